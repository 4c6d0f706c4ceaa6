"""One occasion as an event: what each field becomes, and that no text can break a calendar."""

import os
import re
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Event

from cms.website.calendar_events import event
from cms.website.time_zones import component

ROOT = Path(__file__).parents[3]
LONGEST_LINE = 75
SINCE = datetime(2027, 2, 1, 8, tzinfo=UTC)
ITEM: dict[str, Any] = {
    "id": "4f0c6f0e-3a4e-4c57-9d29-7b0f3b1c5a11",
    "sequence": 2,
    "title": "Jämställd budget",
    "url": "https://www.exempel.example/kurser/budget/#tillfalle-4f0c6f0e",
    "startsAt": "2027-03-12T08:00:00.000Z",
    "endsAt": "2027-03-12T15:00:00.000Z",
    "timeZone": "Europe/Stockholm",
    "dateOnly": False,
    "sessions": [],
    "attendanceMode": "onsite",
    "locality": "Provköping",
    "venue": "Exempelgården, sal 2",
    "address": "Exempelgatan 14",
    "registrationRequired": True,
    "registrationStatus": "open",
    "registrationOpensAt": None,
    "registrationDeadline": "2027-03-04T23:00:00.000Z",
    "eventStatus": "scheduled",
    "statusReason": None,
    "previousStartsAt": None,
    "course": {
        "locale": "sv",
        "lead": "En dag om pengar och kön.",
        "publishedAt": "2027-01-15T08:00:00.000Z",
        "subjects": [{"label": "Jämställdhet", "labelEnglish": "Gender equality"}],
    },
}
# Everything that editors can type, and what makes trouble most often.
TEXTS = st.text(
    st.one_of(
        st.sampled_from('åäöÅÄÖ😀🤷🏽‍♀️\\;,:"\n\r\tNn \u00ad\x0b\u2028é'),
        st.characters(exclude_categories=["Cs"], exclude_characters="\x00"),
    ),
    max_size=300,
)
SPRING_DAY = {"startsAt": "2027-03-27T23:00:00.000Z", "endsAt": "2027-03-28T22:00:00.000Z", "dateOnly": True}
AUTUMN_DAYS = {"startsAt": "2027-10-29T22:00:00.000Z", "endsAt": "2027-10-31T23:00:00.000Z", "dateOnly": True}


def made(course: dict[str, Any] | None = None, **fields: Any) -> Event:
    """Return the event of the occasion with other fields."""
    item = ITEM | {"course": ITEM["course"] | (course or {})} | fields
    return event(item, first_published_at=datetime(2027, 1, 1, tzinfo=UTC), since=SINCE)


def read(found: Event) -> Any:
    """Return an event as a program reads it."""
    (back,) = Calendar.from_ical(b"BEGIN:VCALENDAR\r\n" + found.to_ical() + b"END:VCALENDAR\r\n").events
    return back


def test_an_event_says_what_the_occasion_says() -> None:
    found = read(made())
    assert {name: str(value) for name, value in found.items() if isinstance(value, str)} == {
        "UID": ITEM["id"],
        "SUMMARY": "Jämställd budget",
        "DESCRIPTION": (
            "En dag om pengar och kön.\n\nAnmälan öppen. Sista anmälningsdag 4 mars 2027.\n\n"
            "Läs mer: https://www.exempel.example/kurser/budget/#tillfalle-4f0c6f0e"
        ),
        "LOCATION": "Exempelgården, sal 2, Exempelgatan 14, Provköping",
        "STATUS": "CONFIRMED",
        "URL": ITEM["url"],
    }
    assert (found.sequence, found.categories) == (2, ["Jämställdhet"])
    assert [found.DTSTART.isoformat(), found.DTEND.isoformat()] == [
        "2027-03-12T09:00:00+01:00",
        "2027-03-12T16:00:00+01:00",
    ]
    assert found["DTSTART"].params["TZID"] == "Europe/Stockholm"
    assert (found.DTSTAMP, found.LAST_MODIFIED, found["CREATED"].dt) == (
        SINCE,
        SINCE,
        datetime(2027, 1, 1, tzinfo=UTC),
    )


