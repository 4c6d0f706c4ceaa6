"""Every copy of an entry is an entry of its own, down to its parts: asked of every model with a public id."""

import re
from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID

import pytest
from django.apps import apps
from django.contrib.auth import get_user_model
from django.db import models
from django.test import Client
from django.urls import reverse
from factory.django import DjangoModelFactory
from wagtail.fields import StreamField
from wagtail.models import AbstractPage, Locale, RevisionMixin

from pages.blocks.body import PARTS
from pages.models import BasePage, CourseOccurrence, CoursePage
from pages.models.seats import OccurrenceSeats
from snippets.copies import begin_anew, copy_of
from snippets.documents.registry import KINDS
from snippets.models import OrganisationUnit
from tests.pages import factories as of_pages
from tests.snippets import factories as of_snippets

pytestmark = pytest.mark.django_db
MODELS = [apps.get_model(kind.model) for kind in KINDS.values()]
FACTORIES: dict[type[models.Model], Callable[..., Any]] = {
    factory._meta.model: factory.create
    for module in (of_pages, of_snippets)
    for factory in vars(module).values()
    if isinstance(factory, type) and issubclass(factory, DjangoModelFactory) and factory._meta.model
}
# Copied with something else: a part, with its page.
PARTS_OF: dict[type[models.Model], type[models.Model]] = {CourseOccurrence: CoursePage}
# Wagtail has no way to copy them.
NEVER_COPIED = {"siteImage", "siteDocument"}
# Whatever a copy must not share with its original, by name; a field so called is emptied or never copied.
OF_THE_ORIGINAL = re.compile(
    r"^(go_live_at|expire_at|change_note|minor_change|record_number|isbn|urn|doi|external_id|origin|anchor"
    r"|.*_consent_\w+|consent_\w+|topical_until|recording_url|starts_at|ends_at|registration_(?:opens_at"
    r"|deadline|url)|online_url|event_status|status_reason|verified_with_owner_on|assessed_on|updated_on"
    r"|available_(?:from|to))$"
)
# Emptied by other means.
OTHERWISE = {("contact", "photo")}


def named(cases: list[type[models.Model]]) -> Any:
    """Run a test for each model, under its name."""
    return pytest.mark.parametrize("model", cases, ids=lambda model: model._meta.model_name)


def pages() -> list[type[models.Model]]:
    """Return the models of pages."""
    return [model for model in MODELS if issubclass(model, AbstractPage)]


def shared() -> list[type[models.Model]]:
    """Return the models of shared content that the admin copies."""
    return [
        model for model in MODELS
        if not issubclass(model, AbstractPage) and model not in PARTS_OF
        and model._meta.model_name.lower() not in {name.lower() for name in NEVER_COPIED}
    ]  # fmt: skip


def test_every_model_with_a_public_id_is_asked_here() -> None:
    holders = {
        model
        for model in apps.get_models()
        if any(field.name == "public_id" for field in model._meta.fields) and model is not BasePage
    }
    asked = {*pages(), *shared(), *PARTS_OF}
    left = {
        model
        for model in holders - asked
        if model._meta.model_name.lower() not in ("siteimage", "sitedocument")
    }
    assert left == set(), "say in this file how these are copied, or that they never are"
    without = {model for model in asked - set(PARTS_OF) if model not in FACTORIES}
    assert without == set(), "these need a factory, so that their copies can be looked at"


@named([*pages(), *shared(), *PARTS_OF])
def test_what_belongs_to_the_original_is_named(model: Any) -> None:
    emptied = {*getattr(model, "emptied_in_copy", ()), *getattr(model, "exclude_fields_in_copy", ())}
    own = {field.name for field in model._meta.fields if OF_THE_ORIGINAL.match(field.name)}
    assert own - emptied == set()


def test_every_date_of_an_entry_is_emptied_or_kept_on_purpose() -> None:
    kept = {
        # When the terms of a register begin and end; a copy needs a code of its own anyway.
        *((name, day) for name in ("municipality", "region") for day in ("established_on", "abolished_on")),
        *(("policygoal", day) for day in ("adopted_on", "superseded_on")),
    }
    found = {
        (model._meta.model_name, field.name)
        for model in [*pages(), *shared(), *PARTS_OF]
        for field in model._meta.fields
        if isinstance(field, models.DateField) and field.editable
        and field.name not in getattr(model, "emptied_in_copy", ())
    }  # fmt: skip
    wagtails = {"first_published_at", "last_published_at", "latest_revision_created_at", "locked_at"}
    assert {row for row in found - kept if row[1] not in wagtails} == set()


