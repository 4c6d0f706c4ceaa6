"""Examples of blocks, drawn for editors by the templates that draw the blocks for visitors."""

from typing import Any

from django import template

from cms.website.templatetags.website import block_template
from pages.blocks import previews

register = template.Library()
ID = "exempel"
_LEVEL = 2


@register.simple_tag
def block_example(block: Any) -> dict[str, Any]:
    """Return what draws a block's example: its template, with value, level and id as in a body."""
    kind = previews.kind_of(block)
    drawn_by = block_template(kind) if kind else row_template(block)
    return {"template": drawn_by, "value": previews.example(block), "level": _LEVEL, "id": ID}


def row_template(block: Any) -> str:
    """Name the template that shows one row of a field as a page shows it."""
    name = type(block).__name__.removesuffix("Block")
    return block_template(name).replace("blocks/", "preview/rows/")


@register.filter
def as_list(value: Any) -> list[Any]:
    """Return one row as the list that a component draws."""
    return [value]


@register.filter
def as_priced(price: Any) -> dict[str, Any]:
    """Return what costs as much as one price says."""
    return {"isFree": False, "prices": [price]}
