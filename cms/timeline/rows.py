"""From segments to the rows of editions and signposts; pure, on rows that are already loaded."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from django.conf import settings

from cms.timeline.entries import Row
from cms.timeline.models import Edition, Signpost
from cms.timeline.segments import Cover, Leave, Segment

HOME = "home"
HOME_DEPTH = 2
# What makes an edition another one; the interval and what follows from it are compared apart.
_OWN = (
    "path",
    "parent_id",
    "in_menu",
    "version",
    "content_id",
    "source",
    "areas",
    "categories",
    "inherited_subjects",
    "withdrawal",
    "embargo_group",
    "embargo_until",
    "content_date",
    "first_published_at",
    "locale",
    "translation_key",
    "calendar",
)


def root_path(row: Row) -> str | None:
    """Return the path of a language's start page: `/`, or the language's prefix; None for all other pages."""
    if row.depth != HOME_DEPTH or row.kind != HOME:
        return None
    return "/" if row.locale == settings.LANGUAGE_CODE else f"/{row.locale}/"


def carry(
    row: Row,
    wanted: Sequence[Segment],
    before: Edition | None,
    parent_id: UUID | None,
    child_order: list[str] | None,
    *,
    standing: Sequence[Edition],
) -> list[Edition]:
    """Return the editions that segments ask for, with what is carried over from the preceding one.

    `standing` are the editions that say now what is to come; the order of children is theirs where nobody
    asked.
    """
    found: list[Edition] = []
    preceding = before
    # One that ended long ago knows of no children that came since.
    ordered = before if before in standing else next(iter(standing), before)
    for segment in wanted:
        edition = _edition(row, segment, parent_id)
        edition.child_order = _order(ordered, child_order)
        _count(edition, segment, preceding)
        found.append(edition)
        preceding = ordered = edition
    return found


def _edition(row: Row, segment: Segment, parent_id: UUID | None) -> Edition:
    return Edition(
        entry_id=row.entry_id,
        kind=row.kind,
        locale=row.locale,
        translation_key=row.translation_key,
        valid_from=segment.start,
        valid_to=segment.end,
        since=segment.start,
        path=segment.path,
        parent_id=parent_id,
        in_menu=segment.source.in_menu,
        content_id=segment.content,
        source=segment.source.name,
        areas=list(segment.areas),
        categories=list(segment.categories),
        inherited_subjects=list(segment.inherited),
        withdrawal=segment.withdrawal,
        ending="",
    )


def _order(preceding: Edition | None, child_order: list[str] | None) -> list[str]:
    """Keep the order that stands while it still says all that is wanted."""
    stands = list(preceding.child_order) if preceding is not None else []
    if child_order is None:
        return stands
    wanted = set(child_order)
    return stands if [item for item in stands if item in wanted] == child_order else child_order


def _count(edition: Edition, segment: Segment, preceding: Edition | None) -> None:
    """Carry version, content date and first publication over from the preceding edition."""
    start = segment.start
    edition.calendar = _calendar(segment, preceding)
    if preceding is None:
        edition.version, edition.first_published_at = 1, start
        edition.content_date = edition.published_at = start
        return
    edition.first_published_at = preceding.first_published_at
    if preceding.source == edition.source:
        edition.version = preceding.version
        edition.content_date, edition.published_at = preceding.content_date, preceding.published_at
    else:
        edition.version = preceding.version + 1
        edition.content_date = preceding.content_date if segment.source.minor else start
        edition.published_at = start
    reaches = preceding.valid_from < start and (preceding.valid_to is None or preceding.valid_to >= start)
    if reaches and _says_the_same(preceding, edition):
        edition.since = preceding.since


def _calendar(segment: Segment, preceding: Edition | None) -> dict[str, Any] | None:
    """Return what calendars are told of an occasion: how often it has changed, and from when it was moved."""
    told = segment.source.calendar
    if told is None:
        return None
    before = preceding.calendar if preceding is not None else None
    if before is None:
        return told | {"sequence": 0, "previousStartsAt": None}
    moved = before["startsAt"] != told["startsAt"]
    return told | {
        "sequence": before["sequence"] + (before["mark"] != told["mark"]),
        "previousStartsAt": before["startsAt"] if moved else before["previousStartsAt"],
    }


def _says_the_same(one: Edition, other: Edition) -> bool:
    return all(getattr(one, name) == getattr(other, name) for name in _OWN)


def same(one: Edition, other: Edition, *, exact: bool = False) -> bool:
    """Say whether two rows are the same edition; `exact` compares what carrying over may change as well."""
    names = (*_OWN, "child_order", *(("since", "published_at") if exact else ()))
    return all(getattr(one, name) == getattr(other, name) for name in names)


def since_of_rebuild(edition: Edition, before: Edition | None) -> datetime:
    """Return since when a rebuilt edition has said what it says: as before, unless its content differs."""
    unchanged = (
        before is not None and before.valid_to == edition.valid_from and _says_the_same(before, edition)
    )
    return before.since if unchanged and before is not None else edition.valid_from


def covers_of_editions(standing: Sequence[Edition], moment: datetime) -> list[Cover]:
    """Return what standing editions hand down from a moment on, equal neighbours merged."""
    found: list[Cover] = []
    for edition in standing:
        start = max(edition.valid_from, moment)
        cover = Cover(start, edition.valid_to, edition.path, tuple(edition.areas), tuple(edition.categories))
        if found and found[-1].end == start and found[-1][2:] == cover[2:]:
            found[-1] = found[-1]._replace(end=cover.end)
        else:
            found.append(cover)
    return found


def signposts(
    entry_id: UUID, wanted: Sequence[Segment], before: Edition | None, leave: Leave | None, moment: datetime
) -> list[Signpost]:
    """Return what the entry's old addresses answer from a moment on: where it went, or that it is gone.

    `before` is the edition that holds now or held last; `leave` what was chosen for an end that is now.
    """
    found: list[Signpost] = []
    previous = before.path if before is not None else ""
    if previous and leave is not None and (not wanted or wanted[0].start > moment):
        found.extend(_left(entry_id, previous, moment, leave))
    for segment in wanted:
        if previous and segment.path != previous:
            found.append(_moved(entry_id, previous, segment.start))
        previous = segment.path
        if segment.leave is not None and segment.end is not None and segment.path:
            found.extend(_left(entry_id, segment.path, segment.end, segment.leave))
    return found


def _moved(entry_id: UUID, path: str, at: datetime) -> Signpost:
    return Signpost(path=path, valid_from=at, sort=Signpost.MOVED, target_id=entry_id, maker_id=entry_id)


def _left(entry_id: UUID, path: str, at: datetime, leave: Leave) -> list[Signpost]:
    if leave.choice == "gone":
        return [Signpost(path=path, valid_from=at, sort=Signpost.GONE, text=leave.text, maker_id=entry_id)]
    if leave.choice == "redirect":
        return [
            Signpost(
                path=path,
                valid_from=at,
                sort=Signpost.MOVED,
                target_id=leave.target,
                address=leave.address,
                maker_id=entry_id,
            )
        ]
    return []


def says_the_same_post(one: Signpost, other: Signpost) -> bool:
    """Say whether two signposts answer the same, whenever they were put up."""
    return (one.path, *signpost_key(one)[2:]) == (other.path, *signpost_key(other)[2:])


def signpost_key(post: Signpost) -> tuple[object, ...]:
    """Return what makes a signpost the same one."""
    return (post.path, post.valid_from, post.sort, post.target_id, post.address, post.text)
