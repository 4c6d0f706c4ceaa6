"""How many questions an answer costs, counted on the whole demo: no page and no list is above its budget."""

import json

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from cms.timeline import reading
from cms.timeline.models import Edition
from snippets.documents.registry import KINDS
from tests.cms.demo.conftest import Demo

COMPOSED_PAGE, LIST = 8, 6
COLLECTIONS = sorted({kind.collection for kind in KINDS.values() if kind.listed} | {"pages"})


def asked(address: str) -> int:
    """Return how many questions an answer costs once the process knows its own settings."""
    visitor = Client()
    visitor.get("/")
    with CaptureQueriesContext(connection) as questions:
        answer = visitor.get(address)
    assert answer.status_code == 200, address
    return len(questions)


def automatic_lists(page: Edition) -> int:
    """Return how many lists of a page fill themselves; a list page shows one collection besides."""
    body = json.loads(page.content.document)["body"]
    sections = [part["value"]["lists"] for part in body if part["type"] == "currentSection"]
    return sum(query["mode"] != "manual" for queries in sections for query in queries)


def test_a_composed_page_asks_eight_questions_and_one_for_each_list_that_fills_itself(inside: Demo) -> None:
    del inside
    pages = list(reading.live(timezone.now()).editions().exclude(path=""))
    lists = {page.path: automatic_lists(page) for page in pages}
    assert max(lists.values()) >= 4
    allowed = {
        page.path: COMPOSED_PAGE + lists[page.path] + (LIST if page.kind == "list" else 0) for page in pages
    }
    costs = {path: asked(path) for path in allowed}
    assert {path: cost for path, cost in costs.items() if cost > allowed[path]} == {}


@pytest.mark.parametrize("limit", [1, 20])
def test_a_list_asks_six_questions_however_long_it_is(inside: Demo, limit: int) -> None:
    del inside
    costs = {name: asked(f"/api/v1/{name}?limit={limit}") for name in COLLECTIONS}
    assert {name: cost for name, cost in costs.items() if cost > LIST} == {}
