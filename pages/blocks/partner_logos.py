"""A row of partners' logos."""

from typing import Any, ClassVar, Literal
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from pages.blocks import examples
from pages.blocks.part import BodyPart, listed
from snippets.documents.nodes import Document, Ids, WhileCurrent
from snippets.documents.partner import PartnerName


class PartnerLogosValue(Document):
    """Partners in the editor's order; those whose partnership has ended are left out."""

    gone_without: ClassVar[str] = "partners"
    heading: str
    partners: tuple[WhileCurrent[PartnerName], ...]


class PartnerLogosBody(Document):
    """A row of logos as a part of a body."""

    id: UUID
    type: Literal["partnerLogos"]
    value: PartnerLogosValue


class PartnerLogosBlock(BodyPart):
    """Logos that lead to the partners; the name is the alternative text."""

    stored_as = PartnerLogosBody

    heading = blocks.CharBlock(label=_("Rubrik"), max_length=120, required=False)
    partners = blocks.ListBlock(
        SnippetChooserBlock("snippets.Partner"), label=_("Partner"), min_num=1, max_num=24
    )

    class Meta:
        icon = "group"
        label = _("Partnerlogotyper")
        group = _("Gemensamt innehåll")
        description = _("Logotyper för dem vi samarbetar med. En partner som har slutat försvinner själv.")
        preview_value: ClassVar[dict[str, Any]] = {"heading": "", "partners": []}
        example: ClassVar[dict[str, Any]] = {
            "heading": "Våra partner",
            "partners": [examples.partner("Exempelmyndigheten"), examples.partner("Föreningen Lika steg")],
        }

    def stored(self, raw: Any, ids: Ids) -> PartnerLogosValue | None:
        """Return the partners; a block without any is not stored."""
        partners = tuple(
            WhileCurrent[PartnerName](while_current=ids("snippets.Partner", key))
            for key in listed(raw.get("partners"))
            if key
        )
        return PartnerLogosValue(heading=raw.get("heading") or "", partners=partners) if partners else None