def test_a_later_version_of_the_course_changes_its_events_too() -> None:
    found = read(made({"publishedAt": "2027-02-02T08:00:00.000Z"}))
    assert found["LAST-MODIFIED"].dt == SINCE + timedelta(days=1)


@pytest.mark.parametrize(
    ("fields", "status", "summary", "begins"),
    [
        (
            {"eventStatus": "cancelled", "registrationStatus": "cancelled", "statusReason": "För få kom."},
            "CANCELLED", "Inställt: Jämställd budget", "Inställt. För få kom.\n\nEn dag om",
        ),
        (
            {"eventStatus": "postponed", "registrationStatus": "closed", "statusReason": "Snö."},
            "TENTATIVE", "Framflyttat: Jämställd budget",
            "Framflyttat, nytt datum kommer. Snö.\n\nEn dag om",
        ),
        (
            {"eventStatus": "rescheduled", "statusReason": "Snö.",
             "previousStartsAt": "2027-03-10T08:00:00.000Z"},
            "CONFIRMED", "Jämställd budget",
            "Flyttat till ny tid. Snö. Flyttat från onsdag 10 mars 2027 kl. 09.00.\n\nEn dag om",
        ),
        (
            {"eventStatus": "movedOnline", "statusReason": "Snö.", "attendanceMode": "online"},
            "CONFIRMED", "Jämställd budget", "Flyttat till nätet. Snö.\n\nEn dag om",
        ),
        (
            {"eventStatus": "completed", "registrationStatus": "past"},
            "CONFIRMED", "Jämställd budget", "En dag om pengar och kön.\n\nGenomfört.\n\nLäs mer",
        ),
    ],
)  # fmt: skip
def test_every_status(fields: dict[str, Any], status: str, summary: str, begins: str) -> None:
    found = read(made(**fields))
    assert (found["STATUS"], found["SUMMARY"]) == (status, summary)
    assert found["DESCRIPTION"].startswith(begins)
    assert ("TRANSP" in found) is (status != "CONFIRMED")


def test_what_is_called_off_invites_nobody_to_register() -> None:
    found = read(made(eventStatus="cancelled", registrationStatus="cancelled"))
    assert "nmäl" not in found["DESCRIPTION"]


@pytest.mark.parametrize(
    ("fields", "place"),
    [
        ({"attendanceMode": "online", "locality": None, "venue": None, "address": None}, "Online"),
        ({"attendanceMode": "mixed"}, "Exempelgården, sal 2, Exempelgatan 14, Provköping och online"),
        ({"venue": "Provköping"}, "Provköping, Exempelgatan 14"),
        ({"venue": None, "address": None}, "Provköping"),
    ],
)
def test_where_it_is(fields: dict[str, Any], place: str) -> None:
    assert read(made(**fields))["LOCATION"] == place


@pytest.mark.parametrize(
    ("fields", "first", "over"),
    [
        (SPRING_DAY, date(2027, 3, 28), date(2027, 3, 29)),
        (AUTUMN_DAYS, date(2027, 10, 30), date(2027, 11, 1)),
    ],
)
def test_days_without_clock_times_are_days(fields: dict[str, Any], first: date, over: date) -> None:
    found = read(made(**fields))
    assert [found["DTSTART"].dt, found["DTEND"].dt] == [first, over]
    assert found["DTSTART"].params["VALUE"] == "DATE"
    assert "TZID" not in found["DTSTART"].params


@pytest.mark.parametrize(
    ("starts_at", "written"),
    [
        ("2027-03-28T00:59:00.000Z", "DTSTART;TZID=Europe/Stockholm:20270328T015900"),
        ("2027-03-28T01:00:00.000Z", "DTSTART;TZID=Europe/Stockholm:20270328T030000"),
        ("2027-10-31T00:30:00.000Z", "DTSTART;TZID=Europe/Stockholm:20271031T023000"),
        # The hour comes twice, and its name means the first.
        ("2027-10-31T01:30:00.000Z", "DTSTART:20271031T013000Z"),
        ("2027-10-31T02:00:00.000Z", "DTSTART;TZID=Europe/Stockholm:20271031T030000"),
    ],
)
def test_in_both_nights_a_start_is_the_instant_that_it_is(starts_at: str, written: str) -> None:
    found = made(startsAt=starts_at, endsAt="2027-11-01T12:00:00.000Z")
    assert written in found.to_ical().decode().splitlines()
    assert read(found).DTSTART.astimezone(UTC) == datetime.fromisoformat(starts_at)


