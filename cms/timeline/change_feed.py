"""Reading the log of changes: from a place in it onwards, without gaps.

A cursor names a place in the log: everything up to it is known to its holder. It carries no moment and no
signature; it is written so that nobody is tempted to count with it.
"""

import base64
import binascii
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Min, Q, Subquery

from cms.timeline.models import Change, State

_PREFIX = "c"
_LONGEST_CURSOR = 40


class NoCursor(ValueError):
    """A text that was never a cursor."""


class CursorExpired(Exception):
    """A place that the log does not hold, or no longer."""


@dataclass(frozen=True)
class ChangePage:
    """Changes in the order in which they became effective, and the place after them."""

    changes: list[Change]
    next_cursor: str
    complete_to: datetime | None
    is_end: bool


def page_of(cursor: str | None, kinds: Collection[str], limit: int, moment: datetime) -> ChangePage:
    """Return what became effective after a place and not after a moment; without a cursor, the log's end.

    `complete_to` never promises more than is written: while nothing records, it stands still, and what became
    effective since then is told later. Three queries at most, whatever is asked for.
    """
    state, end = _end(moment)
    complete_to = state.changes_complete_to
    if complete_to is not None:
        complete_to = min(complete_to, moment)
    if cursor is None:
        return ChangePage([], written(end), complete_to, is_end=True)
    place = read(cursor)
    _check(place, state)
    wanted = Q(sequence__gt=place, sequence__lte=end)
    if kinds:
        wanted &= Q(kind__in=kinds)
    found = list(Change.objects.filter(wanted).order_by("sequence")[: limit + 1])
    if len(found) > limit:
        return ChangePage(found[:limit], written(found[limit - 1].sequence), complete_to, is_end=False)
    return ChangePage(found, written(max(end, place)), complete_to, is_end=True)


def written(sequence: int) -> str:
    """Return the cursor of a place."""
    return base64.urlsafe_b64encode(f"{_PREFIX}{sequence}".encode()).decode().rstrip("=")


def read(cursor: str) -> int:
    """Return the place that a cursor names."""
    padded = cursor + "=" * (-len(cursor) % 4)
    try:
        text = base64.b64decode(padded, altchars=b"-_", validate=True).decode("ascii")
    except (binascii.Error, ValueError) as error:
        raise NoCursor from error
    digits = text.removeprefix(_PREFIX)
    if len(cursor) > _LONGEST_CURSOR or not text.startswith(_PREFIX) or not digits.isdigit():
        raise NoCursor
    return int(digits)


def _end(moment: datetime) -> tuple[State, int]:
    """Return the log's state, and the last place whose change is not after a moment.

    The order of the log is that of time; the place is found from its other side, so that a log whose
    beginning has been removed, all of it even, still has an end.
    """
    later = Change.objects.filter(at__gt=moment).order_by("at", "sequence")
    state = State.objects.annotate(first_later=Subquery(later.values("sequence")[:1])).get(pk=1)
    return state, state.sequence if state.first_later is None else state.first_later - 1


def _check(place: int, state: State) -> None:
    """Refuse a place from which the log cannot be followed without a gap."""
    if place == state.sequence:
        return
    first = Change.objects.aggregate(first=Min("sequence"))["first"]
    if first is None or not first - 1 <= place <= state.sequence:
        raise CursorExpired
