"""The forms of pages as an editor reads them: in Swedish, in groups with names."""

from html import unescape
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import translation
from modelcluster.models import get_all_child_relations
from wagtail.admin.panels import MultiFieldPanel

from pages.models import BasePage, HomePage, ListPage, TopicPage
from snippets.labels import field_label
from snippets.models import Contact, FaqItem, Notice, OrganisationUnit, Partner, SteeringDocument
from tests.cms.scheduling.world import World
from tests.pages.factories import ListPageFactory, published

KINDS = sorted(BasePage.__subclasses__(), key=lambda model: model.__name__)
SHARED = [Contact, FaqItem, Notice, OrganisationUnit, Partner, SteeringDocument]
# Wagtail's own name of a form on top of several panels, and what its catalogue has in English.
LEFT_OVERS = ("Required.", "Title (", "Promote", "Settings", "Content</", "Publish date", "Slug")


def every(models: Any) -> Any:
    """Run a test for each model, under its name."""
    return pytest.mark.parametrize("model", models, ids=lambda model: model.__name__)


def above(site: World, model: type[BasePage]) -> BasePage:
    """Return a page below which one of a kind is made."""
    if model is HomePage:
        return BasePage.objects.get(depth=1)
    if ListPage in model.allowed_parent_page_models() and TopicPage not in model.allowed_parent_page_models():
        return published(ListPageFactory.create(listed_kind=model.kind, parent=site.home))
    return site.home if HomePage in model.allowed_parent_page_models() else site.published(slug="ovanfor")


@every(KINDS)
def test_the_form_of_a_new_page_is_shown_in_swedish(site: World, admin: Client, model: Any) -> None:
    address = reverse("wagtailadmin_pages:add", args=["pages", model._meta.model_name, above(site, model).pk])
    answer = admin.get(address)
    assert answer.status_code == 200
    shown = unescape(answer.content.decode())
    for heading in ("Vad sidan handlar om", "Adress och meny", "Om den här ändringen", "Diarium och arkiv"):
        assert heading in shown
    labels = [str(bound.label) for bound in answer.context["form"]]
    assert [label for label in labels for word in LEFT_OVERS if word in label] == []
    form = answer.context["form"]
    assert form["retention_class"].value() == "keep"
    assert form["contact_mode"].value() == "direct"
    assert form.instance.locale == site.home.locale or model is HomePage


@every(KINDS)
def test_a_group_of_fields_has_a_name(model: Any) -> None:
    unnamed = [panel for panel in _groups(model.get_edit_handler()) if not str(panel.heading)]
    assert unnamed == []


def _groups(panel: Any) -> list[Any]:
    found = [panel] if type(panel) is MultiFieldPanel else []
    return found + [group for child in getattr(panel, "children", ()) for group in _groups(child)]


def test_a_message_names_a_field_as_the_form_does(site: World, admin: Client) -> None:
    form = admin.get(reverse("wagtailadmin_pages:edit", args=[site.published().pk])).context["form"]
    handler = TopicPage.get_edit_handler()
    headings = {panel.field_name: str(panel.heading) for panel in _fields(handler)}
    with translation.override("sv"):
        differing = {
            name: heading for name, heading in headings.items()
            if heading and name in form.fields and field_label(TopicPage, name) != heading
        }  # fmt: skip
    assert differing == {}


def _fields(panel: Any) -> list[Any]:
    found = [panel] if getattr(panel, "field_name", "") else []
    return found + [field for child in getattr(panel, "children", ()) for field in _fields(child)]


@every([*KINDS, *SHARED])
def test_whatever_a_message_is_about_has_a_swedish_name(model: Any) -> None:
    with translation.override("sv"):
        names = [relation.get_accessor_name() for relation in get_all_child_relations(model)]
        labels = {name: field_label(model, name) for name in names if name != "wagtail_admin_comments"}
    assert {name for name, label in labels.items() if name.replace("_", " ") == label.lower()} <= {
        "partners",
        "regioner",
    }
    assert not any(
        word in label.lower() for label in labels.values() for word in ("page", " row", "publisher")
    )
