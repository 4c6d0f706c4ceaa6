"""Editors find a page by any word of it, also of what stands in its parts."""

from typing import Any

import pytest

from pages.models import BasePage
from tests.pages.factories import TopicPageFactory, published

pytestmark = pytest.mark.django_db


def found(words: str) -> list[str]:
    return [page.title for page in BasePage.objects.search(words)]


def test_a_page_is_found_by_words_of_its_parts(django_capture_on_commit_callbacks: Any) -> None:
    quote = {"text": "Nu ser vi vem plogbilen når.", "person": "", "role": "Gatuchef"}
    body = [
        {"type": "paragraph", "value": "<p>Vi började med <b>gångbanorna</b>.</p>"},
        {"type": "quote", "value": quote},
    ]
    with django_capture_on_commit_callbacks(execute=True):
        published(TopicPageFactory.create(title="Snöröjning", body=body))
    assert found("gångbanorna") == found("gatuchef") == found("snöröjning") == ["Snöröjning"]
    assert found("busskort") == []
