"""Occasions on the website: when they are, whether one can register, and what is told of those called off."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone, translation

from cms.timeline import reading
from cms.timeline.composing import Composer
from cms.website.templatetags import occasions
from pages.documents import course as course_document
from pages.models import CoursePage
from tests.pages.factories import CoursePageFactory, occurrence, published
from tests.snapshots import remembered

DAY = timedelta(days=1)
ONE_DAY = {"startsAt": "2030-03-12T08:00:00.000Z", "endsAt": "2030-03-12T15:00:00.000Z", "dateOnly": False}
TWO_DAYS = ONE_DAY | {"endsAt": "2030-03-13T11:00:00.000Z"}
OVER_NEW_YEAR = {
    "startsAt": "2030-12-31T08:00:00.000Z",
    "endsAt": "2031-01-01T11:00:00.000Z",
    "dateOnly": False,
}
# Through the night in which the clock is put forward.
SPRING = {"startsAt": "2030-03-30T12:00:00.000Z", "endsAt": "2030-03-31T10:00:00.000Z", "dateOnly": False}
WHOLE_DAY = {"startsAt": "2030-03-11T23:00:00.000Z", "endsAt": "2030-03-12T23:00:00.000Z", "dateOnly": True}
# The day on which the clock is put back has 25 hours.
LONG_DAY = {"startsAt": "2030-10-26T22:00:00.000Z", "endsAt": "2030-10-27T23:00:00.000Z", "dateOnly": True}
WHOLE_DAYS = WHOLE_DAY | {"endsAt": "2030-03-13T23:00:00.000Z"}


@pytest.mark.parametrize(
    ("item", "days", "hours"),
    [
        (ONE_DAY, "tisdag 12 mars 2030", "09.00–16.00"),
        (
            TWO_DAYS,
            "tisdag 12 mars – onsdag 13 mars 2030",
            "från 09.00 första dagen till 12.00 sista dagen",
        ),
        (
            OVER_NEW_YEAR,
            "tisdag 31 december 2030 – onsdag 1 januari 2031",
            "från 09.00 första dagen till 12.00 sista dagen",
        ),
        (
            SPRING,
            "lördag 30 mars – söndag 31 mars 2030",
            "från 13.00 första dagen till 12.00 sista dagen",
        ),
        (WHOLE_DAY, "tisdag 12 mars 2030", ""),
        (LONG_DAY, "söndag 27 oktober 2030", ""),
        (WHOLE_DAYS, "tisdag 12 mars – onsdag 13 mars 2030", ""),
    ],
)
def test_when_an_occasion_is(item: dict[str, Any], days: str, hours: str) -> None:
    with translation.override("sv"):
        assert (occasions.days(item), occasions.hours(item)) == (days, hours)


def test_when_an_occasion_is_in_english() -> None:
    with translation.override("en"):
        assert occasions.days(ONE_DAY) == "Tuesday 12 March 2030"
        assert occasions.hours(ONE_DAY) == "09:00–16:00"


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        (None, ""),
        ("2030-03-04T23:00:00.000Z", "Sista anmälningsdag 4 mars 2030"),
        ("2030-10-27T23:00:00.000Z", "Sista anmälningsdag 27 oktober 2030"),
        ("2030-03-04T11:00:00.000Z", "Anmäl dig senast 4 mars 2030 kl. 12.00"),
    ],
)
def test_until_when_one_can_register(moment: str | None, said: str) -> None:
    with translation.override("sv"):
        assert occasions.last_chance(moment) == said


@pytest.mark.parametrize(
    ("item", "words"),
    [
        ({"registrationStatus": "closed", "eventStatus": "postponed"}, "Framflyttat, nytt datum kommer"),
        ({"registrationStatus": "closed", "eventStatus": "scheduled"}, "Anmälan har stängt"),
        (
            {
                "registrationStatus": "notOpen",
                "eventStatus": "scheduled",
                "registrationOpensAt": "2030-03-01T08:00:00.000Z",
            },
            "Anmälan öppnar 1 mars 2030",
        ),
        (
            {"registrationStatus": "open", "eventStatus": "scheduled", "registrationRequired": True},
            "Anmälan öppen",
        ),
        (
            {"registrationStatus": "open", "eventStatus": "scheduled", "registrationRequired": False},
            "Ingen anmälan krävs",
        ),
        ({"registrationStatus": "waitingList", "eventStatus": "scheduled"}, "Fullbokat, väntelista"),
    ],
)
def test_the_words_for_each_status(item: dict[str, Any], words: str) -> None:
    with translation.override("sv"):
        assert occasions.status_words(item) == words


def test_vat_is_said_once_where_all_prices_are_alike() -> None:
    included, excluded = {"vatIncluded": True}, {"vatIncluded": False}
    assert occasions.vat([included, included]) == "included"
    assert occasions.vat([excluded]) == "excluded"
    assert occasions.vat([included, excluded]) == "mixed"


def coming(**fields: Any) -> Any:
    """Return an occasion that begins in a month, which one can register for."""
    starts_at = datetime.now(UTC).replace(hour=9, minute=0, second=0, microsecond=0) + 30 * DAY
    usual = {
        "starts_at": starts_at,
        "ends_at": starts_at + timedelta(hours=7),
        "registration_deadline": starts_at - DAY,
    }
    return occurrence(**usual | fields)


@pytest.fixture
def course(db: None) -> CoursePage:
    """Return a public course with one occasion to come."""
    del db
    return remembered("a course to come", lambda: published(CoursePageFactory.create(occurrences=[coming()])))


def page(course: CoursePage) -> str:
    """Return the page of a course as visitors see it now."""
    edition = reading.live(timezone.now()).get(course.public_id)
    assert edition is not None
    return Client().get(edition.path).content.decode()


def listed(course: CoursePage) -> str:
    """Return the list of courses as visitors see it now."""
    edition = reading.live(timezone.now()).get(course.get_parent().public_id)
    assert edition is not None
    return Client().get(edition.path).content.decode()


def changed(course: CoursePage, **fields: Any) -> CoursePage:
    """Publish a change of the occasion."""
    found = list(CoursePage.objects.get(pk=course.pk).occurrences.all())
    for name, value in fields.items():
        setattr(found[0], name, value)
    return published(course, occurrences=found)


def test_one_registers_by_a_link_while_it_is_open(course: CoursePage) -> None:
    shown = page(course)
    assert 'href="https://anmalan.example/grundkurs"' in shown
    assert "Anmälan öppen" in shown
    assert "Sista anmälningsdag" in shown or "Anmäl dig senast" in shown

    closed = page(changed(course, registration_deadline=datetime.now(UTC) - DAY))

    assert "anmalan.example" not in closed
    assert "Anmälan har stängt" in closed


def test_what_is_called_off_is_struck_and_says_why(course: CoursePage) -> None:
    off = changed(course, event_status="cancelled", status_reason="För få hade anmält sig.")
    shown = page(off)
    assert "anmalan.example" not in shown
    assert "För få hade anmält sig." in shown
    assert "<s>" in shown
    assert "Inställt" in shown
    row = listed(course)
    assert f"<s>{course.title}</s>" in row
    assert "Inställt" in row


def test_what_was_moved_says_from_when(course: CoursePage) -> None:
    (before,) = course.occurrences.all()
    moved = changed(
        course,
        starts_at=before.starts_at + DAY,
        ends_at=before.ends_at + DAY,
        event_status="rescheduled",
        status_reason="Lokalen är upptagen.",
    )
    shown = page(moved)
    assert "Flyttat från" in shown
    assert f'<time datetime="{before.starts_at:%Y-%m-%dT%H:%M:%S}.000Z">' in shown


def test_a_row_says_day_place_status_and_last_day(course: CoursePage) -> None:
    row = listed(course)
    assert 'class="date-block"' in row
    assert "Provköping" in row
    assert "Anmälan öppen" in row


def test_a_price_says_whether_vat_is_included(course: CoursePage) -> None:
    assert "exklusive moms" in page(course)


def said(course: CoursePage) -> dict[str, Any]:
    """Return a course in words of schema.org."""
    reader = reading.live(timezone.now())
    edition = reader.get(course.public_id)
    assert edition is not None
    return course_document.json_ld(Composer(reader).page(edition))


def test_a_course_has_instances_with_all_that_search_engines_ask_for(course: CoursePage) -> None:
    thing = said(course)
    assert thing["@type"] == "Course"
    assert thing["organizer"]
    (instance,) = thing["hasCourseInstance"]
    assert instance["@type"] == ["Event", "CourseInstance"]
    assert instance["url"].startswith(f"{thing['url']}#tillfalle-")
    assert instance["eventStatus"] == "https://schema.org/EventScheduled"
    assert instance["eventAttendanceMode"] == "https://schema.org/OfflineEventAttendanceMode"
    assert instance["courseMode"] == "onsite"
    (place,) = instance["location"]
    assert place["address"]["addressLocality"] == "Provköping"
    (offer,) = instance["offers"]
    assert (offer["price"], offer["priceCurrency"]) == ("2400.00", "SEK")
    assert offer["availability"] == "https://schema.org/InStock"
    assert offer["priceSpecification"]["valueAddedTaxIncluded"] is False
    assert offer["validThrough"]


def test_what_is_no_course_is_a_series_of_events(course: CoursePage) -> None:
    thing = said(published(course, event_kind="conference"))
    assert thing["@type"] == "EventSeries"
    (event,) = thing["subEvent"]
    assert event["@type"] == "Event"


def test_a_cancelled_event_says_so_and_offers_nothing(course: CoursePage) -> None:
    off = changed(course, event_status="cancelled", status_reason="För få hade anmält sig.")
    (event,) = said(off)["hasCourseInstance"]
    assert event["eventStatus"] == "https://schema.org/EventCancelled"
    assert event["description"] == "För få hade anmält sig."
    assert "offers" not in event


def test_a_moved_event_says_from_when(course: CoursePage) -> None:
    (before,) = course.occurrences.all()
    moved = changed(
        course,
        starts_at=before.starts_at + DAY,
        ends_at=before.ends_at + DAY,
        event_status="rescheduled",
        status_reason="Lokalen är upptagen.",
    )
    (event,) = said(moved)["hasCourseInstance"]
    assert event["eventStatus"] == "https://schema.org/EventRescheduled"
    assert event["previousStartDate"] == f"{before.starts_at:%Y-%m-%dT%H:%M:%S}.000Z"


def test_an_online_event_never_tells_the_way_into_the_meeting(course: CoursePage) -> None:
    online = changed(
        course,
        attendance_mode="online",
        online_url="https://mote.example/hemligt",
        is_free=True,
        prices=[],
    )
    (event,) = said(online)["hasCourseInstance"]
    assert event["location"] == [{"@type": "VirtualLocation", "url": event["url"]}]
    assert event["isAccessibleForFree"] is True
    assert "mote.example" not in str(said(online)) + page(online)


def test_days_without_clock_times_end_with_the_last_day(course: CoursePage) -> None:
    day = datetime(2031, 3, 11, 23, tzinfo=UTC)
    dated = changed(course, starts_at=day, ends_at=day + 2 * DAY, date_only=True)
    (event,) = said(dated)["hasCourseInstance"]
    assert (event["startDate"], event["endDate"]) == ("2031-03-12", "2031-03-13")
