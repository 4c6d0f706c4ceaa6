"""Rich text as documents hold it: cleaned by an allow-list, with references to entries by their id."""

import re
from collections.abc import Iterable
from html import escape
from html.parser import HTMLParser
from urllib.parse import urlsplit

import nh3

from snippets.documents.nodes import Ids

SOFT_HYPHEN = "\u00ad"
LINK_SCHEMES = {"https", "mailto", "tel"}
LINKED_MODELS = {"page": "pages.BasePage", "document": "snippets.SiteDocument"}
_SAME_MEANING = {"b": "strong", "i": "em"}
_BLOCKS = {"p", "ul", "ol", "li", "br", "h2", "h3", "h4", "div", "blockquote"}
_EMPTY_PARAGRAPH = re.compile(r"<p>(?:\s|&nbsp;|<br\s*/?>|</?(?:strong|em)>)*</p>")
_cleaner = nh3.Cleaner(
    tags={"p", "ul", "ol", "li", "strong", "em", "br", "a", "span"},
    clean_content_tags={"script", "style"},
    # The star names what any tag may carry: nothing, where the cleaner's own default is lang and title.
    attributes={"*": set(), "a": {"href"}, "span": {"lang"}},
    url_schemes=LINK_SCHEMES | {"ref"},
    link_rel=None,
)


def stored_html(raw: str, ids: Ids) -> str:
    """Return an editor's rich text as a document holds it: links to entries become `href="ref:<uuid>"`."""
    rewriter = _Rewriter(ids)
    rewriter.feed(raw)
    rewriter.close()
    return _EMPTY_PARAGRAPH.sub("", _cleaner.clean(rewriter.html)).strip()


def plain_text(html: str) -> str:
    """Return what a reader would read aloud: no tags, no soft hyphens, white space folded."""
    reader = _TextReader()
    reader.feed(html)
    reader.close()
    return " ".join("".join(reader.parts).replace(SOFT_HYPHEN, "").split())


def link_labels(html: str) -> list[str]:
    """Return the text of each link, in order."""
    reader = _TextReader()
    reader.feed(html)
    reader.close()
    return [" ".join(label.split()) for label in reader.labels]


class _Rewriter(HTMLParser):
    """Writes Wagtail's database form anew, with references in place of database keys."""

    def __init__(self, ids: Ids) -> None:
        super().__init__(convert_charrefs=True)
        self._ids = ids
        self._parts: list[str] = []
        self._links_open: list[bool] = []

    @property
    def html(self) -> str:
        return "".join(self._parts)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag == "a":
            href = self._href(found)
            self._links_open.append(href is not None)
            if href is not None:
                self._parts.append(f'<a href="{escape(href)}">')
        elif tag == "span" and found.get("lang"):
            self._parts.append(f'<span lang="{escape(found["lang"] or "")}">')
        else:
            self._parts.append(f"<{_SAME_MEANING.get(tag, tag)}>")

    def handle_endtag(self, tag: str) -> None:
        if tag == "a":
            if self._links_open and self._links_open.pop():
                self._parts.append("</a>")
        else:
            self._parts.append(f"</{_SAME_MEANING.get(tag, tag)}>")

    def handle_data(self, data: str) -> None:
        self._parts.append(escape(data, quote=False))

    def _href(self, attributes: dict[str, str | None]) -> str | None:
        model, key = (
            LINKED_MODELS.get(attributes.get("linktype") or ""),
            attributes.get("id") or "",
        )
        if model and key.isascii() and key.isdigit():
            return f"ref:{self._ids(model, int(key))}"
        href = (attributes.get("href") or "").strip()
        return href if _scheme(href) in LINK_SCHEMES else None


class _TextReader(HTMLParser):
    """Collects the text, with a space where one block ends and the next begins."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.labels: list[str] = []
        self._in_link = False

    def handle_starttag(self, tag: str, attrs: Iterable[tuple[str, str | None]]) -> None:
        del attrs
        self._break(tag)
        if tag == "a":
            self._in_link = True
            self.labels.append("")

    def handle_endtag(self, tag: str) -> None:
        self._break(tag)
        if tag == "a":
            self._in_link = False

    def handle_data(self, data: str) -> None:
        self.parts.append(data)
        if self._in_link:
            self.labels[-1] += data

    def _break(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.parts.append(" ")


def _scheme(address: str) -> str:
    try:
        return urlsplit(address).scheme.lower()
    except ValueError:  # what no browser could follow either, such as a broken IPv6 address
        return ""
