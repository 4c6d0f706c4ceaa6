"""Bringing due items into Wagtail's state one by one, and keeping book of what failed."""

import logging
import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.core.mail import mail_admins
from django.db import InterfaceError, OperationalError, transaction
from django.utils.translation import gettext as _

from cms.scheduling import policy
from cms.scheduling.models import FailedTask, Failure, Heartbeat
from cms.timeline import catching_up, outlook
from cms.timeline.catching_up import Due
from cms.timeline.recording import recording

logger = logging.getLogger(__name__)
# So many database errors in a row mean that the database is away, not that items are bad.
_AWAY_AFTER = 3
_ERROR_LENGTH = 4000
_FORGOTTEN_AFTER = timedelta(days=1)
_TASKS_KEPT = timedelta(days=30)


@dataclass
class Sweep:
    """What one sweep did."""

    done: int = 0
    failed: int = 0
    resting: int = 0
    database_errors: int = 0

    @property
    def was_hindered(self) -> bool:
        """Whether the database was in the way, so that nothing was learnt of the items."""
        return self.database_errors > 0


def _never() -> bool:
    return False


def bring_in_due(now: datetime, *, stopping: Callable[[], bool] = _never) -> Sweep:
    """Bring everything due into Wagtail's state, each item in its own recording; then the change log.

    One failing item never stops the others. `stopping` is asked between two items.
    """
    sweep = Sweep()
    due = catching_up.due(now)
    resting = set(Failure.objects.resting(now).values_list("key", flat=True))
    for item in due:
        if stopping() or sweep.database_errors >= _AWAY_AFTER:
            return sweep
        if item.key in resting:
            sweep.resting += 1
        elif outlook.is_still_due(item):
            _bring_in(item, now, sweep)
    if outlook.has_untold_changes(now):
        # An empty recording appends what the clock has made effective.
        with recording(by=catching_up.CLOCK):
            pass
    forget_settled(due)
    return sweep


def _bring_in(item: Due, now: datetime, sweep: Sweep) -> None:
    try:
        if catching_up.carry_out(item):
            sweep.done += 1
            logger.info("Brought in %s, due %s ago", item.key, now - item.at)
    except (OperationalError, InterfaceError):
        sweep.database_errors += 1
        logger.warning("The database refused %s; it stays due", item.key, exc_info=True)
    except Exception as error:
        # One bad item must not keep the others back.
        sweep.failed += 1
        logger.exception("Could not bring in %s", item.key)
        record_failure(item, error, now=now)


def record_failure(item: Due, error: BaseException, *, now: datetime) -> Failure:
    """Note that an item failed and when it is tried again; its plan stays."""
    with transaction.atomic():
        failure, _created = Failure.objects.select_for_update().get_or_create(
            key=item.key, defaults={"label": item.label, "entry_id": item.entry_id, "due_at": item.at}
        )
        if failure.next_attempt_at is not None and failure.next_attempt_at > now:
            # Another runner met the same error at the same time.
            return failure
        failure.attempts += 1
        failure.last_error = f"{type(error).__name__}: {error}"[:_ERROR_LENGTH]
        failure.next_attempt_at = policy.next_attempt_at(now, failure.attempts, random.random())  # noqa: S311 - spreads load, guards nothing
        if policy.is_given_up(failure.attempts):
            failure.quarantined_at = now
            transaction.on_commit(lambda: _tell_admins(failure), robust=True)
        failure.save()
    return failure


def _tell_admins(failure: Failure) -> None:
    subject = _("En schemalagd publicering kunde inte föras in")
    body = _("{key} har misslyckats {attempts} gånger. Senaste felet: {error}")
    mail_admins(
        subject,
        body.format(key=failure.key, attempts=failure.attempts, error=failure.last_error),
        fail_silently=True,
    )


def forget_settled(due: list[Due]) -> None:
    """Remove the failures of items that are no longer due."""
    if Failure.objects.exists():
        standing = {item.key for item in due if outlook.is_still_due(item)}
        Failure.objects.other_than(standing).delete()


def retry_failed() -> int:
    """Let every failed item be tried at once, given-up ones too; returns how many."""
    return Failure.objects.update(next_attempt_at=None, quarantined_at=None, attempts=0)


def next_wake(now: datetime) -> datetime | None:
    """Return when there is something to do: `now` if there is already."""
    resting = set(Failure.objects.resting(now).values_list("key", flat=True))
    if any(item.key not in resting for item in catching_up.due(now)):
        return now
    again = Failure.objects.retried().filter(next_attempt_at__gt=now).order_by("next_attempt_at").first()
    moments = [outlook.next_planned(now), again.next_attempt_at if again is not None else None]
    return min((moment for moment in moments if moment is not None), default=None)


def beat(*, owner: str, started_at: datetime, now: datetime, skew_seconds: float) -> None:
    """Say that a runner lives and has just swept; rows of runners long gone are cleared away."""
    with transaction.atomic():
        row, _created = Heartbeat.objects.select_for_update().get_or_create(
            owner=owner, defaults={"started_at": started_at, "at": now}
        )
        row.at = row.last_sweep_at = now
        row.counter += 1
        row.skew_seconds = skew_seconds
        row.save()
        Heartbeat.objects.silent_since(now - _FORGOTTEN_AFTER).delete()


def sign_off(*, owner: str) -> None:
    """Say that a runner has ended of its own accord."""
    Heartbeat.objects.filter(owner=owner).delete()


def record_failed_task(*, name: str, error: str, now: datetime) -> None:
    """Keep that a background task failed; old ones are cleared away."""
    with transaction.atomic():
        FailedTask.objects.create(at=now, name=name[:200], error=error[:_ERROR_LENGTH])
        FailedTask.objects.filter(at__lt=now - _TASKS_KEPT).delete()
