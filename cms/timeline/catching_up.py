"""Bringing what is due into Wagtail's own state: its flags follow what the timeline already shows.

Each function works inside a recording and re-reads what it is about to do under the lock, so that two
runners, a runner and an editor, or a killed runner and its successor do each thing exactly once.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from typing import Any
from uuid import UUID

from django.db.models import Exists
from wagtail.models import Revision

from cms.timeline import entries, plans
from cms.timeline.clock import to_milliseconds
from cms.timeline.models import Edition, Plan
from cms.timeline.recording import Recording, recording

CLOCK = "clock"
# What Wagtail's own actions ask of a row that is being published or taken down.
_FLAGS = (
    "live", "live_revision", "expired", "has_unpublished_changes", "first_published_at", "last_published_at",
)  # fmt: skip
_carrying: ContextVar[frozenset[int]] = ContextVar("carrying", default=frozenset())


@dataclass(frozen=True)
class Due:
    """Something whose moment has come and that Wagtail's state does not show yet."""

    label: str
    entry_id: UUID
    at: datetime

    @property
    def key(self) -> str:
        """Name the item in records of failures."""
        return f"{self.entry_id}@{self.at.isoformat()}"


def due(now: datetime) -> list[Due]:
    """Return what is due, the oldest first, one item for each entry and moment."""
    found = {(plan.entry_id, plan.at) for plan in Plan.objects.due(now)}
    labels = _labels({entry_id for entry_id, _at in found})
    items = [Due(labels.get(entry_id, ""), entry_id, at) for entry_id, at in found]
    for label in entries.labels():
        model = entries.model_of(label)
        if entries.is_drafted(model):
            ended = model._default_manager.filter(live=True, expire_at__lte=now).values_list(
                "public_id", "expire_at"
            )
            items.extend(Due(label, entry_id, to_milliseconds(at)) for entry_id, at in ended)
    return sorted(items, key=lambda item: (item.at, str(item.entry_id)))


def anything_due(now: datetime) -> bool:
    """Say whether anything is due; a few indexed queries."""
    if Plan.objects.due(now).exists():
        return True
    models = [entries.model_of(label) for label in entries.labels()]
    drafted = [model for model in models if entries.is_drafted(model)]
    return any(model._default_manager.filter(live=True, expire_at__lte=now).exists() for model in drafted)


def carry_out(item: Due) -> bool:
    """Bring one due entry into Wagtail's state, in a recording of its own; returns whether anything was
    left to do."""
    with recording(by=CLOCK, reason="catch-up") as recorded:
        return bring_in(label=item.label, entry_id=item.entry_id, recorded=recorded)


def waiting_for(entry_id: UUID, now: datetime) -> Exists:
    """Say, within another query, whether a plan of an entry is due."""
    return Exists(Plan.objects.due(now).order_by().filter(entry_id=entry_id))


def settle(entry: Any, recorded: Recording) -> None:
    """Bring in what is due for a loaded entry, and read its flags anew if they moved meanwhile; mostly one
    query."""
    label = entries.label_of(entry)
    if label is None or entry.pk is None or _carrying.get():
        return
    now = recorded.moment
    waiting = waiting_for(entry.public_id, now)
    stored = type(entry)._default_manager.filter(pk=entry.pk).annotate(waiting=waiting)
    found = stored.values("live", "live_revision_id", "expire_at", "waiting").first()
    if found is None:
        return
    over = found["live"] and found["expire_at"] is not None and found["expire_at"] <= now
    if found["waiting"] or over:
        bring_in(label=label, entry_id=entry.public_id, recorded=recorded)
    elif (found["live"], found["live_revision_id"]) == (entry.live, entry.live_revision_id):
        return
    entry.refresh_from_db(fields=_FLAGS)


def bring_in(*, label: str, entry_id: UUID, recorded: Recording) -> bool:
    """Carry out everything that is due for one entry, in order, inside a recording."""
    if _carrying.get():
        return False
    # By the recording's moment alone: the plan's own moments stand in for the form's, so that Wagtail, which
    # compares with the process's clock, does not schedule again.
    now = recorded.moment
    waiting = list(plans.pending(entry_id).filter(at__lte=now).order_by("at", "pk"))
    entry = _entry(label, entry_id, now, waiting)
    if entry is None:
        for plan in waiting:
            plan.delete()
        return bool(waiting)
    done = False
    for plan in waiting:
        done = _expire(entry, now, before=plan.at) or done
        entry = _carry_out_plan(entry, plan, recorded)
        done = True
    return _expire(entry, now) or done


