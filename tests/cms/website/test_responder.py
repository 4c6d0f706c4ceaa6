"""What pages answer when Wagtail asks them: their address, and their drafts as visitors would see them."""

from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.http import Http404, HttpResponse
from django.test import Client, RequestFactory
from django.urls import reverse
from wagtail.models import Locale
from wagtail.models import Site as WagtailSite

from cms.timeline.models import Edition
from cms.timeline.reading import live
from cms.website.responder import PageResponder
from pages.models import HomePage, ListPage, TopicPage
from tests.cms.timeline.sites import START, Site, add_topic, change_topic, publish_topic


@pytest.fixture
def editor(site: Site) -> Client:
    """Somebody signed in to the admin, on a site that Wagtail knows."""
    WagtailSite.objects.create(hostname="localhost", root_page=site.home, is_default_site=True)
    client = Client()
    client.force_login(get_user_model().objects.create_superuser("chef", "chef@exempel.example", "x"))
    return client


def preview(page: Any) -> HttpResponse:
    """Return the preview of a draft, as the editor's panel asks for it."""
    return PageResponder().preview(page, RequestFactory().get("/"))


def test_a_page_leads_to_its_public_address(site: Site) -> None:
    page = publish_topic(site, site.home, "A", "a")
    answer = PageResponder().serve(page, RequestFactory().get("/"))
    assert (answer.status_code, answer.headers["Location"]) == (302, "/a/")
    assert answer.headers["Cache-Control"] == "private, no-store"


def test_a_draft_leads_nowhere(site: Site) -> None:
    page = add_topic(site, site.home, "A", "a")
    with pytest.raises(Http404):
        PageResponder().serve(page, RequestFactory().get("/"))


def test_a_draft_is_drawn_as_it_would_look_and_nothing_is_recorded(site: Site) -> None:
    page = publish_topic(site, site.home, "Gammal", "sida")
    before = list(Edition.objects.values_list().order_by("pk"))
    draft = change_topic(page, title="Nyskriven rubrik", lead="Ny ingress")
    answer = preview(draft)
    html = answer.content.decode()
    assert answer.status_code == 200
    assert "<h1>Nyskriven rubrik</h1>" in html
    assert 'aria-label="Du är här"' in html or 'href="/"' in html
    assert '<meta name="robots" content="noindex">' in html
    assert list(Edition.objects.values_list().order_by("pk")) == before
    assert live(START).page("/sida/").title == "Gammal"  # type: ignore[union-attr]  # it is public


def test_a_preview_is_kept_by_nobody(site: Site) -> None:
    headers = preview(add_topic(site, site.home, "A", "a")).headers
    assert headers["Cache-Control"] == "private, no-store"
    assert headers["X-Robots-Tag"] == "noindex"
    assert "frame-ancestors 'self'" in headers["Content-Security-Policy"]


def test_a_page_that_was_never_saved_can_be_previewed(site: Site) -> None:
    parent = HomePage.objects.get(pk=site.home.pk)
    page = TopicPage(title="Ny", slug="ny", lead="Ingress", locale=site.home.locale)
    page.path = f"{parent.path}0001"
    page.depth = parent.depth + 1
    page.set_url_path(parent)
    assert "<h1>Ny</h1>" in preview(page).content.decode()


def test_a_draft_below_a_hidden_parent_has_no_way_up(site: Site) -> None:
    parent = add_topic(site, site.home, "Dold", "dold")
    child = add_topic(site, parent, "Barn", "barn")
    html = preview(child).content.decode()
    assert "<h1>Barn</h1>" in html
    assert "Dold" not in html


def test_a_draft_that_cannot_be_drawn_says_what_it_lacks(site: Site) -> None:
    page = ListPage(
        title="Lista", slug="lista", lead="L", listed_kind="article", locale=site.home.locale, shown_filters=7
    )
    HomePage.objects.get(pk=site.home.pk).add_child(instance=page)
    answer = preview(page)
    html = answer.content.decode()
    assert answer.status_code == 200
    assert "Utkastet kan inte visas än" in html
    assert "Skriv vad som ska stå när listan är tom." in html
    assert answer.headers["Cache-Control"] == "private, no-store"


def test_an_incomplete_draft_is_drawn_as_far_as_it_goes(site: Site) -> None:
    page = add_topic(site, site.home, "Halvfärdig", "halv")
    page.lead, page.body = "", [{"type": "currentSection", "value": {"heading": "", "lists": []}}]
    assert "<h1>Halvfärdig</h1>" in preview(page).content.decode()


def test_the_home_page_of_another_language_is_previewed_in_it(site: Site) -> None:
    english = Locale.objects.get_or_create(language_code="en")[0]
    copy = HomePage.objects.get(pk=site.home.pk).copy_for_translation(english)
    assert '<html lang="en">' in preview(copy).content.decode()


def test_a_preview_of_a_list_shows_its_list(site: Site) -> None:
    page = ListPage(
        title="Lista",
        slug="lista",
        lead="L",
        listed_kind="topic",
        empty_text="Tomt.",
        locale=site.home.locale,
    )
    HomePage.objects.get(pk=site.home.pk).add_child(instance=page)
    publish_topic(site, site.home, "Ett ämne", "ett-amne")
    assert "Ett ämne" in preview(page).content.decode()


def test_the_admin_shows_a_draft_with_wagtails_bar(site: Site, editor: Client) -> None:
    page = add_topic(site, site.home, "Utkastet", "utkast")
    page.save_revision()
    answer = editor.get(reverse("wagtailadmin_pages:view_draft", args=[page.pk]))
    html = answer.content.decode()
    assert answer.status_code == 200
    assert "<h1>Utkastet</h1>" in html
    assert "wagtail-userbar" in html
    assert answer.headers["Cache-Control"].startswith("private, no-store")
    assert "frame-ancestors 'self'" in answer.headers["Content-Security-Policy"]


def test_wagtail_knows_the_address_of_a_page_in_each_language(site: Site, editor: Client) -> None:
    del editor
    page = publish_topic(site, site.home, "A", "a")
    english = Locale.objects.get_or_create(language_code="en")[0]
    home = HomePage.objects.get(pk=site.home.pk).copy_for_translation(english)
    home.slug, home.change_note = "home-en", "First"
    home.save_revision().publish()
    copy = TopicPage.objects.get(pk=page.pk).copy_for_translation(english)
    assert page.relative_url(None) == "/a/"
    assert HomePage.objects.get(pk=home.pk).get_url_parts()[2] == "/en/"
    assert copy.get_url_parts()[2] == "/en/a/"
