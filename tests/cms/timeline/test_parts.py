"""Occasions of a course: staged with it, and with states, places in lists and numbers of their own."""

from typing import Any

import pytest

from cms.timeline import entries, reading, staging
from cms.timeline.composing import Composer
from cms.timeline.models import Change, Edition
from cms.timeline.reading import Reader
from cms.timeline.recording import recording
from pages.models import CoursePage, ListPage
from pages.models.seats import OccurrenceSeats
from snippets.models import Municipality
from tests.cms.timeline import sites
from tests.cms.timeline.clocks import Clock
from tests.cms.timeline.courses import DAY, HOURS, add_course, add_list, occasion, published
from tests.cms.timeline.sites import MILLISECOND, START, Site

# Both in winter time.
FIRST, SECOND = START + 20 * DAY, START + 40 * DAY

pytestmark = pytest.mark.django_db


@pytest.fixture
def listed(site: Site) -> ListPage:
    """Return the public list that courses stand below."""
    return add_list(site)


@pytest.fixture
def course(site: Site, listed: ListPage, clock: Clock) -> CoursePage:
    """Return a public course with two occasions."""
    page = add_course(site, listed, occasion(FIRST), occasion(SECOND))
    clock.pass_recordings()
    return page


def now() -> Reader:
    """Return a reader just after the last recording."""
    return reading.at(sites.recorded_at())


def whole(course: CoursePage, reader: Reader) -> dict[str, Any]:
    """Return the composed course."""
    edition = reader.get(course.public_id)
    assert edition is not None
    return Composer(reader).page(edition)


def first_of(course: CoursePage) -> Any:
    """Return the first occasion's row."""
    return CoursePage.objects.get(pk=course.pk).occurrences.order_by("starts_at").first()


def alone(course: CoursePage, reader: Reader) -> dict[str, Any] | None:
    """Return the first occasion as it is asked for by its own id."""
    edition = reader.get(first_of(course).public_id)
    return None if edition is None else Composer(reader).entry(edition)


def seats(course: CoursePage, **numbers: Any) -> None:
    """Change the first occasion's seats, beside all versions."""
    with recording(by="test", reason="Platser") as recorded:
        OccurrenceSeats.objects.update_or_create(
            occurrence_id=first_of(course).public_id, defaults={"capacity": 30} | numbers
        )
        recorded.touch(course)


def differences() -> list[str]:
    """Return what staging everything anew would change."""
    with recording() as recorded:
        touched = {label: {row.entry_id for row in entries.rows(label)} for label in entries.labels()}
        return staging.work_out(touched, recorded.moment).differences


def test_an_occasion_has_an_edition_and_an_address_within_its_course(course: CoursePage) -> None:
    reader = now()
    shown = whole(course, reader)
    first, second = shown["occurrences"]
    assert [first["startsAt"], second["startsAt"]] == ["2027-02-21T08:00:00.000Z", "2027-03-13T08:00:00.000Z"]
    assert first["url"] == f"{shown['url']}#{first['anchor']}"
    own = alone(course, reader)
    assert own is not None
    assert (own["id"], own["url"], own["sequence"], own["version"]) == (first["id"], first["url"], 0, 1)
    assert own["course"]["id"] == shown["id"]
    assert shown["children"] == []
    assert differences() == []


def test_registration_closes_by_itself_in_page_list_and_occasion(course: CoursePage) -> None:
    closes = FIRST - DAY
    before, after = reading.at(closes - MILLISECOND), reading.at(closes)
    assert [whole(course, reader)["occurrences"][0]["registrationStatus"] for reader in (before, after)] == [
        "open",
        "closed",
    ]
    filters = {"registrationStatus": ["closed"]}
    assert [
        reader.list(["courseOccurrence"], filters, "startsAt", 1, 10).total for reader in (before, after)
    ] == [0, 1]
    closed = alone(course, after)
    assert closed is not None
    assert closed["registrationUrl"] is None


def test_an_occasion_is_public_exactly_while_its_course_is(course: CoursePage, listed: ListPage) -> None:
    first = first_of(course).public_id
    ListPage.objects.get(pk=listed.pk).unpublish()
    assert now().get(first) is None
    back = ListPage.objects.get(pk=listed.pk).get_latest_revision_as_object()
    back.change_note = "Åter."
    back.save_revision().publish()
    assert now().get(first) is not None
    CoursePage.objects.get(pk=course.pk).unpublish()
    assert now().get(first) is None
    assert differences() == []


def test_an_occasion_left_out_of_a_version_leaves_with_it(course: CoursePage) -> None:
    second = course.occurrences.order_by("-starts_at").first()
    # While the course is public, leaving out what is public would be refused.
    CoursePage.objects.get(pk=course.pk).unpublish()
    published(course, occurrences=[first_of(course)])
    reader = now()
    assert reader.get(second.public_id) is None
    assert len(whole(course, reader)["occurrences"]) == 1
    assert differences() == []


def test_a_deleted_course_takes_its_occasions_along(course: CoursePage) -> None:
    ids = list(course.occurrences.values_list("public_id", flat=True))
    CoursePage.objects.get(pk=course.pk).delete()
    assert [now().get(key) for key in ids] == [None, None]
    told = Change.objects.filter(entry_id__in=ids, change=Change.DELETED)
    assert told.count() == len(ids)
    assert not Edition.objects.filter(entry_id__in=ids, valid_to=None).exists()


