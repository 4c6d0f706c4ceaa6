"""Language rules that pages and shared content keep alike."""

import pytest

from snippets.policy import has_loop, html_refusals, link_label_refusal


@pytest.mark.parametrize(
    "label",
    ["läs mer", "Läs mer …", "Klicka här!", "här", "l\u00adäs mer", "https://a.example/x", "www.a.example"],
)
def test_a_link_text_that_says_nothing_is_refused(label: str) -> None:
    assert link_label_refusal(label) is not None


@pytest.mark.parametrize("label", ["", "Läs mer om kursen", "Här finns vi", "Anmälan till exempel.example"])
def test_a_link_text_that_says_where_it_leads_is_allowed(label: str) -> None:
    assert link_label_refusal(label) is None


def test_each_thing_wrong_with_links_is_said_once() -> None:
    html = '<a href="https://a.example">här</a> <a href="http://b.example">här</a>'
    assert len(html_refusals(html)) == 2


@pytest.mark.parametrize(
    ("above", "loops"),
    [
        ({1: None}, False),
        ({1: 1}, True),
        ({1: 2, 2: 3, 3: None}, False),
        ({1: 2, 2: 3, 3: 2}, True),
        ({}, False),
    ],
)
def test_a_loop_is_found_wherever_it_begins(above: dict[object, object | None], loops: bool) -> None:
    assert has_loop(1, above) is loops