def _entry(label: str, entry_id: UUID, now: datetime, waiting: list[Plan]) -> Any:
    """Load the entry if there is anything to do for it."""
    if not label or not entries.is_drafted(entries.model_of(label)):
        return None
    found = entries.model_of(label)._default_manager.filter(public_id=entry_id)
    entry: Any = (found if waiting else found.filter(live=True, expire_at__lte=now)).first()
    return entry.specific if entry is not None and label == entries.PAGES else entry


def _carry_out_plan(entry: Any, plan: Plan, recorded: Recording) -> Any:
    if plan.action == Plan.PUBLISH and plan.revision is not None:
        revision = Revision.objects.filter(pk=plan.revision).first()
        if revision is not None:
            with _carry(revision.pk):
                _publish(revision, plan, recorded.moment)
        plan.delete()
    else:
        recorded.leave(entry.public_id, plans.leave_of(plan), plan.at)
        with _carry(plan.revision or 0):
            # Also where it is only withdrawn, which Wagtail calls unpublished: that ends, too.
            entry.unpublish(log_action="wagtail.unpublish.scheduled")
        plan.delete()
    return type(entry)._default_manager.get(pk=entry.pk)


def _publish(revision: Revision, plan: Plan, now: datetime) -> None:
    """Publish a planned revision now; its own schedule is over, and the plan says when it ends."""
    entry = revision.content_object
    published = _at_once(revision, plan.until)
    if entries.label_of(entry) == entries.PAGES:
        published.content["slug"] = _cleared(entry, str(revision.content["slug"]), now)
    entry.publish(published, log_action="wagtail.publish.scheduled")


def _cleared(page: Any, slug: str, now: datetime) -> str:
    """Let the row beside a page give way that has the slug which its planned version was promised.

    The timeline gives an address to one page at a time. What holds it is the row of a draft, of a page that
    was taken down, or of one whose own plan is due as well. Only where that page is public there by now,
    because it was brought in first and this plan is over already, does this row take another slug.
    """
    beside = page.get_siblings(inclusive=False)
    holder = beside.filter(slug=slug).first()
    if holder is None:
        return slug
    taken = set(beside.values_list("slug", flat=True))
    free = next(name for name in map(f"{slug}-{{}}".format, count(2)) if name not in taken)
    public = Edition.objects.valid_at(now).filter(entry_id=holder.public_id, path__endswith=f"/{slug}/")
    if public.exists():
        return free
    holder.slug = free
    holder.save(clean=False)
    return slug


def _at_once(revision: Revision, until: datetime | None) -> Revision:
    """Return the revision with the plan's moments in place of the form's, for this publication only."""
    content = dict(revision.content)
    content["go_live_at"] = None
    content["expire_at"] = until.isoformat() if until is not None else None
    revision.content = content
    return revision


def _expire(entry: Any, now: datetime, before: datetime | None = None) -> bool:
    """Take an entry down whose time is over (and was over before a plan began)."""
    over = entry.live and entry.expire_at is not None and to_milliseconds(entry.expire_at) <= (before or now)
    if not over or not hasattr(entry, "unpublish"):
        return False
    with _carry(entry.live_revision_id or 0):
        entry.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")
    return True


def ended_at(entry: Any, moment: datetime) -> datetime:
    """Return when an expired entry's time was over: its own moment, not that of the run."""
    expire_at = entry.expire_at
    return to_milliseconds(expire_at) if expire_at is not None and expire_at <= moment else moment


def is_carrying_out(revision: int) -> bool:
    """Say whether a revision is being published by its plan at this moment."""
    return revision in _carrying.get()


@contextmanager
def _carry(revision: int) -> Iterator[None]:
    token = _carrying.set(_carrying.get() | {revision})
    try:
        yield
    finally:
        _carrying.reset(token)


def _labels(ids: set[UUID]) -> dict[UUID, str]:
    found: dict[UUID, str] = {}
    for label in entries.labels() if ids else ():
        model = entries.model_of(label)
        for entry_id in model._default_manager.filter(public_id__in=ids).values_list("public_id", flat=True):
            found[entry_id] = label
    return found
