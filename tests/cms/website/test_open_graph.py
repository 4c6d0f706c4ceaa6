"""What other sites show of a page that somebody shares."""

import re
from html import unescape

import pytest
import time_machine
from django.conf import settings
from django.test import Client
from wagtail.models import Locale

from cms.timeline.recording import recording
from cms.timeline.segments import Leave
from cms.website.templatetags import languages
from pages.models import HomePage, TopicPage
from tests.cms.timeline.sites import Site, add_topic, change_topic, publish_topic
from tests.snippets.factories import SiteImageFactory, publish

BASE = settings.PUBLIC_BASE_URL
_META = re.compile(r'<meta (?:property|name)="([^"]+)" content="([^"]*)">')


def told(visitor: Client, path: str) -> dict[str, str]:
    """Return what a page's head says of it; each only once."""
    found = [(name, unescape(value)) for name, value in _META.findall(visitor.get(path).content.decode())]
    assert len(dict(found)) == len(found)
    return dict(found)


def test_a_page_says_what_it_is(site: Site, visitor: Client) -> None:
    publish_topic(site, site.home, 'Kön & "makt"', "kon")
    said = told(visitor, "/kon/")
    assert said["og:title"] == 'Kön & "makt"'
    assert said["og:type"] == "article"
    assert said["og:url"] == f"{BASE}/kon/"
    assert said["og:description"] == said["description"] == 'Ingress till Kön & "makt"'
    assert said["og:site_name"] == "Exempelförbundet"
    assert said["og:locale"] == "sv_SE"
    assert "og:image" not in said


def test_a_page_says_when_it_was_published_and_changed(
    site: Site, visitor: Client, clock: time_machine.Traveller
) -> None:
    page = publish_topic(site, site.home, "Ämne", "amne")
    clock.shift(3600)
    change_topic(page, minor_change=True).save_revision().publish()
    said = told(visitor, "/amne/")
    assert said["article:published_time"].startswith("2027-02-01T08:00:00.")
    assert said["article:modified_time"].startswith("2027-02-01T09:00:00.")


def test_a_start_page_is_no_article(site: Site, visitor: Client) -> None:
    del site
    said = told(visitor, "/")
    assert said["og:type"] == "website"
    assert not any(name.startswith("article:") for name in said)


@pytest.mark.parametrize(("alt", "decorative"), [("Fyra personer vid ett bord", False), ("", True)])
def test_the_hero_image_is_shown_with_what_it_says(
    site: Site, visitor: Client, alt: str, decorative: bool
) -> None:
    image = SiteImageFactory.create()
    publish_topic(site, site.home, "Ämne", "amne", hero_image=image, hero_alt=alt, hero_decorative=decorative)
    said = told(visitor, "/amne/")
    assert said["og:image"].startswith(f"{BASE}/bilder/")
    assert visitor.get(said["og:image"].removeprefix(BASE)).status_code == 200
    assert int(said["og:image:width"]) > 0
    assert said.get("og:image:alt", "") == alt


def test_other_languages_are_named(site: Site, visitor: Client) -> None:
    english = Locale.objects.get_or_create(language_code="en")[0]
    home = HomePage.objects.get(pk=site.home.pk).copy_for_translation(english)
    home.title, home.slug = "Home", "home-en"
    publish(home)
    assert told(visitor, "/")["og:locale:alternate"] == "en_GB"
    assert told(visitor, "/en/")["og:locale"] == "en_GB"


def test_every_language_has_a_country() -> None:
    assert [languages.with_country(code) for code in ("sv", "en", "se")] == ["sv_SE", "en_GB", "se_SE"]


def test_a_withdrawn_page_is_not_recommended(site: Site, visitor: Client) -> None:
    page = publish_topic(site, site.home, "Indragen", "indragen")
    with recording() as recorded:
        recorded.leave(page.public_id, Leave("withdrawn", text="Gäller inte längre."))
        TopicPage.objects.get(pk=page.pk).unpublish()
    said = told(visitor, "/indragen/")
    assert not any(name.startswith(("og:", "article:")) or name == "description" for name in said)


def test_a_preview_is_not_recommended(site: Site) -> None:
    page = add_topic(site, site.home, "Utkast", "utkast")
    page.save_revision()
    html = page.make_preview_request(preview_mode=page.default_preview_mode).content.decode()
    assert "Utkast" in html
    assert "og:" not in html
    assert '<meta name="description"' not in html
