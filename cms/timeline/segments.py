"""From decisions to intervals: pure functions, no database and no clock.

A *stretch* is a time during which an entry's own decisions make one version public. A *cover* is what flows
down the tree from a page during one interval: that it is public, its path and its subjects. A *segment* is
a stretch under a cover, cut by the clock: what an edition is made of.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID


@dataclass(frozen=True)
class Leave:
    """What an address answers when its entry has left: an unpublish choice."""

    choice: str = "notFound"
    text: str = ""
    target: UUID | None = None
    address: str = ""


@dataclass(frozen=True)
class Source:
    """One prepared version: its pieces by moment, and what staging needs to know of it."""

    name: str
    pieces: tuple[tuple[datetime | None, UUID | None], ...]
    slug: str = ""
    in_menu: bool = False
    minor: bool = False
    areas: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    leave: Leave = field(default_factory=Leave)
    calendar: dict[str, Any] | None = None
    """Of an occasion: its start, and in short all that makes a calendar's sequence rise."""


@dataclass(frozen=True)
class Decision:
    """A publication (with a source) or an unpublication, at a moment."""

    at: datetime
    source: Source | None = None
    until: datetime | None = None
    leave: Leave = field(default_factory=Leave)


@dataclass(frozen=True)
class Stretch:
    """A source in force by its entry's own decisions during [start, end)."""

    start: datetime
    end: datetime | None
    source: Source
    leave: Leave | None = None
    withdrawal: dict[str, Any] | None = None


class Cover(NamedTuple):
    """What a page hands down during [start, end)."""

    start: datetime
    end: datetime | None
    path: str
    areas: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()


@dataclass(frozen=True)
class Segment:
    """What the public sees of an entry during [start, end), before version and dates are carried over."""

    start: datetime
    end: datetime | None
    source: Source
    content: UUID
    path: str = ""
    inherited: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    withdrawal: dict[str, Any] | None = None
    leave: Leave | None = None


def stretches(now: Decision | None, decisions: Iterable[Decision], moment: datetime) -> list[Stretch]:
    """Lay out an entry's own decisions from a moment on.

    `now` is what is in force (its `at` lies in the past); each decision ends what was in force, and when a
    publication's time is over nothing older comes back.
    """
    laid = [_from(stretch, moment) for stretch in _laid_out(now, decisions)]
    return [stretch for stretch in laid if stretch is not None]


def leave_at(now: Decision | None, decisions: Iterable[Decision], moment: datetime) -> Leave | None:
    """Return what was chosen for an end that is at just this moment."""
    return next((stretch.leave for stretch in _laid_out(now, decisions) if stretch.end == moment), None)


def _laid_out(now: Decision | None, decisions: Iterable[Decision]) -> list[Stretch]:
    found: list[Stretch] = []
    current = now if now is not None and now.source is not None else None
    withdrawn = _withdrawal(now) if now is not None else None
    for decision in [*sorted(decisions, key=lambda item: item.at), None]:
        bound = decision.at if decision is not None else None
        if current is not None:
            found.extend(_until(current, bound, decision, withdrawn))
        if decision is None:
            break
        withdrawn = _withdrawal(decision)
        if decision.source is not None:
            current = decision
        elif withdrawn is not None and current is not None and _lasts(current, decision.at):
            current = replace(current, at=decision.at, until=None)
        else:
            current = None
    return found


def _lasts(decision: Decision, at: datetime) -> bool:
    return decision.until is None or decision.until >= at or decision.source.leave.choice == "withdrawn"  # type: ignore[union-attr]  # only publications are asked


def _withdrawal(decision: Decision) -> dict[str, Any] | None:
    return None if decision.leave.choice != "withdrawn" else withdrawal(decision.leave, decision.at)


def withdrawal(leave: Leave, at: datetime) -> dict[str, Any]:
    """Return what a withdrawn page's banner says, as it is stored."""
    target = str(leave.target) if leave.target else None
    return {"at": at.isoformat(), "text": leave.text, "target": target, "address": leave.address}


