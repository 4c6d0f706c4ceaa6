"""Every kind of entry has all its parts."""

from typing import Any

import pytest
from django.apps import apps
from django.db import models
from django.template.loader import get_template
from wagtail.models import AbstractPage, RevisionMixin, TranslatableMixin

from cms.website.rendering import snake_case
from cms.website.templatetags.website import block_template
from pages.blocks.body import PARTS
from pages.models.base import BasePage
from snippets.documents.nodes import Document
from snippets.documents.registry import KINDS, Kind
from tests.rules.source import ROOT

PAGE_KINDS = [kind for kind in KINDS.values() if kind.page]


def every(kinds: Any) -> Any:
    """Run a test for each kind, under its name."""
    return pytest.mark.parametrize(
        "kind", sorted(kinds, key=lambda kind: kind.name), ids=lambda kind: kind.name
    )


def model_of(kind: Kind) -> Any:
    """Return a kind's model."""
    return apps.get_model(kind.model)


def is_copied(kind: Kind) -> bool:
    """Return whether Wagtail copies rows of a kind: pages, what is translated, what has revisions."""
    return issubclass(model_of(kind), AbstractPage | TranslatableMixin | RevisionMixin)


def test_there_are_kinds() -> None:
    assert PAGE_KINDS
    assert len(KINDS) > len(PAGE_KINDS)


@every(KINDS.values())
def test_a_kind_and_its_model_name_each_other(kind: Kind) -> None:
    assert model_of(kind).kind == kind.name


@every(KINDS.values())
def test_a_kind_has_a_document_and_a_summary(kind: Kind) -> None:
    assert issubclass(kind.document, Document)
    assert issubclass(kind.summary, Document)


@every(KINDS.values())
def test_an_upgrade_leads_from_every_older_shape(kind: Kind) -> None:
    assert len(kind.upgrades) == kind.schema - 1


@every(KINDS.values())
def test_a_listed_kind_has_a_collection(kind: Kind) -> None:
    assert kind.collection or not kind.filters


@every(KINDS.values())
def test_a_kind_has_names_for_editors(kind: Kind) -> None:
    named = model_of(kind)._meta.original_attrs
    assert {"verbose_name", "verbose_name_plural"} <= set(named)


@every(KINDS.values())
def test_a_kind_has_modules_of_its_own(kind: Kind) -> None:
    package = ROOT / model_of(kind)._meta.app_label
    declared = kind.document.__module__.rsplit(".", 1)[-1]
    assert (package / "documents" / f"{declared}.py").exists()
    assert model_of(kind).__module__.startswith(f"{package.name}.models.")


@every(PAGE_KINDS)
def test_a_page_kind_has_a_template(kind: Kind) -> None:
    assert (ROOT / "templates" / "pages" / f"{snake_case(kind.name)}.html").exists()


@every(PAGE_KINDS)
def test_a_page_kind_says_where_it_stands_in_the_tree(kind: Kind) -> None:
    assert "parent_page_types" in vars(model_of(kind))


@every(PAGE_KINDS)
def test_a_page_class_has_the_base_page_and_at_most_one_more_base(kind: Kind) -> None:
    bases = model_of(kind).__bases__
    assert BasePage in bases
    assert len(bases) <= 2


def test_every_page_class_is_a_kind() -> None:
    concrete = {model for model in apps.get_models() if issubclass(model, BasePage) and model is not BasePage}
    assert concrete == {model_of(kind) for kind in PAGE_KINDS}


@pytest.mark.parametrize("name", sorted(PARTS))
def test_a_block_has_a_template(name: str) -> None:
    assert get_template(block_template(name))


def test_no_template_of_a_block_is_idle() -> None:
    used = {block_template(name) for name in PARTS}
    found = {f"blocks/{path.name}" for path in (ROOT / "templates" / "blocks").glob("*.html")}
    assert found == used


@every(KINDS.values())
def test_a_public_id_is_unique(kind: Kind) -> None:
    field = model_of(kind)._meta.get_field("public_id")
    assert isinstance(field, models.UUIDField)
    assert field.unique
    assert not field.editable


@every(kind for kind in KINDS.values() if is_copied(kind))
def test_a_copy_gets_a_public_id_of_its_own(kind: Kind) -> None:
    assert "public_id" in getattr(model_of(kind), "exclude_fields_in_copy", [])


def test_every_model_with_a_public_id_is_a_kind() -> None:
    holders = {
        model for model in apps.get_models() if any(field.name == "public_id" for field in model._meta.fields)
    }
    assert holders - {BasePage} == {model_of(kind) for kind in KINDS.values()}
