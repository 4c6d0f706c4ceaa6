"""What the code itself writes: how to leave a sensitive page, how to ask for a file in another form, what is
stored on people's devices."""

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from urllib.parse import quote
from uuid import uuid4

import pytest
from django.test import Client
from wagtail.models import Locale

from cms.accounts import stored_keys
from cms.website.templatetags.amounts import lifetime
from pages.models import StandardPage
from snippets.models import SiteDocument
from tests.cms.timeline.sites import MILLISECOND, START, Site, add_topic, publish_topic
from tests.pages.factories import (
    AccessibilityStatementPageFactory,
    StandardPageFactory,
    published,
)
from tests.snippets.factories import SiteDocumentFactory, SiteSettingsFactory, publish

Wait = Callable[[datetime], None]
LEFT = START + timedelta(hours=1)


@pytest.fixture
def document(site: Site) -> SiteDocument:
    """A document that a page shows for an hour."""
    created = SiteDocumentFactory.create(title="Handledning & metod")
    page = add_topic(site, site.home, "Med fil", "med-fil", expire_at=LEFT)
    page.body = [{"type": "documentLink", "value": {"document": created.pk}}]
    page.save_revision().publish()
    return created


def test_a_file_leads_to_whom_to_ask_for_another_form(
    site: Site, visitor: Client, document: SiteDocument
) -> None:
    published(AccessibilityStatementPageFactory.create(parent=site.home))
    shown = visitor.get("/med-fil/").content.decode()
    address = f"/tillganglig-version/{document.public_id}/"
    assert f'href="{address}"' in shown
    page = visitor.get(address).content.decode()
    assert "Handledning &amp; metod (PDF" in page
    subject = quote("Begäran om tillgänglig version: Handledning & metod")
    assert f'href="mailto:tillganglighet@forbundet.example?subject={subject}&amp;body=http' in page


def test_without_a_statement_it_still_says_what_to_do(visitor: Client, document: SiteDocument) -> None:
    page = visitor.get(f"/tillganglig-version/{document.public_id}/").content.decode()
    assert "Skriv till oss:" not in page
    assert "Vänd dig till oss på det sätt som passar dig bäst." in page


def test_only_a_file_that_something_shows_can_be_asked_for(
    site: Site, visitor: Client, document: SiteDocument, wait: Wait
) -> None:
    def status(entry: object) -> int:
        return visitor.get(f"/tillganglig-version/{entry}/").status_code

    hidden = SiteDocumentFactory.create()
    asked = (document.public_id, hidden.public_id, site.home.public_id, uuid4())
    assert [status(entry) for entry in asked] == [200, 404, 404, 404]
    wait(LEFT - MILLISECOND)
    assert status(document.public_id) == 200
    wait(LEFT)
    assert status(document.public_id) == 404


def test_sensitive_pages_lead_to_how_one_leaves_them(site: Site, visitor: Client) -> None:
    publish_topic(site, site.home, "Våld", "vald", sensitive=True)
    publish_topic(site, site.home, "Fred", "fred")
    assert ('href="/lamna-sidan/"' in visitor.get("/vald/").content.decode()) is True
    assert ('href="/lamna-sidan/"' in visitor.get("/fred/").content.decode()) is False
    answer = visitor.get("/lamna-sidan/")
    text = answer.content.decode()
    assert "data-quick-exit" in text
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert answer.headers["X-Robots-Tag"] == "noindex"
    assert 'class="feedback"' not in text
    assert "Så läser du utan att lämna spår" in text


def test_they_are_kept_no_longer_than_other_pages_and_known_again(site: Site, visitor: Client) -> None:
    publish_topic(site, site.home, "Kort", "kort", expire_at=START + timedelta(seconds=7))
    answer = visitor.get("/lamna-sidan/")
    assert re.fullmatch(r"public, max-age=[67]", answer.headers["Cache-Control"])
    assert visitor.get("/lamna-sidan/", headers={"If-None-Match": answer.headers["ETag"]}).status_code == 304
    assert visitor.post("/lamna-sidan/").status_code == 405


def test_another_language_has_them_once_it_has_a_site(site: Site, visitor: Client) -> None:
    assert visitor.get("/leave-this-page/").status_code == 404
    assert 'hreflang="en"' not in visitor.get("/lamna-sidan/").content.decode()
    english = Locale.objects.get_or_create(language_code="en")[0]
    publish(SiteSettingsFactory.create(locale=english, site_name="Gender equality"))
    home = site.home.copy_for_translation(english)
    home.title, home.slug = "Home", "en"
    home.save_revision().publish()
    text = visitor.get("/leave-this-page/").content.decode()
    assert "How to read without leaving a trace" in text
    assert '<html lang="en">' in text
    assert 'href="/lamna-sidan/"' in text
    assert 'href="/leave-this-page/"' in visitor.get("/lamna-sidan/").content.decode()


@pytest.mark.parametrize("slug", ["lamna-sidan", "leave-this-page", "tillganglig-version"])
def test_no_page_can_be_published_at_their_addresses(site: Site, slug: str) -> None:
    page = add_topic(site, site.home, "Annat", "annat")
    page.slug = slug
    assert "slug" in page.refusals()


@pytest.fixture
def cookies(site: Site) -> StandardPage:
    """The page on cookies."""
    return published(StandardPageFactory.create(parent=site.home, slug="kakor", page_role="cookies"))


def test_the_cookie_page_lists_what_the_code_says(
    visitor: Client, cookies: StandardPage, settings: pytest.FixtureRequest
) -> None:
    settings.SESSION_COOKIE_NAME, settings.SESSION_COOKIE_AGE = "utkast-inloggning", 7200
    text = visitor.get("/kakor/").content.decode()
    told = visitor.get(f"/api/v1/pages/{cookies.public_id}").json()["storedKeys"]
    assert [key["name"] for key in told] == [key.name for key in stored_keys.register()]
    assert told[0] == {
        "name": "utkast-inloggning",
        "storage": "cookie",
        "purpose": "Håller dig inloggad i redaktörernas gränssnitt.",
        "necessary": True,
        "seconds": 7200,
    }
    assert all(f"<code>{key['name']}</code>" in text and key["purpose"] in text for key in told)
    assert "2\u00a0timmar" in text


def test_other_pages_list_nothing(site: Site, visitor: Client) -> None:
    page = published(StandardPageFactory.create(parent=site.home, slug="om"))
    assert visitor.get(f"/api/v1/pages/{page.public_id}").json()["storedKeys"] == []
    assert "Det här sparas" not in visitor.get("/om/").content.decode()


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(1, "1 minut"), (3600, "1 timme"), (7200, "2 timmar"), (14 * 86_400, "14 dagar"),
     (31_536_000, "1 år"), (63_072_000, "2 år")],
)  # fmt: skip
def test_a_lifetime_is_told_in_the_largest_unit_that_it_fills(seconds: int, words: str) -> None:
    assert lifetime(seconds) == words.replace(" ", "\u00a0")
