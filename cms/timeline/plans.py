"""What has been decided about the future; the only truth about it."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from django.contrib.contenttypes.models import ContentType
from django.db.models import Q
from wagtail.models import Revision

from cms.timeline import bulk, entries
from cms.timeline.clock import to_milliseconds
from cms.timeline.models import Plan
from cms.timeline.querysets import PlanQuerySet
from cms.timeline.segments import Leave


class PlanInThePast(Exception):
    """A plan was to begin at a moment that is not later than its recording."""


def schedule(
    *,
    entry_id: UUID,
    revision: int,
    at: datetime,
    until: datetime | None = None,
    now: datetime,
    by: str = "",
    release_id: UUID | None = None,
) -> Plan:
    """Plan a publication; any number may stand beside each other."""
    at = to_milliseconds(at)
    if at <= now:
        raise PlanInThePast
    return Plan.objects.create(
        entry_id=entry_id,
        action=Plan.PUBLISH,
        revision=revision,
        at=at,
        until=to_milliseconds(until) if until is not None else None,
        release_id=release_id,
        approved_by=by,
        approved_at=now,
    )


def schedule_own(
    *, entry_id: UUID, revision: int, at: datetime, until: datetime | None, now: datetime, by: str = ""
) -> Plan:
    """Plan a publication in place of the earliest one that stands outside releases: what the editor's form
    offers."""
    earliest = pending(entry_id).filter(action=Plan.PUBLISH, release_id=None).order_by("at", "pk").first()
    if earliest is not None:
        earliest.delete()
    return schedule(entry_id=entry_id, revision=revision, at=at, until=until, now=now, by=by)


def schedule_end(*, entry_id: UUID, at: datetime, leave: Leave, now: datetime, by: str = "") -> Plan:
    """Plan an unpublication with the choice of what the address answers afterwards."""
    at = to_milliseconds(at)
    if at <= now:
        raise PlanInThePast
    return _end(entry_id=entry_id, at=at, leave=leave, by=by, now=now)


def record_end(
    *, entry_id: UUID, at: datetime, leave: Leave, now: datetime, revision: int | None, by: str = ""
) -> Plan:
    """Keep that an entry has been taken down and what its address answers: the plan is done as it is
    written."""
    plan = _end(entry_id=entry_id, at=at, leave=leave, by=by, now=now)
    plan.done_at, plan.revision = now, revision
    plan.save(update_fields=["done_at", "revision"])
    return plan


def _end(*, entry_id: UUID, at: datetime, leave: Leave, by: str, now: datetime) -> Plan:
    return Plan.objects.create(
        entry_id=entry_id,
        action=Plan.UNPUBLISH,
        at=at,
        choice=leave.choice,
        choice_text=leave.text,
        choice_target=leave.target,
        choice_address=leave.address,
        approved_by=by,
        approved_at=now,
    )


def pending(entry_id: UUID) -> PlanQuerySet:
    """Return the plans of an entry that have not yet been carried out."""
    return Plan.objects.pending().filter(entry_id=entry_id)


def cancel_revision(entry_id: UUID, revision: int) -> int:
    """Call off the plans that would publish one revision; returns how many."""
    return _cancel(pending(entry_id).filter(revision=revision))


def planned(entry_ids: Iterable[UUID], *, until: datetime | None = None) -> set[UUID]:
    """Return which of some entries have pending plans (`until`: due by then)."""
    parts = _pending_of(entry_ids, until)
    return {entry_id for part in parts for entry_id in part.values_list("entry_id", flat=True)}


def cancel_all(entry_ids: Iterable[UUID], *, until: datetime | None = None) -> int:
    """Call off the pending plans of some entries (`until`: those due by then); returns how many."""
    return sum(map(_cancel, _pending_of(entry_ids, until)))


def _pending_of(entry_ids: Iterable[UUID], until: datetime | None) -> list[PlanQuerySet]:
    found = Plan.objects.pending() if until is None else Plan.objects.due(until)
    return [found.filter(entry_id__in=part) for part in bulk.batches(list(entry_ids))]


def _cancel(found: PlanQuerySet) -> int:
    revisions = list(found.exclude(revision=None).values_list("revision", flat=True))
    deleted, _by_model = found.delete()
    Revision.objects.filter(pk__in=revisions).update(approved_go_live_at=None)
    return int(deleted)


def withdrawal(entry_id: UUID) -> Plan | None:
    """Return the end since which an entry is readable only though it was taken down."""
    ends = Plan.objects.filter(entry_id=entry_id, action=Plan.UNPUBLISH).exclude(done_at=None)
    last = ends.order_by("-at", "-pk").first()
    return last if last is not None and last.choice == Plan.WITHDRAWN else None


def is_withdrawn(entry_id: UUID) -> bool:
    """Say whether an entry stays readable though it was taken down."""
    return withdrawal(entry_id) is not None


def is_pinned(revision: int) -> bool:
    """Say whether the public will read this very revision, or reads it of a withdrawn entry, so that its
    content may not change."""
    readable = Q(done_at=None) | Q(action=Plan.UNPUBLISH, choice=Plan.WITHDRAWN)
    return Plan.objects.filter(readable, revision=revision).exists()


def leave_of(plan: Plan) -> Leave:
    """Return a plan's unpublish choice."""
    return Leave(plan.choice, plan.choice_text, plan.choice_target, plan.choice_address)


def write_echo(label: str, keys: dict[str, UUID], pending_by_entry: dict[UUID, list[Plan]]) -> None:
    """Let Wagtail's own schedule column say the earliest plan of each entry; we write it and never read it.

    `keys` maps Wagtail's object ids to entries, all of one label.
    """
    wanted: dict[int, datetime] = {}
    for found in pending_by_entry.values():
        planned = [plan for plan in found if plan.action == Plan.PUBLISH and plan.revision is not None]
        if planned:
            earliest = min(planned, key=lambda plan: (plan.at, plan.pk))
            wanted[int(earliest.revision or 0)] = earliest.at
    content_type = ContentType.objects.get_for_model(entries.model_of(label))
    own = Revision.objects.filter(base_content_type=content_type, object_id__in=list(keys))
    standing = dict(own.exclude(approved_go_live_at=None).values_list("pk", "approved_go_live_at"))
    differing = {
        pk: (wanted.get(pk),) for pk in standing.keys() | wanted if standing.get(pk) != wanted.get(pk)
    }
    bulk.assign(Revision, ("approved_go_live_at",), differing)
