"""What is wrong with the HTML of a page: errors of its parsing, and what a parser does not look for."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime
from html.parser import HTMLParser
from xml.etree.ElementTree import Element

import html5lib

VOID = {"area", "br", "col", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
# Both name places on the page: the first by id, the second by a fragment.
REFERENCES = ("aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "for", "headers", "list")
UNNAMED = {"hidden", "submit", "button", "image", "reset"}
INTERACTIVE = {"a", "button", "input", "select", "textarea", "details", "label", "iframe"}
TABLE_PARTS = {"thead", "tbody", "tfoot", "tr", "th", "td"}
_DAY = re.compile(r"\d{4}-\d\d(-\d\d)?")


def faults(html: str) -> list[str]:
    """Return everything that is wrong with a page, in words."""
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    root = parser.parse(html)
    broken = [f"{code} at {line}:{column} {data}" for (line, column), code, data in parser.errors]
    return broken + _unbalanced(html) + [fault for check in CHECKS for fault in check(root)]


class _Balance(HTMLParser):
    """Notes elements that are not closed where they were opened, also where HTML would close them itself."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Remember what was opened."""
        del attrs
        if tag not in VOID:
            self.opened.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Leave what closes itself, as the parts of a drawing do."""

    def handle_endtag(self, tag: str) -> None:
        """Compare with what was opened last."""
        if tag in VOID or not self.opened or self.opened[-1] != tag:
            self.found.append(f"</{tag}> closes {self.opened[-1:]} in line {self.getpos()[0]}")
        else:
            self.opened.pop()


def _unbalanced(html: str) -> list[str]:
    balance = _Balance()
    balance.feed(html)
    balance.close()
    return [*balance.found, *(f"<{tag}> is not closed" for tag in balance.opened)]


def _ids(root: Element) -> Iterator[str]:
    counted = Counter(element.attrib["id"] for element in root.iter() if "id" in element.attrib)
    for name, times in counted.items():
        if times > 1 or not name or re.search(r"\s", name):
            yield f"id {name!r} stands {times} times"


def _references(root: Element) -> Iterator[str]:
    known = {element.attrib["id"] for element in root.iter() if "id" in element.attrib}
    for element in root.iter():
        named = [word for name in REFERENCES for word in element.attrib.get(name, "").split()]
        if element.tag == "a" and element.attrib.get("href", "").startswith("#"):
            named.append(element.attrib["href"][1:])
        yield from (
            f"<{element.tag}> names {word!r}, which is not there" for word in named if word not in known
        )


def _headings(root: Element) -> Iterator[str]:
    levels = [int(element.tag[1]) for element in root.iter() if re.fullmatch("h[1-6]", str(element.tag))]
    if levels.count(1) != 1:
        yield f"{levels.count(1)} headings of level 1"
    before = 0
    for level in levels:
        if level > before + 1:
            yield f"h{level} follows h{before}"
        before = level


def _labels(root: Element) -> Iterator[str]:
    labelled = {element.attrib.get("for") for element in root.iter("label")}
    inside = {id(field) for label in root.iter("label") for field in label.iter()}
    for field in (element for tag in ("input", "select", "textarea") for element in root.iter(tag)):
        named = field.attrib.get("id") in labelled or id(field) in inside or "aria-label" in field.attrib
        if field.attrib.get("type") not in UNNAMED and not named and "aria-labelledby" not in field.attrib:
            yield f"<{field.tag} name={field.attrib.get('name')!r}> has no label"


def _nesting(root: Element) -> Iterator[str]:
    for outer in (element for tag in ("a", "button", "label") for element in root.iter(tag)):
        within = [inner.tag for inner in outer.iter() if inner is not outer and inner.tag in INTERACTIVE]
        allowed = 1 if outer.tag == "label" else 0
        if len(within) > allowed:
            yield f"<{outer.tag}> holds {within}"


def _pictures(root: Element) -> Iterator[str]:
    for image in root.iter("img"):
        missing = [name for name in ("alt", "width", "height", "src") if name not in image.attrib]
        if missing:
            yield f"<img src={image.attrib.get('src')!r}> lacks {missing}"


def _tables(root: Element) -> Iterator[str]:
    for table in root.iter("table"):
        yield from (
            f"<{part.tag} role> in a table"
            for part in table.iter()
            if part.tag in TABLE_PARTS and "role" in part.attrib
        )
        if table.find("caption") is None and not table.attrib.keys() & {"aria-label", "aria-labelledby"}:
            yield "a table has no caption"


def _frame(root: Element) -> Iterator[str]:
    if not root.attrib.get("lang"):
        yield "no language"
    titles = [title.text or "" for title in root.iter("title")]
    if len(titles) != 1 or not titles[0].strip():
        yield f"titles {titles}"
    if sum(1 for _main in root.iter("main")) != 1:
        yield "not one main part"


def _times(root: Element) -> Iterator[str]:
    for element in root.iter("time"):
        written = element.attrib.get("datetime", "")
        try:
            if not _DAY.fullmatch(written) and datetime.fromisoformat(written).tzinfo is None:
                yield f"time {written!r} has no zone"
        except ValueError:
            yield f"time {written!r}"


CHECKS: tuple[Callable[[Element], Iterator[str]], ...] = (
    _ids, _references, _headings, _labels, _nesting, _pictures, _tables, _frame, _times,
)  # fmt: skip
