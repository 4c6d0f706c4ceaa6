"""Choosing: fields of entries, words in questions, and moments that have one spelling."""

import re
from datetime import datetime, timedelta
from typing import Any, get_args
from zoneinfo import ZoneInfo

import pytest
from pydantic import BaseModel

from cms.timeline.reading import live
from pages.models import ArticlePage
from snippets.documents.nodes import Moment
from snippets.documents.registry import KINDS
from snippets.models import FaqItem, Notice
from tests.cms.api.conftest import Get
from tests.cms.api.site import NOW, Site, publish, republish

MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")
LOOKS_LIKE_ONE = re.compile(r"\d{4}-\d\d-\d\dT.*")


@pytest.mark.parametrize("path", ["/topics", "/pages", "/notices", "/faq-items", "/steering-documents"])
def test_a_list_tells_the_chosen_fields_only(get: Get, path: str) -> None:
    whole = get(path).json()["items"]
    common = set.intersection(*(set(item) for item in whole)) - {"id", "type", "_links"}
    chosen = min(common)

    items = get(f"{path}?fields={chosen}").json()["items"]

    assert {frozenset(item) for item in items} == {frozenset(("id", "type", chosen))}


def test_several_fields_are_chosen_by_commas_or_by_repeating(get: Get) -> None:
    one, other = get("/topics?fields=title,url").json(), get("/topics?fields=title&fields=url").json()

    assert one["items"] == other["items"]
    assert one["items"][0].keys() == {"id", "type", "title", "url"}
    assert one["paging"] == get("/topics").json()["paging"]


def test_an_entry_tells_the_chosen_fields_only(get: Get, site: Site) -> None:
    for path in (
        f"/topics/{site.topic.public_id}?",
        f"/pages/{site.topic.public_id}?",
        "/pages/by-path?path=/&",
    ):
        found = get(f"{path}fields=body,_links").json()
        assert found.keys() == {"id", "type", "body", "_links"}


@pytest.mark.parametrize(
    "path", ["/topics?fields=body", "/articles/x?fields=keyFigures", "/subjects?fields="]
)
def test_a_field_that_is_not_there_is_refused_with_the_allowed_ones(get: Get, path: str) -> None:
    answer = get(path)

    assert answer.status_code == 400
    assert answer.json()["invalidParameters"][0]["property"] == "fields"


@pytest.fixture
def questions(site: Site) -> list[FaqItem]:
    """Three questions more."""
    said = (("Vad är jämställdhet?", "Makt.", []), ("Hur mäts det?", "Med ÖPPNA data.", ["statistik"]),
            ("Vem svarar?", "Enheten svarar om makt.", []))  # fmt: skip
    made = []
    for number, (question, answer, synonyms) in enumerate(said):
        item = FaqItem(question=question, answer=f"<p>{answer}</p>", anchor=f"f-{number}", owner=site.contact)
        item.synonyms, item.item_subjects = synonyms, []
        item.item_subjects.add(*[type(row)(subject=row.subject) for row in site.question.item_subjects.all()])
        made.append(publish(item))
    return made


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("makt", ["Vad är jämställdhet?", "Vem svarar?"]),
        ("MAKT enheten", ["Vem svarar?"]),
        ("öppna", ["Hur mäts det?"]),
        ("Statistik", ["Hur mäts det?"]),
        ("makt statistik", []),
        ("%", []),
    ],
)
def test_questions_are_found_by_all_words_in_whatever_case(
    get: Get, questions: list[FaqItem], words: str, found: list[str]
) -> None:
    del questions
    answer = get(f"/faq-items?sort=title&q={words.replace(' ', '+').replace('%', '%25')}").json()

    assert [item["question"] for item in answer["items"]] == sorted(found)
    assert answer["paging"]["totalItems"] == len(found)


def test_words_are_looked_for_on_one_page_too(get: Get, site: Site, questions: list[FaqItem]) -> None:
    chosen = [questions[2].pk, questions[1].pk, questions[0].pk]
    groups = [{"type": "group", "value": {"heading": "Alla", "collapsed": False, "items": chosen}}]
    republish(site.faq, groups=groups)

    items = get(f"/faq-items?faq={site.faq.public_id}&q=makt").json()["items"]

    assert [item["question"] for item in items] == ["Vem svarar?", "Vad är jämställdhet?"]


def test_several_pages_of_questions_are_one_or_the_other(get: Get, site: Site) -> None:
    same = f"{site.faq.public_id},{str(site.faq.public_id).upper()}"

    once, twice = (get(f"/faq-items?faq={pages}").json() for pages in (site.faq.public_id, same))
    assert once["items"] == twice["items"] != []
    answer = get(f"/faq-items?faq={site.faq.public_id}&faq={site.topic.public_id}")
    assert answer.json()["invalidParameters"][0]["property"] == "faq"


def test_site_settings_say_for_which_language_they_hold(get: Get, site: Site) -> None:
    [item] = get("/site-settings?locale=sv").json()["items"]

    assert item["locale"] == "sv"
    assert get(f"/site-settings/{site.settings.public_id}").json()["locale"] == "sv"
    assert get("/site-settings?locale=en").json()["items"] == []


def test_a_person_is_listed_in_the_timeline_by_their_name(get: Get, site: Site) -> None:
    edition = live(NOW).get(site.contact.public_id)

    assert edition is not None
    assert edition.title == "Alva Exempel"
    assert get(f"/contacts/{site.contact.public_id}").json()["title"] == "Strateg"


def test_moments_are_in_utc_whatever_zone_they_were_given_in(get: Get, site: Site) -> None:
    local = ZoneInfo("Europe/Stockholm")
    starts = (NOW - timedelta(minutes=1)).astimezone(local)
    notice = Notice(
        heading="Nu", text="<p>Nu.</p>", expire_at=starts + timedelta(days=200, microseconds=500_000)
    )
    notice.go_live_at = starts
    shown = publish(notice)
    article = ArticlePage.objects.get(pk=site.article.pk)
    article.change_note, article.expire_at = "Slutar.", NOW.astimezone(local) + timedelta(days=1)
    publish(article)

    said = get(f"/notices/{shown.public_id}").json()

    assert said["startsAt"] == "2027-02-01T08:59:00.000Z"
    assert said["endsAt"] == "2027-08-20T07:59:00.500Z"
    for path in (
        f"/articles/{site.article.public_id}",
        "/pages?limit=100",
        "/notices",
        "/faq-items",
        "/changes",
    ):
        wrong = [
            text
            for text in _texts(get(path).json())
            if LOOKS_LIKE_ONE.fullmatch(text) and not MOMENT.fullmatch(text)
        ]
        assert wrong == [], path


def _texts(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return [text for part in parts for text in _texts(part)]


def test_no_document_holds_a_bare_moment() -> None:
    """It would be written in the zone and with the digits that it happens to have."""
    models = [
        model for kind in KINDS.values() for model in (kind.document, kind.summary, kind.document.columns)
    ]
    bare = [
        f"{model.__name__}.{name}"
        for model in models
        if model is not None and issubclass(model, BaseModel)
        for name, info in model.model_fields.items()
        if (info.annotation is datetime and not info.metadata) or datetime in get_args(info.annotation)
    ]

    assert get_args(Moment)[0] is datetime
    assert bare == []
