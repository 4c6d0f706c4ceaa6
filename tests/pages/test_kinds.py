"""Every kind of page, made by its factory, does what a page does; a new kind joins by having a factory."""

from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from cms.timeline import reading
from snippets.documents.registry import KINDS
from tests.pages.factories import page_factories, published
from tests.snapshots import remembered

FACTORIES = page_factories()
PAGE_KINDS = sorted(kind.name for kind in KINDS.values() if kind.page)
# What composing one page may ask, lists that fill themselves aside.
MAX_QUERIES = 8

pytestmark = pytest.mark.django_db


@pytest.fixture(params=PAGE_KINDS)
def page(request: pytest.FixtureRequest) -> Any:
    """Return a public page of each kind."""
    cache.clear()
    return remembered(f"a page of kind {request.param}", lambda: published(FACTORIES[request.param].create()))


def test_every_kind_has_a_factory_and_every_factory_a_kind() -> None:
    assert sorted(FACTORIES) == PAGE_KINDS


def test_a_page_is_public_at_its_address_as_published(page: Any) -> None:
    edition = reading.live(timezone.now()).get(page.public_id)
    assert edition is not None
    assert edition.kind == page.kind

    answer = Client().get(edition.path)

    assert answer.status_code == 200
    assert answer.content.decode().count("<h1") == 1
    assert page.title in answer.content.decode()


def test_the_api_composes_a_page_with_few_questions(page: Any) -> None:
    address = f"/api/v1/pages/{page.public_id}"
    assert Client().get(address).json()["title"] == page.title
    # The menu and the settings are read again only where the timeline has moved.
    with CaptureQueriesContext(connection) as asked:
        document = Client().get(address).json()

    lists = 1 if document["type"] == "list" else 0
    sent = [query["sql"] for query in asked if "SAVEPOINT" not in query["sql"]]
    assert len(sent) <= MAX_QUERIES + lists, "\n".join(sent)


def test_a_draft_is_previewed_in_the_websites_own_page(page: Any) -> None:
    page.title = "Ännu inte publicerad rubrik"
    draft = page.save_revision()
    admin = Client()
    admin.force_login(
        get_user_model().objects.create_superuser("chef", "chef@b.example", "x"),
        backend="django.contrib.auth.backends.ModelBackend",
    )

    answer = admin.get(reverse("wagtailadmin_pages:revisions_view", args=[page.pk, draft.pk]))

    assert answer.status_code == 200
    assert "Ännu inte publicerad rubrik" in answer.content.decode()
    assert "website/css/" in answer.content.decode()


def test_an_editor_gets_a_form_with_every_field_of_the_kind(page: Any) -> None:
    form = page.get_edit_handler().get_form_class()
    shown = {*form.base_fields, *form.formsets}
    own = {
        field.name
        for field in page._meta.get_fields()
        if field.model is type(page) and not field.auto_created and getattr(field, "editable", True)
    }
    assert own - {"basepage_ptr"} <= shown


def test_a_page_is_found_by_its_title_its_lead_its_text_and_its_id(page: Any) -> None:
    indexed = {field.field_name for field in type(page).search_fields}
    assert {"title", "lead", "body", "public_id"} <= indexed
