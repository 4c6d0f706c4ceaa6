"""The course's document: the offer with its occasions."""

from typing import Any, Literal

from django.utils.translation import gettext_lazy as _

from pages.blocks.programme import ProgrammeItem, Speaker
from pages.documents.linked_data import filled, web_page
from pages.documents.linked_events import event, organisers
from pages.documents.occurrence import AttendanceMode, OccurrenceSummary
from pages.documents.page import COMMON, PageDocument, with_sign_language_video
from pages.occasions import (
    COURSE_STATES,
    REGISTRATION_STATUSES,
    CourseState,
    EventStatus,
    RegistrationStatus,
)
from pages.summaries import PageSummary
from snippets.documents.nodes import Document, Moment, Ref
from snippets.documents.organisation_unit import UnitName
from snippets.documents.partner import PartnerName
from snippets.documents.registry import Filter, Kind, register

EventKind = Literal["course", "conference", "seminar", "webinar", "networkMeeting"]
EVENT_KINDS: tuple[EventKind, ...] = ("course", "conference", "seminar", "webinar", "networkMeeting")


class ShownOccasion(Document):
    """What lists say of a course's next occasion; of the last one where none is to come."""

    starts_at: Moment
    ends_at: Moment
    date_only: bool
    attendance_mode: AttendanceMode
    locality: str | None
    event_status: EventStatus
    registration_status: RegistrationStatus
    registration_required: bool
    registration_opens_at: Moment | None
    closes_at: Moment


class CourseSummary(PageSummary):
    """A course in lists. `registrationStatus` is the best among its occasions."""

    event_kind: EventKind
    state: CourseState
    next_starts_at: Moment | None
    registration_status: RegistrationStatus | None
    shown_occasion: ShownOccasion | None


class CourseDocument(PageDocument):
    """A course, conference, seminar, webinar or network meeting with its occasions in the editor's order."""

    event_kind: EventKind
    state: CourseState
    next_starts_at: Moment | None
    registration_status: RegistrationStatus | None
    shown_occasion: ShownOccasion | None
    organisers: tuple[Ref[PartnerName] | Ref[UnitName], ...]
    co_organisers: tuple[Ref[PartnerName] | Ref[UnitName], ...]
    learning_outcomes: tuple[str, ...]
    prerequisites: str | None
    programme: tuple[ProgrammeItem, ...]
    programme_coming: bool
    speakers: tuple[Speaker, ...]
    accessibility: tuple[str, ...]
    accessibility_text: str | None
    network: Ref[PageSummary] | None
    recording_url: str | None
    date_coming: bool
    occurrences: tuple[Ref[OccurrenceSummary], ...]


def json_ld(document: dict[str, Any]) -> dict[str, Any]:
    """Return a course with its instances; what else there is to attend is a series of events."""
    is_course = document["eventKind"] == "course"
    sort: str | list[str] = ["Event", "CourseInstance"] if is_course else "Event"
    events = [event(document, item, sort) for item in document["occurrences"]]
    recording = {"@type": "VideoObject", "name": document["title"], "url": document["recordingUrl"]}
    own = {
        "additionalType": document["eventKind"],
        "organizer": organisers(document),
        "provider": organisers(document) if is_course else None,
        "teaches": list(document["learningOutcomes"]),
        "coursePrerequisites": document["prerequisites"],
        "recordedIn": recording if document["recordingUrl"] else None,
        "hasCourseInstance" if is_course else "subEvent": events,
    }
    return web_page(document, "Course" if is_course else "EventSeries", **filled(own))


register(
    Kind(
        name="course",
        model="pages.CoursePage",
        document=CourseDocument,
        summary=CourseSummary,
        collection="courses",
        filters=(
            *COMMON,
            Filter("eventKind", "eventKind", choices=EVENT_KINDS, label=_("Form")),
            Filter(
                "state",
                "state",
                choices=COURSE_STATES,
                default=("upcoming", "cancelled", "unscheduled"),
                label=_("Status"),
            ),
            Filter(
                "registrationStatus", "registrationStatus", choices=REGISTRATION_STATUSES, label=_("Anmälan")
            ),
        ),
        order="nextStartsAt",
        sort_at="nextStartsAt",
        page=True,
        schema=2,
        upgrades=(with_sign_language_video,),
        spans=True,
        calendar="/calendars/courses.ics",
        json_ld=json_ld,
    )
)
