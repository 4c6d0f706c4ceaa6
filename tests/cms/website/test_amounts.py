"""Amounts as visitors read them, in both languages."""

import pytest
from django.utils import translation

from cms.website.templatetags.amounts import duration, money, percent, weeks


@pytest.mark.parametrize(
    ("amount", "swedish", "english"),
    [
        ("120.00", "120 kr", "SEK 120"),
        ("18000.00", "18 000 kr", "SEK 18,000"),
        ("1045.50", "1 045,50 kr", "SEK 1,045.50"),
        ("0.00", "0 kr", "SEK 0"),
        (None, "", ""),
    ],
)
def test_money(amount: str | None, swedish: str, english: str) -> None:
    with translation.override("sv"):
        assert money(amount).replace("\u00a0", " ") == swedish
    with translation.override("en"):
        assert money(amount).replace("\u00a0", " ") == english


@pytest.mark.parametrize(
    ("rate", "swedish", "english"),
    [("6.00", "6 %", "6%"), ("12.50", "12,5 %", "12.5%"), ("0.00", "0 %", "0%"), (None, "", "")],
)
def test_a_rate(rate: str | None, swedish: str, english: str) -> None:
    with translation.override("sv"):
        assert percent(rate).replace("\u00a0", " ") == swedish
    with translation.override("en"):
        assert percent(rate) == english


@pytest.mark.parametrize(
    ("minutes", "swedish", "english"),
    [
        (1, "1 minut", "1 minute"),
        (30, "30 minuter", "30 minutes"),
        (60, "1 timme", "1 hour"),
        (210, "3 timmar 30 minuter", "3 hours 30 minutes"),
    ],
)
def test_a_time(minutes: int, swedish: str, english: str) -> None:
    with translation.override("sv"):
        assert duration(minutes).replace("\u00a0", " ") == swedish
    with translation.override("en"):
        assert duration(minutes).replace("\u00a0", " ") == english


def test_weeks_are_counted_in_words() -> None:
    with translation.override("sv"):
        assert [weeks(number).replace("\u00a0", " ") for number in (1, 6)] == ["1 vecka", "6 veckor"]
