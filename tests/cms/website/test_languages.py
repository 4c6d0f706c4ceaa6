"""On a page in one language, words in another say which it is."""

import re
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import translation
from wagtail.models import Locale

from cms.website.templatetags import languages
from pages.models import HomePage
from tests.cms.timeline.sites import START, Site
from tests.snippets.factories import NoticeFactory, SiteDocumentFactory, SiteSettingsFactory, publish

FILE = {
    "title": "Rapport <1>", "language": "sv", "format": "PDF", "byteSize": 1_234_000, "opensInNewWindow": True
}  # fmt: skip


def change_home(home: HomePage, body: list[dict[str, Any]]) -> None:
    """Publish a home page with a body."""
    home.body, home.change_note = body, "Ändrat."
    home.save_revision().publish()


@pytest.fixture
def both(site: Site) -> Site:
    """A home page in two languages, with a link to a Swedish and to an English file, and a notice."""
    english = Locale.objects.get_or_create(language_code="en")[0]
    publish(SiteSettingsFactory.create(locale=english, site_name="The association"))
    publish(
        NoticeFactory.create(
            heading="Växeln är stängd", text="<p>Skriv i stället.</p>", link_url="https://annan.example/",
            link_label="Läs mer där",
        ),
        go_live_at=START,
        expire_at=START + timedelta(days=1),
    )  # fmt: skip
    files = [
        SiteDocumentFactory.create(title="Rapporten", language="sv", open_in_new_window=True),
        SiteDocumentFactory.create(title="The report", language="en", open_in_new_window=True),
    ]
    body = [{"type": "documentLink", "value": {"document": file.pk}} for file in files]
    home = HomePage.objects.get(pk=site.home.pk)
    copy = home.copy_for_translation(english)
    copy.title, copy.slug = "Welcome", "home-en"
    change_home(copy, body)
    change_home(home, body)
    return site


def test_a_title_of_a_file_says_its_language_where_the_page_has_another(both: Site, visitor: Client) -> None:
    del both
    swedish, english = (visitor.get(path).content.decode() for path in ("/", "/en/"))
    assert ">Rapporten (PDF, 1\u00a0kB, öppnas i nytt fönster)</a>" in swedish
    assert '><span lang="en">The report</span> (PDF, 1\u00a0kB, öppnas i nytt fönster)</a>' in swedish
    assert '><span lang="sv">Rapporten</span> (PDF, 1\u00a0kB, opens in a new window)</a>' in english
    assert ">The report (PDF, 1\u00a0kB, opens in a new window)</a>" in english


def test_a_notice_says_its_language_where_the_page_has_another(both: Site, visitor: Client) -> None:
    del both
    swedish, english = (_notice(visitor, path) for path in ("/", "/en/"))
    assert "lang=" not in swedish
    assert '<span lang="sv">Växeln är stängd</span>' in english
    assert re.search(r'<div class="prose" lang="sv">\s*<p[^>]*>Skriv i stället.</p>', english)
    assert '<span lang="sv">Läs mer där</span> <span class="link-note">(link to another website)' in english


def _notice(visitor: Client, path: str) -> str:
    text = visitor.get(path).content.decode()
    found = re.search(r'<section class="notice.*?</section>', text, re.DOTALL)
    assert found is not None
    return found[0]


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("sv", "Rapport &lt;1&gt; (PDF, 1,2\u00a0MB, öppnas i nytt fönster)"),
        ("en", '<span lang="sv">Rapport &lt;1&gt;</span> (PDF, 1.2\u00a0MB, opens in a new window)'),
    ],
)
def test_what_is_generated_follows_the_page(locale: str, text: str) -> None:
    with translation.override(locale):
        assert languages.file_text(FILE) == text


def test_what_has_no_language_says_none() -> None:
    with translation.override("en"):
        assert (languages.lang(""), languages.in_language("<b>", "")) == ("", "<b>")
