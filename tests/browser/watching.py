"""A browser window that notes whatever no page of ours may do."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request, Response

_OWN_SCHEMES = {"data", "blob", "about"}
# Runs before the page's own scripts, in each frame.
_TELL = """
addEventListener("securitypolicyviolation", (event) => {
  window.tellOfViolation(`${event.effectiveDirective} ${event.blockedURI} on ${event.documentURI}`);
});
"""


@dataclass
class Window:
    """A window on the site, with all that went wrong in it."""

    context: BrowserContext
    address: str
    page: Page = field(init=False)
    wrong: list[str] = field(default_factory=list)
    # Addresses whose answer is meant to be an error: browsers complain of those in the console.
    unhappy: set[str] = field(default_factory=set)
    # Words of messages that a test expects.
    forgives: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Listen to everything, then open a page."""
        context = self.context
        context.on("console", self._console)
        context.on("weberror", lambda error: self.wrong.append(f"error: {error.error}"))
        context.on("request", self._request)
        context.expose_binding("tellOfViolation", lambda _source, text: self.wrong.append(f"policy: {text}"))
        context.add_init_script(_TELL)
        self.page = context.new_page()

    def open(self, path: str, status: int = 200) -> Response:
        """Go to a path of the site, which answers with a status."""
        if status >= 400:
            self.unhappy.add(self.address + path)
        response = self.page.goto(self.address + path)
        assert response is not None
        assert response.status == status, path
        return response

    def path(self) -> str:
        """Return where the window is."""
        return urlsplit(self.page.url).path

    def _console(self, message: ConsoleMessage) -> None:
        if message.type not in {"error", "warning"} or message.location["url"] in self.unhappy:
            return
        if any(words in message.text for words in self.forgives):
            return
        self.wrong.append(f"{message.type}: {message.text} ({message.location['url']})")

    def _request(self, request: Request) -> None:
        if not request.url.startswith(self.address) and urlsplit(request.url).scheme not in _OWN_SCHEMES:
            self.wrong.append(f"request to another host: {request.url}")


Opens = Callable[..., Window]
Options = dict[str, Any]