def test_an_english_course_speaks_english() -> None:
    fields = {"eventStatus": "cancelled", "registrationStatus": "cancelled"}
    found = read(made({"locale": "en", "lead": "About money."}, title="Budgets", **fields))
    assert found["SUMMARY"] == "Cancelled: Budgets"
    assert found.categories == ["Gender equality"]
    assert "Read more: " in found["DESCRIPTION"]


def test_sessions_stand_in_the_description() -> None:
    session = {
        "title": "Verkstad", "startsAt": "2027-03-12T09:00:00.000Z", "endsAt": "2027-03-12T10:00:00.000Z"
    }  # fmt: skip
    assert "\n\nVerkstad, fredag 10.00–11.00\n\n" in read(made(sessions=[session]))["DESCRIPTION"]


def test_a_place_to_break_a_word_is_no_sign() -> None:
    assert read(made(title="Jäm\u00adställd budget"))["SUMMARY"] == "Jämställd budget"


@given(title=TEXTS, lead=TEXTS, place=TEXTS, label=TEXTS)
def test_whatever_is_typed_lines_are_short_whole_and_read_back(
    title: str, lead: str, place: str, label: str
) -> None:
    course = {"lead": lead, "subjects": [{"label": label, "labelEnglish": ""}]}
    written = made(course, title=title, venue=place).to_ical()

    lines = written.split(b"\r\n")
    assert max(map(len, lines)) <= LONGEST_LINE
    assert b"\r" not in b"".join(lines)
    assert b"\n" not in b"".join(lines)
    for line in lines:
        line.decode()
    assert unescaped(written, "SUMMARY") == one_line(title)
    assert unescaped(written, "DESCRIPTION").startswith(several_lines(lead))
    assert unescaped(written, "LOCATION").startswith(one_line(place))
    assert unescaped(written, "CATEGORIES") == one_line(label)


def test_a_backslash_before_an_n_is_no_line_break() -> None:
    assert unescaped(made(title=r"C:\Nytt\n").to_ical(), "SUMMARY") == r"C:\Nytt\n"


def unescaped(written: bytes, name: str) -> str:
    """Return a text by the letter of RFC 5545: unfolded, then without its escapes."""
    whole = written.decode().replace("\r\n ", "")
    (value,) = [line.partition(":")[2] for line in whole.split("\r\n") if line.startswith(f"{name}:")]
    return re.sub(r"\\(.)", lambda match: "\n" if match[1] in "nN" else match[1], value)


def several_lines(text: str) -> str:
    """Return a text with one sort of line break and without what a calendar cannot hold."""
    whole = re.sub("\r\n|[\r\x0b\x0c\x85\u2028\u2029]", "\n", text.replace("\u00ad", ""))
    return "".join(sign for sign in whole if sign in "\t\n" or not (ord(sign) < 32 or ord(sign) == 127))


def one_line(text: str) -> str:
    """Return the same on one line."""
    return several_lines(" ".join(text.split()))


def test_two_processes_write_the_same_bytes() -> None:
    code = (
        "import django, sys; django.setup()\n"
        "from tests.cms.website.test_calendar_events import whole\n"
        "sys.stdout.buffer.write(whole())"
    )
    own = {"DJANGO_SETTINGS_MODULE": "cms.settings.test", "PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo"}
    there = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-c", code], cwd=ROOT, env=os.environ | own, capture_output=True, check=True
    )
    assert there.stdout == whole()


def whole() -> bytes:
    """Return an event and its zone as a calendar holds them."""
    return component("Europe/Stockholm", 2026, 2028).to_ical() + made().to_ical()
