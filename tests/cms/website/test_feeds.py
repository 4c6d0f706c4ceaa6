"""Atom feeds: what is new among the pages of one kind."""

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from xml.etree.ElementTree import Element

import pytest
import time_machine
from django.conf import settings
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale

from cms.timeline.models import Content
from cms.timeline.recording import recording
from cms.timeline.segments import Leave
from pages.models import HomePage, ListPage, TopicPage
from snippets.documents.registry import KINDS
from tests.cms.timeline.sites import MILLISECOND, START, Site, add_topic, change_topic, publish_topic
from tests.cms.website.parsing import LANG, all_of, one_of, parsed, text_of, texts_of
from tests.snippets.factories import SiteSettingsFactory, publish

ATOM = "application/atom+xml"
RFC_3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")
T = START + timedelta(hours=1)
Wait = Callable[[datetime], None]


def feed(visitor: Client, query: str = "") -> Element:
    """Return the feed of topics."""
    return parsed(visitor.get(f"/feeds/topics.atom{query}"), ATOM)


def titles(visitor: Client, query: str = "") -> list[str]:
    """Return the titles in the feed of topics."""
    return texts_of(feed(visitor, query), "atom:entry/atom:title")


def entry(visitor: Client) -> Element:
    """Return the only entry of the feed of topics."""
    return one_of(feed(visitor), "atom:entry")


@pytest.fixture
def week(site: Site, clock: time_machine.Traveller) -> list[TopicPage]:
    """Three topics, published a day apart."""
    made = []
    for name in ("Måndag", "Tisdag", "Onsdag"):
        made.append(publish_topic(site, site.home, name, f"dag-{len(made)}"))
        clock.shift(timedelta(days=1))
    return made


def test_a_feed_has_all_that_atom_asks_for(site: Site, visitor: Client, week: list[TopicPage]) -> None:
    del site
    root = feed(visitor)
    entries = all_of(root, "atom:entry")
    ids = [text_of(element, "atom:id") for element in (root, *entries)]

    assert root.attrib[LANG] == "sv"
    assert len(set(ids)) == len(ids)
    assert ids[1:] == [f"urn:uuid:{page.public_id}" for page in reversed(week)]
    for element in (root, *entries):
        assert text_of(element, "atom:title")
        assert RFC_3339.fullmatch(text_of(element, "atom:updated"))
        assert one_of(element, "atom:link[@rel='alternate']").attrib["href"].startswith("http")
    assert text_of(root, "atom:title") == "Exempelförbundet: Ämnessidor"
    assert text_of(root, "atom:author/atom:name") == "Exempelförbundet"
    assert text_of(root, "atom:updated") == text_of(entries[0], "atom:updated")


def test_a_feed_names_its_own_address(site: Site, visitor: Client) -> None:
    del site
    address = f"{settings.PUBLIC_BASE_URL}/feeds/topics.atom?subject=jamstalldhet&locale=sv"
    root = feed(visitor, "?subject=jamstalldhet&locale=sv")
    assert one_of(root, "atom:link[@rel='self']").attrib["href"] == address
    assert text_of(root, "atom:id") == address


def test_an_entry_says_what_it_is_about(site: Site, visitor: Client) -> None:
    page = publish_topic(site, site.home, "Kön & makt", "kon")
    found = entry(visitor)
    assert text_of(found, "atom:title") == "Kön & makt"
    assert text_of(found, "atom:summary") == "Ingress till Kön & makt"
    assert one_of(found, "atom:link").attrib["href"] == f"{settings.PUBLIC_BASE_URL}/kon/"
    assert found.attrib[LANG] == "sv"
    subjects = [(item.attrib["term"], item.attrib["label"]) for item in all_of(found, "atom:category")]
    assert subjects == [("jamstalldhet", "Jämställdhet"), ("demokrati", "Demokrati")]
    assert text_of(found, "atom:id") == f"urn:uuid:{page.public_id}"


def test_the_newest_comes_first_whatever_the_order_of_the_list(
    visitor: Client, week: list[TopicPage]
) -> None:
    del week
    assert KINDS["topic"].order == "title"
    assert titles(visitor) == ["Onsdag", "Tisdag", "Måndag"]


def test_a_change_renews_an_entry_and_says_what_was_changed(visitor: Client, week: list[TopicPage]) -> None:
    change_topic(week[0], change_note="Nya siffror.").save_revision().publish()
    first = all_of(feed(visitor), "atom:entry")[0]
    assert text_of(first, "atom:title") == "Måndag"
    assert text_of(first, "atom:summary") == "Ingress till Måndag Vad är ändrat: Nya siffror."
    assert text_of(first, "atom:published").startswith("2027-02-01T08:00:00.")
    assert text_of(first, "atom:updated").startswith("2027-02-04T08:00:00.")


