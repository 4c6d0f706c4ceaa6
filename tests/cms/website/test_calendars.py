"""Calendars of courses: what stands in them, by which filters, and from when until when."""

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
import time_machine
from django.conf import settings
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from icalendar import Calendar
from wagtail.models import PageViewRestriction

from cms.timeline.recording import recording
from cms.timeline.segments import Leave
from pages.models import CoursePage, ListPage
from tests.cms.timeline.courses import (
    DAY,
    HOURS,
    add_course,
    add_list,
    draft_course,
    occasion,
    published,
)
from tests.cms.timeline.sites import MILLISECOND, START, Site
from tests.snapshots import remembered

ALL = "/calendars/courses.ics"
MEDIA_TYPE = "text/calendar; charset=utf-8"
FIRST, SECOND = START + 20 * DAY, START + 40 * DAY
OVER = FIRST + HOURS
LEAVES = OVER + 30 * DAY
Wait = Callable[[datetime], None]


@pytest.fixture
def listed(site: Site) -> ListPage:
    """Return the public list that courses stand below."""
    return remembered("a list of courses", lambda: add_list(site))


@pytest.fixture
def course(site: Site, listed: ListPage) -> CoursePage:
    """Return a public course with two occasions."""
    return remembered(
        "a course for calendars", lambda: add_course(site, listed, occasion(FIRST), occasion(SECOND))
    )


def read(visitor: Client, address: str = ALL) -> Any:
    """Return a calendar as a program reads it."""
    answer = visitor.get(address)
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, MEDIA_TYPE), answer.content
    return Calendar.from_ical(answer.content)


def ids(visitor: Client, query: str = "") -> list[str]:
    """Return the ids of the occasions in the calendar of all."""
    return [str(event["UID"]) for event in read(visitor, ALL + query).events]


def address_of(course: CoursePage, place: int = 0) -> str:
    """Return the path of the calendar of one occasion of a course."""
    return f"/calendars/course-occurrences/{first_of(course, place).public_id}.ics"


def first_of(course: CoursePage, place: int = 0) -> Any:
    """Return the first occasion's row, or that at another place."""
    return CoursePage.objects.get(pk=course.pk).occurrences.order_by("starts_at")[place]


def changed(course: CoursePage, **fields: Any) -> CoursePage:
    """Publish a change of the first occasion."""
    first, *others = CoursePage.objects.get(pk=course.pk).occurrences.order_by("starts_at")
    for name, value in fields.items():
        setattr(first, name, value)
    return published(course, occurrences=[first, *others])


def test_a_calendar_says_what_it_is(course: CoursePage, visitor: Client) -> None:
    del course
    found = read(visitor, f"{ALL}?locale=sv")
    assert {name: str(found[name]) for name in ("VERSION", "CALSCALE", "NAME", "X-WR-CALNAME", "SOURCE")} == {
        "VERSION": "2.0",
        "CALSCALE": "GREGORIAN",
        "NAME": "Exempelförbundet: Kurser och konferenser",
        "X-WR-CALNAME": "Exempelförbundet: Kurser och konferenser",
        "SOURCE": f"{settings.PUBLIC_BASE_URL}{ALL}?locale=sv",
    }
    lines = visitor.get(ALL).content.decode().splitlines()
    assert f"SOURCE;VALUE=URI:{settings.PUBLIC_BASE_URL}{ALL}" in lines
    assert {"REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H"} <= {*lines}
    assert "Utkast" in found["PRODID"]
    assert found.refresh_interval == timedelta(hours=1)
    assert [zone.tz_name for zone in found.timezones] == ["Europe/Stockholm"]


def test_a_calendar_is_written_by_the_letter(course: CoursePage, visitor: Client) -> None:
    changed(course, venue="Sal 1; norra, \u00e5" * 8)
    written = visitor.get(ALL).content
    lines = written.split(b"\r\n")
    assert (lines[0], lines[-2:]) == (b"BEGIN:VCALENDAR", [b"END:VCALENDAR", b""])
    assert b"\n" not in b"".join(lines)
    assert max(map(len, lines)) == 75
    # A program that keeps what it reads loses nothing.
    assert Calendar.from_ical(written).to_ical() == written


def test_events_are_the_occasions_in_the_order_of_time(course: CoursePage, visitor: Client) -> None:
    first, second = read(visitor).events
    assert [str(event["UID"]) for event in (first, second)] == [
        str(first_of(course, place).public_id) for place in (0, 1)
    ]
    assert [first.DTSTART, second.DTEND] == [FIRST, SECOND + HOURS]
    assert first["URL"] == f"{settings.PUBLIC_BASE_URL}/kurser/grundkurs/#{first_of(course).anchor}"
    assert first["LOCATION"] == "Provsalen, Provgatan 1, Provköping"
    assert first.categories == ["Jämställdhet", "Demokrati"]
    assert first["DESCRIPTION"].startswith("Om grunderna.\n\nAnmälan öppen.")
    assert (first.sequence, first["STATUS"]) == (0, "CONFIRMED")


