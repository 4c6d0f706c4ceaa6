"""Streams of blocks that one thread at a time checks."""

import threading
from collections.abc import Iterator
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.blocks import BlockField, StreamValue
from wagtail.fields import StreamField

# Wagtail marks a draft's check on the blocks themselves, which all threads share: without this lock, saving a
# draft would for that moment open the rules for whoever publishes in another thread. Checking only reads.
_checking = threading.RLock()


class CheckedFormField(BlockField):
    """A stream in a form, checked by one thread at a time."""

    def clean(self, value: Any) -> Any:
        """Check the stream: a draft by form only, anything else by the rules too."""
        with _checking:
            return super().clean(value)


class CheckedStreamField(StreamField):
    """A stream of blocks; to migrations it is Wagtail's own, since nothing of it is stored otherwise."""

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        """Name Wagtail's field."""
        name, _path, args, kwargs = super().deconstruct()
        return name, "wagtail.fields.StreamField", args, kwargs

    def formfield(self, **kwargs: Any) -> Any:
        """Return the form's field, which checks in one thread at a time."""
        return super().formfield(**{"form_class": CheckedFormField, **kwargs})

    def refusals(self, value: StreamValue) -> list[str]:
        """Return what stands against publishing a stream, each message with the place where it stands."""
        try:
            with _checking:
                self.stream_block.clean(value)
        except ValidationError as refused:
            return list(_messages(refused, self.stream_block, value, ""))
        return []


def _messages(error: ValidationError, block: Any, value: Any, place: str) -> Iterator[str]:
    """Walk down an error beside the blocks and the values that it is about."""
    inner = getattr(error, "block_errors", None)
    if inner is None:
        yield from (f"{place}: {message}" for message in error.messages)
        return
    for message in error.non_block_errors.as_data():  # type: ignore[attr-defined]  # Wagtail's own errors
        yield from (f"{place}: {text}" if place else text for text in message.messages)
    for step, deeper in inner.items():
        child, content, name = _step(block, value, step)
        yield from _messages(deeper, child, content, f"{place}, {name}" if place else name)


def _step(block: Any, value: Any, step: Any) -> tuple[Any, Any, str]:
    """Return the block, its value and its name one level down: a field, or a place in a stream or a list."""
    if isinstance(step, str):
        child = block.child_blocks[step]
        return child, value.get(step), str(child.label)
    number = _("del %(number)d") % {"number": step + 1}
    if hasattr(block, "child_blocks"):
        part = value[step]
        return part.block, part.value, f"{number} ({part.block.label})"
    return block.child_block, value[step], number
