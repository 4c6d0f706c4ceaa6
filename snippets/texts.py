"""The texts of a page or of shared content, each with the place where an editor finds it.

Streams are read from their raw data beside their definitions, so nothing that they show is loaded.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.db import models
from django.utils.translation import gettext as _
from wagtail import blocks
from wagtail.fields import RichTextField, StreamField

from snippets.fields import TextListField

# One line that names the whole; sentences are asked for elsewhere.
_NAMES = ("title", "question", "heading")


@dataclass(frozen=True)
class Text:
    """One text. `path` names field and part as Wagtail's own links to a place in a form do."""

    path: str
    value: str
    place: str = ""
    """Where in a stream it stands, in an editor's words."""
    is_html: bool = False
    runs: bool = True
    """Whether it is of sentences, rather than a heading or a name."""


def texts_of(instance: Any) -> Iterator[Text]:
    """Return every text that an editor has written in a version, in the order of its fields."""
    for field in instance._meta.get_fields():
        if isinstance(field, StreamField):
            raw = getattr(instance, field.name).raw_data
            yield from _of_stream(field.stream_block, raw, field.name, "")
        elif isinstance(field, models.Field) and field.editable:
            yield from _of_field(field, getattr(instance, field.attname))


def lists_of(instance: Any) -> Iterator[tuple[str, list[str]]]:
    """Return the lists that are fields of their own, by name."""
    for field in instance._meta.get_fields():
        if isinstance(field, TextListField):
            yield field.name, list(getattr(instance, field.name) or ())


def _of_field(field: Any, value: Any) -> Iterator[Text]:
    if not value:
        return
    if isinstance(field, RichTextField):
        yield Text(field.name, value, is_html=True)
    elif isinstance(field, TextListField):
        yield from (Text(field.name, item) for item in value)
    elif isinstance(field, models.TextField):
        yield Text(field.name, value)
    elif field.name in _NAMES:
        yield Text(field.name, value, runs=False)


def _of_stream(block: Any, raw: Any, path: str, place: str) -> Iterator[Text]:
    for number, part in enumerate(raw or (), start=1):
        child = block.child_blocks.get(part.get("type"))
        if child is not None:
            step = _("del %(number)d (%(name)s)") % {"number": number, "name": child.label}
            yield from _of_block(child, part.get("value"), _join(path, part.get("id")), _place(place, step))


def _of_list(block: Any, raw: Any, path: str, place: str) -> Iterator[Text]:
    for number, item in enumerate(raw or (), start=1):
        is_kept = isinstance(item, dict) and {"type", "value"} <= item.keys()
        value, key = (item["value"], item.get("id")) if is_kept else (item, None)
        step = _("del %(number)d") % {"number": number}
        yield from _of_block(block.child_block, value, _join(path, key), _place(place, step))


def _of_block(block: Any, raw: Any, path: str, place: str) -> Iterator[Text]:
    if not raw or not getattr(block, "own_words", True):
        return
    if isinstance(block, blocks.StreamBlock):
        yield from _of_stream(block, raw, path, place)
    elif isinstance(block, blocks.ListBlock):
        yield from _of_list(block, raw, path, place)
    elif isinstance(block, blocks.StructBlock):
        for name, child in block.child_blocks.items():
            yield from _of_block(child, raw.get(name), _join(path, name), _place(place, str(child.label)))
    elif isinstance(block, blocks.RichTextBlock | blocks.TextBlock):
        yield Text(path, raw, place, is_html=isinstance(block, blocks.RichTextBlock))
    elif isinstance(block, blocks.CharBlock) and getattr(block, "search_index", True):
        # What search passes by is a code or an anchor.
        yield Text(path, raw, place, runs=False)


def _join(path: str, step: Any) -> str:
    return f"{path}.{step}" if step else path


def _place(place: str, step: str) -> str:
    return f"{place}, {step}" if place else step
