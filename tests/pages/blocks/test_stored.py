"""From raw data to stored documents. No test here may ask the database: pytest-django refuses every query."""

import json
from typing import Any

import pytest
from pydantic import TypeAdapter

from pages.blocks.body import PARTS, BodyBlock, BodyDocument, stored_body
from pages.blocks.link import stored_links
from tests.pages.blocks.samples import (
    FILE,
    LIST,
    OUTSIDE,
    PLAIN,
    SAMPLES,
    STORED_FILE,
    STORED_OUTSIDE,
    entry,
    heading,
    ids,
    part,
)

BODY = TypeAdapter(tuple[BodyDocument, ...])


def stored(*raw_data: dict[str, Any]) -> Any:
    """Return the stored parts; their values differ in type from part to part."""
    return stored_body(raw_data, ids)


def as_json(raw_data: list[dict[str, Any]]) -> Any:
    return json.loads(BODY.dump_json(stored_body(raw_data, ids), by_alias=True))


def test_every_part_has_a_sample() -> None:
    assert set(SAMPLES) == set(PARTS)


@pytest.mark.parametrize("kind", SAMPLES)
def test_a_part_is_stored_under_its_id_and_type_in_the_shape_of_the_api(kind: str) -> None:
    raw, expected = SAMPLES[kind]

    assert as_json([part(kind, raw)]) == [{"id": str(ids(kind, 0)), "type": kind, "value": expected}]


@pytest.mark.parametrize("kind", SAMPLES)
def test_a_stored_part_reads_back_as_what_it_was(kind: str) -> None:
    parts = stored(part(kind, SAMPLES[kind][0]))

    assert BODY.validate_json(BODY.dump_json(parts, by_alias=True)) == parts


def test_a_whole_body_is_stored_from_a_lazy_stream_without_asking_the_database() -> None:
    stream = BodyBlock().to_python([part(kind, raw) for kind, (raw, _expected) in SAMPLES.items()])

    assert [found.type for found in stored_body(stream.raw_data, ids)] == list(SAMPLES)


@pytest.mark.parametrize("kind", SAMPLES)
def test_a_part_that_nobody_has_filled_in_is_left_out(kind: str) -> None:
    empty = BodyBlock().to_python([(kind, PARTS[kind].get_default())])

    assert stored_body(empty.raw_data, ids) == ()


def test_a_part_of_an_unknown_type_is_left_out() -> None:
    assert stored_body([part("partnerLogos", {})], ids) == ()


def test_a_part_that_was_never_saved_has_the_same_id_each_time() -> None:
    raw = {"type": "paragraph", "value": PLAIN}

    first, second = stored(raw, raw)

    assert first.id != second.id
    assert stored(raw, raw) == (first, second)


def test_anchors_that_raw_data_lacks_are_made_without_changing_the_raw_data() -> None:
    items = [entry({"heading": "Åtgärder", "html": PLAIN}), entry({"heading": "Stöd", "html": PLAIN})]
    raw = [heading("Åtgärder"), heading("Åtgärder", 3, key="b"), part("accordion", {"items": items})]

    first, second, folded = stored(*raw)

    assert [first.value.anchor, second.value.anchor] == ["atgarder", "atgarder-2"]
    assert [item.anchor for item in folded.value.items] == ["atgarder-3", "stod"]
    assert raw[0]["value"]["anchor"] == ""


def test_a_made_anchor_gives_way_to_one_that_stands_further_down() -> None:
    first, second = stored(heading("Stöd"), heading("Hjälp", anchor="stod"))

    assert [first.value.anchor, second.value.anchor] == ["stod-2", "stod"]


def test_a_decorative_picture_has_an_empty_alternative() -> None:
    raw = {"image": 5, "alt": "Glömd text", "decorative": True, "caption": ""}

    assert as_json([part("image", raw)])[0]["value"]["image"]["picture"]["alt"] == ""


def test_a_picture_without_own_text_leaves_the_alternative_to_the_image() -> None:
    raw = {"image": 5, "alt": "", "decorative": False, "caption": ""}

    assert as_json([part("image", raw)])[0]["value"]["image"]["picture"]["alt"] is None


def test_a_list_that_fills_itself_keeps_no_pages_chosen_earlier() -> None:
    raw = {**LIST, "mode": "auto", "empty_behaviour": "hide", "more_link": None}

    (section,) = as_json([part("currentSection", {"heading": "", "lists": [entry(raw)]})])

    (listed,) = section["value"]["lists"]
    assert (listed["picks"], listed["emptyText"], listed["moreLink"]) == ([], None, None)


def test_a_quotation_keeps_the_recorded_consent_inside() -> None:
    raw = {"text": "Nu.", "person": "Ekonom Ett", "role": "", "consent": True}

    assert set(as_json([part("quote", raw)])[0]["value"]) == {"text", "person", "role"}


def test_the_links_of_a_stream_are_stored_without_those_that_lead_nowhere() -> None:
    raw = [part("link", OUTSIDE), part("link", {"label": "Utan mål"}), part("link", FILE)]

    links = [json.loads(link.model_dump_json(by_alias=True)) for link in stored_links(raw, ids)]

    assert links == [STORED_OUTSIDE, STORED_FILE]
