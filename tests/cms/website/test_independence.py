"""What the public sees comes from the timeline alone: Wagtail's tables may say what they like."""

import json
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import pytest
from django.apps import apps
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Revision

from cms.timeline import navigation
from pages.models import BasePage
from snippets.documents.registry import KINDS
from snippets.models import DraftableSnippet, FileBytes, SiteDocument, SiteImage, SiteRendition
from tests.cms.api.conftest import built, clock, site
from tests.cms.api.site import Site

__all__ = ["built", "clock", "site"]
CONTENT = ("pages", "snippets", "wagtailcore", "wagtailimages", "wagtaildocs", "taggit")
LISTS = ("pages", "topics", "articles", "faqs", "learning-examples", "networks", "notices", "subjects",
         "site-settings", "steering-documents", "navigation", "changes")  # fmt: skip
# Where the bytes lie that an edition shows; whether they are handed out, the timeline says.
FILES = (FileBytes, SiteRendition)
MISSING = "/finns-inte/"


def addresses(site: Site) -> list[str]:
    """Return an address of everything that the site shows, by what the API names: pages, entries, files."""
    visitor = Client()
    listed = visitor.get("/api/v1/pages?limit=100").json()["items"]
    image = visitor.get(f"/api/v1/images/{site.image.public_id}").json()
    file = visitor.get(f"/api/v1/documents/{site.file.public_id}").json()
    renditions = re.findall(r"/bilder/[^\"?]+", json.dumps(image))
    assert {item["type"] for item in listed} == {kind.name for kind in KINDS.values() if kind.page}
    assert renditions
    return [
        *(item["path"] for item in listed),
        *(f"/api/v1/pages/{item['id']}" for item in listed),
        *(f"/api/v1/{name}" for name in LISTS),
        f"/api/v1/contacts/{site.contact.public_id}",
        f"/api/v1/organisation-units/{site.unit.public_id}",
        f"/api/v1/images/{site.image.public_id}",
        f"/api/v1/documents/{site.file.public_id}",
        urlsplit(file["url"]).path,
        *renditions,
        MISSING,
    ]


def answers(found: list[str]) -> dict[str, tuple[int, bytes]]:
    """Ask for every address."""
    visitor = Client()
    asked = {address: visitor.get(address) for address in found}
    return {address: (answer.status_code, answer.getvalue()) for address, answer in asked.items()}


def test_the_site_stands_though_every_row_of_wagtails_is_emptied(site: Site) -> None:
    found = addresses(site)
    before = answers(found)
    assert [address for address in found if before[address][0] != 200] == [MISSING]
    BasePage.objects.update(live=False, live_revision=None, title="Tömd", url_path="/tomd/")
    for model in apps.get_models():
        if issubclass(model, DraftableSnippet):
            model._default_manager.update(live=False, live_revision=None)
    SiteImage.objects.update(title="Tömd")
    SiteDocument.objects.update(title="Tömd")
    Revision.objects.update(content={})
    cache.clear()
    navigation.forget()
    assert answers(found) == before


@pytest.fixture
def _only_the_timeline() -> Any:
    """Refuse every statement that names a table of Wagtail's or of content."""
    models = [
        model for model in apps.get_models(include_auto_created=True) if model._meta.app_label in CONTENT
    ]
    tables = [model._meta.db_table for model in models if model not in FILES]

    def refuse(execute: Callable[..., Any], sql: str, params: Any, many: bool, context: Any) -> Any:
        named = [table for table in tables if f'"{table}"' in sql]
        assert not named, f"a public answer asks {named}: {sql}"
        return execute(sql, params, many, context)

    with connection.execute_wrapper(refuse):
        yield


@pytest.mark.usefixtures("_only_the_timeline")
def test_no_public_answer_asks_wagtails_tables(site: Site) -> None:
    cache.clear()
    navigation.forget()
    assert answers(addresses(site))


def test_no_answer_but_a_file_asks_where_files_lie(site: Site) -> None:
    tables = [model._meta.db_table for model in FILES]
    found = [path for path in addresses(site) if not path.startswith(("/filer/", "/bilder/"))]
    with CaptureQueriesContext(connection) as asked:
        answers(found)
    assert not [query["sql"] for query in asked if any(table in query["sql"] for table in tables)]