@named(pages())
def test_a_copied_page_shares_no_id_with_its_original(model: Any) -> None:
    page = with_parts(FACTORIES[model]())
    page.save_revision()

    copied = page.copy(update_attrs={"slug": "kopia", "title": "Kopia"}, keep_live=False)

    assert ids_of(fresh(page))
    assert not ids_of(fresh(page)) & ids_of(fresh(copied))
    assert not ids_of(newest(page)) & ids_of(newest(copied))
    assert public_ids(fresh(copied)) == public_ids(newest(copied))
    assert copied.translation_key != page.translation_key
    assert copied.revisions.count() == 1


@named(pages())
def test_a_translated_page_shares_no_id_with_its_original_but_its_key(model: Any) -> None:
    page = with_parts(FACTORIES[model]())
    page.save_revision()
    english, _created = Locale.objects.get_or_create(language_code="en")
    for above in [*page.get_ancestors().filter(depth__gt=1).specific()]:
        above.copy_for_translation(english)

    translated = fresh(page).copy_for_translation(english)

    assert translated.locale == english
    assert translated.translation_key == page.translation_key
    assert not ids_of(fresh(page)) & ids_of(fresh(translated))
    assert not ids_of(newest(page)) & ids_of(newest(translated))


def test_copies_of_a_whole_part_of_the_tree_share_no_id_with_their_originals() -> None:
    course = of_pages.CoursePageFactory.create()
    listing = course.get_parent()
    copied = listing.copy(recursive=True, update_attrs={"slug": "kopia"}, keep_live=False)
    (own,) = copied.get_children().specific()
    assert len(public_ids(course)) == len(public_ids(own)) == 2
    assert not public_ids(course) & public_ids(own)


@named(shared())
def test_copied_shared_content_shares_no_id_with_its_original(model: Any) -> None:
    entry = FACTORIES[model]()
    copied = copy_of(entry)
    assert copied.pk is None
    assert not getattr(copied, "live", False)
    assert not ids_of(entry) & ids_of(copied)


@named([model for model in shared() if issubclass(model, RevisionMixin) and model.__name__ != "SiteSettings"])
def test_the_admins_copy_makes_an_entry_beside_the_original(model: Any) -> None:
    entry = FACTORIES[model](**({"manager": of_pages.owner()} if model is OrganisationUnit else {}))
    entry.save_revision()
    user = get_user_model().objects.create_superuser("redaktor", "r@b.example", "hemligt-nog-2026")
    admin = Client()
    admin.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    address = reverse(entry.snippet_viewset.get_url_name("copy"), args=[entry.pk])

    form = admin.get(address).context["form"]
    sent = dict(sent_by(form))
    # To both: the form's own address, and the copy's, which must not be the original's.
    for where in (reverse(entry.snippet_viewset.get_url_name("add")), address):
        answer = admin.post(where, sent)
        assert answer.status_code == 302, answer.context["form"].errors

    rows = list(model.objects.order_by("pk"))
    made = [row for row in rows if row.pk > entry.pk]
    assert len(made) == 2
    assert len({row.public_id for row in rows}) == len(rows)
    assert model.objects.get(pk=entry.pk).public_id == entry.public_id
    assert all(len(children(row)) == len(children(entry)) for row in made)


def test_consents_and_moments_in_streams_are_begun_anew() -> None:
    course = CoursePage(title="Kurs")
    quote = {"text": "Ja", "person": "Bo", "role": "", "consent": True}
    course.body = [{"type": "quote", "id": "11111111-1111-4111-8111-111111111111", "value": quote}]
    course.speakers = [{"type": "speaker", "value": {"name": "Bo", "consent": True}}]
    item = {"title": "Start", "starts_at": "2030-01-01T09:00:00+01:00", "ends_at": None, "speakers": ""}
    course.programme = [{"type": "item", "value": item}]

    begin_anew(course)

    assert course.body.raw_data[0]["value"] == quote | {"consent": False}
    assert course.speakers.raw_data[0]["value"]["consent"] is False
    assert course.programme.raw_data[0]["value"] == item | {"starts_at": None}


