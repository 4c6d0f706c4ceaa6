"""Filters that print amounts: of money, of time and of places."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from django import template

from cms.website.templatetags.website import in_english

register = template.Library()

MINUTES_OF_HOUR = 60
# A space that no line breaks at.
SPACE = "\u00a0"
_ONE_AND_MORE = {
    "sv": {
        "year": ("år", "år"),
        "week": ("vecka", "veckor"),
        "day": ("dag", "dagar"),
        "hour": ("timme", "timmar"),
        "minute": ("minut", "minuter"),
        "municipality": ("kommun", "kommuner"),
        "region": ("region", "regioner"),
    },
    "en": {
        "year": ("year", "years"),
        "week": ("week", "weeks"),
        "day": ("day", "days"),
        "hour": ("hour", "hours"),
        "minute": ("minute", "minutes"),
        "municipality": ("municipality", "municipalities"),
        "region": ("region", "regions"),
    },
}
# In seconds, the longest first.
_LENGTHS = (("year", 31_536_000), ("day", 86_400), ("hour", 3_600), ("minute", 60))


@register.filter
def money(amount: str | None) -> str:
    """Print an amount of kronor as "2 400 kr" or "45,50 kr", in English as "SEK 2,400"; nothing for none."""
    if not amount:
        return ""
    exact = Decimal(amount)
    written = f"{exact:,.0f}" if exact == exact.to_integral_value() else f"{exact:,.2f}"
    if in_english():
        return f"SEK{SPACE}{written}"
    return written.replace(",", SPACE).replace(".", ",") + f"{SPACE}kr"


@register.filter
def percent(rate: str | None) -> str:
    """Print a rate as "6 %", in English as "6%"; nothing for none."""
    if not rate:
        return ""
    written = f"{Decimal(rate).normalize():f}"
    return f"{written}%" if in_english() else written.replace(".", ",") + f"{SPACE}%"


@register.filter
def duration(minutes: int) -> str:
    """Print a time as "3 timmar 30 minuter"."""
    hours, rest = divmod(minutes, MINUTES_OF_HOUR)
    counted = [("hour", hours), ("minute", rest)]
    return " ".join(_counted(unit, number) for unit, number in counted if number)


@register.filter
def lifetime(seconds: int) -> str:
    """Print how long something is kept, as "1 timme", "14 dagar" or "1 år"."""
    unit, length = next(((name, each) for name, each in _LENGTHS if seconds >= each), _LENGTHS[-1])
    return _counted(unit, max(1, seconds // length))


@register.filter
def weeks(number: int) -> str:
    """Print a number of weeks as "6 veckor"."""
    return _counted("week", number)


@register.filter
def places(signatories: Iterable[Mapping[str, Any]]) -> str:
    """Print how many have signed as "8 kommuner och 2 regioner"."""
    rows = list(signatories)
    counts = [(unit, sum(1 for row in rows if row[unit])) for unit in ("municipality", "region")]
    word = " and " if in_english() else " och "
    return word.join(_counted(unit, number) for unit, number in counts if number)


def _counted(unit: str, number: int) -> str:
    one, more = _ONE_AND_MORE["en" if in_english() else "sv"][unit]
    return f"{number}{SPACE}{one if number == 1 else more}"
