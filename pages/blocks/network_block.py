"""Networks, with what they are for and who may join."""

from typing import Any, ClassVar, Literal
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from pages.blocks import examples
from pages.blocks.part import BodyPart, listed
from pages.summaries import NetworkSummary
from snippets.documents.nodes import Document, Ids, Ref


class NetworkBlockValue(Document):
    """Networks in the editor's order; those not public at the moment are left out."""

    gone_without: ClassVar[str] = "networks"
    networks: tuple[Ref[NetworkSummary], ...]


class NetworkBlockBody(Document):
    """Networks as a part of a body."""

    id: UUID
    type: Literal["networkBlock"]
    value: NetworkBlockValue


class NetworkBlock(BodyPart):
    """Networks that readers may join; what they say comes from their own pages."""

    stored_as = NetworkBlockBody

    networks = blocks.ListBlock(
        blocks.PageChooserBlock(page_type="pages.NetworkPage"), label=_("Nätverk"), min_num=1, max_num=8
    )

    class Meta:
        icon = "group"
        label = _("Nätverk")
        group = _("Gemensamt innehåll")
        description = _("Nätverk med vem som kan bli medlem. Texterna hämtas från nätverkens egna sidor.")
        preview_value: ClassVar[dict[str, Any]] = {"networks": []}
        example: ClassVar[dict[str, Any]] = {
            "networks": [
                examples.page(
                    "network",
                    "Nätverket för jämställdhet",
                    "För dig som samordnar arbetet i en kommun eller region.",
                    eligibility="Den som är anställd hos en medlem.",
                    memberCount=120,
                )
            ]
        }

    def stored(self, raw: Any, ids: Ids) -> NetworkBlockValue | None:
        """Return the networks; a block without any is not stored."""
        networks = tuple(
            Ref[NetworkSummary](ref=ids("pages.BasePage", key)) for key in listed(raw.get("networks")) if key
        )
        return NetworkBlockValue(networks=networks) if networks else None
