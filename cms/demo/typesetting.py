"""Text broken into lines and lines into pages, for the demo's PDF files."""

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

PAGE_WIDTH, PAGE_HEIGHT, MARGIN = 595, 842, 72
TITLE_SIZE, TEXT_SIZE = 20, 11
TITLE_LENGTH, LINE_LENGTH = 42, 84
LEADING = 1.45


@dataclass(frozen=True)
class Line:
    """One line of text; `tag` is the structure element that it begins or goes on with."""

    text: str
    size: int
    tag: str
    begins: bool


def laid_out(title: str, paragraphs: Sequence[str]) -> list[list[Line]]:
    """Break the text into lines and the lines into pages."""
    parts = [
        ("H1", TITLE_SIZE, title, TITLE_LENGTH),
        *(("P", TEXT_SIZE, text, LINE_LENGTH) for text in paragraphs),
    ]
    pages: list[list[Line]] = [[]]
    room = PAGE_HEIGHT - 2 * MARGIN
    for tag, size, text, length in parts:
        for number, line in enumerate(textwrap.wrap(text, length)):
            room -= round(size * LEADING)
            if room < MARGIN:
                pages.append([])
                room = PAGE_HEIGHT - 2 * MARGIN
            pages[-1].append(Line(line, size, tag, begins=number == 0 or not pages[-1]))
        room -= size
    return pages