def test_a_minor_change_makes_no_entry_new(visitor: Client, week: list[TopicPage]) -> None:
    before = [text_of(found, "atom:updated") for found in all_of(feed(visitor), "atom:entry")]
    change_topic(week[0], title="Måndagen", minor_change=True).save_revision().publish()
    root = feed(visitor)
    assert titles(visitor) == ["Onsdag", "Tisdag", "Måndagen"]
    assert [text_of(found, "atom:updated") for found in all_of(root, "atom:entry")] == before
    assert text_of(root, "atom:updated") == before[0]


def test_what_is_withdrawn_is_in_no_feed(visitor: Client, week: list[TopicPage]) -> None:
    with recording() as recorded:
        recorded.leave(week[1].public_id, Leave("withdrawn", text="Gäller inte längre."))
        TopicPage.objects.get(pk=week[1].pk).unpublish()
    assert visitor.get("/dag-1/").status_code == 200
    assert titles(visitor) == ["Onsdag", "Måndag"]


def test_a_page_enters_the_feed_at_its_millisecond(site: Site, visitor: Client, wait: Wait) -> None:
    publish_topic(site, site.home, "Planerad", "planerad", go_live_at=T)
    wait(T - MILLISECOND)
    assert titles(visitor) == []
    wait(T)
    assert titles(visitor) == ["Planerad"]


def test_an_empty_feed_is_as_new_as_the_last_change(site: Site, visitor: Client, wait: Wait) -> None:
    del site
    first = visitor.get("/feeds/topics.atom")
    assert text_of(parsed(first, ATOM), "atom:updated").startswith("2027-02-01T08:00:00.")
    wait(T)
    assert visitor.get("/feeds/topics.atom").content == first.content