def _until(
    current: Decision, bound: datetime | None, following: Decision | None, withdrawn: dict[str, Any] | None
) -> Iterator[Stretch]:
    """Yield the stretch of a publication up to its own end or the next decision, and what remains
    withdrawn."""
    source = current.source
    if source is None:
        return
    expires = current.until is not None and (bound is None or current.until < bound)
    end = current.until if expires else bound
    leave = source.leave if expires else following.leave if following is not None else None
    if end is None or current.at < end:
        yield Stretch(current.at, end, source, leave, withdrawn)
    if expires and end is not None and source.leave.choice == "withdrawn":
        after = following.leave if following is not None else None
        yield Stretch(end, bound, source, after, withdrawal(source.leave, end))


def _from(stretch: Stretch, moment: datetime) -> Stretch | None:
    if stretch.end is not None and stretch.end <= moment:
        return None
    return replace(stretch, start=max(stretch.start, moment))


def overlap(
    start: datetime, end: datetime | None, other_start: datetime, other_end: datetime | None
) -> tuple[datetime, datetime | None] | None:
    """Return what two intervals share, or None."""
    first = max(start, other_start)
    last = min((bound for bound in (end, other_end) if bound is not None), default=None)
    return None if last is not None and last <= first else (first, last)


def segments(own: Sequence[Stretch], covers: Sequence[Cover] | None, root: str | None) -> list[Segment]:
    """Put stretches under what the parent hands down (`covers`; None for entries outside the tree).

    `root` is the path of a page that stands at the top of a tree.
    """
    found: list[Segment] = []
    for stretch in own:
        for cover in covers if covers is not None else [Cover(stretch.start, stretch.end, "")]:
            shared = overlap(stretch.start, stretch.end, cover.start, cover.end)
            if shared is not None:
                path = (
                    root if root is not None else f"{cover.path}{stretch.source.slug}/" if cover.path else ""
                )
                found.extend(_clock_cuts(stretch, shared, cover, path))
    return _merged(found)


def part_segments(whole: Sequence[Segment], sources: Mapping[str, Source]) -> list[Segment]:
    """Return the segments of a part of a page: it is public wherever a public version of the page has it.

    `sources` are the part's own, by the names of the page's versions. It has no address of its own, and the
    page's subjects.
    """
    own = [
        Stretch(segment.start, segment.end, sources[segment.source.name], None, segment.withdrawal)
        for segment in whole
        if segment.source.name in sources
    ]
    return segments(own, [cover._replace(path="") for cover in covers(whole)], None)


def _clock_cuts(
    stretch: Stretch, shared: tuple[datetime, datetime | None], cover: Cover, path: str
) -> Iterator[Segment]:
    start, end = shared
    source = stretch.source
    areas = source.areas or cover.areas
    categories = source.categories or cover.categories
    inherited = tuple(
        item for item in (*areas, *categories) if item not in (*source.areas, *source.categories)
    )
    bounds = [(moment or start, content) for moment, content in source.pieces]
    for position, (changes, content) in enumerate(bounds):
        ends = bounds[position + 1][0] if position + 1 < len(bounds) else None
        part = overlap(start, end, changes if position else start, ends)
        if part is None or content is None:
            continue
        # Only the part that reaches the stretch's own end is followed by what was chosen for that end.
        leave = stretch.leave if part[1] is not None and part[1] == stretch.end else None
        yield Segment(*part, source, content, path, inherited, areas, categories, stretch.withdrawal, leave)


def _merged(found: list[Segment]) -> list[Segment]:
    merged: list[Segment] = []
    for segment in sorted(found, key=lambda item: item.start):
        before = merged[-1] if merged else None
        if before is not None and before.end == segment.start and _same(before, segment):
            merged[-1] = replace(before, end=segment.end, leave=segment.leave)
        else:
            merged.append(segment)
    return merged


def _same(one: Segment, other: Segment) -> bool:
    return one == replace(other, start=one.start, end=one.end, leave=one.leave)


def covers(found: Iterable[Segment]) -> list[Cover]:
    """Return what the segments of a page hand down to its children, equal neighbours merged."""
    handed: list[Cover] = []
    for segment in found:
        cover = Cover(segment.start, segment.end, segment.path, segment.areas, segment.categories)
        if handed and handed[-1].end == cover.start and handed[-1][2:] == cover[2:]:
            handed[-1] = handed[-1]._replace(end=cover.end)
        else:
            handed.append(cover)
    return handed
