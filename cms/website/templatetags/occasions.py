"""Filters that print occasions of courses: when they are, whether one can register, what they cost.

Pure functions of composed documents and the active language, as in `website`.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Any

from django import template
from django.utils.translation import gettext as _

from cms.website.templatetags.website import MONTHS, clock, day, in_english, local
from cms.website.templatetags.words import WORDS

register = template.Library()

WEEKDAYS = {
    "sv": ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"],
    "en": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
}
SHORT = 3
OPEN = ("open", "fewLeft", "waitingList")
# The sign that stands beside the word of a status.
SIGNS = {
    "open": "check",
    "fewLeft": "important",
    "waitingList": "info",
    "notOpen": "clock",
    "full": "minus",
    "closed": "minus",
    "cancelled": "cross",
    "past": "check",
}
Json = Mapping[str, Any]
Text = str | None


def _language() -> str:
    return "en" if in_english() else "sv"


def _last_day(item: Json) -> date:
    """Return the last local day of an occasion: what ends at midnight ended the day before."""
    return local(item["endsAt"]) - timedelta(microseconds=1) if item["dateOnly"] else local(item["endsAt"])


def _on_one_day(item: Json) -> bool:
    return _day_of(local(item["startsAt"])) == _day_of(_last_day(item))


def _day_of(moment: date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


@register.filter
def weekday(value: str) -> str:
    """Print the weekday of a moment: "tisdag"."""
    return WEEKDAYS[_language()][local(value).weekday()]


@register.filter
def short_weekday(value: str) -> str:
    """Print the weekday of a moment in three letters."""
    return weekday(value)[:SHORT]


@register.filter
def day_number(value: str) -> int:
    """Print the day of the month."""
    return local(value).day


@register.filter
def short_month(value: str) -> str:
    """Print the month in three letters."""
    return MONTHS[_language()][local(value).month - 1][:SHORT]


@register.filter
def long_day(value: Text) -> str:
    """Print a moment as "tisdag 12 mars 2030"; nothing for an empty value."""
    return f"{weekday(value)} {day(value)}" if value else ""


@register.filter
def days(item: Json) -> str:
    """Print the days of an occasion: "tisdag 12 mars 2030", or the first and the last."""
    first = long_day(item["startsAt"])
    if _on_one_day(item):
        return first
    last = _last_day(item)
    year = f" {last.year}"
    return f"{first.removesuffix(year)} – {long_day(last.isoformat())}"


@register.filter
def hours(item: Json) -> str:
    """Print the clock times of an occasion; nothing where only its date is shown."""
    if item["dateOnly"]:
        return ""
    begins, ends = clock(item["startsAt"]), clock(item["endsAt"])
    if _on_one_day(item):
        return f"{begins}–{ends}"
    return _("från %(begins)s första dagen till %(ends)s sista dagen") % {"begins": begins, "ends": ends}


@register.filter
def day_or_hours(item: Json) -> str:
    """Print what a row says beside the day on which an occasion begins: its hours, or all its days."""
    return hours(item) if _on_one_day(item) else days(item)


@register.filter
def moved_from(item: Json) -> str:
    """Print the time from which an occasion was moved: its day, and the clock time where that is shown."""
    before = item["previousStartsAt"]
    if not before:
        return ""
    return long_day(before) if item["dateOnly"] else f"{long_day(before)} {_('kl.')} {clock(before)}"


@register.filter
def status_words(item: Json) -> str:
    """Print whether one can register for an occasion, in words."""
    status = item["registrationStatus"]
    if status == "closed" and item["eventStatus"] == "postponed":
        return str(WORDS["eventStatus"]["postponed"])
    if status == "notOpen":
        return _("Anmälan öppnar %(day)s") % {"day": day(item["registrationOpensAt"])}
    if status == "open" and not item["registrationRequired"]:
        return _("Ingen anmälan krävs")
    return str(WORDS["registrationStatus"][status])


@register.filter
def status_sign(item: Json) -> str:
    """Name the template of the sign beside those words."""
    return f"components/icons/{SIGNS[item['registrationStatus']]}.html"


@register.filter
def can_register(item: Json) -> bool:
    """Say whether there is somewhere to register now."""
    return bool(item["registrationRequired"]) and item["registrationStatus"] in OPEN


@register.filter
def can_be_planned(item: Json) -> bool:
    """Say whether one can write an occasion in one's calendar: it has not ended, and its time holds."""
    return not item["ended"] and item["eventStatus"] not in ("cancelled", "postponed")


@register.filter
def calendar_address(item: Json) -> str:
    """Return where an occasion is to be had for calendars; templates cannot read names with an underscore."""
    return str(item["_links"]["calendar"])


@register.filter
def last_chance(moment: Text) -> str:
    """Print until when one can register; until a midnight means to the end of the day before."""
    if not moment:
        return ""
    closes = local(moment)
    if isinstance(closes, datetime) and (closes.hour, closes.minute, closes.second) == (0, 0, 0):
        return _("Sista anmälningsdag %(day)s") % {"day": day((closes - timedelta(days=1)).isoformat())}
    return _("Anmäl dig senast %(day)s kl. %(clock)s") % {"day": day(moment), "clock": clock(moment)}


@register.filter
def place_in_short(item: Json) -> str:
    """Print where an occasion is, as lists do: the town, or that it is online."""
    if item["attendanceMode"] == "online":
        return str(WORDS["attendanceMode"]["online"])
    if item["attendanceMode"] == "mixed":
        return _("%(place)s och online") % {"place": item["locality"] or ""}
    return item["locality"] or ""


@register.filter
def vat(prices: Sequence[Json]) -> str:
    """Name whether prices include VAT: "included", "excluded", or "mixed" where each says it for itself."""
    said = {bool(price["vatIncluded"]) for price in prices}
    if len(said) != 1:
        return "mixed"
    return "included" if said.pop() else "excluded"


@register.filter
def to_come(occurrences: Iterable[Json]) -> list[Json]:
    """Return the occasions that have not ended."""
    return [item for item in occurrences if not item["ended"]]


@register.filter
def held(occurrences: Iterable[Json]) -> list[Json]:
    """Return the occasions that have ended, the latest first."""
    return sorted((item for item in occurrences if item["ended"]), key=_starts_at, reverse=True)


def _starts_at(item: Json) -> str:
    return str(item["startsAt"])


@register.filter
def policies(occurrences: Iterable[Json]) -> list[dict[str, Any]]:
    """Return what holds for cancelling a place: each text once, with the occasions that it holds for."""
    found: dict[str, list[Json]] = {}
    for item in occurrences:
        if item["cancellationPolicy"]:
            found.setdefault(item["cancellationPolicy"], []).append(item)
    return [{"text": text, "occurrences": items} for text, items in found.items()]


@register.filter
def by_day(programme: Iterable[Json]) -> list[dict[str, Any]]:
    """Return the parts of a programme day by day."""
    ordered = sorted(programme, key=_starts_at)
    return [
        {"day": found.isoformat(), "items": list(items)}
        for found, items in groupby(ordered, key=lambda item: _day_of(local(item["startsAt"])))
    ]
