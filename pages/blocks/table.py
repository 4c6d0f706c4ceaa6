"""Tables: a caption, where the headings stand, and rows of equal length."""

import re
from collections.abc import Iterator
from typing import Any, Literal
from uuid import UUID

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from pages.blocks.part import BodyPart, Refusal
from snippets.documents.nodes import Document, Ids, Text

MAX_COLUMNS = 12
Rows = list[list[str]]


class TableValue(Document):
    """A table without merged cells."""

    caption: Text
    header: Literal["row", "column", "both"]
    rows: tuple[tuple[str, ...], ...]


class TableBody(Document):
    """A table as a part of a body."""

    id: UUID
    type: Literal["table"]
    value: TableValue


class RowsBlock(blocks.FieldBlock):
    """Rows of cells, edited as lines of text: between cells a bar, or a tab as a spreadsheet pastes it.

    Wagtail's own table editor is a grid that keyboards and screen readers hardly reach; a text field works.
    """

    def __init__(self, required: bool = True, help_text: Any = None, **kwargs: Any) -> None:
        self.field = forms.CharField(
            required=required, help_text=help_text, strip=False, widget=forms.Textarea(attrs={"rows": 8})
        )
        super().__init__(**{"default": list, **kwargs})

    def value_from_form(self, value: str) -> Rows:
        """Return the rows of the text; blank lines are no rows."""
        return [
            [cell.replace("\\|", "|").strip() for cell in re.split(r"(?<!\\)[|\t]", line)]
            for line in value.splitlines()
            if line.strip()
        ]

    def value_for_form(self, value: Rows | None) -> str:
        """Return the text of the rows."""
        return "\n".join(
            " | ".join(" ".join(cell.replace("|", "\\|").split()) for cell in row) for row in value or ()
        )

    def get_searchable_content(self, value: Rows | None) -> list[str]:
        """Return the text of the cells."""
        return [cell for row in value or () for cell in row if cell]


class TableBlock(BodyPart):
    """Figures or words that belong to a row and a column."""

    stored_as = TableBody

    caption = blocks.CharBlock(label=_("Tabellrubrik"), max_length=200)
    header = blocks.ChoiceBlock(
        label=_("Rubriker finns i"),
        choices=[("row", _("första raden")), ("column", _("första kolumnen")), ("both", _("båda"))],
        search_index=False,
    )
    rows = RowsBlock(
        label=_("Rader"),
        help_text=_("En rad per rad. Skilj cellerna åt med | eller klistra in från ett kalkylblad."),
    )

    class Meta:
        icon = "table"
        label = _("Tabell")
        group = _("Text")
        description = _("Tabell med rubrik. Inga sammanslagna celler, högst tolv kolumner.")
        label_format = "{caption}"
        preview_value = {
            "caption": "Anställda efter kön",
            "header": "row",
            "rows": [["Verksamhet", "Kvinnor", "Män"], ["Skola", "75 %", "25 %"]],
        }

    def refusals(self, value: Any) -> Iterator[Refusal]:
        """Ask for rows of equal length, and not too many columns."""
        rows: Rows = value.get("rows") or []
        width = len(rows[0]) if rows else 0
        if width > MAX_COLUMNS:
            yield "rows", gettext("Tabellen har %(width)d kolumner. Den får ha högst 12.") % {"width": width}
        for number, row in enumerate(rows, start=1):
            if len(row) != width:
                yield (
                    "rows",
                    gettext("Rad %(number)d har %(found)d celler, men första raden har %(width)d.")
                    % {"number": number, "found": len(row), "width": width},
                )
                return

    def stored(self, raw: Any, ids: Ids) -> TableValue | None:
        """Return the table; one without caption or rows is not stored."""
        del ids
        if not raw.get("caption") or not raw.get("rows"):
            return None
        rows = tuple(tuple(row) for row in raw["rows"])
        return TableValue(caption=raw["caption"], header=raw.get("header") or "row", rows=rows)
