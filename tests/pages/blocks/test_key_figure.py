"""Figures are typed with all that is needed to read them, or counted and nothing typed."""

from typing import Any

import pytest

from pages.blocks.key_figure import KeyFigureBlock, stored_key_figures

TYPED = {"counts": "", "value": "32", "unit": "procent", "label": "Chefer", "source": "SCB", "year": 2025}
COUNTED = {
    "counts": "region",
    "value": "",
    "unit": "regioner",
    "label": "Regioner",
    "source": "",
    "year": None,
}


@pytest.mark.parametrize(
    ("value", "refused"),
    [
        (TYPED, []),
        (COUNTED, []),
        ({**TYPED, "source": ""}, ["source"]),
        ({**TYPED, "value": "", "year": None}, ["value", "year"]),
        ({**COUNTED, "value": "21"}, ["value"]),
        ({**COUNTED, "source": "SCB", "year": 2025}, ["source", "year"]),
    ],
)
def test_a_figure_is_typed_in_full_or_counted(value: dict[str, Any], refused: list[str]) -> None:
    assert [name for name, message in KeyFigureBlock().refusals(value) if message] == refused


def test_what_is_counted_is_stored_without_a_value() -> None:
    # As a revision keeps what was typed before the register was chosen.
    (stored,) = stored_key_figures([{"type": "figure", "value": {**TYPED, "counts": "region"}}])
    assert (stored.value, stored.source, stored.year, stored.counts) == ("", "register", None, "region")