def test_one_occasion_has_a_calendar_of_its_own(course: CoursePage, visitor: Client) -> None:
    address = address_of(course, 1)
    (event,) = read(visitor, address).events
    assert event.to_ical() == read(visitor).events[1].to_ical()
    assert read(visitor, address)["SOURCE"] == settings.PUBLIC_BASE_URL + address


def test_what_is_moved_is_the_same_event_at_another_time(
    course: CoursePage, visitor: Client, clock: time_machine.Traveller
) -> None:
    (before, _second) = read(visitor).events
    for number in (1, 2):
        clock.shift(timedelta(minutes=1))
        changed(
            course,
            starts_at=FIRST + number * DAY,
            ends_at=OVER + number * DAY,
            event_status="rescheduled",
            status_reason="Snö.",
        )
        (after, _second) = read(visitor).events
        assert after["UID"] == before["UID"]
        assert (after.sequence, after.DTSTART) == (number, FIRST + number * DAY)
        assert after["LAST-MODIFIED"].dt == START + timedelta(minutes=number)
    assert "Flyttat från måndag 22 februari 2027 kl. 09.00." in after["DESCRIPTION"]


def test_another_text_is_no_reason_to_tell_people_anew(course: CoursePage, visitor: Client) -> None:
    published(course, lead="Ny ingress.")
    (event, _second) = read(visitor).events
    assert event.sequence == 0
    assert event["DESCRIPTION"].startswith("Ny ingress.")


def test_what_is_cancelled_stays_and_says_so(course: CoursePage, visitor: Client, wait: Wait) -> None:
    changed(course, event_status="cancelled", status_reason="För få.")
    (event, _second) = read(visitor).events
    assert (event["STATUS"], event["SUMMARY"], event.sequence) == ("CANCELLED", "Inställt: Grundkurs", 1)
    wait(LEAVES - MILLISECOND)
    assert read(visitor).events[0]["STATUS"] == "CANCELLED"
    wait(LEAVES)
    assert len(read(visitor).events) == 1


def test_what_is_postponed_is_tentative(course: CoursePage, visitor: Client) -> None:
    changed(course, event_status="postponed", status_reason="Ny dag kommer.")
    assert read(visitor).events[0]["STATUS"] == "TENTATIVE"


def test_the_way_into_a_meeting_is_in_no_calendar(course: CoursePage, visitor: Client) -> None:
    changed(course, attendance_mode="online", online_url="https://mote.example/hemligt")
    for address in (ALL, address_of(course)):
        assert b"mote.example" not in visitor.get(address).content.replace(b"\r\n ", b"")
        assert read(visitor, address).events[0]["LOCATION"] == "Online"


def test_days_without_clock_times_need_no_zone(course: CoursePage, visitor: Client) -> None:
    midnight = datetime.fromisoformat("2027-03-27T23:00:00+00:00")
    changed(
        course,
        starts_at=midnight,
        ends_at=midnight + timedelta(hours=47),
        date_only=True,
        registration_deadline=midnight - DAY,
    )
    found = read(visitor, address_of(course, 1))
    assert [str(found.events[0].DTSTART), str(found.events[0].DTEND)] == ["2027-03-28", "2027-03-30"]
    assert found.timezones == []


def test_registration_closes_between_two_readings(course: CoursePage, visitor: Client, wait: Wait) -> None:
    del course
    said = []
    for moment in (FIRST - DAY - MILLISECOND, FIRST - DAY):
        wait(moment)
        (event, _second) = read(visitor).events
        said.append((event["DESCRIPTION"].split("\n\n")[1], event.sequence, event.LAST_MODIFIED))
    assert said == [
        ("Anmälan öppen. Anmäl dig senast 20 februari 2027 kl. 09.00.", 0, said[0][2]),
        ("Anmälan har stängt.", 0, FIRST - DAY),
    ]


def test_an_event_leaves_thirty_days_after_its_end(course: CoursePage, visitor: Client, wait: Wait) -> None:
    wait(LEAVES - MILLISECOND)
    assert len(ids(visitor)) == 2
    wait(LEAVES)
    assert ids(visitor) == [str(first_of(course, 1).public_id)]
    # Whoever subscribes to one occasion keeps it, and an older beginning finds it.
    assert len(read(visitor, address_of(course)).events) == 1
    assert len(ids(visitor, "?from=2027-01-01")) == 2


