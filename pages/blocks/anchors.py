"""Anchors of headings and accordion items: made once from the text, kept when the text changes."""

import copy
from collections.abc import Iterable, Iterator
from typing import Any

from django.core.validators import RegexValidator
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from pages.blocks.part import listed
from snippets.slugs import slug_of

MAX_LENGTH = 60
# What holds an anchor: its values, and the name of the text from which the anchor is made.
Holder = tuple[Any, str]


class AnchorBlock(blocks.CharBlock):
    """The name by which a link leads to one place on a page."""

    def __init__(self, **kwargs: Any) -> None:
        given = {
            "required": False,
            "max_length": MAX_LENGTH + 4,
            "label": _("Ankare"),
            "help_text": _("Görs av texten första gången och ändras sedan inte, så att länkar hit håller."),
            "validators": [RegexValidator(r"^[a-z0-9-]+$", _("Använd a–z, 0–9 och bindestreck."))],
            "search_index": False,
        }
        super().__init__(**{**given, **kwargs})


def holders(kind: str, value: Any) -> Iterator[Holder]:
    """Return the places with an anchor in one part of a body, raw or as Wagtail hands it out."""
    if kind == "heading":
        yield value, "text"
    elif kind == "accordion":
        yield from ((item, "heading") for item in listed(value.get("items")))


def assign(places: Iterable[Holder]) -> None:
    """Give each place without an anchor one of its own; those that have one keep it."""
    every = list(places)
    taken = {place["anchor"] for place, _name in every if place.get("anchor")}
    for place, name in every:
        if not place.get("anchor") and place.get(name):
            place["anchor"] = _free(str(place[name]), taken)
            taken.add(place["anchor"])


def anchored(raw_data: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return raw parts in which every place has an anchor; what is given stays untouched."""
    parts = [copy.deepcopy(part) if part["type"] in ("heading", "accordion") else part for part in raw_data]
    assign(holder for part in parts for holder in holders(part["type"], part["value"]))
    return parts


def _free(text: str, taken: set[str]) -> str:
    wanted = slug_of(text)[:MAX_LENGTH].strip("-_").replace("_", "-") or "avsnitt"
    anchor, number = wanted, 2
    while anchor in taken:
        anchor, number = f"{wanted}-{number}", number + 1
    return anchor
