"""A recording: everything that can change what is public, as one piece.

It takes the staging lock first, then reads the moment, lets the work be done, and at its end stages each
entry that was touched, on the final state of everything. All of it succeeds or fails together.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import models, transaction
from django.db.models import Subquery

from cms.timeline import changes, clock, entries, staging
from cms.timeline.models import Edition, Signpost, State
from cms.timeline.segments import Leave
from cms.timeline.staging import Outcome

_MILLISECOND = timedelta(milliseconds=1)
MAX_SKEW = timedelta(seconds=30)


class MomentTooEarly(Exception):
    """A replay named a moment that is not later than everything recorded."""


@dataclass
class Recording:
    """What is going on inside one recording."""

    moment: datetime
    by: str
    reason: str
    rebuild: bool = False
    touched: dict[str, set[UUID]] = field(default_factory=dict)
    leaves: dict[UUID, tuple[Leave, datetime | None]] = field(default_factory=dict)
    moved: bool = False
    """Whether the order of children may have changed."""
    outcome: Outcome | None = None
    posts: dict[UUID, Signpost | None] = field(default_factory=dict)
    """Editors' own redirects, by maker: what each says from now on."""
    paths: dict[UUID, str] = field(default_factory=dict)

    def touch(self, instance: models.Model) -> None:
        """Say that an entry may have changed; it is staged once, when the recording ends."""
        label = entries.label_of(instance)
        if label is not None:
            self.touch_id(label, instance.public_id)  # type: ignore[attr-defined]  # entries have one
            self.paths[instance.public_id] = getattr(instance, "path", "") or ""  # type: ignore[attr-defined]  # the same

    def touch_id(self, label: str, entry_id: UUID) -> None:
        """Say so of an entry that is named by its id."""
        self.touched.setdefault(label, set()).add(entry_id)

    def leave(self, entry_id: UUID, leave: Leave, at: datetime | None = None) -> None:
        """Choose what an entry's address answers if this recording takes it down (`at`: since its plan's
        moment)."""
        self.leaves[entry_id] = (leave, at)


_current: ContextVar[Recording | None] = ContextVar("recording", default=None)


def current() -> Recording | None:
    """Return the recording under way in this thread, if there is one."""
    return _current.get()


@contextmanager
def recording(
    *, by: Any = None, reason: str = "", at: datetime | None = None, rebuild: bool = False
) -> Iterator[Recording]:
    """Record a change of what is public; inside another recording, join it.

    `by` is a user or the name of a process. `at` is for the replay of history only: a past moment, later than
    everything recorded. Raises Refused when the outcome may not be; then nothing has changed.
    """
    outer = _current.get()
    if outer is not None:
        yield outer
        return
    with transaction.atomic():
        state = State.objects.select_for_update().annotate(begun=_latest_begun()).get(pk=1)
        recorded = Recording(_moment(state, at), who(by), reason, rebuild)
        token = _current.set(recorded)
        try:
            yield recorded
            _finish(recorded, state)
        finally:
            _current.reset(token)


def who(by: Any) -> str:
    """Return how a person or process is named in what is recorded."""
    if by is None:
        return ""
    return by if isinstance(by, str) else f"user:{by.pk}"


def _moment(state: State, at: datetime | None) -> datetime:
    """Return the recording's moment: the clock's, later than everything recorded, or a replay's own."""
    last = state.recorded_at
    if at is not None:
        wanted = clock.to_milliseconds(at)
        if last is not None and wanted <= last:
            raise MomentTooEarly
        return wanted
    now = clock.recording_now()
    moment = now if last is None or now > last else last + _MILLISECOND
    # Later than every boundary that has begun: one begun in this very millisecond would end as it begins.
    begun: datetime | None = state.begun  # type: ignore[attr-defined]  # annotated where the state is locked
    while begun is not None and begun >= moment and _begins_at(moment):
        moment += _MILLISECOND
    return moment


def _latest_begun() -> Subquery:
    """Return the last boundary up to a little after now: mostly long past, and then nothing more need be
    asked."""
    near = Edition.objects.filter(valid_from__lte=clock.process_now() + MAX_SKEW)
    return Subquery(near.order_by("-valid_from").values("valid_from")[:1])


def _begins_at(moment: datetime) -> bool:
    return Edition.objects.filter(valid_from=moment).exists()


def _finish(recorded: Recording, state: State) -> None:
    outcome = Outcome()
    if recorded.touched:
        outcome = staging.flush(
            recorded.touched,
            recorded.moment,
            by=recorded.by,
            reason=recorded.reason,
            rebuild=recorded.rebuild,
            paths=recorded.paths,
            reordered=recorded.moved or recorded.rebuild,
        )
    recorded.outcome = outcome
    told = changes.record_due(state, recorded.moment, outcome.told_anew)
    redirected = staging.replace_signposts(recorded.posts, recorded.moment)
    editions = outcome.deleted or outcome.closed or outcome.created
    posts = outcome.signposts_created or outcome.signposts_deleted
    if editions or posts or told or redirected:
        state.version += 1
        state.changed_at = recorded.moment
    state.recorded_at = recorded.moment
    state.save()