def test_a_calendar_is_kept_no_longer_than_its_events_stay(
    course: CoursePage, visitor: Client, wait: Wait
) -> None:
    del course
    wait(LEAVES - timedelta(seconds=7))
    first = visitor.get(ALL)
    assert first.headers["Cache-Control"] == "public, max-age=7"
    known = {"If-None-Match": first.headers["ETag"]}
    since = {"If-Modified-Since": first.headers["Last-Modified"]}
    for headers in (known, since):
        again = visitor.get(ALL, headers=headers)
        assert (again.status_code, again.content) == (304, b"")
    wait(LEAVES + timedelta(seconds=7))
    assert [visitor.get(ALL, headers=headers).status_code for headers in (known, since)] == [200, 200]


def test_nothing_but_content_changes_a_byte(course: CoursePage, visitor: Client, wait: Wait) -> None:
    addresses = (ALL, address_of(course))
    before = [visitor.get(address).content for address in addresses]
    wait(START + timedelta(hours=5))
    assert [visitor.get(address).content for address in addresses] == before


def test_the_methods_are_those_of_reading(course: CoursePage, visitor: Client) -> None:
    for address in (ALL, address_of(course)):
        whole, head, refused = visitor.get(address), visitor.head(address), visitor.post(address)
        assert (head.status_code, head.content) == (200, b"")
        assert head.headers["ETag"] == whole.headers["ETag"]
        assert (refused.status_code, refused.headers["Allow"]) == (405, "GET, HEAD")
        assert whole.headers["Cross-Origin-Resource-Policy"] == "cross-origin"


def test_the_filters_are_those_of_the_list(
    site: Site, listed: ListPage, course: CoursePage, visitor: Client
) -> None:
    place = first_of(course).municipality
    add_course(site, listed, online(FIRST + DAY), slug="natet")
    changed(course, event_status="cancelled", status_reason="För få.")
    from_then = "from=2027-01-01"
    for query in (
        "", "eventStatus=cancelled", "eventStatus=scheduled,cancelled", "registrationStatus=open",
        "registrationStatus=cancelled", f"region={place.region.code}", f"municipality={place.code}",
        f"municipality={place.code}&includeOnline=true", "includeOnline=false", "attendanceMode=online",
        "subject=demokrati", "locale=sv", "locale=en", "to=2027-02-22",
        "to=2027-02-22T08:00:00%2B00:00",
    ):  # fmt: skip
        items = visitor.get(f"/api/v1/course-occurrences?{query}&{from_then}").json()["items"]
        assert ids(visitor, f"?{query}&{from_then}") == [item["id"] for item in items], query
    assert len(ids(visitor)) == 3
    assert len(ids(visitor, "?attendanceMode=online")) == 1


def online(starts_at: datetime) -> Any:
    """Return an occasion on the net."""
    return occasion(
        starts_at,
        attendance_mode="online",
        municipality=None,
        locality="",
        venue="",
        address="",
        online_url="https://mote.example/",
    )


@pytest.mark.parametrize(
    ("query", "reason"),
    [
        ("nonsens=1", "nonsens: Okänd parameter. Tillåtna: region, municipality, attendanceMode, "),
        ("eventKind=course", "eventKind: Okänd parameter."),
        ("sort=startsAt", "sort: Okänd parameter."),
        ("attendanceMode=nonsens", "attendanceMode: Okänt värde. Tillåtna: onsite, online, mixed."),
        ("includeOnline=ja", "includeOnline: Okänt värde. Tillåtna: true, false."),
        ("region=99", "region: Okänt värde."),
        ("subject=nonsens", "subject: Okänt värde."),
        ("from=igår", "from: Ange en tidpunkt"),
        ("from=2027-01-01&from=2027-01-02", "from: Får bara anges en gång."),
        ("to=2027-02-01T08:00:00", "to: Tidszon saknas"),
        ("region=", "region: Får inte vara tom."),
    ],
)
def test_what_the_list_refuses_the_calendar_refuses(
    course: CoursePage, visitor: Client, query: str, reason: str
) -> None:
    del course
    answer = visitor.get(f"{ALL}?{query}")
    assert (answer.status_code, answer.headers["Cache-Control"]) == (400, "no-store")
    heading, said, *_others = answer.content.decode().splitlines()
    assert heading == "Kalendern kan inte läsas så här."
    assert said.startswith(reason)
    assert visitor.get(f"/api/v1/course-occurrences?{query}").status_code == (
        200 if query.startswith("sort") else 400
    )


def test_an_occasion_that_is_not_public_is_not_there(
    site: Site, listed: ListPage, course: CoursePage, visitor: Client
) -> None:
    draft = draft_course(site, listed, occasion(FIRST), slug="utkast")
    draft.save_revision()
    never = visitor.get(f"/calendars/course-occurrences/{uuid4()}.ics")
    assert never.status_code == 404
    for hidden in (address_of(draft), f"/calendars/course-occurrences/{course.public_id}.ics"):
        assert visitor.get(hidden).status_code == 404
    address = address_of(course)
    login = PageViewRestriction.LOGIN
    restriction = PageViewRestriction.objects.create(page=course, restriction_type=login)
    assert (visitor.get(address).status_code, ids(visitor)) == (404, [])
    restriction.delete()
    assert visitor.get(address).status_code == 200
    CoursePage.objects.get(pk=course.pk).unpublish()
    assert (visitor.get(address).status_code, ids(visitor)) == (404, [])


