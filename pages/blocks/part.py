"""What the blocks of a body share: rules that drafts may break, and the way from raw data to a document."""

from collections.abc import Iterable
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError

from snippets.documents.nodes import Document, Ids

# A field's name and what stands against its value, if anything does.
Refusal = tuple[str, str | None]


class RuledBlock(blocks.StructBlock):
    """Fields with rules for publishing; a draft is saved without asking them."""

    def refusals(self, value: Any) -> Iterable[Refusal]:
        """Say what stands against publishing the value; fields may still hold None or empty text."""
        del value
        return ()

    def clean(self, value: Any) -> Any:
        """Check the fields, then the rules, and show each message at its field."""
        errors: dict[str, ValidationError] = {}
        try:
            value = super().clean(value)
        except StructBlockValidationError as refused:
            errors = dict(refused.block_errors)
        if not self.is_deferred_validation:
            for name, message in self.refusals(value):
                if message:
                    errors.setdefault(name, ValidationError(message))
        if errors:
            raise StructBlockValidationError(errors)
        return value


class BodyPart(RuledBlock):
    """One kind of part that a body can have."""

    stored_as: ClassVar[type[Document]]
    """The part as it is stored: id, type and value."""

    def stored(self, raw: Any, ids: Ids) -> Document | None:
        """Return the value that is stored, from raw data; None for a part that is not filled in yet."""
        raise NotImplementedError


def listed(raw: Any) -> list[Any]:
    """Return the values of a raw list or stream without the `{"id", "type", "value"}` around each."""
    return [
        entry["value"] if isinstance(entry, dict) and {"type", "value"} <= entry.keys() else entry
        for entry in raw or ()
    ]
