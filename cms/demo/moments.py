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
    r"(?:T(?:(?P<count>[+-]\d+)(?P<unit>[ydh]))?|(?P<day>\d{4}-\d{2}-\d{2}))(?: (?P<clock>\d{2}:\d{2}))?"
)


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
        if found["day"]:
            return datetime.combine(date.fromisoformat(found["day"]), clock, tzinfo=LOCAL)
        count = int(found["count"] or 0)
        if found["unit"] == "h":
            reference = datetime.combine(self.reference, MORNING, tzinfo=LOCAL)
            return (reference.astimezone(UTC) + timedelta(hours=count)).astimezone(LOCAL)
        return datetime.combine(self._shifted(count, found["unit"]), clock, tzinfo=LOCAL)

    def _shifted(self, count: int, unit: str | None) -> date:
        if unit != "y":
            return self.reference + timedelta(days=count)
        year = self.reference.year + count
        leap_day = (self.reference.month, self.reference.day) == (2, 29)
        return date(year, 2, 28) if leap_day and year % 4 else self.reference.replace(year=year)
