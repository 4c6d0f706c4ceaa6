"""The API explained to people, at the addresses that its answers name."""

from typing import Any
from urllib.parse import urlsplit

import pytest
from django.test import Client

from cms.api import problems
from cms.api.documentation import kind_of
from tests.cms.api import contract

DOCS = "/api/docs/"


@pytest.fixture
def visitor() -> Client:
    """A browser; the pages need no database."""
    return Client(headers={"accept": "text/html,application/xhtml+xml,*/*;q=0.8"})


def test_every_operation_and_every_shape_is_explained(visitor: Client) -> None:
    answer = visitor.get(DOCS)
    page = answer.content.decode()

    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    for path, methods in contract.document()["paths"].items():
        for method in methods:
            assert f"<code>{method.upper()} {path}</code>" in page
    for name in contract.document()["components"]["schemas"]:
        assert f'id="{name}"' in page
    assert page.count("<h1>") == 1


def test_it_loads_nothing_from_outside_and_no_script(visitor: Client) -> None:
    answer = visitor.get(DOCS)

    assert b"<script" not in answer.content
    assert b"http://" not in answer.content
    assert b'="https://' not in answer.content
    assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'")


@pytest.mark.parametrize("kind", problems.TYPES, ids=lambda kind: kind.slug)
def test_the_address_of_each_type_of_problem_explains_it(visitor: Client, kind: problems.ProblemType) -> None:
    answer = visitor.get(urlsplit(kind.address).path)

    assert answer.status_code == 200
    assert f"<h1>{kind.title}</h1>" in answer.content.decode()


def test_an_unknown_type_is_not_found(visitor: Client) -> None:
    answer = visitor.get("/api/docs/problem/nonsense")

    assert answer.status_code == 404
    assert answer.headers["Content-Type"] == "application/problem+json"


def test_it_can_be_kept_and_asked_for_anew(visitor: Client) -> None:
    tag = visitor.get(DOCS).headers["ETag"]

    assert visitor.get(DOCS, headers={"If-None-Match": tag}).status_code == 304
    assert visitor.head(DOCS).status_code == 200
    assert visitor.post(DOCS).status_code == 405
    assert visitor.get(f"{DOCS}?x=1").status_code == 400


@pytest.mark.parametrize(
    ("schema", "said"),
    [
        ({"$ref": "#/components/schemas/Topic"}, "Topic"),
        ({"type": "array", "items": {"type": "string"}}, "[string]"),
        ({"anyOf": [{"type": "string", "format": "date-time"}, {"type": "null"}]}, "date-time | null"),
        ({"const": "topic"}, "topic"),
        ({}, "any"),
    ],
)
def test_a_schema_is_said_in_a_few_words(schema: dict[str, Any], said: str) -> None:
    assert kind_of(schema) == said
