"""Documents of older shapes are read in today's, and what they said stays."""

from typing import Any

import pytest

from pages.blocks.key_figure import KeyFigure
from pages.documents.page import PageDocument
from snippets.documents.registry import KINDS, upgrade
from tests.pages.test_kinds import PAGE_KINDS

FIGURE = {"value": "32", "unit": "procent", "label": "Chefer", "source": "SCB", "year": 2025}


@pytest.mark.parametrize("name", PAGE_KINDS)
def test_every_kind_of_page_can_have_a_film_in_sign_language(name: str) -> None:
    kind = KINDS[name]
    assert issubclass(kind.document, PageDocument)
    before: dict[str, Any] = {"title": "Sida", "keyFigures": []}
    assert upgrade(kind, kind.schema - 1, before)["signLanguageVideo"] is None


def test_a_topic_of_before_has_no_networks_and_figures_that_were_typed() -> None:
    stored: Any = upgrade(KINDS["topic"], 1, {"title": "Ämne", "keyFigures": [FIGURE]})
    assert (stored["networks"], stored["partners"], stored["regions"]) == ([], [], [])
    (figure,) = stored["keyFigures"]
    assert KeyFigure.model_validate(figure).counts is None
    assert figure == FIGURE | {"counts": None}


def test_a_partner_page_of_before_has_no_figures() -> None:
    assert upgrade(KINDS["partnerPage"], 1, {"title": "Samverkan"})["keyFigures"] == []


def test_a_steering_document_of_before_has_no_signatories() -> None:
    assert upgrade(KINDS["steeringDocument"], 1, {"name": "Deklaration"})["signatories"] == []


@pytest.mark.parametrize(("abolished", "current"), [(None, True), ("2003-01-01", False)])
@pytest.mark.parametrize("kind", ["municipality", "region"])
def test_a_place_of_before_exists_unless_it_says_when_it_ends(
    kind: str, abolished: str | None, *, current: bool
) -> None:
    assert upgrade(KINDS[kind], 1, {"abolishedOn": abolished})["current"] is current
