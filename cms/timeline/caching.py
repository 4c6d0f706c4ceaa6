"""How long an answer may be kept, and whether a client has it already: one rule for website and API; pure."""

import hashlib
import math
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from django.utils.http import http_date, parse_etags, parse_http_date_safe

from cms.timeline.reading import Note

MAX_AGE = 60
PRIVATE = "private, no-store"
# Two changes within one second look alike to a client that compares dates; wait until no other can follow.
_SETTLED = timedelta(seconds=5)


def tag_of(body: bytes) -> str:
    """Return the strong tag of an answer's bytes."""
    return f'"{hashlib.sha256(body).hexdigest()[:32]}"'


def max_age(note: Note, sent: datetime) -> int:
    """Return for how many seconds an answer holds: never past the next moment of any public change."""
    if note.next_moment is None:
        return MAX_AGE
    return max(0, min(MAX_AGE, math.floor((note.next_moment - sent).total_seconds())))


def last_modified(note: Note, sent: datetime) -> datetime | None:
    """Return when anything public last changed, rounded up to a second; None while that is too near."""
    if note.changed_at is None:
        return None
    whole = note.changed_at.replace(microsecond=0)
    if whole < note.changed_at:
        whole += timedelta(seconds=1)
    return whole.astimezone(UTC) if sent - whole >= _SETTLED else None


def headers(note: Note, sent: datetime, tag: str) -> dict[str, str]:
    """Return the headers of a public answer with this tag, by the state of the timeline that it shows.

    `sent` is when the answer leaves, not the moment that was asked for: composing took time in between.
    """
    found = {
        "Cache-Control": f"public, max-age={max_age(note, sent)}",
        "ETag": tag,
        "Vary": "Accept-Encoding",
    }
    modified = last_modified(note, sent)
    if modified is not None:
        found["Last-Modified"] = http_date(modified.timestamp())
    return found


def is_known(answer: Mapping[str, str], asked: Mapping[str, str]) -> bool:
    """Say whether the client has this answer already; both are headers, and a tag counts before a date."""
    given = asked.get("If-None-Match")
    if given is not None:
        tags = {tag.removeprefix("W/") for tag in parse_etags(given)}
        return "*" in tags or answer["ETag"] in tags
    since = parse_http_date_safe(asked.get("If-Modified-Since") or "")
    modified = parse_http_date_safe(answer.get("Last-Modified") or "")
    return since is not None and modified is not None and modified <= since
