"""What axe finds on the pages of the site: nothing by the rules of WCAG 2.2 AA, in both themes."""

from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, ViewportSize

from tests.browser import places
from tests.browser.conftest import NARROW
from tests.browser.watching import Opens
from tests.size import LONG

pytestmark = pytest.mark.xdist_group("browser")

RULES = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    },
    # Running text stands out by 7:1 here, which is more than the tags ask for.
    "rules": {"color-contrast-enhanced": {"enabled": True}},
    "resultTypes": ["violations"],
}
THEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
SIZES: list[ViewportSize] = (
    [{"width": width, "height": 844} for width in (320, 768, 1280)] if LONG else [NARROW]
)
_WIDTHS = "() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]"

# Links within a sentence are as high as its lines; where one's shadow covers its row, the row is the target.
_SMALL_TARGETS = """() => {
  document.querySelectorAll("details").forEach((one) => { one.open = true; });
  const inSentence = (one) => getComputedStyle(one).display === "inline"
    && [...one.parentElement.childNodes].some((other) => other !== one && other.textContent.trim());
  const coversRow = (one) => getComputedStyle(one, "::after").position === "absolute";
  return [...document.querySelectorAll("a[href], button, summary, select, input:not([type=hidden])")]
    .filter((one) => !one.closest(".trap, .skip-link") && one.getClientRects().length)
    .filter((one) => !inSentence(one) && !coversRow(one) && one.getBoundingClientRect().height < 44)
    .map((one) => one.outerHTML.slice(0, 120));
}"""


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


@pytest.mark.parametrize("size", SIZES, ids=[f"{size['width']} px" for size in SIZES])
def test_pages_of_each_kind_and_state_are_accessible_and_fit_the_screen(
    visit: Opens, address: str, size: ViewportSize
) -> None:
    window = visit(viewport=size)
    states = places.every(address) if LONG else places.STATES
    assert len(states) > len(places.STATES) or not LONG
    found, wide = [], []
    for path, status in states.items():
        window.open(path, status=status)
        found += _broken(window.page)
        needed, given = window.page.evaluate(_WIDTHS)
        wide += [path] if needed > given else []
    assert found == []
    assert wide == []


def test_axe_finds_what_is_planted(visit: Opens) -> None:
    window = visit(viewport=NARROW)
    window.open(places.STANDARD)
    plant = "() => document.querySelector('main').insertAdjacentHTML('beforeend', '<input type=\"text\">')"
    window.page.evaluate(plant)
    assert {(theme, rule) for _url, theme, rule, _html, _why in _broken(window.page)} >= {
        ("light", "label"),
        ("dark", "label"),
    }


def test_a_finger_meets_targets_of_44_pixels(visit: Opens) -> None:
    window = visit(viewport=NARROW, has_touch=True, is_mobile=True)
    small = []
    for path, status in places.STATES.items():
        window.open(path, status=status)
        small += [(path, found) for found in window.page.evaluate(_SMALL_TARGETS)]
    assert small == []
    plant = (
        "() => document.querySelector('main').insertAdjacentHTML('beforeend', '<p><a href=/>Kort</a></p>')"
    )
    window.page.evaluate(plant)
    assert len(window.page.evaluate(_SMALL_TARGETS)) == 1


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
