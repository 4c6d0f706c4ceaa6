"""Key figures: one number, and what it says. Some are typed, some are counted where they are read."""

from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from pages.blocks.part import Refusal, RuledBlock, listed
from snippets.documents.nodes import Document

MAX_KEY_FIGURES = 6
# What a figure names as its source when it is counted.
REGISTER = "register"
CountedKind = Literal["municipality", "region"]
REGISTERS = [("municipality", _("Kommuner som finns")), ("region", _("Regioner som finns"))]


class KeyFigure(Document):
    """One figure with what it counts, where it comes from and for which year.

    One that `counts` a register has as its value how many of its terms exist at the moment that is asked for;
    its source is `register`, and it has no year.
    """

    value: str
    unit: str
    label: str
    source: str
    year: int | None
    counts: CountedKind | None


class KeyFigureBlock(RuledBlock):
    """A figure with its unit, its source and its year; all are needed to read it rightly."""

    counts = blocks.ChoiceBlock(
        label=_("Räknas ur ett register"),
        choices=REGISTERS,
        required=False,
        search_index=False,
        help_text=_("Lämnas tomt för ett värde som skrivs in. Annars räknas värdet när sidan läses."),
    )
    value = blocks.CharBlock(label=_("Värde"), required=False, max_length=20)
    unit = blocks.CharBlock(label=_("Enhet"), max_length=30)
    label = blocks.CharBlock(label=_("Vad värdet visar"), max_length=120)
    source = blocks.CharBlock(label=_("Källa"), required=False, max_length=120)
    year = blocks.IntegerBlock(label=_("År"), required=False, min_value=1900, max_value=2100)

    class Meta:
        icon = "order"
        label = _("Nyckeltal")
        description = _("Ett tal med enhet, källa och år, eller ett som räknas ur ett register.")
        label_format = "{label}"
        preview_value: ClassVar[dict[str, Any]] = {
            "value": "32",
            "unit": "procent",
            "label": "Andel kvinnor bland cheferna",
            "source": "Kommunens statistik",
            "year": 2025,
        }

    def refusals(self, value: Any) -> Iterator[Refusal]:
        """Ask a typed figure for its value, source and year, and a counted one for none of them."""
        counted = bool(value.get("counts"))
        for name in ("value", "source", "year"):
            if counted and value.get(name):
                yield name, gettext("Värdet räknas ur registret. Töm fältet.")
            if not counted and not value.get(name):
                yield name, gettext("Fyll i värde, källa och år, eller välj ett register.")


def with_counts(stored: dict[str, Any]) -> dict[str, Any]:
    """Bring a page whose figures were all typed to the shape in which some count a register."""
    return stored | {"keyFigures": [{"counts": None, **figure} for figure in stored["keyFigures"]]}


def stored_key_figures(raw_data: Any) -> tuple[KeyFigure, ...]:
    """Return the stored figures of a page from its raw stream."""
    return tuple(_stored(value) for value in listed(raw_data))


def _stored(value: dict[str, Any]) -> KeyFigure:
    said = {name: value.get(name) or "" for name in ("unit", "label")}
    if value.get("counts"):
        return KeyFigure(**said, value="", source=REGISTER, year=None, counts=value["counts"])
    typed = {name: value.get(name) or "" for name in ("value", "source")}
    return KeyFigure(**said, **typed, year=value.get("year"), counts=None)
