"""Every kind of page in words of schema.org, in the API and in the page itself."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client

from tests.pages.factories import published
from tests.pages.test_kinds import FACTORIES, PAGE_KINDS
from tests.snapshots import remembered

TITLE = "Snö & is </script><script>alert(1)</script> <!-- ”på” vägen"
_SCRIPT = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)

pytestmark = pytest.mark.django_db


@pytest.fixture(params=PAGE_KINDS)
def document(request: pytest.FixtureRequest) -> dict[str, Any]:
    """Return the composed document of a public page of each kind, whose title would end a script."""
    cache.clear()
    name = f"a page of kind {request.param} with markup in its title"
    page = remembered(name, lambda: published(FACTORIES[request.param].create(), title=TITLE))
    found: dict[str, Any] = Client().get(f"/api/v1/pages/{page.public_id}").json()
    return found


@pytest.fixture
def said(document: dict[str, Any]) -> dict[str, Any]:
    """Return what the API says of it in words of schema.org."""
    answer = Client().get(f"/api/v1/pages/{document['id']}/json-ld")
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "application/ld+json"
    found: dict[str, Any] = json.loads(answer.content)
    return found


def test_a_page_says_what_it_is_and_where_it_stands(document: dict[str, Any], said: dict[str, Any]) -> None:
    assert said["@context"] == "https://schema.org"
    sorts = said["@type"] if isinstance(said["@type"], list) else [said["@type"]]
    assert sorts
    assert all(re.fullmatch(r"[A-Z][A-Za-z]+", sort) for sort in sorts)
    assert said["@id"] == f"urn:uuid:{document['id']}"
    assert said["url"] == document["url"]
    assert said["name"] == said["headline"] == TITLE
    assert said["identifier"][0] == document["id"]
    assert said["inLanguage"] == "sv"
    # A publication is of a year, whenever its page was published.
    assert said["datePublished"] == str(document.get("year") or document["contentDate"])
    assert said["dateModified"]


def test_the_way_to_a_page_is_numbered_from_one(document: dict[str, Any], said: dict[str, Any]) -> None:
    if document["path"] == "/":
        assert "breadcrumb" not in said
        return
    steps = said["breadcrumb"]["itemListElement"]
    assert said["breadcrumb"]["@type"] == "BreadcrumbList"
    assert [step["position"] for step in steps] == list(range(1, len(document["breadcrumbs"]) + 2))
    addresses = [*(crumb["url"] for crumb in document["breadcrumbs"]), document["url"]]
    assert [step["item"] for step in steps] == addresses


def test_no_property_says_nothing(said: dict[str, Any]) -> None:
    assert [place for place, value in _values(said, "") if value in (None, "", [], {})] == []


def test_every_thing_inside_says_what_it_is(said: dict[str, Any]) -> None:
    assert [
        place for place, value in _values(said, "") if isinstance(value, dict) and "@type" not in value
    ] == []


def test_the_page_holds_the_same_in_a_script(document: dict[str, Any], said: dict[str, Any]) -> None:
    html = Client().get(document["path"]).content.decode()

    (script,) = _SCRIPT.findall(html)

    assert json.loads(script) == said
    assert "<" not in script
    assert "alert(1)</script>" not in html


def _values(value: Any, place: str) -> Iterator[tuple[str, Any]]:
    """Yield everything inside a thing, with where it stands."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, item in inner:
        yield f"{place}/{name}", item
        yield from _values(item, f"{place}/{name}")


def test_figures_are_observations_and_a_typed_one_names_year_and_source() -> None:
    typed = {"value": "32", "unit": "procent", "label": "Chefer", "source": "SCB", "year": 2026}
    counted = {"counts": "municipality", "unit": "kommuner", "label": "Medlemmar"}
    figures = [{"type": "figure", "value": value} for value in (typed, counted)]
    page = published(FACTORIES["topic"].create(), key_figures=figures)
    said = json.loads(Client().get(f"/api/v1/pages/{page.public_id}/json-ld").content)
    first, second = (item for item in said["mentions"] if item["@type"] == "Observation")
    assert (first["value"], first["unitText"], first["observationDate"], first["creditText"]) == (
        "32", "procent", "2026", "SCB",
    )  # fmt: skip
    assert (second["name"], second["unitText"], second["value"]) == ("Medlemmar", "kommuner", "0")
    assert second.keys().isdisjoint({"observationDate", "creditText"})


def test_a_course_is_provided_by_who_organises_it() -> None:
    page = published(FACTORIES["course"].create())
    said = json.loads(Client().get(f"/api/v1/pages/{page.public_id}/json-ld").content)
    assert said["@type"] == "Course"
    assert said["provider"] == said["organizer"]
