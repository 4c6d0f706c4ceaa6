"""Rules of language that warn."""

import pytest

from snippets.wording import (
    Vocabulary,
    difficulty,
    html_warnings,
    list_warnings,
    running_warnings,
    text_warnings,
    title_warnings,
)

SWEDISH = Vocabulary(
    "sv", (("landsting", "region"), ("SKL", "SKR"), ("invandrare", "utrikes födda")), 290, 21
)


@pytest.mark.parametrize("title", ["x" * 70, "Jämställd budget", "Bra, bättre", "x" * 69 + "\u00adx"])
def test_a_title_in_order_is_passed_by(title: str) -> None:
    assert title_warnings(title) == []


def test_a_title_over_70_characters_is_told_with_its_length() -> None:
    (said,) = title_warnings("x" * 71)
    assert "71 tecken" in said


@pytest.mark.parametrize("sign", [".", "!", ":"])
def test_a_title_that_ends_like_a_sentence_is_told(sign: str) -> None:
    (said,) = title_warnings(f"Ny omgång{sign}")
    assert f"”{sign}”" in said


def test_only_titles_of_questions_ask() -> None:
    assert len(title_warnings("Vem får vara med?")) == 1
    assert title_warnings("Vem får vara med?", may_ask=True) == []


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Det är VIKTIGT nu", "VIKTIGT"),
        ("Läs om HBTQI-FRÅGOR", "HBTQI-FRÅGOR"),
        ("ÅÄÖÅÄ", "ÅÄÖÅÄ"),
    ],
)
def test_whole_words_in_capitals_are_told(text: str, word: str) -> None:
    assert text_warnings(text, SWEDISH) == [f"”{word}” är skrivet med bara versaler."]


@pytest.mark.parametrize("text", ["CEMR och FN", "HBTQI-personer", "Region Örebro län", "4R-metoden"])
def test_short_or_mixed_words_may_have_capitals(text: str) -> None:
    assert text_warnings(text, SWEDISH) == []


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("om jämställdhets-integrering i nämnden", "jämställdhets-integrering"),
        ("om jäm- ställdhet i nämnden", "jäm- ställdhet"),
    ],
)
def test_a_hyphen_left_from_line_breaking_is_told(text: str, word: str) -> None:
    assert text_warnings(text, SWEDISH) == [
        f"”{word}” har ett bindestreck som kan vara kvar från en radbrytning."
    ]


@pytest.mark.parametrize(
    "text",
    [
        "hälso- och sjukvård",
        "för-, grund- och gymnasieskola",
        "e-post",
        "EU-projekt",
        "icke-binär",
        "två- till treåriga",
        "Malmö-Lund",
        "skriv till a@jamstalld-exempel.example",
        "se https://www.natverk-norr.example/lagg-till",
        "jäm\u00adställdhet",
        "mars – april",
    ],
)
def test_a_hyphen_that_belongs_there_is_passed_by(text: str) -> None:
    assert text_warnings(text, SWEDISH) == []


def test_other_languages_join_words_with_hyphens() -> None:
    english = Vocabulary("en", (), 290, 21)
    assert text_warnings("A well-known follow-up", english) == []
    assert len(text_warnings("The gen- der equality work", english)) == 1


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Landstinget beslutade", "Landstinget"),
        ("flera landsting", "landsting"),
        ("SKL:s kongress", "SKL:s"),
        ("för invandrares rätt", "invandrares"),
    ],
)
def test_a_term_that_is_no_longer_used_is_told_with_another(text: str, found: str) -> None:
    (said,) = text_warnings(text, SWEDISH)
    assert said.startswith(f"”{found}” är ett utgånget ord. Skriv ”")


@pytest.mark.parametrize("text", ["landstingsförbundet", "Skl", "SKLK"])
def test_a_term_inside_another_word_is_passed_by(text: str) -> None:
    assert text_warnings(text, SWEDISH) == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Sveriges 289 kommuner", "289 kommuner"),
        ("288 kommuner och 21 regioner", "288 kommuner"),
        ("290 kommuner och 12 regioner", "12 regioner"),
        ("alla 20 regioner", "20 regioner"),
        ("all 280 municipalities", "280 municipalities"),
    ],
)
def test_a_count_of_all_that_differs_from_the_register_is_told(text: str, count: str) -> None:
    (said,) = text_warnings(text, SWEDISH)
    assert said.startswith(f"”{count}” stämmer inte")


@pytest.mark.parametrize(
    "text",
    ["290 kommuner och 21 regioner", "12 kommuner deltog", "Fyra regioner", "2 av Sveriges 290 kommuner",
     "12 kommuner och 3 regioner", "5 av 21 regioner", "år 2021 kommuner"],
)  # fmt: skip
def test_a_count_of_some_or_the_right_one_is_passed_by(text: str) -> None:
    assert text_warnings(text, SWEDISH) == []


def test_nothing_is_counted_against_a_register_without_terms() -> None:
    assert text_warnings("alla 12 kommuner", Vocabulary()) == []


def test_a_sentence_over_35_words_is_told() -> None:
    assert running_warnings(" ".join(["ord"] * 35) + ".", SWEDISH) == []
    (said,) = running_warnings(" ".join(["ord"] * 36) + ".", SWEDISH)
    assert "36 ord" in said


@pytest.mark.parametrize(
    "items",
    [["en", "två"], ["En.", "Två."], ["en,", "två,", "tre."], ["Vem?", "Var?"], ["ensam."], []],
)
def test_a_list_whose_items_end_alike_is_passed_by(items: list[str]) -> None:
    assert list_warnings(items) == []


@pytest.mark.parametrize("items", [["en.", "två"], ["en,", "två.", "tre."], ["en;", "två", "tre."]])
def test_a_list_with_mixed_ends_is_told(items: list[str]) -> None:
    (said,) = list_warnings(items)
    assert said.startswith("Punkterna i listan slutar olika")


def test_each_list_of_a_text_is_asked_by_itself() -> None:
    html = "<p>Bland annat:</p><ul><li>en</li><li>två</li></ul><ol><li>Tre.</li><li>Fyra.</li></ol>"
    assert html_warnings(html, SWEDISH) == []
    assert (
        len(html_warnings("<ul><li>en<ul><li>inre.</li><li>inre</li></ul></li><li>två</li></ul>", SWEDISH))
        == 1
    )


def test_paragraphs_are_no_common_sentence() -> None:
    html = "".join(f"<p>{' '.join(['ord'] * 20)}</p>" for _number in range(3))
    assert html_warnings(html, SWEDISH) == []


def test_a_hard_text_is_told_with_its_lix() -> None:
    hard = " ".join(["Jämställdhetsintegrering förutsätter verksamhetsanpassade uppföljningssystem."] * 10)
    (said,) = difficulty([hard])
    assert "LIX 104" in said
    assert difficulty(["Vi ses i dag. Kom i tid. Det är bra. " * 5]) == []
