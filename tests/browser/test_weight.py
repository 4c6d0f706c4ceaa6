"""How steady pages are while they load, and how much travels for them."""

import pytest
from playwright.sync_api import ViewportSize

from tests.browser import places
from tests.browser.conftest import NARROW, WIDE
from tests.browser.watching import Opens, Window
from tests.size import LONG

pytestmark = pytest.mark.xdist_group("browser")

MOST_SHIFT = 0.02
MOST_BYTES = 60_000
SIZES: list[ViewportSize] = [NARROW, WIDE]
# Those on which something could move: pictures, notices, forms that wait for the script, tables, quick exit.
UNSTEADY = [
    places.HOME, places.TOPIC, places.SENSITIVE, places.FAQ, places.COURSES, places.COURSE,
    places.PUBLICATIONS, places.PARTNERSHIP,
]  # fmt: skip
# Runs before anything of the page does.
_OBSERVE = """
window.shifted = 0;
new PerformanceObserver((list) => {
  list.getEntries().forEach((entry) => { if (!entry.hadRecentInput) window.shifted += entry.value; });
}).observe({ type: "layout-shift", buffered: true });
"""
_TO_THE_END = """async () => {
  const drawn = () => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)));
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
    scrollTo(0, top);
    await drawn();
  }
  await Promise.all([...document.images].map((image) => image.decode().catch(() => null)));
  await drawn();
  return window.shifted;
}"""
_PUSH = """async () => {
  scrollTo(0, 0);
  const box = document.createElement("div");
  box.style.height = "400px";
  document.querySelector("main").prepend(box);
}"""


def _shift(window: Window, path: str, status: int = 200) -> float:
    """Open a page and read it to the end; returns how far its parts were moved meanwhile."""
    window.open(path, status=status)
    moved: float = window.page.evaluate(_TO_THE_END)
    return moved


@pytest.mark.parametrize("size", SIZES, ids=[f"{size['width']} px" for size in SIZES])
def test_nothing_is_pushed_aside_while_a_page_loads_and_is_read(
    visit: Opens, address: str, size: ViewportSize
) -> None:
    window = visit(viewport=size)
    window.context.add_init_script(_OBSERVE)
    states = places.every(address) if LONG else {path: places.STATES[path] for path in UNSTEADY}
    shifts = {path: _shift(window, path, status) for path, status in states.items()}
    assert {path: moved for path, moved in shifts.items() if moved > MOST_SHIFT} == {}
    window.page.evaluate(_PUSH)
    assert window.page.evaluate(_TO_THE_END) > MOST_SHIFT


@pytest.mark.parametrize("path", [places.TOPIC, places.SUPPORT])
def test_a_topic_weighs_less_than_60_kilobytes_without_its_pictures(visit: Opens, path: str) -> None:
    window = visit()
    cdp = window.context.new_cdp_session(window.page)
    cdp.send("Network.enable")
    cdp.send("Network.setCacheDisabled", {"cacheDisabled": True})
    sorts: dict[str, str] = {}
    sizes: dict[str, float] = {}
    cdp.on("Network.responseReceived", lambda told: sorts.update({told["requestId"]: told["type"]}))
    cdp.on(
        "Network.loadingFinished", lambda told: sizes.update({told["requestId"]: told["encodedDataLength"]})
    )
    window.open(path)
    window.page.wait_for_load_state("networkidle")
    weighed = {key: size for key, size in sizes.items() if sorts[key] != "Image"}
    assert {"Document", "Stylesheet", "Script"} <= {sorts[key] for key in weighed}
    assert 5_000 < sum(weighed.values()) < MOST_BYTES
