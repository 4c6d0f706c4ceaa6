"""Time zones as calendars carry them: each clock time means the same with them as by the zones of IANA."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Timezone

from cms.website.time_zones import component

HOUR, SECOND = timedelta(hours=1), timedelta(seconds=1)
STOCKHOLM = ZoneInfo("Europe/Stockholm")
# The instants at which summer time begins and ends.
SPRING, AUTUMN = datetime(2027, 3, 28, 1, tzinfo=UTC), datetime(2027, 10, 31, 1, tzinfo=UTC)
# Of the north and the south, without summer time, with a winter time, and with a rule that no calendar knows.
ZONES = ("Europe/Stockholm", "America/New_York", "Australia/Sydney", "Asia/Kolkata", "Europe/Dublin",
         "Africa/Casablanca", "Pacific/Chatham", "UTC")  # fmt: skip


def offset(zone: Timezone, at: datetime) -> timedelta:
    """Return how far clocks are from UTC at an instant, by nothing but what is written."""
    began = [
        (start - part.TZOFFSETFROM, part.TZOFFSETTO)
        for part in Timezone.from_ical(zone.to_ical()).subcomponents
        for start in starts(part, at.year)
    ]
    return max((item for item in began if item[0] <= at.replace(tzinfo=None)), key=lambda item: item[0])[1]


def starts(part: Timezone, year: int) -> list[datetime]:
    """Return when a part of a zone begins, by its own clock, until the end of a year."""
    first = part.DTSTART
    if "RDATE" in part:
        return [first, *(date.dt for date in part["RDATE"].dts)]
    if "RRULE" not in part:
        return [first]
    (month,), (day,) = part["RRULE"]["BYMONTH"], part["RRULE"]["BYDAY"]
    return [nth(first, each, int(month), str(day)) for each in range(first.year, year + 1)]


def nth(first: datetime, year: int, month: int, rule: str) -> datetime:
    """Return the nth or last weekday of a month in a year, as `-1SU` names it."""
    weekday = ("MO", "TU", "WE", "TH", "FR", "SA", "SU").index(rule[-2:])
    days = [first.replace(year=year, month=month, day=1) + timedelta(days=number) for number in range(31)]
    found = [day for day in days if day.month == month and day.weekday() == weekday]
    number = int(rule[:-2])
    return found[number if number < 0 else number - 1]


@pytest.mark.parametrize(("turn", "before"), [(SPRING, HOUR), (AUTUMN, 2 * HOUR)])
def test_the_clock_is_changed_in_the_second_in_which_it_is(turn: datetime, before: timedelta) -> None:
    zone = component("Europe/Stockholm", 2026, 2028)
    after = 3 * HOUR - before
    assert [offset(zone, at) for at in (turn - SECOND, turn, turn + HOUR)] == [before, after, after]


def test_a_change_that_follows_a_rule_is_told_by_it() -> None:
    summer, winter = component("Europe/Stockholm", 2026, 2028).subcomponents
    assert summer.to_ical().decode().splitlines() == [
        "BEGIN:DAYLIGHT",
        "DTSTART:20260329T020000",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
        "TZNAME:CEST",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0200",
        "END:DAYLIGHT",
    ]
    assert winter.to_ical().decode().splitlines()[1:3] == [
        "DTSTART:20261025T030000",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
    ]


@given(name=st.sampled_from(ZONES), at=st.datetimes(datetime(2027, 1, 2), datetime(2028, 12, 30)))  # noqa: DTZ001 - in UTC
def test_each_instant_has_the_offset_of_its_zone(name: str, at: datetime) -> None:
    instant = at.replace(tzinfo=UTC)
    assert offset(component(name, 2026, 2029), instant) == instant.astimezone(ZoneInfo(name)).utcoffset()


@given(turn=st.sampled_from([SPRING, AUTUMN]), seconds=st.integers(-7300, 7300))
def test_around_both_nights_nobody_is_an_hour_late(turn: datetime, seconds: int) -> None:
    at = turn + timedelta(seconds=seconds)
    assert offset(component("Europe/Stockholm", 2026, 2028), at) == at.astimezone(STOCKHOLM).utcoffset()


@pytest.mark.parametrize("year", [1, 1800, 2150, 9998])
def test_a_mistyped_year_is_written_quickly(year: int) -> None:
    found = component("Europe/Stockholm", year - 1, year + 1)
    assert found.to_ical().startswith(b"BEGIN:VTIMEZONE\r\nTZID:Europe/Stockholm\r\nBEGIN:")
