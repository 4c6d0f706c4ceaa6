"""Rich text as a reader meets it: paragraphs and the items of lists, one by one."""

from html.parser import HTMLParser

_LISTS = {"ul", "ol"}
_BLOCKS = _LISTS | {"p", "li", "h2", "h3", "h4", "div", "blockquote"}


def passages(html: str) -> list[str]:
    """Return the text of each paragraph and each item of a list, in order."""
    return _read(html).passages


def lists(html: str) -> list[list[str]]:
    """Return the items of each list, an inner list apart from the one around it."""
    return _read(html).lists


def _read(html: str) -> "_Reader":
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader.end()
    return reader


class _Reader(HTMLParser):
    """Collects texts between block tags, and remembers in which list each stands."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.passages: list[str] = []
        self.lists: list[list[str]] = []
        self._open: list[list[str]] = []
        self._text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag in _BLOCKS:
            self.end()
        if tag in _LISTS:
            self._open.append([])
            self.lists.append(self._open[-1])
        elif tag == "br":
            self._text.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.end()
        if tag in _LISTS and self._open:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        self._text.append(data)

    def end(self) -> None:
        """Keep what was read since the last block tag."""
        text = " ".join("".join(self._text).split())
        self._text = []
        if text:
            self.passages.append(text)
            if self._open:
                self._open[-1].append(text)
