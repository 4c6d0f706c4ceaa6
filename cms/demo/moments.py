"""The moments of the texts, counted from the reference moment: 09.00 local time on the reference day."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

LOCAL = ZoneInfo("Europe/Stockholm")
MORNING = time(9)
# The oldest page's first wording has a day of its own; its next one follows four years before the reference.
EARLIEST = date(2025, 2, 1)
_TEXT = re.compile(
    r"(?:T(?:(?P<count>[+-]\d+)(?P<unit>[ydh]))?|(?P<day>\d{4}-\d{2}-\d{2})|(?P<change>dst(?:-sat|-sun)?))"
    r"(?: (?P<clock>\d{2}:\d{2}))?"
)
# A course around a change of the clocks begins at least so long after the reference day.
FAR_ENOUGH = timedelta(days=14)
# What a night of change is planned for in autumn, when the hour before three occurs twice.
_FIRST_OF_TWO = time(2, 30)


class MomentNotUnderstood(Exception):
    """A text in the demo is no moment."""


class ReferenceDayOutOfRange(Exception):
    """The reference day lies in the future, or before the history that the texts tell."""


@dataclass(frozen=True)
class Moments:
    """Turns the texts' moments into instants, days and years."""

    reference: date

    def check(self, today: date) -> None:
        """Raise unless the whole history lies in the past."""
        if not EARLIEST <= self.reference <= today:
            raise ReferenceDayOutOfRange(f"The reference day must lie between {EARLIEST} and {today}.")

    def at(self, text: str) -> datetime:
        """Return the instant that a text names, in UTC; without a clock time it is nine in the morning."""
        return self._local(text).astimezone(UTC)

    def day(self, text: str) -> date:
        """Return the local day that a text names."""
        return self._local(text).date()

    def year(self, value: str | int | None) -> int | None:
        """Return a year, counted from the reference year where it is written so."""
        return value if value is None or isinstance(value, int) else self.day(value).year

    def _local(self, text: str) -> datetime:
        found = _TEXT.fullmatch(text)
        if found is None:
            raise MomentNotUnderstood(text)
        clock = time.fromisoformat(found["clock"]) if found["clock"] else MORNING
        if found["change"]:
            return self._around_change(found["change"], clock)
        if found["day"]:
            return datetime.combine(date.fromisoformat(found["day"]), clock, tzinfo=LOCAL)
        count = int(found["count"] or 0)
        if found["unit"] == "h":
            reference = datetime.combine(self.reference, MORNING, tzinfo=LOCAL)
            return (reference.astimezone(UTC) + timedelta(hours=count)).astimezone(LOCAL)
        return datetime.combine(self._shifted(count, found["unit"]), clock, tzinfo=LOCAL)

    def _around_change(self, name: str, clock: time) -> datetime:
        """Return a moment of the next night in which the clocks change, or of the weekend around it.

        `dst 03:30` is the first 02.30 in autumn. The weekends `dst-sat` and `dst-sun` lie two weeks ahead.
        """
        if name == "dst":
            day, forward = clock_change(self.reference + timedelta(days=1))
            return datetime.combine(day, clock if forward else _FIRST_OF_TWO, tzinfo=LOCAL)
        sunday, _forward = clock_change(self.reference + FAR_ENOUGH + timedelta(days=1))
        day = sunday if name == "dst-sun" else sunday - timedelta(days=1)
        return datetime.combine(day, clock, tzinfo=LOCAL)

    def _shifted(self, count: int, unit: str | None) -> date:
        if unit != "y":
            return self.reference + timedelta(days=count)
        year = self.reference.year + count
        leap_day = (self.reference.month, self.reference.day) == (2, 29)
        return date(year, 2, 28) if leap_day and year % 4 else self.reference.replace(year=year)


def clock_change(earliest: date) -> tuple[date, bool]:
    """Return the first day from one on in whose night the clocks change, and whether they go forward."""
    day = earliest
    while True:
        midnight, noon = (
            datetime.combine(day, clock, tzinfo=LOCAL).utcoffset() for clock in (time(0), time(12))
        )
        if midnight is not None and noon is not None and midnight != noon:
            return day, noon > midnight
        day += timedelta(days=1)
