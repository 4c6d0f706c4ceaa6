"""Rules that no block can keep alone: the order of headings, anchors, calls to action."""

from collections.abc import Iterator
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.blocks.list_block import ListBlockValidationError
from wagtail.blocks.struct_block import StructBlockValidationError

from pages.blocks import rules

SECTION_LEVEL = 2
# Position of a part, name of its field, what stands against it.
Found = tuple[int, str, ValidationError]


def refusals(parts: Any) -> dict[int, dict[str, ValidationError]]:
    """Return what stands against a whole body, by position and field; the first in each field."""
    refused: dict[int, dict[str, ValidationError]] = {}
    for rule in (_headings, _anchors, _calls_to_action):
        for position, name, error in rule(parts):
            refused.setdefault(position, {}).setdefault(name, error)
    return refused


def _headings(parts: Any) -> Iterator[Found]:
    found = [(position, _level(part)) for position, part in _of(parts, "heading")]
    for at, message in rules.heading_levels([level for _position, level in found]).items():
        yield found[at][0], "level", ValidationError(message)


def _anchors(parts: Any) -> Iterator[Found]:
    taken: set[str] = set()
    for position, part in enumerate(parts):
        if part.block_type == "heading":
            if error := _repeated(part.value["anchor"], taken):
                yield position, "anchor", error
        elif part.block_type == "accordion":
            errors = {
                number: StructBlockValidationError({"anchor": error})
                for number, item in enumerate(part.value["items"])
                if (error := _repeated(item["anchor"], taken))
            }
            if errors:
                yield position, "items", ListBlockValidationError(errors)


def _repeated(anchor: str | None, taken: set[str]) -> ValidationError | None:
    if not anchor:
        return None
    if anchor in taken:
        return ValidationError(
            _("Ankaret ”%(anchor)s” finns redan på sidan. Töm fältet så görs ett nytt.") % {"anchor": anchor}
        )
    taken.add(anchor)
    return None


def _calls_to_action(parts: Any) -> Iterator[Found]:
    called = False
    for position, part in enumerate(parts):
        if part.block_type == "heading" and _level(part) == SECTION_LEVEL:
            called = False
        elif part.block_type == "callToAction":
            if called:
                yield (
                    position,
                    "label",
                    ValidationError(_("Avsnittet har redan en uppmaning. Ta bort en av dem.")),
                )
            called = True


def _level(part: Any) -> int:
    """Return a heading's level; one that its own field refuses counts as a section's."""
    level = str(part.value["level"])
    return int(level) if level in ("2", "3", "4") else SECTION_LEVEL


def _of(parts: Any, kind: str) -> Iterator[tuple[int, Any]]:
    return ((position, part) for position, part in enumerate(parts) if part.block_type == kind)
