"""How long a failed item rests, and when people are asked."""

from datetime import UTC, datetime, timedelta

import pytest

from cms.scheduling import policy

NOW = datetime(2026, 11, 22, 7, 0, tzinfo=UTC)
MIDDLE = 0.5


@pytest.mark.parametrize(
    ("attempts", "seconds"), [(1, 30), (2, 60), (3, 120), (7, 1920), (8, 3600), (60, 3600)]
)
def test_the_wait_doubles_up_to_an_hour(attempts: int, seconds: int) -> None:
    assert policy.next_attempt_at(NOW, attempts, MIDDLE) == NOW + timedelta(seconds=seconds)


def test_items_that_failed_together_part() -> None:
    first, last = (policy.next_attempt_at(NOW, 1, chance) for chance in (0.0, 1.0))

    assert (first, last) == (NOW + timedelta(seconds=27), NOW + timedelta(seconds=33))


def test_the_eighth_failure_is_the_last() -> None:
    assert [policy.is_given_up(attempts) for attempts in (7, 8)] == [False, True]
