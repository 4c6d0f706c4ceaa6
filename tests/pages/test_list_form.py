"""The form of a list page: filters are ticked, and set beforehand line by line."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.http import QueryDict

from pages.list_form import PresetField
from pages.models import ListPage
from tests.pages.factories import ListPageFactory, published

pytestmark = pytest.mark.django_db


@pytest.fixture
def page() -> ListPage:
    return published(ListPageFactory.create(listed_kind="article"))


def form_of(page: ListPage, **sent: Any) -> Any:
    """Return the page's form, with what an editor sent if anything."""
    made = page.get_edit_handler().get_form_class()
    if not sent:
        return made(instance=page, for_user=None)
    data = QueryDict(mutable=True)
    for name, value in sent.items():
        data.setlist(name, value if isinstance(value, list) else [value])
    return made(data, instance=page, for_user=None)


def choices(form: Any) -> dict[str, str]:
    return {name: str(label) for name, label in form.fields["shown_filters"].choices}


def test_the_filters_of_the_listed_kind_are_offered_by_their_labels(page: ListPage) -> None:
    found = choices(form_of(page))
    assert found["articleKind"] == "Typ av artikel"
    assert found["subject"] == "Ämne"
    assert found["region"] == "Region"
    assert "eventKind" not in found


def test_a_list_of_another_kind_offers_its_own(page: ListPage) -> None:
    found = choices(form_of(page, listed_kind="course"))
    assert found["eventKind"] == "Form"
    assert "articleKind" not in found


def test_what_was_ticked_for_another_kind_can_be_unticked(page: ListPage) -> None:
    page.shown_filters = ["eventKind"]
    assert "eventKind" in choices(form_of(page))


@pytest.mark.parametrize(
    ("text", "stored"),
    [("", {}), ("subject: cemr", {"subject": "cemr"}),
     (" subject :cemr , heltid \n\narticleKind: news", {"subject": "cemr,heltid", "articleKind": "news"}),
     ("from: 2026-01-01T00:00:00+01:00", {"from": "2026-01-01T00:00:00+01:00"})],
)  # fmt: skip
def test_lines_become_filters_and_lines_again(text: str, stored: dict[str, str]) -> None:
    field = PresetField(required=False)
    assert field.clean(text) == stored
    assert field.clean(field.prepare_value(stored)) == stored
    assert not field.has_changed(stored, field.prepare_value(stored))


@pytest.mark.parametrize("text", ["cemr", "subject:", ": cemr", "subject: ,", "{}"])
def test_a_line_that_sets_nothing_is_refused_and_named(text: str) -> None:
    field = PresetField(required=False)
    with pytest.raises(ValidationError, match="ska vara ett namn, ett kolon och ett värde"):
        field.clean(text)
    assert field.prepare_value(text) == text
    assert field.has_changed({}, text)


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        ("shown_filters", ["eventKind"], "inget filter som heter eventKind"),
        ("preset", {"eventKind": "course"}, "inget filter som heter eventKind"),
        ("preset", {"articleKind": "gossip"}, "articleKind kan vara: news"),
        ("preset", "subject", "Förval är namn och värden"),
    ],
)
def test_what_the_kind_does_not_have_is_not_published(
    page: ListPage, field: str, value: Any, told: str
) -> None:
    setattr(page, field, value)
    assert told in " ".join(page.refusals()[field])


def test_what_the_kind_has_is_published(page: ListPage) -> None:
    page.shown_filters = ["subject", "articleKind", "municipality"]
    page.preset = {"articleKind": "news,report", "from": "2026-01-01", "subject": "cemr"}
    assert page.refusals() == {}
