"""The document of one occasion of a course."""

from typing import Any, ClassVar, Literal

from django.utils.translation import gettext_lazy as _
from pydantic import BaseModel, Field

from pages.blocks.price import Price
from pages.blocks.programme import Session
from pages.occasions import EVENT_STATUSES, REGISTRATION_STATUSES, EventStatus, RegistrationStatus
from pages.summaries import PageSummary
from snippets.documents.municipality import MunicipalityName
from snippets.documents.nodes import Document, Entry, File, Moment, Ref
from snippets.documents.registry import Filter, Kind, register

AttendanceMode = Literal["onsite", "online", "mixed"]
ATTENDANCE_MODES: tuple[AttendanceMode, ...] = ("onsite", "online", "mixed")


class OccurrenceColumns(Entry):
    """What composing adds to an occasion; its address is a place on the course's page."""

    url: str
    sequence: int
    previous_starts_at: Moment | None
    version: int
    links: dict[str, str] = Field(alias="_links")


class OccurrenceSummary(Document):
    """An occasion on its course's page and in lists.

    `registrationUrl` is there only while one can register; place and municipality only where one can come to.
    `ended` tells of what was cancelled, too; until 30 days later calendars hold it (`inCalendar`).
    `seatsLeft` is null without a limit. With `dateOnly`, start and end are local midnights: the end is the
    one at which the last day is over.
    """

    columns: ClassVar[type[BaseModel] | None] = OccurrenceColumns
    title: str
    anchor: str
    starts_at: Moment
    ends_at: Moment
    time_zone: str
    date_only: bool
    sessions: tuple[Session, ...]
    attendance_mode: AttendanceMode
    locality: str | None
    venue: str | None
    address: str | None
    municipality: Ref[MunicipalityName] | None
    prices: tuple[Price, ...]
    is_free: bool
    registration_required: bool
    registration_opens_at: Moment | None
    registration_deadline: Moment | None
    registration_url: str | None
    registration_status: RegistrationStatus
    capacity: int | None
    seats_left: int | None
    waiting_list: bool
    event_status: EventStatus
    ended: bool
    in_calendar: bool
    status_reason: str | None
    cancellation_policy: str | None
    documents: tuple[Ref[File], ...]


class OccurrenceDocument(OccurrenceSummary):
    """An occasion in full, with the course that it is an occasion of."""

    course: Ref[PageSummary]


def with_calendar(stored: dict[str, Any]) -> dict[str, Any]:
    """Bring an occasion of shape 1 to shape 2, which leaves calendars by itself."""
    return {"inCalendar": True, **stored}


register(
    Kind(
        name="courseOccurrence",
        model="pages.CourseOccurrence",
        document=OccurrenceDocument,
        summary=OccurrenceSummary,
        collection="course-occurrences",
        filters=(
            Filter("region", "region", register="region", implied_by="municipality", label=_("Region")),
            Filter("municipality", "municipality", register="municipality", label=_("Kommun")),
            Filter("attendanceMode", "attendanceMode", choices=ATTENDANCE_MODES, label=_("Deltagande")),
            Filter("includeOnline", "attendanceMode", choices=("true", "false")),
            Filter(
                "registrationStatus", "registrationStatus", choices=REGISTRATION_STATUSES, label=_("Anmälan")
            ),
            Filter("eventStatus", "eventStatus", choices=EVENT_STATUSES),
        ),
        order="startsAt",
        part_of="course",
        spans=True,
        calendar="/calendars/course-occurrences/{id}.ics",
        schema=2,
        upgrades=(with_calendar,),
    )
)
