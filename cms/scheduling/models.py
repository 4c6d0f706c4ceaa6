"""What the scheduler remembers of itself; what is due stands in the timeline's plans, never here."""

from django.db import models

from cms.scheduling.querysets import FailedTaskQuerySet, FailureQuerySet, HeartbeatQuerySet


class Failure(models.Model):
    """A due item that could not be brought into Wagtail's state; the public sees its edition all the same.

    The row goes when the item is done or called off. `key` names entry and moment, so that a plan for another
    moment starts afresh.
    """

    key = models.CharField(max_length=120, unique=True)
    label = models.CharField(max_length=80, blank=True)
    entry_id = models.UUIDField(db_index=True)
    due_at = models.DateTimeField()
    attempts = models.PositiveSmallIntegerField(default=0)
    next_attempt_at = models.DateTimeField(null=True)
    last_error = models.TextField(blank=True)
    quarantined_at = models.DateTimeField(null=True)

    objects = FailureQuerySet.as_manager()

    def __str__(self) -> str:
        return f"{self.key}: {self.attempts}"


class Heartbeat(models.Model):
    """One scheduler process: that it lives, and what it found. Any number may run; none holds a lease.

    `counter` only grows: a reader that sees it fall knows that another process took the name.
    """

    owner = models.CharField(max_length=120, unique=True)
    started_at = models.DateTimeField()
    at = models.DateTimeField(db_index=True)
    counter = models.PositiveBigIntegerField(default=0)
    last_sweep_at = models.DateTimeField(null=True)
    skew_seconds = models.FloatField(default=0)

    objects = HeartbeatQuerySet.as_manager()

    def __str__(self) -> str:
        return self.owner


class FailedTask(models.Model):
    """A background task of Wagtail's (an index, a notification) that raised: stock only logs it."""

    at = models.DateTimeField(db_index=True)
    name = models.CharField(max_length=200)
    error = models.TextField(blank=True)

    objects = FailedTaskQuerySet.as_manager()

    def __str__(self) -> str:
        return f"{self.name} at {self.at:%Y-%m-%d %H:%M}"
