"""From what was found to HTML: the context that the templates expect, in the language of the page."""

import re
from typing import Any

from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils import translation

from cms.timeline import navigation
from cms.timeline.navigation import Frame
from cms.website.finding import End, Page

_LONGEST_SHOWN = 200


def page_html(page: Page, preview_for: HttpRequest | None = None) -> bytes:
    """Draw a page; only a preview knows its request, so that no public page can depend on who asks."""
    document = page.document
    context = _frame(page.frame, page.locale, document["path"]) | {
        "doc": document,
        "site": document["siteSettings"],
        "notices": document["notices"],
        "language_links": [
            {"locale": other["locale"], "title": other["title"], "url": other["path"]}
            for other in document["translations"]
        ],
        "listing": page.listing,
        "sensitive": document["sensitive"],
    }
    return render(f"pages/{snake_case(document['type'])}.html", context, page.locale, preview_for)


def end_html(end: End) -> bytes:
    """Draw the page that says that there is none."""
    shown = end.path if end.path.isprintable() and len(end.path) <= _LONGEST_SHOWN else ""
    context = around(end) | {"path": shown, "text": end.text}
    return render(f"{end.status}.html", context, end.locale)


def around(end: End) -> dict[str, Any]:
    """Return the context of a page that has no document."""
    return _frame(end.frame, end.locale, end.path) | {
        "site": end.chrome["siteSettings"],
        "notices": end.chrome["notices"],
        "language_links": [],
    }


def render(
    template: str, context: dict[str, Any], locale: str, preview_for: HttpRequest | None = None
) -> bytes:
    """Render a template in a language."""
    with translation.override(locale):
        return render_to_string(
            template, context | {"preview": preview_for is not None}, preview_for
        ).encode()


def snake_case(kind: str) -> str:
    """Return a kind as files are named: `learningExample` is drawn by `learning_example.html`."""
    return re.sub(r"(?<!^)([A-Z])", r"_\1", kind).lower()


def _frame(frame: Frame, locale: str, path: str) -> dict[str, Any]:
    menu = [{"title": title, "url": own, "current": path.startswith(own)} for title, own in frame.menu]
    return {
        "locale": locale,
        "home_url": navigation.home_path(locale),
        "menu": menu,
        "contact_url": frame.contact_path,
        "statement": frame.statement and dict(zip(("title", "url"), frame.statement, strict=True)),
    }
