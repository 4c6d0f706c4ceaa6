"""What every part of a body has, asked of the parts themselves."""

import json
import re
from pathlib import Path
from typing import Any, get_args

import pytest
from django.conf import settings
from pydantic import TypeAdapter
from wagtail import hooks

from pages.blocks.body import PARTS, BodyBlock, BodyDocument

KINDS = list(PARTS)
# They say only what other entries say, which are found by themselves.
SHOWS_OTHERS = {"documentLink", "contactBlock", "faqEmbed", "noticeEmbed", "networkBlock", "partnerLogos"}
LEAST_WORDS = 6
MEMBERS = get_args(get_args(BodyDocument)[0])


@pytest.fixture(scope="module")
def icons() -> set[str]:
    """Return the names of the admin's icons."""
    paths: list[str] = []
    for register in hooks.get_hooks("register_icons"):
        paths = register(paths)
    return {Path(path).stem for path in paths}


def test_a_body_offers_exactly_the_parts_that_are_listed() -> None:
    assert list(BodyBlock().child_blocks) == KINDS


@pytest.mark.parametrize("kind", KINDS)
def test_a_part_tells_the_editor_what_it_is(kind: str, icons: set[str]) -> None:
    block: Any = BodyBlock().child_blocks[kind]

    assert block.meta.icon in icons - {"placeholder"}
    assert str(block.meta.label)
    assert str(block.meta.group)
    assert str(block.get_description())


@pytest.mark.parametrize("kind", KINDS)
def test_a_part_has_a_value_to_preview(kind: str) -> None:
    block: Any = BodyBlock().child_blocks[kind]

    assert block.meta.preview_value
    assert json.dumps(block.get_prep_value(block.get_preview_value()))


@pytest.mark.parametrize("kind", KINDS)
def test_a_part_is_found_by_its_own_words(kind: str) -> None:
    block: Any = BodyBlock().child_blocks[kind]
    words = "".join(
        text for text in block.get_searchable_content(block.get_preview_value()) if text != "None"
    )

    if kind in SHOWS_OTHERS:
        assert words == "", f"{kind} has words of its own now: take it out of SHOWS_OTHERS"
    else:
        assert len(words) > LEAST_WORDS, f"give {kind} fields that are searched, or name it in SHOWS_OTHERS"


@pytest.mark.parametrize("kind", KINDS)
def test_a_part_is_stored_as_a_document_of_its_own_type(kind: str) -> None:
    document: Any = PARTS[kind].stored_as

    assert document in MEMBERS
    assert document.model_fields["type"].annotation.__args__ == (kind,)


@pytest.mark.parametrize("kind", KINDS)
def test_a_part_has_a_template(kind: str) -> None:
    name = re.sub(r"(?=[A-Z])", "_", kind).lower()

    engines: Any = settings.TEMPLATES
    assert (Path(engines[0]["DIRS"][0]) / "blocks" / f"{name}.html").is_file()


@pytest.mark.parametrize("kind", KINDS)
def test_a_part_that_goes_with_what_it_holds_names_a_field_it_has(kind: str) -> None:
    value = PARTS[kind].stored_as.model_fields["value"].annotation

    assert getattr(value, "gone_without", "") in {"", *value.model_fields}


def test_every_document_of_a_part_belongs_to_a_part() -> None:
    assert {block.stored_as for block in PARTS.values()} == set(MEMBERS)


def test_each_part_has_a_schema_of_its_own() -> None:
    schema: Any = TypeAdapter(BodyDocument).json_schema(by_alias=True)

    assert set(schema["discriminator"]["mapping"]) == set(KINDS)
