"""How publishing is doing, for people and for what watches the site."""

from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Max

from cms.scheduling import clock
from cms.scheduling.models import FailedTask, Failure, Heartbeat
from cms.timeline import catching_up, outlook

SILENT_AFTER = timedelta(seconds=90)
OVERDUE_AFTER = timedelta(seconds=60)


@dataclass(frozen=True)
class Status:
    """Publishing at one moment. Red or not, what the public sees is right; what follows it may lag."""

    problems: tuple[str, ...]
    scheduler_age_seconds: float | None
    schedulers: int
    overdue: int
    oldest_overdue_seconds: float
    failing: int
    quarantined: int
    failed_tasks: int
    clock_skew_seconds: float
    change_log_behind: bool

    @property
    def is_well(self) -> bool:
        """Whether nobody needs to do anything."""
        return not self.problems


def publishing_status(now: datetime) -> Status:
    """Return how publishing is doing."""
    due = catching_up.due(now)
    swept = Heartbeat.objects.aggregate(last=Max("last_sweep_at"))["last"]
    age = now - swept if swept is not None else None
    oldest = now - due[0].at if due else timedelta(0)
    quarantined = Failure.objects.quarantined().count()
    skew = clock.skew()
    return Status(
        problems=_problems(age=age, oldest=oldest, quarantined=quarantined, skew=skew),
        scheduler_age_seconds=None if age is None else round(age.total_seconds(), 1),
        schedulers=Heartbeat.objects.exclude(at__lt=now - SILENT_AFTER).count(),
        overdue=len(due),
        oldest_overdue_seconds=round(oldest.total_seconds(), 1),
        failing=Failure.objects.retried().count(),
        quarantined=quarantined,
        failed_tasks=FailedTask.objects.of_the_last_day(now).count(),
        clock_skew_seconds=round(skew.total_seconds(), 3),
        change_log_behind=outlook.has_untold_changes(now),
    )


def _problems(
    *, age: timedelta | None, oldest: timedelta, quarantined: int, skew: timedelta
) -> tuple[str, ...]:
    found = {
        "scheduler-silent": age is None or age > SILENT_AFTER,
        "overdue": oldest > OVERDUE_AFTER,
        "quarantined": quarantined > 0,
        "clock-skew": abs(skew) > clock.ALARM,
    }
    return tuple(name for name, is_so in found.items() if is_so)


def as_json(status: Status) -> dict[str, Any]:
    """Return a status as the health address answers it."""
    values = asdict(status)
    return {"status": "ok" if status.is_well else "failing"} | {_camel(name): values[name] for name in values}


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)
