"""Calendar months later: the same day, or the last of a shorter month."""

from datetime import date

import pytest

from snippets.moments import months_after


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2024, 10, 27), 24, date(2026, 10, 27)),
        (date(2024, 2, 29), 24, date(2026, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 29)),
        (date(2025, 1, 31), 1, date(2025, 2, 28)),
        (date(2025, 12, 1), 1, date(2026, 1, 1)),
        (date(2025, 11, 30), 1, date(2025, 12, 30)),
        (date(2025, 6, 15), 0, date(2025, 6, 15)),
    ],
)
def test_a_day_some_months_later(day: date, months: int, later: date) -> None:
    assert months_after(day, months) == later
