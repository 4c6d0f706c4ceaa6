"""A page that was stored in an older shape answers in today's: in full, in lists and in what others show."""

import json
from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client

from cms.timeline import navigation
from cms.timeline.models import Content
from pages.documents.topic import with_partners
from snippets.documents.registry import KINDS, Kind
from tests.pages.factories import page_factories, published

pytestmark = pytest.mark.django_db
# What some upgrades read, as a page has it that never used it.
OLDEST: dict[str, Any] = {"keyFigures": []}
GROWN = sorted(kind.name for kind in KINDS.values() if kind.page and kind.schema > 1)


def added(kind: Kind, since: int) -> dict[str, Any]:
    """Return what the upgrades from a shape on add to a document, with its first values."""
    found: dict[str, Any] = dict(OLDEST)
    for upgrade in kind.upgrades[since - 1 :]:
        found = upgrade(found)
    return {name: value for name, value in found.items() if name not in OLDEST}


def age(kind: Kind, public_id: Any, since: int) -> None:
    """Store a page's content as it was in an older shape."""
    later = added(kind, since)
    for row in Content.objects.filter(editions__entry_id=public_id):
        older = {
            name: {key: value for key, value in json.loads(text).items() if key not in later}
            for name, text in (("document", row.document), ("summary", row.summary))
        }
        texts = {name: json.dumps(value, ensure_ascii=False) for name, value in older.items()}
        Content.objects.filter(pk=row.pk).update(schema=since, **texts)
    cache.clear()
    navigation.forget()


def without_steps(document: dict[str, Any], names: set[str]) -> dict[str, Any]:
    """Return a document without what was added later."""
    return {name: value for name, value in document.items() if name not in names}


@pytest.mark.parametrize("name", GROWN)
def test_every_older_shape_is_read_in_todays(name: str) -> None:
    kind = KINDS[name]
    page = published(page_factories()[name].create())
    client, address = Client(), f"/api/v1/pages/{page.public_id}"
    today = client.get(address).json()
    listed = client.get(f"/api/v1/pages?type={name}").json()["items"][0]
    for since in range(kind.schema - 1, 0, -1):
        age(kind, page.public_id, since)
        later = added(kind, since)
        shown = client.get(address).json()
        assert shown.keys() == today.keys()
        assert {key: shown[key] for key in later} == later
        assert without_steps(shown, later.keys()) == without_steps(today, later.keys())
        in_list = client.get(f"/api/v1/pages?type={name}").json()["items"][0]
        assert in_list.keys() == listed.keys()
        assert {key: in_list[key] for key in later.keys() & in_list.keys()} == {
            key: value for key, value in later.items() if key in in_list
        }
        assert client.get(today["path"]).status_code == 200


def test_a_figure_that_was_typed_counts_nothing() -> None:
    figure = {"value": "32", "unit": "procent", "label": "Chefer", "source": "SCB", "year": 2026}
    upgraded = with_partners({"keyFigures": [figure]})
    assert upgraded["keyFigures"] == [figure | {"counts": None}]


def test_there_are_kinds_that_grew() -> None:
    assert {"topic", "article", "course"} <= set(GROWN)
