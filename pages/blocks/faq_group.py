"""Groups of questions on a page of questions and answers."""

from typing import Any, ClassVar

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from pages.blocks import examples
from snippets.documents.faq_item import FaqItemSummary
from snippets.documents.nodes import Document, Ids, Ref


class FaqGroup(Document):
    """Questions under one heading; a group without a valid question is left out."""

    heading: str
    collapsed: bool
    items: tuple[Ref[FaqItemSummary], ...]


class FaqGroupBlock(blocks.StructBlock):
    """Questions that belong together, in the editor's order."""

    heading = blocks.CharBlock(label=_("Rubrik"), max_length=120)
    collapsed = blocks.BooleanBlock(label=_("Hopfälld"), required=False)
    items = blocks.ListBlock(SnippetChooserBlock("snippets.FaqItem"), label=_("Frågor"), min_num=1)

    class Meta:
        icon = "help"
        label = _("Frågegrupp")
        description = _("Frågor under en gemensam rubrik.")
        preview_value: ClassVar[dict[str, Any]] = {"heading": "På plats", "collapsed": True, "items": []}
        example: ClassVar[dict[str, Any]] = {
            "heading": "På plats",
            "collapsed": True,
            "items": [
                examples.question("Finns det mat?", "Ja, anmäl kost när du anmäler dig.", "finns-det-mat")
            ],
        }


def stored_groups(raw_data: Any, ids: Ids) -> tuple[FaqGroup, ...]:
    """Return the stored groups of a page from its raw stream."""
    return tuple(_stored_group(block["value"], ids) for block in raw_data)


def _stored_group(value: dict[str, Any], ids: Ids) -> FaqGroup:
    # A list block stores its items bare (old form) or as {"id", "type", "value"}.
    keys = [item["value"] if isinstance(item, dict) else item for item in value.get("items", [])]
    return FaqGroup(
        heading=value.get("heading", ""),
        collapsed=bool(value.get("collapsed")),
        items=tuple(Ref(ref=ids("snippets.FaqItem", key)) for key in keys if key is not None),
    )
