"""One server and one browser for all tests in here; windows that fail a test for what went wrong in them.

All modules in here share one xdist group, so that one worker has them; where they are spread all the same,
each worker serves a copy of its own. The demo itself is loaded once for all.
"""

import shutil
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.browser.server import Served, serving
from tests.browser.watching import Opens, Window
from tests.cms.demo import conftest as loading
from tests.cms.demo.conftest import PASSWORD, Demo

NAMES = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
PATIENCE_MILLISECONDS = 30_000
expect.set_options(timeout=PATIENCE_MILLISECONDS)

# The demo is loaded once for all workers; the copy is our own, as the server writes into it.
demo = loading.demo


@pytest.fixture(scope="session")
def executable() -> str:
    """Return where the browser is; without one these tests are skipped."""
    found = next((path for path in map(shutil.which, NAMES) if path is not None), None)
    if found is None:
        pytest.skip(f"SKIPPED: the browser tests need one of {', '.join(NAMES)} on the path")
    return found


@pytest.fixture(scope="session")
def served(demo: Demo) -> Iterator[Served]:
    """Serve the demo."""
    with serving(demo.folder) as site:
        yield site


@pytest.fixture(scope="session")
def address(served: Served) -> str:
    """Return the address of the site."""
    return served.address


@pytest.fixture(scope="module")
def browser(executable: str) -> Iterator[Browser]:
    """Start the browser.

    For a module, not for the run: while it is up its event loop keeps Django from this worker’s databases.
    """
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=executable, args=ARGUMENTS)
        yield started
        started.close()


@pytest.fixture
def visit(browser: Browser, address: str) -> Iterator[Opens]:
    """Open windows of visitors; afterwards nothing may have gone wrong in any, nor a cookie been set."""
    yield from _windows(browser, address, {}, keeps_cookies=False)


@pytest.fixture(scope="module")
def signed_in(browser: Browser, address: str) -> Any:
    """Sign in as a publisher through the admin's form, once; returns what the browser keeps of it."""
    context = browser.new_context(locale="sv-SE", viewport=WIDE)
    context.set_default_timeout(PATIENCE_MILLISECONDS)
    window = Window(context, address)
    window.open("/admin/login/")
    window.page.get_by_label("Användarnamn").fill("publisher")
    window.page.get_by_label("Lösenord").fill(PASSWORD)
    window.page.get_by_role("button", name="Logga in").click()
    window.page.get_by_role("heading", name="Utkast", exact=True).wait_for()
    state = context.storage_state()
    context.close()
    assert window.wrong == []
    return state


@pytest.fixture
def edit(work: Opens, served: Served) -> Callable[[str], Window]:
    """Open the form of a page that seed.py has made."""

    def open_form(path: str) -> Window:
        window = work()
        window.open(f"/admin/pages/{served.keys[path]}/edit/")
        return window

    return open_form


@pytest.fixture
def work(browser: Browser, address: str, signed_in: Any) -> Iterator[Opens]:
    """Open windows of a signed-in publisher; afterwards nothing may have gone wrong in any."""
    yield from _windows(browser, address, {"storage_state": signed_in}, keeps_cookies=True)


def _windows(
    browser: Browser, address: str, options: dict[str, Any], *, keeps_cookies: bool
) -> Iterator[Opens]:
    opened: list[Window] = []

    def open_window(*, forgives: tuple[str, ...] = (), **more: Any) -> Window:
        context = browser.new_context(**({"locale": "sv-SE", "viewport": WIDE} | options | more))
        context.set_default_timeout(PATIENCE_MILLISECONDS)
        opened.append(Window(context, address, forgives=forgives))
        return opened[-1]

    yield open_window
    wrong = [found for window in opened for found in window.wrong]
    cookies = [cookie for window in opened for cookie in window.context.cookies()]
    for window in opened:
        window.context.close()
    assert wrong == []
    if not keeps_cookies:
        assert cookies == []
