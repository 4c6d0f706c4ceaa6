"""The HTML of every page of the demo: no error that a strict parser or a careful reader finds."""

from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from tests.browser import places
from tests.browser.markup import faults

pytestmark = pytest.mark.xdist_group("browser")

PAGE = (
    '<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Namn</title></head>'
    "<body><main><h1>Namn</h1>{}</main></body></html>"
)


def read(address: str) -> tuple[int, str]:
    """Return status and text of a page, whatever the status."""
    asked = Request(address, headers={"Accept": "text/html"})  # noqa: S310 - our own server
    try:
        with urlopen(asked) as answer:  # noqa: S310 - our own server
            return answer.status, answer.read().decode()
    except HTTPError as answer:
        with answer:
            return answer.code, answer.read().decode()


def test_every_page_is_valid_html(address: str) -> None:
    pages = places.every(address) | {places.API_FOR_PEOPLE: 200}
    assert len(pages) > 70
    found = {}
    for path, status in pages.items():
        given, html = read(address + path)
        assert given == status, path
        if wrong := faults(html):
            found[path] = wrong
    assert found == {}


def test_a_page_without_fault_has_none() -> None:
    assert faults(PAGE.format('<h2 id="a">A</h2><p><a href="#a"><b>A</b></a></p>')) == []


@pytest.mark.parametrize(
    ("planted", "told"),
    [
        ("<p><div>A</div></p>", "unexpected-end-tag"),
        ("<p>A<p>B</p>", "<p> is not closed"),
        ('<p><a href="/">A <a href="/">B</a></a></p>', "unexpected-start-tag-implies-end-tag"),
        ("<p>A &amp B</p>", "named-entity-without-semicolon"),
        ('<p id="a">A</p><p id="a">B</p>', "id 'a' stands 2 times"),
        ('<p><a href="#b">A</a></p>', "<a> names 'b', which is not there"),
        ('<section aria-labelledby="c">A</section>', "<section> names 'c', which is not there"),
        ("<h1>A</h1>", "2 headings of level 1"),
        ("<h3>A</h3>", "h3 follows h1"),
        ('<input name="a">', "<input name='a'> has no label"),
        ("<button><select></select></button>", "<button> holds ['select']"),
        ('<img src="/a" alt="">', "<img src='/a'> lacks ['width', 'height']"),
        ("<table><caption>A</caption><tr role=row><td>A</td></tr></table>", "<tr role> in a table"),
        ("<table><tr><td>A</td></tr></table>", "a table has no caption"),
        ("<main>A</main>", "not one main part"),
        ('<time datetime="2027-13-01T00:00Z">A</time>', "time '2027-13-01T00:00Z'"),
        ('<time datetime="2027-01-01T00:00">A</time>', "has no zone"),
    ],
)
def test_what_is_planted_is_found(planted: str, told: str) -> None:
    found = faults(PAGE.format(planted))
    assert any(told in fault for fault in found), found


@pytest.mark.parametrize(
    ("taken", "told"), [(' lang="sv"', "no language"), ("<title>Namn</title>", "titles []")]
)
def test_what_is_missing_is_found(taken: str, told: str) -> None:
    assert told in faults(PAGE.format("").replace(taken, ""))
