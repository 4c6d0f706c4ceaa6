"""Model fields of content."""

import json
from typing import Any

from wagtail.blocks import StreamValue

from snippets.streams import CheckedStreamField


class BodyField(CheckedStreamField):
    """A stream of blocks whose definitions stay out of migrations, so changing a block needs none.

    Its price: a historical model in a data migration knows no blocks. There the value is the raw list of
    `{"id", "type", "value"}`, which is read and written back as it stands; Wagtail's own field would drop
    every part as unknown.
    """

    def __init__(self, block_types: Any = (), **kwargs: Any) -> None:
        self.historical = isinstance(block_types, list | tuple) and not block_types
        super().__init__(block_types, **kwargs)

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        """Return what a migration keeps: the field without its blocks."""
        name, _path, _args, kwargs = super().deconstruct()
        kwargs.pop("block_lookup", None)
        return name, "pages.fields.BodyField", [[]], kwargs

    def to_python(self, value: Any) -> Any:
        """Return the stream, or the raw list where the blocks are not known."""
        if not self.historical:
            return super().to_python(value)
        if isinstance(value, StreamValue):
            return list(value.raw_data)
        return (json.loads(value) if value else []) if isinstance(value, str) else value
