"""Voting with the form, without script and without cookies."""

import re
from typing import Any
from urllib.parse import urlencode
from uuid import uuid4

import pytest
from django.test import Client
from wagtail.models import Locale

from cms.feedback.models import Vote
from pages.models import TopicPage
from tests.cms.feedback.conftest import token_of
from tests.cms.timeline.sites import Site, publish_topic
from tests.snippets.factories import SiteSettingsFactory, publish

FORM = "application/x-www-form-urlencoded"


def fields(page: TopicPage, **changes: Any) -> dict[str, Any]:
    """Return what the form of a page sends."""
    return {
        "pageId": str(page.public_id),
        "token": token_of(page),
        "homepage": "",
        "helpful": "true",
    } | changes


def send(visitor: Client, sent: dict[str, Any] | str, **headers: str) -> Any:
    """Send a form."""
    body = sent if isinstance(sent, str) else urlencode(sent)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return visitor.post("/feedback/", body, content_type=FORM, headers=named)


@pytest.mark.parametrize(("word", "thanks"), [("true", "Vad bra"), ("false", "Vi använder ditt svar")])
def test_the_form_of_a_page_leads_to_thanks_and_back(
    page: TopicPage, visitor: Client, word: str, thanks: str
) -> None:
    shown = visitor.get("/fred/").content.decode()
    found = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', shown))
    answer = send(visitor, found | {"homepage": "", "helpful": word})

    assert answer.status_code == 303
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Location"].startswith("/feedback/tack/")
    thanked = visitor.get(answer.headers["Location"])
    assert thanked.status_code == 200
    assert thanked.headers["Cache-Control"] == "no-store"
    assert thanked.headers["Referrer-Policy"] == "no-referrer"
    text = thanked.content.decode()
    assert "<h1>Tack för att du hjälper oss!</h1>" in text
    assert thanks in text
    assert '<a href="/fred/">Tillbaka till Fred och frihet</a>' in text
    kept = Vote.objects.get()
    assert (kept.helpful, kept.channel) == (word == "true", "website")
    for response in (answer, thanked):
        assert "Set-Cookie" not in response.headers
        assert not response.cookies


def test_the_same_key_twice_is_one_vote(page: TopicPage, visitor: Client) -> None:
    sent = fields(page, key=str(uuid4()))

    assert [send(visitor, sent).status_code for _time in range(2)] == [303, 303]
    assert Vote.objects.count() == 1


def test_a_filled_trap_is_thanked_and_forgotten(page: TopicPage, visitor: Client) -> None:
    answer = send(visitor, fields(page, homepage="https://reklam.example/"))

    assert answer.status_code == 303
    assert "Tack för att du hjälper oss!" in visitor.get(answer.headers["Location"]).content.decode()
    assert not Vote.objects.exists()


@pytest.mark.parametrize(
    "changes",
    [
        {"pageId": "x"},
        {"token": "x"},
        {"token": ""},
        {"helpful": "ja"},
        {"key": "x"},
        {"comment": "Hej"},
        {"reason": "other"},
    ],
)
def test_values_that_cannot_be_used_are_refused(
    page: TopicPage, visitor: Client, changes: dict[str, str]
) -> None:
    answer = send(visitor, fields(page, **changes))

    assert answer.status_code == 422
    assert answer.headers["Cache-Control"] == "no-store"
    assert "Ditt svar kunde inte tas emot" in answer.content.decode()
    assert not Vote.objects.exists()


def test_the_token_of_another_page_is_a_conflict(site: Site, page: TopicPage, visitor: Client) -> None:
    other = publish_topic(site, site.home, "Annan", "annan")

    assert send(visitor, fields(page, token=token_of(other))).status_code == 409


@pytest.fixture
def english(site: Site, page: TopicPage) -> TopicPage:
    """The English version of the page, below an English home page."""
    locale = Locale.objects.get_or_create(language_code="en")[0]
    publish(SiteSettingsFactory.create(locale=locale, site_name="The association"))
    for source, title, slug in ((site.home, "Welcome", "home-en"), (page, "Peace", "peace")):
        made = source.specific.copy_for_translation(locale)
        made.title, made.slug, made.change_note = title, slug, "First"
        made.save_revision().publish()
    return TopicPage.objects.get(slug="peace")