def test_a_planned_version_brings_its_occasions(course: CoursePage, clock: Clock) -> None:
    third = FIRST + 60 * DAY
    at = clock.now + DAY
    rows = [*course.occurrences.order_by("starts_at"), occasion(third)]
    published(course, occurrences=rows, go_live_at=at)
    assert len(whole(course, reading.at(at - MILLISECOND))["occurrences"]) == 2
    later = whole(course, reading.at(at))["occurrences"]
    assert [item["version"] for item in later] == [2, 2, 1]
    assert differences() == []


def test_seats_change_without_a_version(course: CoursePage) -> None:
    before = whole(course, now())
    seats(course, seats_taken=28)
    after = whole(course, now())
    first = after["occurrences"][0]
    assert (first["capacity"], first["seatsLeft"], first["registrationStatus"]) == (30, 2, "fewLeft")
    assert (first["version"], after["version"]) == (1, before["version"])
    assert after["contentDate"] == before["contentDate"]
    assert differences() == []


def test_an_older_planned_version_brings_no_old_numbers_back(course: CoursePage, clock: Clock) -> None:
    seats(course, seats_taken=10)
    at = clock.now + DAY
    published(course, title="Grundkurs med nytt namn", go_live_at=at)
    seats(course, seats_taken=30, waiting_list=True)
    for moment in (sites.recorded_at(), at):
        first = whole(course, reading.at(moment))["occurrences"][0]
        assert (first["seatsLeft"], first["registrationStatus"]) == (0, "waitingList")
    assert whole(course, reading.at(at))["title"] == "Grundkurs med nytt namn"
    assert differences() == []


def test_a_version_prepared_before_the_numbers_changed_is_published_with_those_of_now(
    course: CoursePage,
) -> None:
    draft = CoursePage.objects.get(pk=course.pk).get_latest_revision_as_object()
    draft.change_note, draft.title = "Ändrat.", "Förberedd förut"
    revision = draft.save_revision()
    from cms.timeline import preparing

    preparing.prepare_revision(revision)
    seats(course, seats_taken=30)
    revision.publish()
    shown = whole(course, now())
    assert (shown["title"], shown["occurrences"][0]["seatsLeft"]) == ("Förberedd förut", 0)
    assert differences() == []


def test_a_moved_occasion_is_the_same_and_says_from_when(course: CoursePage) -> None:
    first, second = course.occurrences.order_by("starts_at")
    for starts_at, reason in ((FIRST + DAY, "Lokalen"), (FIRST + 2 * DAY, "Läraren")):
        moved = type(first).objects.get(pk=first.pk)
        moved.starts_at, moved.ends_at = starts_at, starts_at + HOURS
        moved.event_status, moved.status_reason = "rescheduled", reason
        published(course, occurrences=[moved, second])
    own = alone(course, now())
    assert own is not None
    assert (own["id"], own["sequence"]) == (str(first.public_id), 2)
    assert own["previousStartsAt"] == "2027-02-22T08:00:00.000Z"
    other = now().get(second.public_id)
    assert other is not None
    assert other.calendar is not None
    assert (other.calendar["sequence"], other.calendar["previousStartsAt"]) == (0, None)


def test_a_course_with_another_text_keeps_its_calendar_sequence(course: CoursePage) -> None:
    published(course, lead="En ny ingress.")
    own = alone(course, now())
    assert own is not None
    assert (own["sequence"], own["version"]) == (0, 2)


def test_occasions_are_found_by_time_place_and_subject(course: CoursePage, clock: Clock) -> None:
    def found(reader: Reader, **filters: str) -> list[str]:
        asked = {name: value.split(",") for name, value in filters.items()}
        rows = reader.list(["courseOccurrence"], asked, "startsAt", 1, 10).editions
        return [row.content.document.split('"startsAt":"')[1][:10] for row in rows]

    place = Municipality.objects.get()
    reader = now()
    assert found(reader) == ["2027-02-21", "2027-03-13"]
    assert found(reading.at(FIRST + HOURS)) == ["2027-03-13"]
    assert found(reader, **{"from": "2027-03-13"}) == ["2027-03-13"]
    assert found(reader, to="2027-02-21") == ["2027-02-21"]
    assert found(reading.at(SECOND + DAY), **{"from": "2027-01-01"}) == ["2027-02-21", "2027-03-13"]
    assert len(found(reader, region=place.region.code)) == 2
    assert len(found(reader, subject="demokrati")) == 2
    assert found(reader, subject="finns-inte") == []
    first, second = course.occurrences.order_by("starts_at")
    first.attendance_mode, first.online_url = "online", "https://mote.example/"
    published(course, occurrences=[first, second])
    assert found(now(), municipality=place.code) == ["2027-03-13"]
    assert found(now(), municipality=place.code, includeOnline="true") == ["2027-02-21", "2027-03-13"]


def test_courses_lie_within_a_time_by_their_occasions(course: CoursePage) -> None:
    def total(**filters: str) -> int:
        return (
            now().list(["course"], {name: [value] for name, value in filters.items()}, "title", 1, 10).total
        )

    assert total(**{"from": "2027-03-01", "to": "2027-03-31"}) == 1
    assert total(**{"from": "2027-02-22", "to": "2027-03-12"}) == 0
    assert total() == 1


def test_what_happens_to_occasions_is_told_in_the_log(course: CoursePage) -> None:
    last = Change.objects.order_by("-sequence").values_list("sequence", flat=True).first()
    seats(course, seats_taken=30)
    told = Change.objects.filter(sequence__gt=last).values_list("kind", "change")
    assert sorted(told) == [("course", "updated"), ("courseOccurrence", "updated")]
