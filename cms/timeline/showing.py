"""Entries that are public only while something public shows them: contacts, units, images, documents.

They come into view and leave it when something else begins or ends; the log of changes says so of each.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import connection
from django.db.models import Aggregate, BooleanField, Exists, OuterRef, Q, Subquery, TextField
from django.db.models.expressions import ExpressionWrapper, RawSQL

from cms.timeline.models import Change, Edition, Link
from cms.timeline.querysets import EditionQuerySet
from snippets.documents.registry import KINDS

_MILLISECOND = timedelta(milliseconds=1)
# A page that shows how its contacts are reached, as its document says it; within a text quotes are escaped.
_DIRECT = Q(content__document__contains='"contactMode":"direct"')
_CONTACT = "contact"
# Of whoever answers for a page or gives a training, the page shows name and title only, and no card.
IS_CARD = ~Q(rel__in=("informationOwner", "trainers"))


class Joined(Aggregate):
    """The values of a column, joined by commas."""

    function = "GROUP_CONCAT"
    output_field = TextField()

    def as_postgresql(self, compiler: Any, connection: Any, **context: Any) -> Any:
        """Write it as PostgreSQL knows it."""
        template = "STRING_AGG(%(expressions)s::text, ',')"
        return self.as_sql(compiler, connection, template=template, **context)


def kinds() -> list[str]:
    """Return the names of kinds that are public only while shown."""
    return [kind.name for kind in KINDS.values() if kind.only_while_shown]


# From an entry up to what names it, over entries that are themselves public only while shown.
_SHOWN = """EXISTS (
  WITH RECURSIVE up(entry_id) AS (
    SELECT timeline_edition.entry_id
    UNION
    SELECT holder.entry_id FROM up
    JOIN timeline_link link ON link.target_id = up.entry_id
    JOIN timeline_edition holder ON holder.content_id = link.content_id
    WHERE holder.kind IN {kinds} AND {public}
  )
  SELECT 1 FROM up
  JOIN timeline_link link ON link.target_id = up.entry_id
  JOIN timeline_edition holder ON holder.content_id = link.content_id
  WHERE holder.kind NOT IN {kinds} AND {public}
)"""
_PUBLIC = """holder.valid_from <= %s AND (holder.valid_to IS NULL OR holder.valid_to > %s)
    AND (holder.embargo_group IS NULL OR holder.embargo_until <= %s{member})"""


def is_shown(moment: datetime, now: datetime, groups: frozenset[str] = frozenset()) -> RawSQL:
    """Say, of editions, whether anything public shows their entry, by however many steps.

    A page shows a contact, the contact her unit, the unit its manager: all of them are public with the page.
    `now` decides which embargoes are over, `groups` which do not bind the reader.
    """
    at, until = map(connection.ops.adapt_datetimefield_value, (moment, now))
    names, members = kinds(), sorted(groups)
    member = f" OR holder.embargo_group IN ({_marks(members)})" if members else ""
    public, given = _PUBLIC.format(member=member), [*names, at, at, until, *members]
    sql = _SHOWN.format(kinds=f"({_marks(names)})", public=public)
    return RawSQL(sql, [*given, *given], output_field=BooleanField())  # noqa: S611 - values are bound


def _marks(values: list[str]) -> str:
    return ", ".join(["%s"] * len(values))


def with_targets(editions: EditionQuerySet) -> EditionQuerySet:
    """Tell with each edition which entries its content names, and whether it shows how people are reached."""
    named = Link.objects.filter(content_id=OuterRef("content_id")).order_by().values("content_id")
    return editions.annotate(
        targets=Subquery(named.annotate(all=Joined("target_id")).values("all")),
        direct=ExpressionWrapper(_DIRECT, output_field=BooleanField()),
    )


def _is_reached(public: EditionQuerySet) -> ExpressionWrapper[Q]:
    """Say, of contacts, whether a page shows how they are reached, or how somebody is for whom they stand
    in."""
    directly = public.filter(_DIRECT, content_id=OuterRef("content_id"))
    shown = Link.objects.filter(Exists(directly), IS_CARD, target_id=OuterRef("entry_id"))
    absent = public.filter(Exists(shown), kind=_CONTACT, content_id=OuterRef("content_id"))
    stands_in = Link.objects.filter(Exists(absent), rel="away", target_id=OuterRef("entry_id"))
    return ExpressionWrapper(Q(Exists(shown)) | Q(Exists(stands_in)), output_field=BooleanField())


@dataclass
class _Instant:
    """What may come into view or leave it at one moment."""

    at: datetime
    candidates: set[UUID]
    own: dict[UUID, Change]
    # Of these, something is said that is another's: who is away shows who stands in for them.
    through: set[UUID] = field(default_factory=set)


def as_seen(
    changes: list[Change], rows: list[Edition], since: datetime | None, until: datetime
) -> list[Change]:
    """Return changes as who reads the site sees them.

    An entry that is public only while shown is created when it comes into view and unpublished when it
    leaves; what happens to it out of sight is not told. A contact is updated when pages begin or cease to
    show how they are reached. `rows` are the editions that begin or end in
    (since, until], with their targets.
    """
    shown = set(kinds())
    found = [change for change in changes if change.kind not in shown]
    own = [change for change in changes if change.kind in shown]
    for instant in _instants(own, rows, since, until):
        found += _turns(instant)
    return found


def _instants(
    own: list[Change], rows: list[Edition], since: datetime | None, until: datetime
) -> Iterable[_Instant]:
    """Find what may turn: what changes itself, and what an entry names at one side of a boundary only."""
    instants: dict[datetime, _Instant] = {}
    named: dict[tuple[datetime, UUID], set[tuple[UUID, bool]]] = {}
    for change in own:
        instant = instants.setdefault(change.at, _Instant(change.at, set(), {}))
        instant.candidates.add(change.entry_id)
        instant.own[change.entry_id] = change
    for instant in instants.values():
        instant.through = _stood_in_for(instant.own.values())
        instant.candidates |= instant.through
    for row in rows:
        for at in (row.valid_from, row.valid_to):
            if at is not None and at <= until and (since is None or at > since):
                place = (at, row.entry_id)
                named[place] = named.get(place, set()) ^ _ways(row)
    for (at, _entry_id), targets in named.items():
        if targets:
            candidates = instants.setdefault(at, _Instant(at, set(), {})).candidates
            candidates.update(target for target, _direct in targets)
    return [instants[at] for at in sorted(instants)]


def _stood_in_for(changes: Iterable[Change]) -> set[UUID]:
    people = [change.entry_id for change in changes if change.kind == _CONTACT]
    away = Link.objects.filter(rel="away", target_id__in=people) if people else Link.objects.none()
    return set(away.values_list("content__entry_id", flat=True))


def _targets(row: Any) -> set[UUID]:
    """Return what a row names, as with_targets annotates."""
    named: str | None = row.targets
    return {UUID(item) for item in named.split(",")} if named else set()


def _ways(row: Any) -> set[tuple[UUID, bool]]:
    """Return what a row names, each with whether people are reached by it."""
    return {(target, bool(row.direct)) for target in _targets(row)}


def _turns(instant: _Instant) -> list[Change]:
    """Return what is told of the candidates at a moment, and of what those name that come or go."""
    before: dict[UUID, Edition] = {}
    after: dict[UUID, Edition] = {}
    asked: set[UUID] = set()
    waiting = instant.candidates
    while waiting:
        earlier, later = _both_sides(instant.at, waiting)
        before, after, asked = before | earlier, after | later, asked | waiting
        turned = [
            earlier.get(key) or later[key]
            for key in earlier.keys() | later.keys()
            if _reached(earlier.get(key)) != _reached(later.get(key))
        ]
        waiting = {target for row in turned for target in _targets(row)} - asked
    found = []
    for entry_id in sorted(before.keys() | after.keys(), key=str):
        change = _told(instant, before.get(entry_id), after.get(entry_id))
        if change is not None:
            found.append(change)
    return found


def _told(instant: _Instant, before: Edition | None, after: Edition | None) -> Change | None:
    shown = after or before
    if shown is None:
        return None
    own = instant.own.get(shown.entry_id)
    if before is not None and after is not None:
        same = _reached(before) == _reached(after) and shown.entry_id not in instant.through
        if own is not None or same:
            return own
        return _change(instant.at, shown, Change.UPDATED)
    if own is not None and before is not None and own.change == Change.DELETED:
        return own
    return _change(instant.at, shown, Change.CREATED if after is not None else Change.UNPUBLISHED)


def _change(at: datetime, shown: Edition, word: str) -> Change:
    return Change(at=at, entry_id=shown.entry_id, kind=shown.kind, change=word, version=shown.version)


def _reached(row: Any) -> bool | None:
    """Return whether a contact is in view with ways to reach them, as _in_view annotates; None out of
    view."""
    return None if row is None else bool(row.reached)


def _both_sides(at: datetime, candidates: set[UUID]) -> tuple[dict[UUID, Edition], dict[UUID, Edition]]:
    """Return which candidates are in view just before a moment and from it on; two queries."""
    return _in_view(at - _MILLISECOND, candidates), _in_view(at, candidates)


def _in_view(moment: datetime, candidates: set[UUID]) -> dict[UUID, Edition]:
    public = Edition.objects.valid_at(moment).visible_to(frozenset(), moment)
    shown = public.filter(is_shown(moment, moment), entry_id__in=candidates, kind__in=kinds())
    return {row.entry_id: row for row in with_targets(shown.annotate(reached=_is_reached(public)))}
