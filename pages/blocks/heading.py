"""Headings inside a page; the page's title is the level above them."""

from typing import Any, Literal, cast
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import BlockGroup

from pages.blocks.anchors import AnchorBlock
from pages.blocks.part import BodyPart
from snippets.documents.nodes import Document, Ids, Text

Level = Literal[2, 3, 4]


class HeadingValue(Document):
    """A heading with its level and the anchor that links use."""

    text: Text
    level: Level
    anchor: str


class HeadingBody(Document):
    """A heading as a part of a body."""

    id: UUID
    type: Literal["heading"]
    value: HeadingValue


class HeadingBlock(BodyPart):
    """A heading; that levels follow each other is asked of the whole body."""

    stored_as = HeadingBody

    text = blocks.CharBlock(label=_("Rubrik"), max_length=120)
    level = blocks.ChoiceBlock(
        label=_("Nivå"),
        choices=[(2, _("Rubrik 2")), (3, _("Rubrik 3")), (4, _("Rubrik 4"))],
        default=2,
        search_index=False,
    )
    anchor = AnchorBlock()

    class Meta:
        icon = "title"
        label = _("Rubrik")
        group = _("Text")
        description = _("Mellanrubrik som delar in sidan. Hoppa inte över någon nivå.")
        label_format = "{text}"
        form_layout = BlockGroup(children=["text", "level"], settings=["anchor"])
        preview_value = {"text": "Så arbetar kommunerna", "level": 2, "anchor": "sa-arbetar-kommunerna"}

    def stored(self, raw: Any, ids: Ids) -> HeadingValue | None:
        """Return the heading; one without text is not stored."""
        del ids
        text = (raw.get("text") or "").strip()
        level = cast(Level, int(raw.get("level") or 2))
        return HeadingValue(text=text, level=level, anchor=raw.get("anchor") or "") if text else None
