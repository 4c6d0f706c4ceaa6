"""Time zones as calendars carry them along: VTIMEZONE of RFC 5545, made from the zones of IANA.

`icalendar` can make them too, but lets summer time begin an hour late and names every change by its date,
which not every calendar program reads: here stands the rule that the changes follow, where they follow one.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

_DAY, _SECOND, _WEEK = timedelta(days=1), timedelta(seconds=1), timedelta(days=7)
# A mistyped year does not make us look through centuries.
_EARLIEST, _LATEST = 1970, 2100
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True)
class Phase:
    """What the clocks of a zone show from one change to the next, and what they showed before."""

    before: timedelta
    after: timedelta
    name: str
    is_summer: bool


@lru_cache(maxsize=64)
def component(zone_name: str, first_year: int, last_year: int) -> Timezone:
    """Return a zone as it is in these years and, where its changes follow a rule, for good."""
    zone = ZoneInfo(zone_name)
    first_year, last_year = (min(max(year, _EARLIEST), _LATEST) for year in (first_year, last_year))
    found = Timezone()
    found.add("tzid", zone_name)
    begins: dict[Phase, list[datetime]] = defaultdict(list)
    for at in _changes(zone, first_year, last_year):
        phase = _phase(zone, at - _SECOND, at)
        # A change is told by the clocks that it ends.
        begins[phase].append((at + phase.before).replace(tzinfo=None))
    if not any(start.year == first_year for starts in begins.values() for start in starts):
        start = datetime(first_year, 1, 1, tzinfo=zone)
        begins[_phase(zone, start, start)].append(start.replace(tzinfo=None))
    for phase, starts in begins.items():
        found.add_component(_observance(phase, starts, last_year - first_year + 1))
    return found


def _changes(zone: ZoneInfo, first_year: int, last_year: int) -> Iterable[datetime]:
    """Return the seconds, in UTC, from which clocks show another time or call it otherwise."""
    day, end = datetime(first_year, 1, 1, tzinfo=UTC), datetime(last_year + 1, 1, 1, tzinfo=UTC)
    while day < end:
        following = day + _DAY
        if _shown(zone, day) != _shown(zone, following):
            yield _between(zone, day, following)
        day = following


def _between(zone: ZoneInfo, earlier: datetime, later: datetime) -> datetime:
    """Return the first second at which clocks show what they show at the later moment."""
    while later - earlier > _SECOND:
        middle = earlier + (later - earlier) // _SECOND // 2 * _SECOND
        if _shown(zone, middle) == _shown(zone, later):
            later = middle
        else:
            earlier = middle
    return later


def _shown(zone: ZoneInfo, at: datetime) -> tuple[Any, ...]:
    local = at.astimezone(zone)
    return local.utcoffset(), local.tzname(), local.dst()


def _phase(zone: ZoneInfo, before: datetime, at: datetime) -> Phase:
    earlier, local = before.astimezone(zone), at.astimezone(zone)
    return Phase(
        earlier.utcoffset() or timedelta(0),
        local.utcoffset() or timedelta(0),
        local.tzname() or zone.key,
        bool(local.dst()),
    )


def _observance(phase: Phase, starts: list[datetime], years: int) -> TimezoneStandard | TimezoneDaylight:
    found = TimezoneDaylight() if phase.is_summer else TimezoneStandard()
    found.DTSTART, found.TZOFFSETFROM, found.TZOFFSETTO = starts[0], phase.before, phase.after
    found.add("tzname", phase.name)
    rule = _rule(starts) if len(starts) == years > 1 else None
    if rule is not None:
        found.add("rrule", rule)
    elif len(starts) > 1:
        found.add("rdate", starts[1:])
    return found


def _rule(starts: list[datetime]) -> dict[str, Any] | None:
    """Return by what rule something begins each year: on the last or nth weekday of a month; None without."""
    clocks = {(start.month, start.weekday(), start.time()) for start in starts}
    nth = {(start.day - 1) // _WEEK.days + 1 for start in starts}
    are_last = all((start + _WEEK).month != start.month for start in starts)
    if len(clocks) > 1 or not (are_last or len(nth) == 1):
        return None
    number = -1 if are_last else nth.pop()
    return {
        "freq": "yearly",
        "bymonth": starts[0].month,
        "byday": f"{number}{_WEEKDAYS[starts[0].weekday()]}",
    }