def test_who_is_refused_is_told_in_the_language_of_the_page(
    page: TopicPage, english: TopicPage, visitor: Client
) -> None:
    answers = [
        send(visitor, fields(english) | {"token": "x"}),
        send(visitor, fields(english, helpful="yes")),
        send(visitor, fields(english, token=token_of(page))),
        send(visitor, fields(english), sec_fetch_site="cross-site"),
    ]
    assert [answer.status_code for answer in answers] == [422, 422, 409, 403]
    for answer in answers:
        text = answer.content.decode()
        assert '<html lang="en">' in text
        assert "<h1>Your answer could not be received</h1>" in text
        assert '<a href="/en/peace/">Back to Peace</a>' in text


def test_who_votes_on_a_sensitive_page_can_leave_quickly_at_every_step(
    site: Site, page: TopicPage, visitor: Client
) -> None:
    parent = publish_topic(site, site.home, "Våld", "vald", sensitive=True)
    below = publish_topic(site, parent, "Stöd", "stod")
    shown = visitor.get("/vald/stod/").content.decode()
    refused = send(visitor, fields(below, helpful="yes")).content.decode()
    thanked = visitor.get(send(visitor, fields(below)).headers["Location"]).content.decode()
    for text in (shown, refused, thanked):
        # First by keyboard: before everything else that can be followed.
        assert text.partition("<a ")[2].startswith('class="quick-exit-link"')
        assert re.search(r'<body class="[^"]*\bsensitive\b', text)
    elsewhere = visitor.get(send(visitor, fields(page)).headers["Location"]).content.decode()
    assert "quick-exit" not in elsewhere


def test_a_hidden_page_and_an_unknown_one_are_the_same(page: TopicPage, visitor: Client) -> None:
    sent = fields(page)
    page.unpublish()
    hidden, unknown = send(visitor, sent), send(visitor, sent | {"pageId": str(uuid4())})

    assert (hidden.status_code, unknown.status_code) == (404, 404)
    assert hidden.content == unknown.content


def test_only_posts_of_a_small_form_are_taken(page: TopicPage, visitor: Client) -> None:
    sent = fields(page)

    assert visitor.get("/feedback/").status_code == 405
    assert visitor.post("/feedback/", sent, content_type="application/json").status_code == 415
    assert visitor.post("/feedback/", sent).status_code == 415
    assert send(visitor, sent | {"more": "x" * 8200}).status_code == 413
    assert not Vote.objects.exists()


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 303),
        ({"sec_fetch_site": "same-origin", "origin": "https://www.exempel.example"}, 303),
        ({"sec_fetch_site": "same-origin", "origin": "null"}, 303),
        ({"origin": "http://testserver"}, 303),
        ({"sec_fetch_site": "cross-site", "origin": "https://listad.example"}, 303),
        ({"origin": "https://listad.example"}, 303),
        ({"sec_fetch_site": "cross-site", "origin": "https://annan.example"}, 403),
        ({"sec_fetch_site": "same-site", "origin": "https://annan.exempel.example"}, 403),
        ({"sec_fetch_site": "cross-site"}, 403),
        ({"sec_fetch_site": "cross-site", "origin": "null"}, 403),
        ({"origin": "null"}, 403),
        ({"origin": "https://annan.example"}, 403),
    ],
)
def test_other_sites_pages_cannot_vote(
    page: TopicPage, visitor: Client, settings: Any, headers: dict[str, str], status: int
) -> None:
    settings.FEEDBACK_ORIGINS = ["https://listad.example"]

    assert send(visitor, fields(page), **headers).status_code == status
    assert Vote.objects.count() == (status == 303)


@pytest.mark.parametrize("voted", ["x", "eyJhIjoxfQ:1abcde:abc", "a:b:c"])
def test_thanks_that_we_did_not_sign_are_not_found(page: TopicPage, visitor: Client, voted: str) -> None:
    answer = visitor.get(f"/feedback/tack/{voted}")

    assert answer.status_code == 404
    assert answer.headers["Cache-Control"] == "no-store"


def test_thanks_for_a_page_that_is_gone_lead_to_the_start_page(page: TopicPage, visitor: Client) -> None:
    address = send(visitor, fields(page)).headers["Location"]
    page.unpublish()
    text = visitor.get(address).content.decode()

    assert "Tack för att du hjälper oss!" in text
    assert "Fred och frihet" not in text
    assert '<a href="/">Till startsidan</a>' in text
