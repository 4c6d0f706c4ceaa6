"""The website's filters: how moments, telephone numbers, blocks and pictures are written on a page."""

from typing import Any

import pytest
from django.utils import translation

from cms.website.templatetags import website


def heading(text: str, level: int = 2) -> dict[str, Any]:
    return {
        "id": f"id-{text}",
        "type": "heading",
        "value": {"text": text, "level": level, "anchor": text.lower()},
    }


def paragraph() -> dict[str, Any]:
    return {"id": "p", "type": "paragraph", "value": {"html": "<p>Text</p>"}}


def lists_of_pages(name: str | None = None) -> dict[str, Any]:
    return {
        "id": "current",
        "type": "currentSection",
        "value": {"heading": name, "lists": []},
    }


@pytest.fixture(autouse=True)
def swedish() -> Any:
    with translation.override("sv"):
        yield


class TestDay:
    def test_a_moment_is_written_as_a_long_swedish_day(self) -> None:
        assert website.day("2021-01-20T08:00:00.000Z") == "20 januari 2021"

    def test_a_single_figure_has_no_leading_zero(self) -> None:
        assert website.day("2026-03-03") == "3 mars 2026"

    def test_the_day_is_the_local_one_when_utc_is_still_on_the_day_before(self) -> None:
        assert website.day("2025-12-31T22:59:59.999Z") == "31 december 2025"
        assert website.day("2025-12-31T23:00:00.000Z") == "1 januari 2026"

    def test_a_bare_day_is_not_moved_by_the_time_zone(self) -> None:
        assert website.day("2025-12-31") == "31 december 2025"

    def test_english_pages_have_english_months(self) -> None:
        with translation.override("en"):
            assert website.day("2021-01-20T08:00:00Z") == "20 January 2021"

    def test_languages_without_own_months_are_written_the_swedish_way(self) -> None:
        with translation.override("fi"):
            assert website.day("2021-05-20") == "20 maj 2021"

    @pytest.mark.parametrize("empty", [None, ""])
    def test_nothing_is_written_for_no_value(self, empty: str | None) -> None:
        assert website.day(empty) == ""
        assert website.clock(empty) == ""
        assert website.day_and_clock(empty) == ""

    def test_text_that_is_no_moment_is_refused(self) -> None:
        with pytest.raises(ValueError, match="isoformat"):
            website.day("i morgon bitti")


class TestClock:
    @pytest.mark.parametrize(
        ("moment", "wall"),
        [
            # Spring: 01.59 is followed by 03.00.
            ("2026-03-29T00:59:59.999Z", "01.59"),
            ("2026-03-29T01:00:00.000Z", "03.00"),
            # Autumn: 02.59 comes twice.
            ("2026-10-25T00:59:00.000Z", "02.59"),
            ("2026-10-25T01:00:00.000Z", "02.00"),
            ("2026-10-25T01:59:00.000Z", "02.59"),
            ("2026-10-25T02:00:00.000Z", "03.00"),
        ],
    )
    def test_the_nights_of_clock_change_show_the_local_wall_clock(self, moment: str, wall: str) -> None:
        assert website.clock(moment) == wall

    @pytest.mark.parametrize(
        ("moment", "wall"),
        [("2026-01-20T06:00:00Z", "07.00"), ("2026-07-20T05:00:00Z", "07.00")],
    )
    def test_seven_is_seven_in_winter_and_summer(self, moment: str, wall: str) -> None:
        assert website.clock(moment) == wall

    def test_english_pages_have_a_colon(self) -> None:
        with translation.override("en"):
            assert website.day_and_clock("2026-01-20T13:30:00Z") == "20 January 2026 at 14:30"

    def test_day_and_clock_are_joined_by_kl(self) -> None:
        assert website.day_and_clock("2026-01-20T13:30:00Z") == "20 januari 2026 kl. 14.30"


