"""The sitemap: every page that search engines may list, and nothing else."""

from collections.abc import Callable
from datetime import datetime, timedelta
from xml.etree.ElementTree import Element

import pytest
from django.conf import settings
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale

from cms.timeline.recording import recording
from cms.timeline.segments import Leave
from cms.website import sitemap
from pages.models import HomePage, TopicPage
from tests.cms.timeline.sites import MILLISECOND, START, Site, add_topic, publish_topic
from tests.cms.website.parsing import all_of, parsed, text_of, texts_of
from tests.snippets.factories import publish

T = START + timedelta(hours=1)
BASE = settings.PUBLIC_BASE_URL
Wait = Callable[[datetime], None]


def read(visitor: Client, query: str = "") -> Element:
    """Return the sitemap, or a part of it."""
    return parsed(visitor.get(f"/sitemap.xml{query}"), "application/xml")


def paths(visitor: Client, query: str = "") -> list[str]:
    """Return the paths in the sitemap."""
    found = texts_of(read(visitor, query), "sitemap:url/sitemap:loc")
    return [address.removeprefix(BASE) for address in found]


def test_every_public_page_is_in_the_sitemap(site: Site, visitor: Client) -> None:
    above = publish_topic(site, site.home, "Ämne", "amne")
    publish_topic(site, above, "Under", "under")
    add_topic(site, site.home, "Utkast", "utkast")
    assert paths(visitor) == ["/", "/amne/", "/amne/under/"]


def test_an_address_says_when_its_page_was_last_published(site: Site, visitor: Client, wait: Wait) -> None:
    wait(T)
    publish_topic(site, site.home, "Ämne", "amne")
    last = all_of(read(visitor), "sitemap:url")[-1]
    assert text_of(last, "sitemap:lastmod") == "2027-02-01T09:00:00.000Z"


def test_a_page_that_is_withdrawn_or_not_for_search_engines_is_left_out(site: Site, visitor: Client) -> None:
    publish_topic(site, site.home, "Dold", "dold", no_index=True)
    publish_topic(site, site.home, 'Om "_noIndex":true', "om")
    gone = publish_topic(site, site.home, "Indragen", "indragen")
    with recording() as recorded:
        recorded.leave(gone.public_id, Leave("withdrawn", text="Gäller inte längre."))
        TopicPage.objects.get(pk=gone.pk).unpublish()
    assert [visitor.get(path).status_code for path in ("/dold/", "/indragen/")] == [200, 200]
    assert paths(visitor) == ["/", "/om/"]


def test_a_page_is_listed_from_its_millisecond_on(site: Site, visitor: Client, wait: Wait) -> None:
    publish_topic(site, site.home, "Planerad", "planerad", go_live_at=T)
    wait(T - MILLISECOND)
    assert paths(visitor) == ["/"]
    wait(T)
    assert paths(visitor) == ["/", "/planerad/"]


def test_a_page_names_its_other_languages_and_itself(site: Site, visitor: Client) -> None:
    english = Locale.objects.get_or_create(language_code="en")[0]
    home = HomePage.objects.get(pk=site.home.pk).copy_for_translation(english)
    home.title, home.slug = "Home", "home-en"
    publish(home)
    publish_topic(site, site.home, "Ämne", "amne")
    found = {
        text_of(url, "sitemap:loc").removeprefix(BASE): {
            link.attrib["hreflang"]: link.attrib["href"].removeprefix(BASE)
            for link in all_of(url, "xhtml:link[@rel='alternate']")
        }
        for url in all_of(read(visitor), "sitemap:url")
    }
    both = {"sv": "/", "en": "/en/"}
    assert found == {"/": both, "/en/": both, "/amne/": {}}


def test_too_many_addresses_stand_in_parts(
    site: Site, visitor: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sitemap, "LONGEST", 2)
    for number in range(2):
        publish_topic(site, site.home, f"Ämne {number}", f"amne-{number}")
    parts = texts_of(read(visitor), "sitemap:sitemap/sitemap:loc")
    assert parts == [f"{BASE}/sitemap.xml?part=1", f"{BASE}/sitemap.xml?part=2"]
    queries = [part.removeprefix(f"{BASE}/sitemap.xml") for part in parts]
    assert [paths(visitor, query) for query in queries] == [["/", "/amne-0/"], ["/amne-1/"]]


@pytest.mark.parametrize("part", ["0", "2", "x", "", "-1", "9" * 30, "%00", "1.5"])
def test_there_is_no_other_part(site: Site, visitor: Client, part: str) -> None:
    del site
    assert visitor.get(f"/sitemap.xml?part={part}").status_code == 404


def test_the_limits_of_the_format_are_kept() -> None:
    assert sitemap.LONGEST <= 50_000


def test_the_sitemap_is_kept_until_the_next_change(site: Site, visitor: Client, wait: Wait) -> None:
    publish_topic(site, site.home, "Kort", "kort", expire_at=T)
    wait(T - timedelta(seconds=7))
    first = visitor.get("/sitemap.xml")
    again = visitor.get("/sitemap.xml", headers={"If-None-Match": first.headers["ETag"]})
    assert first.headers["Cache-Control"] == "public, max-age=7"
    assert "Last-Modified" in first.headers
    assert (again.status_code, again.content) == (304, b"")


def test_the_sitemap_asks_no_more_for_twenty_pages_than_for_one(site: Site, visitor: Client) -> None:
    asked = []
    for numbers in (range(1), range(1, 20)):
        for number in numbers:
            publish_topic(site, site.home, f"Ämne {number}", f"amne-{number}")
        with CaptureQueriesContext(connection) as queries:
            read(visitor)
        asked.append(len(queries))
    assert asked[0] == asked[1] <= 3