def test_a_feed_holds_fifty_entries(site: Site, visitor: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cms.website.feeds.LONGEST", 2)
    for number in range(3):
        publish_topic(site, site.home, f"Ämne {number}", f"amne-{number}")
    assert len(titles(visitor)) == 2


def test_the_filters_are_those_of_the_list(visitor: Client, week: list[TopicPage]) -> None:
    del week
    for query in (
        "subject=demokrati", "subject=jamstalldhet", "from=2027-02-02", "to=2027-02-01", "locale=sv,en",
        "from=2027-02-02T08:00:00Z&to=2027-02-03T08:00:00%2B00:00", "locale=en",
    ):  # fmt: skip
        listed = visitor.get(f"/api/v1/topics?{query}&sort=-contentDate").json()["items"]
        assert titles(visitor, f"?{query}") == [item["title"] for item in listed], query


@pytest.mark.parametrize(
    ("query", "reason"),
    [
        ("nonsens=1", "nonsens: Okänd parameter. Tillåtna: audience, "),
        ("page=2", "page: Okänd parameter."),
        ("articleKind=news", "articleKind: Okänd parameter."),
        ("subject=finns-inte", "subject: Okänt värde. Tillåtna: demokrati, jamstalldhet."),
        ("audience=finns-inte", "audience: Okänt värde. Tillåtna: inga."),
        ("locale=tlh", "locale: Okänt värde. Tillåtna: sv, en"),
        ("subject=", "subject: Får inte vara tom."),
        ("subject=%00", "subject: Otillåtet värde."),
        ("from=igår", "from: Ange en tidpunkt"),
        ("from=2027-02-30", "from: Det finns ingen sådan tidpunkt."),
        ("to=2027-02-01T08:00:00", "to: Tidszon saknas"),
        ("to=0001-01-01", "to: Året ska vara mellan 1900 och 2200."),
        ("from=2027-02-01&from=2027-02-02", "from: Får bara anges en gång."),
    ],
)
def test_what_cannot_be_asked_is_told_in_words(site: Site, visitor: Client, query: str, reason: str) -> None:
    del site
    answer = visitor.get(f"/feeds/topics.atom?{query}")
    assert answer.status_code == visitor.get(f"/api/v1/topics?{query}&at=").status_code == 400
    assert answer.headers["Content-Type"] == "text/plain; charset=utf-8"
    assert answer.headers["Cache-Control"] == "no-store"
    assert reason in answer.content.decode()


def test_all_that_is_wrong_is_told_at_once(site: Site, visitor: Client) -> None:
    del site
    text = visitor.get("/feeds/topics.atom?x=1&from=y").content.decode()
    assert [line.partition(":")[0] for line in text.splitlines()[1:]] == ["x", "from"]


def test_a_kind_may_be_asked_for_by_its_own_filters(site: Site, visitor: Client) -> None:
    del site
    assert visitor.get("/feeds/articles.atom?articleKind=news").status_code == 200
    assert visitor.get("/feeds/articles.atom?articleKind=nonsens").status_code == 400


@pytest.mark.parametrize("kind", [kind for kind in KINDS.values() if kind.page], ids=lambda kind: kind.name)
def test_every_collection_of_pages_has_a_feed(site: Site, visitor: Client, kind: Any) -> None:
    del site
    status = visitor.get(f"/feeds/{kind.collection}.atom").status_code
    assert status == (404 if kind.collection == "pages" else 200)


@pytest.mark.parametrize("name", ["regions", "faq-items", "topic", "nonsens"])
def test_there_is_no_feed_of_anything_else(site: Site, visitor: Client, name: str) -> None:
    del site
    assert visitor.get(f"/feeds/{name}.atom").status_code == 404


def test_signs_that_xml_forbids_are_left_out(site: Site, visitor: Client) -> None:
    publish_topic(site, site.home, "Jäm\x0bställd\u00adhet\uffff", "jam")
    assert titles(visitor) == ["Jämställdhet"]


def test_an_entry_speaks_its_own_language(site: Site, visitor: Client) -> None:
    english = Locale.objects.get_or_create(language_code="en")[0]
    publish(SiteSettingsFactory.create(locale=english, site_name="The association"))
    home = HomePage.objects.get(pk=site.home.pk).copy_for_translation(english)
    home.slug = "home-en"
    publish(home)
    page = publish_topic(site, site.home, "Ämne", "amne").copy_for_translation(english)
    page.title, page.lead, page.change_note = "Topic", "Lead.", "Figures."
    publish(page)
    found = {element.attrib[LANG]: element for element in all_of(feed(visitor), "atom:entry")}
    assert text_of(found["en"], "atom:summary") == "Lead. What has changed: Figures."
    assert text_of(found["sv"], "atom:title") == "Ämne"
    root = feed(visitor, "?locale=en")
    assert root.attrib[LANG] == "en"
    assert text_of(root, "atom:title") == "The association: Topics"


def test_a_reader_that_has_the_feed_gets_nothing_anew(site: Site, visitor: Client, wait: Wait) -> None:
    publish_topic(site, site.home, "Kort", "kort", expire_at=T)
    wait(T - timedelta(seconds=7))
    first = visitor.get("/feeds/topics.atom")
    again = visitor.get("/feeds/topics.atom", headers={"If-None-Match": first.headers["ETag"]})
    since = visitor.get("/feeds/topics.atom", headers={"If-Modified-Since": first.headers["Last-Modified"]})
    assert first.headers["Cache-Control"] == "public, max-age=7"
    assert (again.status_code, since.status_code, again.content) == (304, 304, b"")
    wait(T)
    assert titles(visitor) == []


def test_a_list_page_names_the_feed_that_follows_it(site: Site, visitor: Client) -> None:
    page = ListPage(
        title="Aktuellt", slug="aktuellt", lead="Nytt.", listed_kind="article", locale=site.home.locale,
        empty_text="Inget.", contact_mode="none", information_owner=site.contact,
        preset={"articleKind": "report"},
    )  # fmt: skip
    HomePage.objects.get(pk=site.home.pk).add_child(instance=page)
    page.save_revision().publish()
    # As it was published when the kind had one more filter.
    for content in Content.objects.filter(editions__entry_id=page.public_id):
        content.document = content.document.replace('"preset":{', '"preset":{"nonsens":"x",')
        assert "nonsens" in content.document
        content.save()
    html = visitor.get("/aktuellt/?subject=demokrati").content.decode()
    (address,) = re.findall(r'<link rel="alternate" type="application/atom\+xml"[^>]* href="([^"]+)"', html)
    assert address == "/feeds/articles.atom?locale=sv&amp;articleKind=report"
    assert visitor.get(address.replace("&amp;", "&")).status_code == 200


def test_a_list_of_what_nobody_publishes_yet_names_no_feed(site: Site, visitor: Client) -> None:
    add_topic(site, site.home, "Utkast", "utkast")
    assert "atom+xml" not in visitor.get("/").content.decode()


def test_a_feed_asks_no_more_for_twenty_pages_than_for_one(site: Site, visitor: Client) -> None:
    asked = []
    for numbers in (range(1), range(1, 20)):
        for number in numbers:
            publish_topic(site, site.home, f"Ämne {number}", f"amne-{number}")
        with CaptureQueriesContext(connection) as queries:
            feed(visitor, "?subject=demokrati")
        asked.append(len(queries))
    assert asked[0] == asked[1] <= 8