class TestBlocks:
    @pytest.mark.parametrize(
        ("block_type", "name"),
        [
            ("paragraph", "blocks/paragraph.html"),
            ("currentSection", "blocks/current_section.html"),
            ("callToAction", "blocks/call_to_action.html"),
        ],
    )
    def test_a_type_names_its_template(self, block_type: str, name: str) -> None:
        assert website.block_template(block_type) == name

    def test_sections_are_headings_of_level_two_and_headed_lists_of_pages(self) -> None:
        body = [
            heading("Bakgrund"),
            heading("Mer", level=3),
            paragraph(),
            lists_of_pages(),
            lists_of_pages("Aktuellt"),
        ]
        assert website.page_headings(body) == [
            {"text": "Bakgrund", "anchor": "bakgrund"},
            {"text": "Aktuellt", "anchor": "avsnitt_current"},
        ]

    def test_headings_inside_blocks_follow_the_outline(self) -> None:
        body = [
            paragraph(),
            heading("A"),
            paragraph(),
            heading("B", level=3),
            paragraph(),
            heading("C", level=4),
        ]
        levels = [block["level"] for block in website.outlined(body)]
        assert levels == [2, 2, 3, 3, 4, 4]

    def test_an_outlined_block_keeps_its_content_and_knows_its_template(self) -> None:
        [block] = website.outlined([paragraph()])
        assert block["value"] == {"html": "<p>Text</p>"}
        assert block["template"] == "blocks/paragraph.html"

    def test_closing_lists_of_pages_leave_the_text_column(self) -> None:
        body = [heading("A"), paragraph(), lists_of_pages("Aktuellt")]
        assert website.text_blocks(body) == body[:2]
        assert website.wide_blocks(body) == body[2:]

    def test_the_heading_that_names_closing_lists_goes_with_them(self) -> None:
        body = [paragraph(), heading("Aktuellt"), lists_of_pages()]
        assert website.wide_blocks(body) == body[1:]

    def test_a_heading_before_lists_that_have_their_own_stays(self) -> None:
        body = [heading("A"), lists_of_pages("Aktuellt")]
        assert website.text_blocks(body) == body[:1]

    def test_lists_in_the_middle_stay_in_the_text_column(self) -> None:
        body = [lists_of_pages("Aktuellt"), paragraph()]
        assert website.text_blocks(body) == body
        assert website.wide_blocks(body) == []

    @pytest.mark.parametrize("body", [[], [paragraph()], [lists_of_pages()]])
    def test_every_block_stands_in_exactly_one_place(self, body: list[dict[str, Any]]) -> None:
        assert website.text_blocks(body) + website.wide_blocks(body) == body


class TestAddresses:
    @pytest.mark.parametrize(
        ("number", "address"),
        [
            ("+46846500401", "tel:+46846500401"),
            ("+46 8 465 004 01", "tel:+46846500401"),
            ("020-50 50 50", "tel:020505050"),
            ("112", "tel:112"),
        ],
    )
    def test_a_telephone_number_becomes_an_address_in_any_grouping(self, number: str, address: str) -> None:
        assert website.tel(number) == address


class TestPictures:
    renditions = [
        {"url": "/stor.webp", "width": 1600, "height": 900, "format": "webp"},
        {"url": "/liten.webp", "width": 400, "height": 225, "format": "webp"},
        {"url": "/liten.jpg", "width": 400, "height": 225, "format": "jpeg"},
    ]

    def test_renditions_of_a_format_are_listed_from_the_narrowest(self) -> None:
        assert website.srcset(self.renditions, "webp") == "/liten.webp 400w, /stor.webp 1600w"

    def test_without_a_format_only_those_that_every_browser_reads_are_listed(
        self,
    ) -> None:
        assert website.srcset(self.renditions) == "/liten.jpg 400w"

    def test_a_format_without_renditions_lists_nothing(self) -> None:
        assert website.srcset(self.renditions, "avif") == ""


class TestWords:
    def test_a_language_is_named_in_itself(self) -> None:
        assert website.language_name("en") == "English"

    def test_an_unknown_language_keeps_its_code(self) -> None:
        assert website.language_name("da") == "da"

    @pytest.mark.parametrize(("end", "printed"), [(2020, "2018–2020"), (2018, "2018"), (None, "2018–")])
    def test_an_initiative_prints_its_years(self, end: int | None, printed: str) -> None:
        assert website.years({"startYear": 2018, "endYear": end}) == printed

    @pytest.mark.parametrize(("page", "total", "printed"), [(1, 64, "1–20"), (4, 64, "61–64"), (4, 61, "61")])
    def test_a_list_says_which_rows_it_shows(self, page: int, total: int, printed: str) -> None:
        assert website.rows_shown({"page": page, "limit": 20, "totalItems": total}) == printed

    @pytest.mark.parametrize(
        ("code_list", "code", "word"),
        [
            ("severity", "critical", "Akut"),
            ("articleKind", "opinion", "Remissvar"),
            ("documentKind", "convention", "Konvention"),
            ("severity", "unheardOf", ""),
        ],
    )
    def test_a_code_is_shown_by_its_word(self, code_list: str, code: str, word: str) -> None:
        assert website.word_for(code_list)(code) == word
