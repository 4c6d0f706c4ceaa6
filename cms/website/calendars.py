"""Calendars in RFC 5545: one of all occasions of courses, with the filters of their list, and one for each.

An occasion leaves the calendars by itself a while after its end, at a moment of its own edition, so that
they may be kept as long as any answer.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from django.conf import settings
from icalendar import Calendar, Event, Timezone

from cms.timeline.composing import Composer
from cms.timeline.reading import Reader
from cms.timeline.resolving import absolute
from cms.website import asking, site, time_zones
from cms.website.asking import Values
from cms.website.calendar_events import event, line
from cms.website.collection_names import name_of
from pages.occasions import KEPT_IN_CALENDARS
from snippets.documents.registry import KINDS, Kind

MEDIA_TYPE = "text/calendar; charset=utf-8"
PRODUCT = "-//Utkast//Kurser och konferenser//SV"
COURSE, OCCASION = "course", "courseOccurrence"
# How often programs may ask anew; each answer says itself until when it holds.
_ASK_AFTER = timedelta(hours=1)
_ASK_AFTER_IN_WORDS = "PT1H"
Json = dict[str, Any]


class NoSuchOccasion(LookupError):
    """No occasion with this id is public."""


def address(query: Mapping[str, Sequence[str]]) -> str:
    """Return the path of the calendar of all occasions with its filters."""
    return asking.address(KINDS[COURSE].calendar, query)


def courses(reader: Reader, query: Mapping[str, Sequence[str]]) -> bytes:
    """Return the occasions that are not long over, filtered by a query; raises Unusable."""
    kind = KINDS[OCCASION]
    asked = asking.strictly(reader, kind, query)
    usual = {"from": [(reader.moment - KEPT_IN_CALENDARS).isoformat()]}
    found = reader.first([kind.name], usual | asked, kind.order, None)
    locale = asking.only_locale(asked)
    name = f"{site.name(reader, locale)}: {name_of(KINDS[COURSE].collection, locale)}"
    calendar = _calendar(absolute(address(query)))
    # The older name is what most programs read.
    calendar.add("name", line(name))
    calendar.add("x-wr-calname", line(name))
    return _written(calendar, _events(reader, found))


def occasion(reader: Reader, entry_id: UUID) -> bytes:
    """Return the calendar of one occasion, as long as it is public; raises NoSuchOccasion."""
    found = reader.get(entry_id)
    if found is None or found.kind != OCCASION:
        raise NoSuchOccasion
    calendar = _calendar(absolute(KINDS[OCCASION].calendar.format(id=entry_id)))
    return _written(calendar, _events(reader, [found]))


def subscription(kind: Kind, query: Values, meant: Collection[str]) -> Json | None:
    """Return where to subscribe to what a list page shows, and which of its filters a calendar cannot have.

    `meant` are the filters whose values mean something, since a calendar refuses all others.
    """
    if kind.name != COURSE:
        return None
    known = {asking.LOCALE, *asking.names(KINDS[OCCASION])}
    kept = {name: values for name, values in query.items() if name in known and name in meant}
    url = absolute(address(kept))
    return {
        "path": address(kept),
        "url": url,
        "webcal": f"webcal:{url.partition(':')[2]}",
        "without": [name for name in query if name not in kept],
    }


def _events(reader: Reader, found: Sequence[Any]) -> list[Event]:
    pairs = zip(found, Composer(reader).in_full(found), strict=True)
    return [
        event(item, first_published_at=edition.first_published_at, since=edition.since)
        for edition, item in pairs
    ]


def _calendar(own_address: str) -> Calendar:
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", PRODUCT)
    calendar.add("calscale", "GREGORIAN")
    # Neither has a type that goes without saying.
    calendar.add("source", own_address, {"value": "URI"})
    calendar.add("refresh-interval", _ASK_AFTER, {"value": "DURATION"})
    calendar.add("x-published-ttl", _ASK_AFTER_IN_WORDS)
    calendar.add("x-wr-timezone", settings.TIME_ZONE)
    return calendar


def _written(calendar: Calendar, events: list[Event]) -> bytes:
    for part in (*_zones(events), *events):
        calendar.add_component(part)
    return calendar.to_ical()


def _zones(events: list[Event]) -> list[Timezone]:
    """Return the zones that events name, from the year before the first to that after the last."""
    years: dict[str, set[int]] = defaultdict(set)
    for one in events:
        for moment in (one.DTSTART, one.DTEND):
            if isinstance(moment, datetime) and isinstance(moment.tzinfo, ZoneInfo):
                years[moment.tzinfo.key].add(moment.year)
    return [
        time_zones.component(name, min(found) - 1, max(found) + 1) for name, found in sorted(years.items())
    ]
