"""What the form accepts and refuses, and that each message stands at its part and field."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError

from pages.blocks.body import PARTS, BodyBlock
from pages.blocks.image import ImageBlock
from pages.blocks.notice_embed import NoticeEmbedBlock
from pages.blocks.table import RowsBlock
from pages.blocks.video import VideoBlock
from snippets.models import Notice, SiteDocument, SiteImage
from tests.pages.blocks.samples import LIST, OUTSIDE, PLAIN, SAMPLES, entry, heading, part

# Django 6.1 asks the connection what it takes, even where no row is named.
pytestmark = pytest.mark.django_db
# Parts whose sample names no row of the database.
WITHOUT_ROWS = ["heading", "factBox", "quote", "stepList", "table", "foreignPassage", "callToAction"]
QUOTE = SAMPLES["quote"][0]
TABLE = SAMPLES["table"][0]
CALL = SAMPLES["callToAction"][0]
FILM = {
    **SAMPLES["video"][0],
    "file": None,
    "url": "https://film.exempel.example/a",
    "captions": "included",
    "captions_file": None,
}
AUTO = {**LIST, "mode": "auto", "picks": [], "subjects": [], "more_link": {}}
BAD_LINK_TEXT = '<p>Se <a href="https://exempel.example/">här</a>.</p>'

# A part, and the path of the field that is refused.
REFUSED: list[tuple[str, Any, tuple[Any, ...]]] = [
    ("heading", {"text": " ", "level": 2, "anchor": ""}, ("text",)),
    ("heading", {"text": "Stöd", "level": 3, "anchor": ""}, ("level",)),
    ("paragraph", '<p data-block-key="a1"> </p>', ()),
    ("paragraph", BAD_LINK_TEXT, ()),
    ("factBox", {"heading": "", "html": PLAIN}, ("heading",)),
    ("factBox", {"heading": "Fakta", "html": BAD_LINK_TEXT}, ("html",)),
    ("quote", {**QUOTE, "text": ""}, ("text",)),
    ("quote", {**QUOTE, "person": "Ekonom Ett"}, ("consent",)),
    ("accordion", {"items": [entry({"heading": "En", "html": PLAIN, "anchor": ""})]}, ("items",)),
    (
        "accordion",
        {"items": [entry({"heading": "En", "html": PLAIN}), entry({"heading": "Två", "html": ""})]},
        ("items", 1, "html"),
    ),
    (
        "accordion",
        {"items": [entry({"heading": "En", "html": PLAIN, "anchor": "a"})] * 2},
        ("items", 1, "anchor"),
    ),
    ("stepList", {"heading": "", "steps": [entry({"title": "Ett", "html": ""})]}, ("steps",)),
    ("table", {**TABLE, "caption": ""}, ("caption",)),
    ("table", {**TABLE, "header": ""}, ("header",)),
    ("table", {**TABLE, "rows": []}, ("rows",)),
    ("table", {**TABLE, "rows": [["a", "b"], ["c"]]}, ("rows",)),
    ("table", {**TABLE, "rows": [["a"] * 13]}, ("rows",)),
    ("foreignPassage", {"lang": "", "html": PLAIN}, ("lang",)),
    ("foreignPassage", {"lang": "engelska", "html": PLAIN}, ("lang",)),
    ("image", {"image": None, "alt": "Ett bord"}, ("image",)),
    ("video", {**FILM, "title": ""}, ("title",)),
    ("video", {**FILM, "url": ""}, ("file",)),
    ("video", {**FILM, "url": "http://film.exempel.example/a"}, ("url",)),
    ("video", {**FILM, "url": "https://annan.exempel.example/a"}, ("url",)),
    ("video", {**FILM, "captions": ""}, ("captions",)),
    ("video", {**FILM, "transcript": ""}, ("transcript",)),
    ("video", {**FILM, "audio_description_url": ""}, ("audio_description_url",)),
    ("documentLink", {"document": None}, ("document",)),
    ("linkList", {"heading": "", "links": []}, ("links",)),
    ("linkList", {"links": [entry(OUTSIDE), entry({**OUTSIDE, "url": ""})]}, ("links", 1, "page")),
    ("linkList", {"links": [entry({**OUTSIDE, "url": "http://exempel.example/"})]}, ("links", 0, "url")),
    ("linkList", {"links": [entry({**OUTSIDE, "label": "Läs mer"})]}, ("links", 0, "label")),
    ("linkList", {"links": [entry({**OUTSIDE, "label": ""})]}, ("links", 0, "label")),
    ("callToAction", {**CALL, "label": "Klicka här"}, ("label",)),
    ("callToAction", {**CALL, "link": {}}, ("link", "page")),
    ("currentSection", {"lists": [entry({**AUTO, "heading": ""})]}, ("lists", 0, "heading")),
    ("currentSection", {"lists": [entry({**AUTO, "mode": "manual"})]}, ("lists", 0, "picks")),
    ("currentSection", {"lists": [entry({**AUTO, "empty_text": ""})]}, ("lists", 0, "empty_text")),
    ("contactBlock", {"contacts": []}, ("contacts",)),
    ("faqEmbed", {"items": []}, ("items",)),
    ("noticeEmbed", {"notice": None}, ("notice",)),
    ("networkBlock", {"networks": []}, ("networks",)),
    ("partnerLogos", {"heading": "", "partners": []}, ("partners",)),
]
# What no draft can hold either: Wagtail checks form, choices and upper limits on every save.
NEVER_SAVED: list[tuple[str, Any, tuple[Any, ...]]] = [
    ("heading", {"text": "Stöd", "level": 2, "anchor": "Stöd!"}, ("anchor",)),
    ("accordion", {"items": [entry({"heading": str(n), "html": PLAIN}) for n in range(21)]}, ("items",)),
    ("heading", {"text": "Stöd", "level": "hög", "anchor": ""}, ("level",)),
    ("currentSection", {"lists": [entry({**AUTO, "kind": "network"})]}, ("lists", 0, "kind")),
    ("currentSection", {"lists": [entry({**AUTO, "limit": 11})]}, ("lists", 0, "limit")),
    ("currentSection", {"lists": [entry(AUTO)] * 7}, ("lists",)),
]


def clean(*raw: dict[str, Any]) -> Any:
    block = BodyBlock()
    return block.clean(block.to_python(list(raw)))


def errors(*raw: dict[str, Any]) -> dict[Any, ValidationError]:
    with pytest.raises(ValidationError) as refused:
        clean(*raw)
    return refused.value.block_errors  # type: ignore[attr-defined]  # a stream's own error


def at(error: ValidationError, path: tuple[Any, ...]) -> ValidationError:
    """Return the error at the end of a path; fails where the path leads elsewhere."""
    for step in path:
        assert list(error.block_errors) == [step]  # type: ignore[attr-defined]
        error = error.block_errors[step]  # type: ignore[attr-defined]
    return error


def before(kind: str) -> dict[str, Any]:
    """Return a part that may stand before another, so that positions are not all nought."""
    return part("paragraph", PLAIN, key=f"before {kind}")


@pytest.mark.parametrize("kind", WITHOUT_ROWS)
def test_a_part_as_it_should_be_is_accepted(kind: str) -> None:
    raw = SAMPLES[kind][0]

    (cleaned,) = clean(part(kind, raw))

    assert cleaned.get_prep_value()["value"] == PARTS[kind].get_prep_value(PARTS[kind].to_python(raw))


def test_lists_that_fill_themselves_and_links_to_other_websites_are_accepted() -> None:
    assert len(
        clean(part("linkList", {"links": [entry(OUTSIDE)]}), part("currentSection", {"lists": [entry(AUTO)]}))
    )


@pytest.mark.parametrize(("kind", "raw", "path"), REFUSED + NEVER_SAVED)
def test_a_refusal_stands_at_its_part_and_field(kind: str, raw: Any, path: tuple[Any, ...]) -> None:
    refused = errors(before(kind), part(kind, raw))

    assert list(refused) == [1]
    assert "".join(
        at(refused[1], path).messages if not hasattr(at(refused[1], path), "block_errors") else ["x"]
    )


@pytest.mark.parametrize(("kind", "raw", "path"), REFUSED)
def test_a_draft_may_break_the_rules(kind: str, raw: Any, path: tuple[Any, ...]) -> None:
    del path
    block = BodyBlock()

    block.clean_deferred(block.to_python([before(kind), part(kind, raw)]))


def test_a_part_with_several_faults_shows_them_all() -> None:
    (refused,) = errors(part("heading", {"text": "", "level": 4, "anchor": ""})).values()

    assert set(refused.block_errors) == {"text", "level"}  # type: ignore[attr-defined]


def test_headings_are_judged_in_the_order_of_the_whole_body() -> None:
    refused = errors(heading("Ett"), before("b"), heading("Två", 4), heading("Tre", 4))

    assert list(refused) == [2]
    assert at(refused[2], ("level",)).messages == [
        "Rubriken har nivå 4 efter nivå 2. Hoppa inte över en nivå."
    ]


def test_a_second_call_to_action_in_a_section_is_refused() -> None:
    refused = errors(
        part("callToAction", CALL, 1),
        heading("Ett"),
        part("callToAction", CALL, 2),
        heading("Under", 3),
        part("callToAction", CALL, 3),
        heading("Två"),
        part("callToAction", CALL, 4),
    )

    assert list(refused) == [4]
    assert at(refused[4], ("label",)).messages == ["Avsnittet har redan en uppmaning. Ta bort en av dem."]


def test_an_anchor_is_made_from_the_text_and_kept_when_the_text_changes() -> None:
    (made,) = clean(heading("Våld i nära\u00ad relationer"))
    changed = made.get_prep_value()
    changed["value"]["text"] = "Kvinnofrid"

    (kept,) = clean(changed)

    assert made.value["anchor"] == kept.value["anchor"] == "vald-i-nara-relationer"


def test_a_draft_gets_its_anchors_too() -> None:
    block = BodyBlock()

    (made,) = block.clean_deferred(block.to_python([heading("Stöd", 4)]))

    assert made.get_prep_value()["value"]["anchor"] == "stod"


def test_equal_texts_get_different_anchors_also_in_an_accordion() -> None:
    items = [entry({"heading": "Stöd", "html": PLAIN}), entry({"heading": "???", "html": PLAIN})]

    first, second, folded = clean(
        heading("Stöd"), heading("Stöd", key="b"), part("accordion", {"items": items})
    )

    anchors = [
        first.value["anchor"],
        second.value["anchor"],
        *(item["anchor"] for item in folded.value["items"]),
    ]
    assert anchors == ["stod", "stod-2", "stod-3", "avsnitt"]


def test_an_anchor_that_stands_twice_is_refused_at_the_second() -> None:
    refused = errors(heading("Ett", anchor="stod"), heading("Två", anchor="stod"))

    assert list(refused) == [1]
    assert "stod" in at(refused[1], ("anchor",)).messages[0]


def test_after_a_draft_the_rules_hold_again() -> None:
    block = BodyBlock()
    raw = [part("quote", {**QUOTE, "person": "Ekonom Ett"})]
    block.clean_deferred(block.to_python(raw))

    with pytest.raises(ValidationError):
        block.clean(block.to_python(raw))


def test_a_film_on_another_website_is_accepted_when_it_is_captioned_or_has_no_sound() -> None:
    for captions in ("included", "silent"):
        assert len(clean(part("video", {**FILM, "captions": captions})))


def document(name: str) -> SiteDocument:
    return SiteDocument(file=name, collection_id=1)


@pytest.mark.parametrize(
    ("changed", "refused"),
    [
        ({}, []),
        ({"file": "rapport.pdf"}, ["file"]),
        ({"captions_file": "text.pdf"}, ["captions_file"]),
        ({"captions_file": None}, ["captions_file"]),
        ({"url": "https://film.exempel.example/a"}, ["url"]),
        ({"file": None, "url": "https://film.exempel.example/a"}, ["captions"]),
        ({"captions": "silent", "captions_file": None}, []),
    ],
)
def test_an_own_film_is_a_film_and_its_captions_are_captions(
    changed: dict[str, Any], refused: list[str]
) -> None:
    value = {"file": "film.MP4", "url": "", "captions": "file", "captions_file": "text.vtt"} | changed
    chosen = {name: document(value[name]) if value[name] else None for name in ("file", "captions_file")}

    assert [name for name, message in VideoBlock().refusals(value | chosen) if message] == refused


def image(alt: str, credit: str = "Foto: arkivet") -> SiteImage:
    # Naming the collection keeps Wagtail from looking its default up.
    return SiteImage(alt=alt, credit=credit, collection_id=1)


@pytest.mark.parametrize(
    ("alt", "decorative", "own", "refused"),
    [
        ("", False, "", ["alt"]),
        ("", False, "Ett rådhus", []),
        ("", True, "", []),
        ("Ett rådhus", False, "", []),
        ("Ett rådhus", True, "", ["alt"]),
        ("logo.png", False, "Ett rådhus", ["alt"]),
    ],
)
def test_a_picture_is_described_or_decorative(
    *, alt: str, decorative: bool, own: str, refused: list[str]
) -> None:
    value = {"image": image(own), "alt": alt, "decorative": decorative}

    assert [name for name, message in ImageBlock().refusals(value) if message] == refused


def test_a_picture_without_credit_is_refused() -> None:
    value = {"image": image("Ett rådhus", credit=""), "alt": "", "decorative": False}

    assert [name for name, message in ImageBlock().refusals(value) if message] == ["image"]


@pytest.mark.parametrize(("placement", "refused"), [("inContent", []), ("top", ["notice"])])
def test_only_a_notice_for_this_place_is_accepted(placement: str, refused: list[str]) -> None:
    value = {"notice": Notice(placement=placement)}

    assert [name for name, message in NoticeEmbedBlock().refusals(value) if message] == refused


def test_rows_pasted_from_a_spreadsheet_or_typed_with_bars_are_read_alike() -> None:
    rows = RowsBlock()

    assert rows.value_from_form("År\tAndel\r\n\r\n2020\t40 %") == [["År", "Andel"], ["2020", "40 %"]]
    assert rows.value_from_form("År | Andel\n2020|40 %\n") == [["År", "Andel"], ["2020", "40 %"]]


def test_rows_survive_their_way_through_the_form() -> None:
    rows = [["", "Ja | nej"], ["2020", ""]]

    assert RowsBlock().clean(rows) == rows
