"""What editors see of a block before they choose it: the website's own drawing of a Swedish example.

A new block fails here until it can be shown; each message says what to add.
"""

import json
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.contrib.auth import get_user_model
from django.core.serializers.json import DjangoJSONEncoder
from django.template.loader import get_template
from django.test import Client
from django.urls import reverse
from pydantic import TypeAdapter
from wagtail.blocks import BaseStructBlock, Block, ListBlock
from wagtail.fields import StreamField

from cms.api import shapes
from cms.website.templatetags import previews as drawing
from pages.blocks import previews
from snippets.documents.html import plain_text
from tests.rules.source import ROOT

# What an editor types or chooses nothing in is no field: no label is needed for the row itself.
_WORDS = re.compile(r"[^<>{}]*\w+ \w+[^<>{}]*")


def offered() -> dict[str, Any]:
    """Return every block of ours that some field of some model offers, by its name."""
    found: dict[str, Any] = {}
    for model in apps.get_models():
        for field in model._meta.get_fields():
            if isinstance(field, StreamField):
                for block in field.stream_block.child_blocks.values():
                    if type(block).__module__.startswith("pages.blocks."):
                        found[type(block).__name__] = block
    return found


BLOCKS = offered()


def every(function: Any) -> Any:
    return pytest.mark.parametrize("name", sorted(BLOCKS))(function)


def fields_of(block: Block, name: str = "") -> Iterator[tuple[str, Any]]:
    """Return every field inside a block, with the way to it."""
    if isinstance(block, ListBlock):
        yield from fields_of(block.child_block, name)
    elif isinstance(block, BaseStructBlock):
        for key, child in block.child_blocks.items():
            yield f"{name}.{key}", child
            yield from fields_of(child, f"{name}.{key}")


def texts(value: Any) -> list[str]:
    """Return what a person would read in an example: every text of at least two words."""
    if isinstance(value, dict):
        return [text for key, inner in value.items() if key != "linkText" for text in texts(inner)]
    if isinstance(value, list):
        return [text for inner in value for text in texts(inner)]
    plain = plain_text(value) if isinstance(value, str) else ""
    return [plain] if _WORDS.fullmatch(plain) else []


def plain_example(block: Any) -> Any:
    return json.loads(json.dumps(previews.example(block), cls=DjangoJSONEncoder))


def test_blocks_are_offered() -> None:
    assert {"ParagraphBlock", "VideoBlock", "PriceBlock", "LinkBlock"} <= set(BLOCKS)


@every
def test_a_block_says_what_it_is_for(name: str) -> None:
    block = BLOCKS[name]
    assert str(block.meta.label), f"Give {name} a Meta.label in Swedish."
    assert str(block.get_description()), f"Give {name} a Meta.description: a sentence for the block chooser."


@every
def test_every_field_inside_a_block_has_a_label_of_its_own(name: str) -> None:
    without = [way for way, field in fields_of(BLOCKS[name], name) if not getattr(field.meta, "label", None)]
    assert not without, f"Give these fields a label in Swedish: {without}."


@every
def test_a_block_has_an_example_and_a_template_that_draws_it(name: str) -> None:
    block = BLOCKS[name]
    assert previews.example(block)
    assert get_template(drawing.block_example(block)["template"])
    assert block.is_previewable


@every
def test_an_example_has_the_shape_of_the_api(name: str) -> None:
    block = BLOCKS[name]
    sort = type(block)
    if sort in previews.ROWS:
        stored = type(previews.ROWS[sort]([block.meta.preview_value])[0])
    elif sort in previews.SHOWN:
        stored = previews.SHOWN[sort]
    else:
        stored = block.stored_as.model_fields["value"].annotation
    TypeAdapter(shapes.composed(stored)).validate_python(plain_example(block))


@every
@pytest.mark.django_db
def test_the_chooser_shows_the_example_with_the_websites_own_looks(name: str) -> None:
    editor = Client()
    editor.force_login(get_user_model().objects.create_superuser("redaktor"))

    answer = editor.get(reverse("wagtailadmin_block_preview"), {"id": BLOCKS[name].definition_prefix})

    page = unescape(answer.content.decode())
    assert answer.status_code == 200
    assert "website/css/base.css" in page
    assert "<script" not in page
    assert " style=" not in page
    told = " ".join(plain_text(page).split())
    inside = [text for text in texts(plain_example(BLOCKS[name])) if text not in told and text not in page]
    assert not inside, f"The preview of {name} does not show {inside}."


def test_no_template_of_a_preview_is_idle() -> None:
    drawn = {drawing.row_template(block) for block in BLOCKS.values() if not previews.kind_of(block)}
    found = {f"preview/rows/{path.name}" for path in (ROOT / "templates/preview/rows").glob("*.html")}
    assert found == drawn


def test_pictures_of_examples_belong_to_the_website() -> None:
    shown = {
        Path(str(address)).name
        for address in re.findall(
            r"website/previews/([a-z.]+)", json.dumps([plain_example(block) for block in BLOCKS.values()])
        )
    }
    there = {path.name for path in (ROOT / "cms/website/static/website/previews").iterdir()}
    assert shown == there


def test_a_block_without_an_example_is_told_what_to_add() -> None:
    class NewBlock(Block):
        """A block of which nobody has thought further."""

    with pytest.raises(previews.NoExample, match=r"NewBlock needs a Meta\.preview_value"):
        previews.example(NewBlock())
