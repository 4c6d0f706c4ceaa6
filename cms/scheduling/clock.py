"""The two clocks of a runner: its own and the database's."""

from datetime import datetime, timedelta

from django.utils import timezone

from cms.timeline import clock

WARNING = timedelta(milliseconds=100)
ALARM = timedelta(seconds=2)
REFUSED = timedelta(seconds=30)


def due_now() -> datetime:
    """Return the earlier of both clocks: nothing is due before both say so."""
    return min(timezone.now(), clock.recording_now())


def skew() -> timedelta:
    """Return how far the database's clock is ahead of this process's."""
    before = timezone.now()
    there = clock.recording_now()
    after = timezone.now()
    return there - (before + (after - before) / 2)
