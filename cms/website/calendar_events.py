"""One occasion of a course as an event of a calendar: VEVENT of RFC 5545.

All of it is made of the composed document that API clients read, and of two moments of its edition.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.utils import translation
from django.utils.translation import gettext as _
from icalendar import Event, vCategory, vText

from cms.website.templatetags import occasions
from cms.website.templatetags.website import clock
from cms.website.templatetags.words import WORDS
from snippets.documents.html import SOFT_HYPHEN

CANCELLED, POSTPONED = "cancelled", "postponed"
_STATUS = {CANCELLED: "CANCELLED", POSTPONED: "TENTATIVE"}
_TOLD_FIRST = (CANCELLED, POSTPONED, "rescheduled", "movedOnline")
_ESCAPES = str.maketrans({"\\": r"\\", ";": r"\;", ",": r"\,", "\n": r"\n"})
_LINE_BREAK = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
# What no text of a calendar can hold, however it is written; editors' texts may.
_FORBIDDEN = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
Json = Mapping[str, Any]


class Text(vText):
    """A text. The library takes a backslash before an N for a line break, and loses it."""

    def to_ical(self) -> bytes:
        """Return the text as a calendar writes it."""
        return self.translate(_ESCAPES).encode()


def event(item: Json, *, first_published_at: datetime, since: datetime) -> Event:
    """Return an occasion, composed in full, as an event in the language of its course.

    Nothing of it depends on when it is written: where no invitation is sent, DTSTAMP says when the event was
    changed last, as LAST-MODIFIED does. Programs know by UID that it is the same event, and by SEQUENCE
    that it was moved.
    """
    course = item["course"]
    changed_at = max(since, datetime.fromisoformat(course["publishedAt"]))
    found = Event()
    found.add("uid", item["id"])
    found.add("sequence", item["sequence"])
    found.add("dtstamp", changed_at)
    found.add("last-modified", changed_at)
    found.add("created", first_published_at)
    found.add("dtstart", _written(item["startsAt"], item))
    found.add("dtend", _written(item["endsAt"], item))
    found.add("status", _STATUS.get(item["eventStatus"], "CONFIRMED"))
    if item["eventStatus"] in _STATUS:
        # Nobody is busy then.
        found.add("transp", "TRANSPARENT")
    found.add("url", item["url"])
    with translation.override(course["locale"]):
        _add_words(found, item, course)
    return found


def text(value: str) -> Text:
    """Return a text without signs that calendars forbid and the places to break a word."""
    return Text(_FORBIDDEN.sub("", _LINE_BREAK.sub("\n", value.replace(SOFT_HYPHEN, ""))))


def line(value: str) -> Text:
    """Return a text on one line."""
    return text(" ".join(value.split()))


def _add_words(found: Event, item: Json, course: Json) -> None:
    found.add("summary", line(_summary(item)))
    found.add("description", text(_description(item, course)))
    place = _location(item)
    if place:
        found.add("location", line(place))
    labels = [
        (term["labelEnglish"] if course["locale"] == "en" else "") or term["label"]
        for term in course["subjects"]
    ]
    if labels:
        categories = vCategory([])
        categories.cats = list(map(line, labels))
        found.add("categories", categories)


def _written(moment: str, item: Json) -> date:
    """Return a start or an end by the clocks of the occasion's zone; its day where only that is shown."""
    local = datetime.fromisoformat(moment).astimezone(ZoneInfo(item["timeZone"]))
    if item["dateOnly"]:
        # The end is the midnight at which the last day is over, and calendars exclude it, too.
        return local.date()
    # Of an hour that comes twice, local time names the first.
    return local.astimezone(UTC) if local.fold else local


def _summary(item: Json) -> str:
    """Return the title, with a word before it that programs show which do not know the status."""
    if item["eventStatus"] == CANCELLED:
        return f"{WORDS['eventStatus'][CANCELLED]}: {item['title']}"
    return f"{_('Framflyttat')}: {item['title']}" if item["eventStatus"] == POSTPONED else str(item["title"])


def _location(item: Json) -> str:
    """Return the place and, apart from it, its address; "Online" where there is none."""
    in_short = occasions.place_in_short(item)
    if item["attendanceMode"] == "online":
        return in_short
    steps = dict.fromkeys(step for step in (item["venue"], item["address"], in_short) if step)
    return ", ".join(steps)


def _description(item: Json, course: Json) -> str:
    """Return what there is to know, in paragraphs; the way into an online meeting is in no document."""
    paragraphs = [_news(item), course["lead"], _sessions(item["sessions"]), _registration(item)]
    paragraphs.append(_("Läs mer: %(url)s") % {"url": item["url"]})
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


def _news(item: Json) -> str:
    """Return what is no longer as it was announced, and why."""
    status, found = item["eventStatus"], []
    if status in _TOLD_FIRST:
        found.append(f"{WORDS['eventStatus'][status]}.")
    if item["statusReason"]:
        found.append(item["statusReason"])
    if item["previousStartsAt"]:
        found.append(f"{_('Flyttat från')} {occasions.moved_from(item)}.")
    return " ".join(found)


def _sessions(sessions: Iterable[Json]) -> str:
    return "\n".join(
        f"{session['title']}, {occasions.weekday(session['startsAt'])} "
        f"{clock(session['startsAt'])}–{clock(session['endsAt'])}"
        for session in sessions
    )


def _registration(item: Json) -> str:
    """Return whether one can register, and until when; what is called off has told so already."""
    if item["eventStatus"] in _STATUS:
        return ""
    closing = occasions.last_chance(item["registrationDeadline"]) if occasions.can_register(item) else ""
    return " ".join(f"{part}." for part in (occasions.status_words(item), closing) if part)
