"""Streams of shared content keep the rules for whoever publishes while somebody saves a draft."""

import pytest
from django.core.exceptions import ValidationError
from django.db.models import Model

from snippets.models import FaqItem, SiteSettings
from snippets.streams import CheckedFormField, CheckedStreamField

STREAMS = [
    (model, field.name)
    for model in (FaqItem, SiteSettings)
    for field in model._meta.get_fields()
    if isinstance(field, CheckedStreamField)
]


def test_all_of_them_are_checked_by_one_thread_at_a_time() -> None:
    assert {name for _model, name in STREAMS} == {"sources", "footer_links", "help_lines", "deprecated_terms"}


@pytest.mark.parametrize(("model", "name"), STREAMS)
def test_their_forms_are_too(model: type[Model], name: str) -> None:
    field = model._meta.get_field(name)

    assert isinstance(field.formfield(), CheckedFormField)


@pytest.mark.parametrize(("model", "name"), STREAMS)
def test_to_migrations_they_are_wagtails_own(model: type[Model], name: str) -> None:
    assert model._meta.get_field(name).deconstruct()[1] == "wagtail.fields.StreamField"


def test_what_stands_against_publishing_is_said_with_its_place() -> None:
    link = {"type": "link", "value": {"label": "", "url": "https://annan.example/"}}
    item = FaqItem(sources=[link])
    field = FaqItem._meta.get_field("sources")

    assert field.refusals(item.sources) == [
        "del 1 (Länk), Länktext: En länk till en annan webbplats behöver en länktext."
    ]
    with pytest.raises(ValidationError):
        field.stream_block.clean(item.sources)
