"""Rich text as documents hold it."""

import pytest

from snippets.documents.html import link_labels, plain_text, stored_html
from tests.snippets.ids import ids

PAGE = ids("pages.BasePage", 7)
FILE = ids("snippets.SiteDocument", 3)


@pytest.mark.parametrize(
    ("raw", "stored"),
    [
        ('<p><a linktype="page" id="7">Kurser</a></p>', f'<p><a href="ref:{PAGE}">Kurser</a></p>'),
        ('<p><a linktype="document" id="3">Fil</a></p>', f'<p><a href="ref:{FILE}">Fil</a></p>'),
        ('<p><a linktype="page" id="x">Kurser</a></p>', "<p>Kurser</p>"),
        ('<p><a linktype="page">Kurser</a></p>', "<p>Kurser</p>"),
    ],
)
def test_a_link_to_an_entry_names_it_by_its_public_id(raw: str, stored: str) -> None:
    assert stored_html(raw, ids) == stored


@pytest.mark.parametrize(
    "href", ["https://exempel.example/?a=1&amp;b=2", "mailto:a@exempel.example", "tel:+46846500400"]
)
def test_an_outside_link_is_kept_without_extra_attributes(href: str) -> None:
    raw = f'<p><a href="{href}" target="_blank" rel="noopener" title="x" onclick="y()">Ut</a></p>'
    assert stored_html(raw, ids) == f'<p><a href="{href}">Ut</a></p>'


@pytest.mark.parametrize(
    "href",
    ["http://exempel.example/", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "//exempel.example/", "/sida/",
     "data:text/html,x", "ref:00000000-0000-0000-0000-000000000000", "https://[", ""],
)  # fmt: skip
def test_any_other_link_becomes_plain_text(href: str) -> None:
    assert stored_html(f'<p><a href="{href}">Ut</a></p>', ids) == "<p>Ut</p>"


def test_bold_and_italic_become_what_they_mean() -> None:
    assert (
        stored_html("<p><b>Vikt</b> och <i>ton</i></p>", ids)
        == "<p><strong>Vikt</strong> och <em>ton</em></p>"
    )


def test_only_tags_on_the_list_remain() -> None:
    raw = '<h2>Rubrik</h2><p class="x" style="y" lang="en">Text<script>alert(1)</script></p><img src="x">'
    assert stored_html(raw, ids) == "Rubrik<p>Text</p>"


def test_the_language_of_a_passage_is_kept() -> None:
    raw = '<p>Ordet <span lang="en" class="x">mainstreaming</span> förekommer.</p>'
    assert stored_html(raw, ids) == '<p>Ordet <span lang="en">mainstreaming</span> förekommer.</p>'


def test_empty_paragraphs_are_dropped() -> None:
    assert (
        stored_html("<p></p><p>&nbsp;</p><p><br/></p><p><b></b></p><p>Text</p><p> </p>", ids) == "<p>Text</p>"
    )


def test_soft_hyphens_are_kept_in_html_and_removed_from_plain_text() -> None:
    stored = stored_html("<p>jämställdhets&shy;arbete</p>", ids)
    assert stored == "<p>jämställdhets\u00adarbete</p>"
    assert plain_text(stored) == "jämställdhetsarbete"


def test_signs_with_a_meaning_in_html_stay_text() -> None:
    assert stored_html("<p>a &lt; b &amp; &quot;c&quot;</p>", ids) == '<p>a &lt; b &amp; "c"</p>'


def test_plain_text_has_no_tags_and_folded_white_space() -> None:
    html = "<p>Första  raden<br/>andra\nraden</p><ul><li>ett</li><li>t<strong>vå</strong> &amp; tre</li></ul>"
    assert plain_text(html) == "Första raden andra raden ett två & tre"


def test_the_texts_of_links_are_found_in_order() -> None:
    html = '<p><a href="https://a.example">Läs <b>mer</b></a> eller <a linktype="page" id="1">här</a></p>'
    assert link_labels(html) == ["Läs mer", "här"]


def test_storing_twice_asks_for_the_same_keys() -> None:
    asked: list[tuple[str, object]] = []

    def recording(label: str, key: object) -> object:
        asked.append((label, key))
        return ids(label, key)

    stored_html('<p><a linktype="page" id="7">a</a><a linktype="document" id="3">b</a></p>', recording)  # type: ignore[arg-type]  # the stand-in's return type is wider
    assert asked == [("pages.BasePage", 7), ("snippets.SiteDocument", 3)]