def test_what_is_withdrawn_is_in_no_list_of_occasions(course: CoursePage, visitor: Client) -> None:
    with recording() as recorded:
        recorded.leave(course.public_id, Leave("withdrawn", text="Gäller inte längre."))
        CoursePage.objects.get(pk=course.pk).unpublish()
    assert ids(visitor) == []


def test_a_course_enters_the_calendar_at_its_millisecond(
    site: Site, listed: ListPage, visitor: Client, wait: Wait
) -> None:
    at = START + DAY
    add_course(site, listed, occasion(FIRST), go_live_at=at)
    wait(at - MILLISECOND)
    assert ids(visitor) == []
    wait(at)
    assert len(ids(visitor)) == 1


def test_entries_lead_to_their_calendars(course: CoursePage, visitor: Client) -> None:
    whole = visitor.get(f"/api/v1/courses/{course.public_id}").json()
    (alone, _second) = visitor.get("/api/v1/course-occurrences").json()["items"]
    assert whole["_links"]["calendar"] == settings.PUBLIC_BASE_URL + ALL
    for item in (alone, whole["occurrences"][0]):
        assert item["_links"]["calendar"] == settings.PUBLIC_BASE_URL + address_of(course)
        assert item["inCalendar"] is True
    assert "calendar" not in visitor.get("/api/v1/pages/by-path?path=/kurser/").json()["_links"]


def test_the_course_offers_each_occasion_that_can_be_planned(
    course: CoursePage, visitor: Client, wait: Wait
) -> None:
    def offered() -> list[str]:
        return re.findall(
            r'href="[^"]*(/calendars/[^"]+)"', visitor.get("/kurser/grundkurs/").content.decode()
        )

    assert offered() == [address_of(course), address_of(course, 1)]
    changed(course, event_status="cancelled", status_reason="För få.")
    assert offered() == [address_of(course, 1)]
    wait(SECOND + HOURS)
    assert offered() == []


def test_the_list_leads_to_the_calendar_with_its_filters(
    site: Site, course: CoursePage, visitor: Client
) -> None:
    del site
    listed = ListPage.objects.get(pk=course.get_parent().pk).get_latest_revision_as_object()
    listed.shown_filters, listed.change_note = ["eventKind", "registrationStatus", "subject"], "Ändrat."
    listed.save_revision().publish()
    for query, calendar, note in (
        ("", "?locale=sv", ""),
        ("?registrationStatus=open&subject=jamstalldhet",
         "?locale=sv&subject=jamstalldhet&registrationStatus=open", ""),
        ("?registrationStatus=nonsens", "?locale=sv", "val av: Anmälan."),
        ("?eventKind=course", "?locale=sv", "val av: Form."),
    ):  # fmt: skip
        html = visitor.get(f"/kurser/{query}").content.decode().replace("&amp;", "&")
        (alternate,) = re.findall(r'<link rel="alternate" type="text/calendar"[^>]* href="([^"]+)"', html)
        (subscribed,) = re.findall(r'href="webcal:([^"]+)"', html)
        assert sorted(re.split("[?&]", alternate)) == sorted(re.split("[?&]", ALL + calendar)), query
        assert subscribed == settings.PUBLIC_BASE_URL.partition(":")[2] + alternate
        assert visitor.get(alternate).status_code == 200
        assert ("Kalendern visar tillfällen oavsett" in html) is bool(note)
        assert note in html


def test_a_list_of_something_else_names_no_calendar(site: Site, visitor: Client) -> None:
    listed = add_list(site)
    listed = ListPage.objects.get(pk=listed.pk)
    assert "text/calendar" in visitor.get("/kurser/").content.decode()
    assert "text/calendar" not in visitor.get("/").content.decode()


def test_a_calendar_asks_no_more_for_twenty_occasions_than_for_one(
    site: Site, listed: ListPage, visitor: Client
) -> None:
    asked = []
    for numbers in (range(1), range(1, 20)):
        for number in numbers:
            add_course(site, listed, occasion(FIRST + number * DAY), slug=f"kurs-{number}")
        with CaptureQueriesContext(connection) as queries:
            read(visitor)
        asked.append(len(queries))
    alone = address_of(CoursePage.objects.get(slug="kurs-3"))
    with CaptureQueriesContext(connection) as queries:
        read(visitor, alone)
    assert asked == [6, 6]
    assert len(queries) == 5
