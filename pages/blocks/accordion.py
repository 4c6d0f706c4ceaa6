"""Text that is folded under headings."""

from typing import Any, Literal
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import BlockGroup

from pages.blocks.anchors import AnchorBlock
from pages.blocks.part import BodyPart, listed
from pages.blocks.text import TextBlock
from snippets.documents.html import stored_html
from snippets.documents.nodes import Document, Html, Ids


class AccordionItem(Document):
    """One heading with the text that it folds away."""

    heading: str
    html: Html
    anchor: str


class AccordionValue(Document):
    """Folded texts in the editor's order."""

    items: tuple[AccordionItem, ...]


class AccordionBody(Document):
    """Folded texts as a part of a body."""

    id: UUID
    type: Literal["accordion"]
    value: AccordionValue


class AccordionItemBlock(blocks.StructBlock):
    """One heading with its text."""

    heading = blocks.CharBlock(label=_("Rubrik"), max_length=120)
    html = TextBlock(label=_("Text"))
    anchor = AnchorBlock()

    class Meta:
        label_format = "{heading}"
        form_layout = BlockGroup(children=["heading", "html"], settings=["anchor"])


class AccordionBlock(BodyPart):
    """Two to twenty texts that the reader opens one by one."""

    stored_as = AccordionBody

    items = blocks.ListBlock(AccordionItemBlock(), label=_("Avsnitt"), min_num=2, max_num=20)

    class Meta:
        icon = "collapse-down"
        label = _("Dragspel")
        group = _("Text")
        description = _("Rubriker som fälls ut. Använd dem för sådant som få behöver läsa i följd.")
        preview_value = {
            "items": [
                {"heading": "Vem kan delta?", "html": "<p>Alla kommuner.</p>", "anchor": "vem-kan-delta"},
                {"heading": "Vad kostar det?", "html": "<p>Ingenting.</p>", "anchor": "vad-kostar-det"},
            ]
        }

    def stored(self, raw: Any, ids: Ids) -> AccordionValue | None:
        """Return the texts that have a heading; without any, nothing is stored."""
        items = tuple(
            AccordionItem(
                heading=item["heading"],
                html=stored_html(item.get("html") or "", ids),
                anchor=item.get("anchor") or "",
            )
            for item in listed(raw.get("items"))
            if item.get("heading")
        )
        return AccordionValue(items=items) if items else None
