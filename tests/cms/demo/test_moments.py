"""Moments of the texts are counted in local time from the reference day."""

from datetime import UTC, date, datetime

import pytest

from cms.demo.moments import EARLIEST, MomentNotUnderstood, Moments, ReferenceDayOutOfRange

SPRING = Moments(date(2026, 3, 20))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("T", datetime(2026, 3, 20, 8, tzinfo=UTC)),
        ("T+1h", datetime(2026, 3, 20, 9, tzinfo=UTC)),
        ("T-45d 08:00", datetime(2026, 2, 3, 7, tzinfo=UTC)),
        ("T-5y 10:00", datetime(2021, 3, 20, 9, tzinfo=UTC)),
        ("2021-01-20", datetime(2021, 1, 20, 8, tzinfo=UTC)),
    ],
)
def test_a_moment_is_local_and_nine_in_the_morning_unless_it_says_so(text: str, expected: datetime) -> None:
    assert SPRING.at(text) == expected


def test_a_clock_time_after_the_clocks_change_is_that_of_the_new_offset() -> None:
    # Summer time begins on 29 March: seven in the morning is then an hour earlier.
    assert SPRING.at("T+10d 07:00") == datetime(2026, 3, 30, 5, tzinfo=UTC)


def test_years_before_a_leap_day_end_on_the_last_of_february() -> None:
    assert Moments(date(2028, 2, 29)).day("T-1y") == date(2027, 2, 28)


def test_a_year_is_counted_or_given() -> None:
    assert [SPRING.year("T-1y"), SPRING.year(2018), SPRING.year(None)] == [2025, 2018, None]


def test_what_is_no_moment_is_named() -> None:
    with pytest.raises(MomentNotUnderstood, match="tomorrow"):
        SPRING.at("tomorrow")


@pytest.mark.parametrize("wrong", [date(2026, 3, 21), date(2025, 1, 31)])
def test_a_reference_day_in_the_future_or_before_the_history_is_refused(wrong: date) -> None:
    SPRING.check(date(2026, 3, 20))
    Moments(EARLIEST).check(date(2026, 3, 20))
    with pytest.raises(ReferenceDayOutOfRange):
        Moments(wrong).check(date(2026, 3, 20))
