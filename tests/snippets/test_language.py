"""The texts of a version, with the place where an editor finds each, and what is said of them."""

from typing import Any

import pytest

from pages.models import TopicPage
from snippets.language import language_warnings
from snippets.models import FaqItem, SiteSettings
from snippets.wording import Vocabulary

pytestmark = pytest.mark.django_db
WORDS = Vocabulary("sv", (("landsting", "region"),), 290, 21)
LONG = " ".join(["ord"] * 36) + "."
IDS = [f"00000000-0000-4000-8000-{number:012d}" for number in range(1, 9)]


def part(kind: str, value: Any, number: int = 0) -> dict[str, Any]:
    """Return a part of a body as it is stored."""
    return {"type": kind, "value": value, "id": IDS[number]}


def said(instance: Any) -> dict[str, list[str]]:
    """Return what is said of a version."""
    return language_warnings(instance, WORDS)


def test_a_page_in_order_is_passed_by() -> None:
    page = TopicPage(
        title="Jämställd budget", lead="Så gör ni.", body=[part("paragraph", "<p>Kort text.</p>")]
    )
    assert said(page) == {}


def test_a_field_is_named_by_its_name() -> None:
    found = said(TopicPage(title="Landsting", lead=LONG))
    assert set(found) == {"title", "lead"}


@pytest.mark.parametrize(
    ("block", "path", "place"),
    [
        (part("paragraph", "<p>Ett landsting</p>"), f"body.{IDS[0]}", "del 1 (Text): "),
        (
            part("heading", {"text": "Landsting", "level": 2, "anchor": "landsting"}),
            f"body.{IDS[0]}.text",
            "del 1 (Rubrik), Rubrik: ",
        ),
        (
            part("factBox", {"heading": "Fakta", "html": "<p>Ett landsting</p>"}),
            f"body.{IDS[0]}.html",
            "del 1 (Faktaruta), Text: ",
        ),
        (
            part(
                "accordion",
                {
                    "items": [
                        {"type": "item", "id": IDS[1], "value": {"heading": "A", "html": "<p>landsting</p>"}}
                    ]
                },
            ),
            f"body.{IDS[0]}.items.{IDS[1]}.html",
            "del 1 (Dragspel), Avsnitt, del 1, Text: ",
        ),
    ],
)
def test_a_part_is_named_by_wagtails_path_and_in_words(block: dict[str, Any], path: str, place: str) -> None:
    ((found, (message,)),) = said(TopicPage(title="Titel", body=[block])).items()
    assert found == path
    assert message.startswith(place)


@pytest.mark.parametrize(
    "block",
    [
        part("quote", {"text": "Ett landsting " + LONG, "person": "", "role": "", "consent": False}),
        part("foreignPassage", {"lang": "nb", "html": "<p>Ett landsting</p>"}),
        part("heading", {"text": "Titel", "level": 2, "anchor": "landsting"}),
    ],
)
def test_somebody_elses_words_and_codes_are_passed_by(block: dict[str, Any]) -> None:
    assert said(TopicPage(title="Titel", body=[block])) == {}


def test_a_hard_page_is_told_once_where_most_of_it_stands() -> None:
    hard = "<p>" + "Jämställdhetsintegrering förutsätter verksamhetsuppföljning. " * 12 + "</p>"
    found = said(TopicPage(title="Titel", lead="Kort.", body=[part("paragraph", hard)]))
    assert list(found) == ["body"]
    assert "LIX" in found["body"][0]


def test_the_same_is_said_once_of_one_place() -> None:
    found = said(TopicPage(title="Titel", body=[part("paragraph", "<p>landsting</p><p>landsting</p>")]))
    assert [len(messages) for messages in found.values()] == [1]


def test_shared_content_is_asked_too() -> None:
    found = said(FaqItem(question="Vad gör landstinget?", answer="<ul><li>Ett.</li><li>Två</li></ul>"))
    assert set(found) == {"question", "answer"}


def test_a_list_field_is_a_list() -> None:
    found = said(FaqItem(question="Vad?", answer="<p>Svar.</p>", synonyms=["Ett.", "två"]))
    assert list(found) == ["synonyms"]


def test_the_terms_of_the_settings_are_words_about_words() -> None:
    term = {"type": "term", "value": {"term": "landsting", "replacement": "region"}, "id": IDS[0]}
    assert said(SiteSettings(deprecated_terms=[term])) == {}
