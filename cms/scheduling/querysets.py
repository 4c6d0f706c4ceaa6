"""Reads of the scheduler's own rows, as chains; each takes its moment."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from django.db import models
from django.db.models import Q


class FailureQuerySet(models.QuerySet[Any]):
    """Failures."""

    def resting(self, now: datetime) -> "FailureQuerySet":
        """Those that are not to be tried now: between two attempts, or given up."""
        return self.filter(Q(next_attempt_at__gt=now) | Q(quarantined_at__isnull=False))

    def quarantined(self) -> "FailureQuerySet":
        """Those that only people can help."""
        return self.filter(quarantined_at__isnull=False)

    def retried(self) -> "FailureQuerySet":
        """Those that will be tried again."""
        return self.filter(quarantined_at__isnull=True)

    def other_than(self, keys: Iterable[str]) -> "FailureQuerySet":
        """Those of items that are no longer due: done by somebody, or called off."""
        wanted = set(keys)
        gone = [key for key in self.values_list("key", flat=True) if key not in wanted]
        return self.filter(key__in=gone)


class HeartbeatQuerySet(models.QuerySet[Any]):
    """Heartbeats."""

    def silent_since(self, moment: datetime) -> "HeartbeatQuerySet":
        """Those of runners that have not been heard of since a moment."""
        return self.filter(at__lt=moment)


class FailedTaskQuerySet(models.QuerySet[Any]):
    """Background tasks that failed."""

    def of_the_last_day(self, now: datetime) -> "FailedTaskQuerySet":
        """Those of the last 24 hours."""
        return self.filter(at__gt=now - timedelta(days=1))
