"""What an occasion must keep to be published (DOMAIN.md section 4.5): messages by field, in editors' words.

Moments are compared as instants: two of one zone would compare by the clock on the wall, which runs twice
through an hour.
"""

from collections.abc import Iterator
from datetime import datetime
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

from django.core.exceptions import ValidationError
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from pages.blocks.programme import timed
from pages.fields import BodyField

# An occasion: its model's module imports this one.
CourseOccurrence = Any
Refusal = tuple[str, str]
Refusals = dict[str, list[str]]
HTTPS = "https://"
# What another occasion, copied from this one, has no part in.
OF_ONE_OCCASION = (
    *("starts_at", "ends_at", "sessions", "registration_opens_at", "registration_deadline"),
    *("registration_url", "online_url", "event_status", "status_reason", "documents"),
)
# What needs a reason that those who are registered can read.
_NEWS = ("cancelled", "postponed", "movedOnline", "rescheduled")


def occurrence_refusals(occurrence: CourseOccurrence) -> Refusals:
    """Return what stands against publishing an occasion, by field name."""
    found: Refusals = {}
    for rule in (_fields, _streams, _time, _sessions, _place, _price, _registration, _status):
        for field, message in rule(occurrence):
            messages = found.setdefault(field, [])
            if message not in messages:
                messages.append(message)
    return found


def occurrence_warnings(occurrence: CourseOccurrence) -> Refusals:
    """Return what an editor should look at once more in an occasion, by field name; it stops nothing."""
    starts_at, closes = occurrence.starts_at, occurrence.registration_deadline
    if not occurrence.registration_required or starts_at is None or closes is None:
        return {}
    if closes.timestamp() <= starts_at.timestamp():
        return {}
    return {"registration_deadline": [_("Sista anmälningsdag ligger efter att tillfället har börjat.")]}


def told(occurrence: CourseOccurrence, number: int, found: Refusals) -> list[str]:
    """Return messages as sentences that say which occasion and which field they are about."""
    which = " ".join([_("Tillfälle %(number)d") % {"number": number}, *_known_by(occurrence)])
    return [
        f"{which}, {_label(occurrence, field)}: {message}"
        for field, messages in found.items()
        for message in messages
    ]


def _known_by(occurrence: CourseOccurrence) -> list[str]:
    known = [part for part in (occurrence.day, occurrence.locality.strip()) if part]
    return [f"({', '.join(known)})"] if known else []


def _label(occurrence: CourseOccurrence, field: str) -> str:
    return capfirst(str(occurrence._meta.get_field(field).verbose_name))


def _fields(occurrence: CourseOccurrence) -> Iterator[Refusal]:
    """Ask the fields themselves; that what is chosen exists is the database's business."""
    keys = {field.name for field in occurrence._meta.fields if field.is_relation or field.unique}
    try:
        occurrence.clean_fields(exclude=keys)
    except ValidationError as refused:
        yield from (
            (name, message) for name, messages in refused.message_dict.items() for message in messages
        )


def _streams(occurrence: CourseOccurrence) -> Iterator[Refusal]:
    for field in occurrence._meta.fields:
        if isinstance(field, BodyField):
            yield from ((field.name, message) for message in field.refusals(getattr(occurrence, field.name)))


def _time(occurrence: CourseOccurrence) -> Iterator[Refusal]:
    starts_at, ends_at = occurrence.starts_at, occurrence.ends_at
    if starts_at is None:
        yield "starts_at", _("Ange när tillfället börjar.")
    if ends_at is None:
        yield "ends_at", _("Ange när tillfället slutar.")
    if starts_at is not None and ends_at is not None and ends_at.timestamp() <= starts_at.timestamp():
        yield "ends_at", _("Tillfället slutar innan det börjar.")
    if occurrence.date_only:
        zone = ZoneInfo(occurrence.time_zone)
        for field, moment in (("starts_at", starts_at), ("ends_at", ends_at)):
            if moment is not None and not _is_midnight(moment, zone):
                yield field, _("Ange midnatt när bara datum visas.")


def _is_midnight(moment: datetime, zone: ZoneInfo) -> bool:
    local = moment.astimezone(zone)
    return (local.hour, local.minute, local.second, local.microsecond) == (0, 0, 0, 0)


def _sessions(occurrence: CourseOccurrence) -> Iterator[Refusal]:
    times = [
        (start.timestamp(), end.timestamp()) for start, end, _value in timed(occurrence.sessions.raw_data)
    ]
    if any(end <= start for start, end in times):
        yield "sessions", _("En delträff slutar innan den börjar.")
    if any(later < end for (_start, end), (later, _end) in pairwise(sorted(times))):
        yield "sessions", _("Två delträffar går in i varandra.")
    if occurrence.is_timed:
        first, last = occurrence.starts_at.timestamp(), occurrence.ends_at.timestamp()
        if any(start < first or end > last for start, end in times):
            yield "sessions", _("En delträff ligger utanför tillfällets tid.")


def _place(occurrence: CourseOccurrence) -> Iterator[Refusal]:
    if occurrence.online_url and not occurrence.online_url.startswith(HTTPS):
        yield "online_url", _("Adressen måste börja med https://.")
    if occurrence.attendance_mode == occurrence.AttendanceMode.ONLINE:
        return
    wanted = {
        "locality": _("Ange ort när deltagarna ska komma till en plats."),
        "venue": _("Ange lokal när deltagarna ska komma till en plats."),
        "address": _("Ange adress när deltagarna ska komma till en plats."),
    }
    for field, message in wanted.items():
        if not getattr(occurrence, field).strip():
            yield field, message
    if occurrence.municipality_id is None:
        yield "municipality", _("Välj kommun när deltagarna ska komma till en plats.")


def _price(occurrence: CourseOccurrence) -> Iterator[Refusal]:
    priced = len(occurrence.prices) > 0
    if occurrence.is_free and priced:
        yield "prices", _("Ta bort priserna, eller ange att det inte är kostnadsfritt.")
    if not occurrence.is_free and not priced:
        yield "prices", _("Ange minst ett pris, eller att det är kostnadsfritt.")


def _registration(occurrence: CourseOccurrence) -> Iterator[Refusal]:
    if occurrence.registration_url and not occurrence.registration_url.startswith(HTTPS):
        yield "registration_url", _("Adressen måste börja med https://.")
    if not occurrence.registration_required:
        return
    if not occurrence.registration_url:
        yield "registration_url", _("Ange var man anmäler sig.")
    if occurrence.registration_deadline is None:
        yield "registration_deadline", _("Ange sista anmälningsdag.")
    opens = occurrence.registration_opens_at
    closes = occurrence.registration_deadline or occurrence.starts_at
    if opens is not None and closes is not None and closes.timestamp() <= opens.timestamp():
        yield "registration_opens_at", _("Anmälan stänger innan den öppnar.")


def _status(occurrence: CourseOccurrence) -> Iterator[Refusal]:
    status = occurrence.event_status
    if status in _NEWS and not occurrence.status_reason.strip():
        yield "status_reason", _("Skriv varför, och vad den som är anmäld ska göra.")
    moved = status == occurrence.EventStatus.MOVED_ONLINE
    if moved and occurrence.attendance_mode != occurrence.AttendanceMode.ONLINE:
        yield "attendance_mode", _("Ett tillfälle som har flyttats till nätet har formen Online.")