def test_seats_stay_with_the_original() -> None:
    course = of_pages.CoursePageFactory.create()
    (first,) = course.occurrences.all()
    OccurrenceSeats.objects.create(occurrence_id=first.public_id, capacity=9)
    copied = course.copy(update_attrs={"slug": "kopia"}, keep_live=False)
    (own,) = copied.occurrences.all()
    assert OccurrenceSeats.objects.filter(occurrence_id=own.public_id).count() == 0


def with_parts(page: Any) -> Any:
    """Give a page a body of nested parts, each with an id."""
    accordion = {
        "items": [
            {"type": "item", "id": _id(2), "value": {"heading": "A", "html": "<p>B</p>", "anchor": "a"}}
        ]
    }
    assert "accordion" in PARTS
    page.body = [*page.body.raw_data, {"type": "accordion", "id": _id(1), "value": accordion}]
    page.save(clean=False)
    return page


def _id(number: int) -> str:
    return f"00000000-0000-4000-8000-{number:012d}"


def fresh(page: Any) -> Any:
    """Return a page as its row is."""
    return type(page).objects.get(pk=page.pk)


def newest(page: Any) -> Any:
    """Return a page as its newest version has it."""
    return fresh(page).get_latest_revision_as_object()


def public_ids(page: Any) -> set[UUID]:
    """Return the public ids of an entry and its rows."""
    own = [page, *children(page)]
    return {row.public_id for row in own if hasattr(row, "public_id")}


def children(entry: Any) -> list[Any]:
    """Return the rows that belong to an entry."""
    relations = [field for field in entry._meta.get_fields() if field.auto_created and field.one_to_many]
    found = []
    for relation in relations:
        manager = getattr(entry, relation.get_accessor_name() or "", None)
        if manager is not None and hasattr(manager, "get_object_list"):
            found += list(manager.all())
    return found


def ids_of(entry: Any) -> set[str]:
    """Return every id by which an entry, its rows or their parts are told apart."""
    rows = [entry, *children(entry)]
    in_streams = {
        str(key)
        for row in rows
        for field in row._meta.get_fields()
        if isinstance(field, StreamField)
        for key in _keys(list(getattr(row, field.name).raw_data))
    }
    return in_streams | {str(row.public_id) for row in rows if hasattr(row, "public_id")}


def _keys(raw: Any) -> Iterator[str]:
    if isinstance(raw, dict):
        if {"type", "value", "id"} <= raw.keys():
            yield raw["id"]
        for value in raw.values():
            yield from _keys(value)
    elif isinstance(raw, list):
        for value in raw:
            yield from _keys(value)


def sent_by(form: Any) -> Iterator[tuple[str, Any]]:
    """Return what a browser sends of a form, its rows with it."""
    yield from (pair for bound in form if (pair := _sent(bound)))
    for name, formset in form.formsets.items():
        rows = formset.initial_forms
        yield from ((f"{name}-{part}_FORMS", str(len(rows))) for part in ("TOTAL", "INITIAL"))
        yield from {f"{name}-MIN_NUM_FORMS": "0", f"{name}-MAX_NUM_FORMS": "1000"}.items()
        for number, row in enumerate(rows, start=1):
            yield from (pair for bound in row if bound.name != "DELETE" and (pair := _sent(bound)))
            # A row that is not saved yet has no key, and says so.
            yield from {row.add_prefix("ORDER"): str(number), row.add_prefix("id"): ""}.items()


def _sent(bound: Any) -> tuple[str, Any] | None:
    value = bound.value()
    if hasattr(value, "raw_data"):
        return f"{bound.html_name}-count", "0"
    if value is None or value is False:
        return None
    if bound.field.widget.__class__.__name__ == "DraftailRichTextArea":
        return bound.html_name, bound.field.widget.format_value(value)
    return bound.html_name, value if isinstance(value, list) else str(getattr(value, "pk", value))
