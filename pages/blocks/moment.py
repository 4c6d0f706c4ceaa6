"""Moments inside blocks, written and read as everywhere else: by the local clock, never in doubt."""

from datetime import datetime
from typing import Any

from django.utils.dateparse import parse_datetime
from wagtail import blocks
from wagtail.admin.widgets import AdminDateTimeInput

from snippets.fields import MomentField


class MomentBlock(blocks.FieldBlock):
    """A moment by the local clock; refuses a time that does not exist, asks about one that occurs twice."""

    # A copy is of another time.
    emptied_in_copy = True

    def __init__(self, required: bool = True, help_text: Any = None, **kwargs: Any) -> None:
        self.field = MomentField(required=required, help_text=help_text, widget=AdminDateTimeInput())
        super().__init__(**kwargs)

    def to_python(self, value: Any) -> Any:
        """Return a stored text as the moment that it names."""
        return moment_of(value)

    class Meta:
        icon = "date"


def moment_of(raw: Any) -> datetime | None:
    """Return the moment of a raw value: what a revision keeps is a text."""
    return parse_datetime(raw) if isinstance(raw, str) else raw
