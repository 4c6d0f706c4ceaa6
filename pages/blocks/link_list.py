"""Several links under each other."""

from typing import Any, ClassVar, Literal
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from pages.blocks import examples
from pages.blocks.link import LinkBlock, stored_links
from pages.blocks.part import BodyPart
from snippets.documents.nodes import Document, Ids, LinkNode


class LinkListValue(Document):
    """Links in the editor's order."""

    gone_without: ClassVar[str] = "links"
    heading: str | None
    links: tuple[LinkNode, ...]


class LinkListBody(Document):
    """A list of links as a part of a body."""

    id: UUID
    type: Literal["linkList"]
    value: LinkListValue


class LinkListBlock(BodyPart):
    """A list of links; that a link leads to another website is said by the website itself."""

    stored_as = LinkListBody

    heading = blocks.CharBlock(label=_("Rubrik"), required=False, max_length=120)
    links = blocks.ListBlock(LinkBlock(), label=_("Länkar"), min_num=1, max_num=20)

    class Meta:
        icon = "list-ul"
        label = _("Länklista")
        group = _("Länkar")
        description = _("Länkar till sidor, dokument och andra webbplatser.")
        label_format = "{heading}"
        preview_value = {
            "heading": "Läs vidare",
            "links": [
                {"page": None, "document": None, "url": "https://www.exempel.example/", "label": "Exempel"}
            ],
        }
        example: ClassVar[dict[str, Any]] = {
            "heading": "Läs vidare",
            "links": [
                examples.link("Så läser du statistiken"),
                examples.link("Statistik på en annan webbplats", "https://statistik.example/", external=True),
            ],
        }

    def stored(self, raw: Any, ids: Ids) -> LinkListValue | None:
        """Return the links; a list without any is not stored."""
        links = stored_links(raw.get("links"), ids)
        return LinkListValue(heading=raw.get("heading") or None, links=links) if links else None
