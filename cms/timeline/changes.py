"""The log of what became effective: append-only, gap-free, in the order of time."""

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import Q

from cms.timeline import showing
from cms.timeline.models import Change, Edition, State

# What the log needs of an edition; a subtree that moves turns thousands at once.
_TOLD = ("entry_id", "kind", "path", "version", "valid_from", "valid_to", "ending", "since", "content_id")
_ROW = ("entry_id", "kind", "version")


def record_due(state: State, moment: datetime, extra: Iterable[UUID] = ()) -> int:
    """Append a row for everything that became effective up to a moment; returns how many.

    The caller holds the staging lock and saves the state. `extra` are entries that say something else of
    themselves from `moment` on although no edition of theirs begins then (an end has become known).
    """
    since = state.changes_complete_to
    begun = Q(valid_from__lte=moment) & (Q(valid_from__gt=since) if since else Q())
    ended = Q(valid_to__lte=moment) & (Q(valid_to__gt=since) if since else Q())
    turning = Edition.objects.filter(begun | ended).order_by("valid_from")
    rows: list[Any] = list(
        showing.with_targets(turning).values_list(*_TOLD, "targets", "direct", "content__summary", named=True)
    )
    changes = _changes(rows, since, moment)
    told = {change.entry_id for change in changes if change.at == moment}
    changes += _handed_down(rows, {(change.entry_id, change.at) for change in changes}, since, moment)
    changes = showing.as_seen([*changes, *_told_anew(set(extra) - told, moment)], rows, since, moment)
    changes.sort(key=lambda change: (change.at, str(change.entry_id)))
    for change in changes:
        state.sequence += 1
        change.sequence = state.sequence
    Change.objects.bulk_create(changes, batch_size=500)
    state.changes_complete_to = moment
    if rows:
        bounds = [
            bound for row in rows for bound in (row.valid_from, row.valid_to) if bound and bound <= moment
        ]
        state.changed_at = max([state.changed_at, *bounds] if state.changed_at else bounds)
    return len(changes)


def _changes(rows: list[Edition], since: datetime | None, moment: datetime) -> list[Change]:
    begins = {(row.entry_id, row.valid_from): row for row in rows}
    ends = {(row.entry_id, end): row for row in rows if (end := row.valid_to) is not None}
    found: list[Change] = []
    for (entry_id, at), row in begins.items():
        if (since is None or at > since) and at <= moment:
            change = _beginning(row, ends.get((entry_id, at)))
            if change is not None:
                found.append(_row(row, at, change))
    for (entry_id, at), row in ends.items():
        if (since is None or at > since) and at <= moment and (entry_id, at) not in begins:
            found.append(_row(row, at, Change.DELETED if row.ending == "deleted" else Change.UNPUBLISHED))
    return found


def _beginning(row: Edition, before: Edition | None) -> str | None:
    if before is None:
        return Change.CREATED
    if before.path != row.path:
        return Change.MOVED
    # A mere reorder, or a rebuild that says the same, goes on saying what was said since then.
    return None if row.since < row.valid_from else Change.UPDATED


def _handed_down(
    rows: list[Any], told: set[tuple[UUID, datetime]], since: datetime | None, moment: datetime
) -> list[Change]:
    """Tell pages that say something else because a page above hands something else down to them."""
    before = {(row.entry_id, row.valid_to): row for row in rows if row.valid_to is not None}
    found: dict[tuple[UUID, datetime], Change] = {}
    for row in rows:
        at, earlier = row.valid_from, before.get((row.entry_id, row.valid_from))
        if earlier is None or at > moment or (since is not None and at <= since):
            continue
        if earlier.content_id != row.content_id and _inherit(earlier) != _inherit(row):
            below = Edition.objects.valid_at(at).filter(path__startswith=row.path).only(*_ROW)
            found |= {(page.entry_id, at): _row(page, at, Change.UPDATED) for page in below}
    return [change for place, change in found.items() if place not in told]


def _inherit(row: Any) -> Any:
    return json.loads(row.content__summary).get("_inherit")


def _told_anew(entry_ids: set[UUID], moment: datetime) -> list[Change]:
    if not entry_ids:
        return []
    current = Edition.objects.valid_at(moment).filter(entry_id__in=entry_ids)
    return [_row(row, moment, Change.UPDATED) for row in current]


def _row(edition: Edition, at: datetime, change: str) -> Change:
    return Change(at=at, entry_id=edition.entry_id, kind=edition.kind, change=change, version=edition.version)
