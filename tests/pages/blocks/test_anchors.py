"""Anchors are made once, from the text as people would say it."""

import pytest

from pages.blocks import anchors
from tests.pages.blocks.samples import heading


@pytest.mark.parametrize(
    ("text", "anchor"),
    [
        ("Satsning 2018–2020", "satsning-2018-2020"),
        ("Kvinnor – och män", "kvinnor-och-man"),
        ("Från\u2212till—nu", "fran-till-nu"),
        ("Jäm\u00adställd", "jamstalld"),
        ("–", "avsnitt"),
    ],
)
def test_an_anchor_keeps_words_and_years_apart(text: str, anchor: str) -> None:
    [part] = anchors.anchored([heading(text)])

    assert part["value"]["anchor"] == anchor
