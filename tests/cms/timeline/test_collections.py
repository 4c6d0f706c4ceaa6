"""What lies in a restricted collection is not public."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Collection, CollectionViewRestriction

from cms.accounts.models import User
from cms.timeline import reading
from snippets.models import SiteDocument

pytestmark = pytest.mark.django_db
PDF = b"%PDF-1.4\n%%EOF\n"


@pytest.fixture
def inner() -> Collection:
    """Return a collection inside another one."""
    outer: Any = Collection.get_first_root_node().add_child(name="Yttre")
    return outer.add_child(name="Inre")


@pytest.fixture
def file(inner: Collection) -> SiteDocument:
    """Return a document in it."""
    document = SiteDocument(title="Rapport", accessibility_status="accessible", collection=inner)
    document.file.save("rapport.pdf", ContentFile(PDF), save=False)
    document.save()
    return document


def is_public(file: SiteDocument) -> bool:
    return reading.live(timezone.now()).editions().filter(entry_id=file.public_id).exists()


def restrict(collection: Collection) -> CollectionViewRestriction:
    restriction = CollectionViewRestriction(collection=collection, restriction_type="login")
    restriction.save()
    return restriction


@pytest.mark.parametrize("which", [lambda inner: inner, lambda inner: inner.get_parent()])
def test_a_restriction_hides_what_lies_below_until_it_is_lifted(
    file: SiteDocument, inner: Collection, which: Callable[[Collection], Collection]
) -> None:
    assert is_public(file)
    restriction = restrict(which(inner))
    assert not is_public(file)

    file.title = "Ny rapport"
    file.save()
    assert not is_public(file)

    restriction.delete()
    assert is_public(file)


def test_a_collection_that_moves_takes_its_files_along(file: SiteDocument, inner: Collection) -> None:
    hidden: Any = Collection.get_first_root_node().add_child(name="Hemlig")
    restrict(hidden)

    inner.refresh_from_db()
    inner.move(Collection.objects.get(pk=hidden.pk), "sorted-child")
    assert not is_public(file)

    moved = Collection.objects.get(pk=inner.pk)
    moved.move(Collection.get_first_root_node(), "sorted-child")
    assert is_public(file)


def test_files_that_an_editor_moves_in_bulk_are_hidden(file: SiteDocument) -> None:
    hidden: Any = Collection.get_first_root_node().add_child(name="Hemlig")
    restrict(hidden)
    editor = User.objects.create_superuser("redaktor", "redaktor@b.example", "hemligt-nog-2026")
    client = Client()
    client.force_login(editor, backend="django.contrib.auth.backends.ModelBackend")
    where = reverse("wagtail_bulk_action", args=["snippets", "sitedocument", "add_to_collection"])

    answer = client.post(f"{where}?id={file.pk}", {"collection": hidden.pk})

    assert answer.status_code == 302
    assert not is_public(file)
