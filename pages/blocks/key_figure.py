"""Key figures: one number, and what it says."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from snippets.documents.nodes import Document


class KeyFigure(Document):
    """One figure with what it counts, where it comes from and for which year."""

    value: str
    unit: str
    label: str
    source: str
    year: int


class KeyFigureBlock(blocks.StructBlock):
    """A figure with its unit, its source and its year; all are needed to read it rightly."""

    value = blocks.CharBlock(label=_("Värde"), max_length=20)
    unit = blocks.CharBlock(label=_("Enhet"), max_length=30)
    label = blocks.CharBlock(label=_("Vad värdet visar"), max_length=120)
    source = blocks.CharBlock(label=_("Källa"), max_length=120)
    year = blocks.IntegerBlock(label=_("År"), min_value=1900, max_value=2100)

    class Meta:
        icon = "order"
        label = _("Nyckeltal")


def stored_key_figures(raw_data: Any) -> tuple[KeyFigure, ...]:
    """Return the stored figures of a page from its raw stream."""
    return tuple(KeyFigure(**block["value"]) for block in raw_data)
