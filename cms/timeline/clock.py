"""Where a moment comes from: once for each recording, once for each request."""

from datetime import UTC, datetime, timedelta
from typing import cast

from django.conf import settings
from django.db import connection
from django.utils import timezone
from django.utils.module_loading import import_string

DATABASE, PROCESS = "cms.timeline.clock.database_now", "cms.timeline.clock.process_now"
MAX_CORRECTION = timedelta(seconds=2)


def to_milliseconds(moment: datetime) -> datetime:
    """Cut a moment to milliseconds: revisions store no more, and two spellings of one instant must be
    equal."""
    moment = moment.astimezone(UTC)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def database_now() -> datetime:
    """Return the database's clock, which every host shares."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SELECT clock_timestamp()")
            return to_milliseconds(cast(datetime, cursor.fetchone()[0]))
        cursor.execute("SELECT strftime('%Y-%m-%dT%H:%M:%f', 'now')")
        return to_milliseconds(datetime.fromisoformat(cursor.fetchone()[0]).replace(tzinfo=UTC))


def process_now() -> datetime:
    """Return this process's clock; tests move it."""
    return to_milliseconds(timezone.now())


def uncut_now() -> datetime:
    """Return this process's clock as finely as it tells the time, to measure by."""
    return timezone.now()


def readers_now(now: datetime, there: datetime | None, before: datetime) -> datetime:
    """Return the moment of whoever reads now: what the clock of recordings said, as it said it.

    `there` is what the database said, asked between `before` and this call; None where it did not say.
    Nothing is made of how long its answer took: a process that waited for its turn would read the past.
    More than MAX_CORRECTION is an alarm, not a correction.
    """
    if settings.TIMELINE_CLOCK == PROCESS or (settings.TIMELINE_CLOCK == DATABASE and there is None):
        return now
    said = there if there is not None else recording_now()
    # By how much it is ahead is known to lie between these two.
    if said - uncut_now() > MAX_CORRECTION:
        return now + MAX_CORRECTION
    return now - MAX_CORRECTION if said - before < -MAX_CORRECTION else said


def is_elsewhere() -> bool:
    """Say whether the clock of recordings may be another machine's: PostgreSQL's. SQLite's is this one's."""
    return bool(settings.TIMELINE_CLOCK == DATABASE and connection.vendor == "postgresql")


def recording_now() -> datetime:
    """Return the moment for a recording, from the clock that the settings name."""
    return cast(datetime, import_string(settings.TIMELINE_CLOCK)())
