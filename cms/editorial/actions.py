"""What editors do beyond Wagtail's own actions."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.log_actions import log

from cms.timeline import entries, outlook, plans
from cms.timeline.recording import Recording, recording
from cms.timeline.segments import Leave
from pages.models.seats import OccurrenceSeats

TAKE_DOWN = "utkast.take_down"
UPDATE_SEATS = "utkast.update_seats"
# By occasion and field: what the editor saw there, and what they wrote instead.
SeatChanges = Mapping[UUID, Mapping[str, tuple[Any, Any]]]


class SeatsChangedMeanwhile(Exception):
    """Somebody else has changed numbers that an editor was changing; `fields` names them by occasion."""

    def __init__(self, fields: dict[UUID, list[str]]) -> None:
        super().__init__(fields)
        self.fields = fields


def take_down(
    entry: Any, *, leave: Leave, by: Any, call_off: bool = True, include_descendants: bool = False
) -> int:
    """End what the public sees of an entry, and its plans if wanted; returns how many plans were called off.

    One recording: either all of it is done or nothing has changed. Plans that are due but not yet brought in
    are called off too: a version that Wagtail cannot publish is no obstacle. The address of a page below
    answers what that page's own settings say. What nobody sees is not ended, only its plans are.
    """
    with recording(by=by, reason="taken down") as recorded:
        recorded.touch(entry)
        recorded.leave(entry.public_id, leave)
        # What is read now is asked for before its plan goes.
        shown = outlook.at_moment(entry.public_id, recorded.moment)
        ended = [entry.public_id, *(_below(entry) if include_descendants else ())]
        called_off = _call_off(ended, recorded, only_begun=not call_off)
        stored = type(entry)._default_manager.get(pk=entry.pk)
        if stored.live:
            _unpublish(stored, shown, by, include_descendants=include_descendants)
        elif shown is not None:
            # Public by a plan that Wagtail does not know of yet, or withdrawn: the choice is kept too.
            plans.record_end(
                entry_id=entry.public_id,
                at=recorded.moment,
                leave=leave,
                now=recorded.moment,
                revision=entries.revision_of(shown.source),
                by=recorded.by,
            )
        log(instance=stored, action=TAKE_DOWN, user=by, data={"calledOff": called_off})
    return called_off


def _call_off(entry_ids: list[UUID], recorded: Recording, *, only_begun: bool) -> int:
    """Call plans off; what they would have made public is worked out anew, wherever it stands."""
    until = recorded.moment if only_begun else None
    # The first is touched already; the others are the pages below it.
    for entry_id in plans.planned(entry_ids[1:], until=until):
        recorded.touch_id(entries.PAGES, entry_id)
    return plans.cancel_all(entry_ids, until=until)


def _unpublish(stored: Any, shown: Any, by: Any, *, include_descendants: bool) -> None:
    revision = entries.revision_of(shown.source) if shown is not None else None
    if revision not in (None, stored.live_revision_id):
        # By a plan that was due and not brought in, the public reads another version than Wagtail knows of.
        stored.live_revision_id = revision
        type(stored)._default_manager.filter(pk=stored.pk).update(live_revision=revision)
    if include_descendants:
        action = UnpublishPageAction(stored, user=by, include_descendants=True)
        action.execute(skip_permission_checks=True)
    else:
        stored.unpublish(user=by)


def _below(page: Any) -> list[UUID]:
    return list(page.get_descendants().values_list("public_id", flat=True))


def update_seats(course: Any, *, changes: SeatChanges, by: Any) -> None:
    """Change how many may come to occasions of a course, how many will, and whether there is a waiting list.

    These numbers stand outside the versions: nothing is published, and nobody reviews it. Raises
    SeatsChangedMeanwhile where a number is no longer what the editor saw; then nothing has changed.
    """
    with recording(by=by, reason="Platser") as recorded:
        found = OccurrenceSeats.objects.in_bulk(list(changes))
        rows = {key: found.get(key) or OccurrenceSeats(occurrence_id=key) for key in changes}
        _refuse_what_was_not_seen(rows, changes)
        for key, fields in changes.items():
            for name, (_seen, wanted) in fields.items():
                setattr(rows[key], name, wanted)
            rows[key].changed_at = recorded.moment
            rows[key].save()
        recorded.touch(course)
        told = {str(key): dict(fields) for key, fields in changes.items()}
        log(instance=course, action=UPDATE_SEATS, user=by, data={"seats": told})


def _refuse_what_was_not_seen(rows: Mapping[UUID, OccurrenceSeats], changes: SeatChanges) -> None:
    other = {
        key: [name for name, (seen, _wanted) in fields.items() if getattr(rows[key], name) != seen]
        for key, fields in changes.items()
    }
    stale = {key: names for key, names in other.items() if names}
    if stale:
        raise SeatsChangedMeanwhile(stale)
