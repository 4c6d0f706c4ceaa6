"""Days and moments of local time, which is what the rules of contacts and notices are written in."""

from calendar import monthrange
from datetime import date, datetime, time, timedelta
from typing import overload
from zoneinfo import ZoneInfo, available_timezones

from django.utils import timezone


def start_of(day: date) -> datetime:
    """Return the local midnight at which a day begins."""
    return datetime.combine(day, time.min, tzinfo=timezone.get_default_timezone())


def end_of(day: date) -> datetime:
    """Return the local midnight at which a day has ended."""
    return start_of(day + timedelta(days=1))


def months_after(day: date, months: int) -> date:
    """Return the same day some calendar months later; the last of a month that has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


@overload
def cut(moment: datetime) -> datetime: ...
@overload
def cut(moment: None) -> None: ...
def cut(moment: datetime | None) -> datetime | None:
    """Return a moment without what is finer than a millisecond, which a revision does not keep."""
    return moment and moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def by_clock(moment: datetime | None, zone: str) -> str:
    """Write a moment as the clock on the wall of a zone shows it; nothing without a moment or such a zone."""
    if moment is None or zone not in available_timezones():
        return ""
    return f"{moment.astimezone(ZoneInfo(zone)):%Y-%m-%dT%H:%M}"
