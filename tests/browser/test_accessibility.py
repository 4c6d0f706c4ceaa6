"""What axe finds on the pages of the site: nothing, by the rules of WCAG 2.2 AA, in both themes."""

import json
from typing import Literal
from urllib.request import urlopen

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, ViewportSize

from tests.browser import places
from tests.browser.conftest import NARROW, WIDE
from tests.browser.watching import Opens
from tests.size import LONG

pytestmark = pytest.mark.xdist_group("browser")

RULES = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    },
    "resultTypes": ["violations"],
}
# One page of each kind and state.
STATES = {
    places.HOME: 200,
    places.TOPIC: 200,
    places.SENSITIVE: 200,
    places.ACCORDION: 200,
    places.ARTICLE: 200,
    places.FAQ: 200,
    places.LIST: 200,
    places.EMPTY_LIST: 200,
    places.COURSES: 200,
    places.COURSE: 200,
    places.CANCELLED_COURSE: 200,
    places.MOVED_COURSE: 200,
    places.EXAMPLE: 200,
    places.TRAINING: 200,
    places.PUBLICATION: 200,
    places.NETWORK: 200,
    places.PARTNERSHIP: 200,
    places.STATEMENT: 200,
    places.STANDARD: 200,
    places.ENGLISH: 200,
    places.WITHDRAWN: 200,
    places.MISSING: 404,
    places.GONE: 410,
}
THEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
SIZES = [NARROW, WIDE] if LONG else [NARROW]


def _broken(page: Page) -> list[tuple[str, ...]]:
    """Let axe look at a page in both themes, with everything unfolded; returns what it finds."""
    page.evaluate("() => document.querySelectorAll('main details').forEach((one) => { one.open = true; })")
    found = []
    for theme in THEMES:
        # Still, as a colour halfway between two themes is neither's.
        page.emulate_media(color_scheme=theme, reduced_motion="reduce")
        found += [
            (page.url, theme, rule["id"], node["html"][:200], node["failureSummary"])
            for rule in Axe().run(page, options=RULES).response["violations"]
            for node in rule["nodes"]
        ]
    return found


def _states(address: str) -> dict[str, int]:
    """Return the paths to look at with their status; in the long size every page of the demo."""
    if not LONG:
        return STATES
    with urlopen(f"{address}/api/v1/pages?limit=100") as answer:  # noqa: S310 - our own server
        return STATES | {page["path"]: 200 for page in json.load(answer)["items"]}


@pytest.mark.parametrize("size", SIZES, ids=[f"{size['width']} px" for size in SIZES])
def test_pages_of_each_kind_and_state_are_accessible(visit: Opens, address: str, size: ViewportSize) -> None:
    window = visit(viewport=size)
    states = _states(address)
    assert len(states) > len(STATES) or not LONG
    found = []
    for path, status in states.items():
        window.open(path, status=status)
        found += _broken(window.page)
    assert found == []


def test_axe_finds_what_is_planted(visit: Opens) -> None:
    window = visit(viewport=NARROW)
    window.open(places.STANDARD)
    plant = "() => document.querySelector('main').insertAdjacentHTML('beforeend', '<input type=\"text\">')"
    window.page.evaluate(plant)
    assert {(theme, rule) for _url, theme, rule, _html, _why in _broken(window.page)} >= {
        ("light", "label"),
        ("dark", "label"),
    }


def test_nothing_moves_for_a_visitor_who_asks_for_that(visit: Opens) -> None:
    window = visit(viewport=NARROW, reduced_motion="reduce")
    window.open(places.ACCORDION)
    moving = """() => [...document.querySelectorAll('*')].filter((one) => ['', '::before', '::after'].some(
        (part) => { const style = getComputedStyle(one, part || null);
            return parseFloat(style.transitionDuration) > 0 || style.animationName !== 'none'; }
    )).map((one) => one.outerHTML.slice(0, 80))"""
    assert window.page.evaluate(moving) == []
    window.page.emulate_media(reduced_motion="no-preference")
    assert window.page.evaluate(moving) != []


def test_the_open_menu_is_accessible(visit: Opens) -> None:
    window = visit(viewport=NARROW)
    window.open(places.TOPIC)
    window.page.get_by_text("Meny", exact=True).click()
    assert _broken(window.page) == []


def test_the_thanks_are_accessible(visit: Opens) -> None:
    window = visit(viewport=NARROW, java_script_enabled=False)
    window.open(places.TOPIC)
    window.page.get_by_role("button", name="Ja", exact=True).click()
    # axe needs the script that this visitor's browser lacks.
    scripted = visit(viewport=NARROW)
    scripted.open(window.path())
    assert _broken(scripted.page) == []
