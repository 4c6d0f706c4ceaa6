"""Where a moment comes from: once for each recording, once for each request."""

from datetime import UTC, datetime
from typing import cast

from django.conf import settings
from django.db import connection
from django.utils import timezone
from django.utils.module_loading import import_string


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


def recording_now() -> datetime:
    """Return the moment for a recording, from the clock that the settings name."""
    return cast(datetime, import_string(settings.TIMELINE_CLOCK)())
