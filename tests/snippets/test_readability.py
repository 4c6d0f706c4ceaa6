"""Sentences, words and LIX."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snippets.readability import ENOUGH_WORDS, lix, sentences, words


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Vi ses. Kom i tid!", 2),
        ("Kom ni? Ja. Nej!", 3),
        ("Det gäller t.ex. Malmö och Lund.", 1),
        ("Dvs. Umeå, Luleå m.fl. Vi ses i norr.", 2),
        ("Läs lagen kap. 3 och SFS nr. 12.", 1),
        ("A. Testsson skrev det. B. Provberg läste.", 2),
        ("Anmälan kostar 1.500 kronor. Den är öppen.", 2),
        ("Hon sade: ”Vi börjar nu.” Sedan gick hon.", 2),
        ("Mötet är den 3. 4 deltagare kommer.", 1),
        ("Jämställ.nu samlar metoder. Besök www.exempel.example i dag.", 2),
        ("Ingen punkt", 1),
        ("", 0),
        ("… !", 0),
    ],
)
def test_a_text_is_split_where_its_sentences_end(text: str, count: int) -> None:
    assert len(sentences(text)) == count


def test_a_word_with_hyphens_is_one_and_soft_hyphens_are_none() -> None:
    assert words("EU-projektet, jäm\u00adställd e-post: 4R!") == ["EU-projektet", "jämställd", "e-post", "4R"]


def test_lix_is_the_length_of_sentences_and_the_share_of_long_words() -> None:
    # Four sentences of ten words, of which one in ten is longer than six letters.
    text = " ".join(["En två tre fyra fem sex sju åtta nio jämställdhet."] * 4)
    assert lix([text]) == 10 + 10


def test_the_items_of_a_list_are_sentences_of_their_own() -> None:
    assert lix(["en två tre fyra fem sex"] * 6) == 6


def test_lix_is_not_told_of_a_few_words() -> None:
    assert lix([" ".join(["ord"] * (ENOUGH_WORDS - 1))]) is None
    assert lix([" ".join(["ord"] * ENOUGH_WORDS)]) == ENOUGH_WORDS


@given(st.text(alphabet="aÅ1 .!?”()-\u00ad\n", max_size=80))
def test_no_word_is_lost_or_made_by_splitting(text: str) -> None:
    assert [word for sentence in sentences(text) for word in words(sentence)] == words(text)
