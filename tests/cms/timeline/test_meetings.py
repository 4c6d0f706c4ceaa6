"""The meetings of a network: occasions of its courses, from when they are public until they are over."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from cms.timeline import reading
from cms.timeline.composing import Composer
from cms.timeline.reading import Reader
from cms.timeline.recording import recording
from cms.timeline.segments import Leave
from pages.documents.network import json_ld
from pages.models import CoursePage, ListPage, NetworkPage, PageAudience
from tests.cms.timeline.clocks import Clock
from tests.cms.timeline.courses import DAY, HOURS, add_course, add_list, occasion, published
from tests.cms.timeline.sites import MILLISECOND, START, Site, publish_topic, recorded_at
from tests.snippets.factories import AudienceFactory

FIRST, SECOND = START + 20 * DAY, START + 40 * DAY

pytestmark = pytest.mark.django_db


def add_network(site: Site, slug: str = "natverket") -> NetworkPage:
    """Make and publish a network."""
    page = NetworkPage(title="Nätverket", slug=slug, lead="Kollegor.", locale=site.home.locale)
    page.purpose, page.eligibility = "<p>Att lära av varandra.</p>", "Alla kommuner."
    page.how_to_join, page.join_email = "Skriv.", "natverk@exempel.example"
    page.coordinator = page.information_owner = site.contact
    page.contact_mode, page.page_audiences = "none", [PageAudience(audience=AudienceFactory.create())]
    topic = publish_topic(site, site.home, "Samverkan", f"samverkan-{slug}")
    type(topic).objects.get(pk=topic.pk).add_child(instance=page)
    page.save_revision().publish()
    return NetworkPage.objects.get(pk=page.pk)


@pytest.fixture
def network(site: Site) -> NetworkPage:
    """Return a public network."""
    return add_network(site)


@pytest.fixture
def listed(site: Site) -> ListPage:
    """Return the public list that courses stand below."""
    return add_list(site)


@pytest.fixture
def course(site: Site, listed: ListPage, network: NetworkPage, clock: Clock) -> CoursePage:
    """Return a public course of the network, with two occasions, the later one first."""
    page = add_course(site, listed, occasion(SECOND), occasion(FIRST), network=network)
    clock.pass_recordings()
    return page


def now() -> Reader:
    """Return a reader just after the last recording."""
    return reading.at(recorded_at())


def whole(network: NetworkPage, reader: Reader) -> dict[str, Any]:
    """Return the composed network."""
    edition = reader.get(network.public_id)
    assert edition is not None
    return Composer(reader).page(edition)


def starts(network: NetworkPage, reader: Reader) -> list[str]:
    """Return on which days a network meets."""
    return [item["startsAt"][:10] for item in whole(network, reader)["meetings"]]


def test_a_network_meets_when_its_courses_are_held(course: CoursePage, network: NetworkPage) -> None:
    reader = now()
    meetings = whole(network, reader)["meetings"]
    assert [item["startsAt"][:10] for item in meetings] == ["2027-02-21", "2027-03-13"]
    first = meetings[0]
    place = reader.get(course.public_id)
    assert place is not None
    assert first["url"] == Composer(reader).page(place)["url"] + f"#{first['anchor']}"
    assert (first["title"], first["locality"], first["type"]) == (
        "Grundkurs",
        "Provköping",
        "courseOccurrence",
    )
    assert first["municipality"]["name"]


def test_a_network_meets_at_no_courses_but_its_own(
    site: Site, listed: ListPage, course: CoursePage, network: NetworkPage
) -> None:
    del course
    other = add_network(site, "annat")
    add_course(site, listed, occasion(FIRST + DAY), slug="utan")
    add_course(site, listed, occasion(FIRST + 2 * DAY), slug="annans", network=other)
    assert starts(network, now()) == ["2027-02-21", "2027-03-13"]
    assert starts(other, now()) == ["2027-02-23"]


def test_a_meeting_is_shown_until_it_is_over(course: CoursePage, network: NetworkPage) -> None:
    del course
    over = FIRST + HOURS
    assert starts(network, reading.at(over - MILLISECOND)) == ["2027-02-21", "2027-03-13"]
    assert starts(network, reading.at(over)) == ["2027-03-13"]
    assert starts(network, reading.at(SECOND + HOURS)) == []


def test_what_is_cancelled_stays_and_says_so_until_its_end(course: CoursePage, network: NetworkPage) -> None:
    first, second = CoursePage.objects.get(pk=course.pk).occurrences.order_by("starts_at")
    first.event_status, first.status_reason = "cancelled", "För få."
    published(course, occurrences=[first, second])
    over = FIRST + HOURS
    (cancelled, _second) = whole(network, reading.at(over - MILLISECOND))["meetings"]
    assert (cancelled["eventStatus"], cancelled["statusReason"]) == ("cancelled", "För få.")
    assert starts(network, reading.at(over)) == ["2027-03-13"]


def test_a_meeting_is_shown_exactly_while_its_course_is_public(
    site: Site, listed: ListPage, network: NetworkPage, clock: Clock
) -> None:
    at = clock.now + DAY
    page = add_course(site, listed, occasion(FIRST), network=network, go_live_at=at)
    assert starts(network, reading.at(at - MILLISECOND)) == []
    assert starts(network, reading.at(at)) == ["2027-02-21"]
    clock.go_to(at)
    CoursePage.objects.get(pk=page.pk).unpublish()
    assert starts(network, now()) == []


def test_what_is_withdrawn_meets_nobody(course: CoursePage, network: NetworkPage) -> None:
    with recording() as recorded:
        recorded.leave(course.public_id, Leave("withdrawn", text="Gäller inte längre."))
        CoursePage.objects.get(pk=course.pk).unpublish()
    assert now().get(course.public_id) is not None
    assert starts(network, now()) == []


def test_a_course_that_leaves_the_network_takes_its_meetings_along(
    course: CoursePage, network: NetworkPage
) -> None:
    published(course, network=None)
    assert starts(network, now()) == []


def test_meetings_are_told_in_words_of_schema_org(course: CoursePage, network: NetworkPage) -> None:
    first = CoursePage.objects.get(pk=course.pk).occurrences.order_by("starts_at").first()
    said = json_ld(whole(network, now()))["event"]
    assert [(item["@type"], item["startDate"]) for item in said] == [
        ("Event", "2027-02-21T08:00:00.000Z"),
        ("Event", "2027-03-13T08:00:00.000Z"),
    ]
    assert said[0]["@id"] == f"urn:uuid:{first.public_id}"
    assert said[0]["location"][0]["address"]["addressLocality"] == "Provköping"
    assert said[0]["eventStatus"] == "https://schema.org/EventScheduled"
    assert said[0]["url"].endswith(f"/kurser/grundkurs/#{first.anchor}")


def test_the_page_shows_when_the_network_meets(
    course: CoursePage, network: NetworkPage, clock: Clock
) -> None:
    path = f"/samverkan-natverket/{network.slug}/"
    first, second = CoursePage.objects.get(pk=course.pk).occurrences.order_by("starts_at")
    first.event_status, first.status_reason = "cancelled", "För få."
    published(course, occurrences=[first, second])
    clock.pass_recordings()
    shown = Client().get(path).content.decode()
    assert "<h2>Kommande träffar</h2>" in shown
    assert f"#{first.anchor}" in shown
    assert "<s>Grundkurs</s>" in shown
    assert "Inställt" in shown
    assert "För få." in shown
    clock.go_to(SECOND + HOURS)
    assert "Kommande träffar" not in Client().get(path).content.decode()


def test_a_network_asks_no_more_for_twenty_meetings_than_for_one(
    site: Site, listed: ListPage, network: NetworkPage
) -> None:
    def questions() -> int:
        with CaptureQueriesContext(connection) as asked:
            reader = now()
            whole(network, reader)
            reader.is_steady()
        return len(asked)

    add_course(site, listed, occasion(FIRST), slug="kurs", network=network)
    one = questions()
    for number in range(19):
        add_course(site, listed, occasion(FIRST + number * DAY), slug=f"kurs-{number}", network=network)
    assert len(starts(network, now())) == 20
    assert questions() == one <= 8
