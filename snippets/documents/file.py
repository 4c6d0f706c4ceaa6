"""A file to read or download as the public sees it, and the generated text of links to it."""

from datetime import date
from typing import Any

from snippets.documents.nodes import File, Ref, Text
from snippets.documents.registry import Kind, register

KILO = 1000
# Content, kept in editions: it must not depend on the language of who published, so it is not translated.
OPENS_IN_NEW_WINDOW = "öppnas i nytt fönster"


class FileDocument(File):
    """A file in full."""

    title: Text
    checksum: str
    document_date: date | None
    record_number: str | None
    exemption_reason: str | None
    replaced_by: Ref[Any] | None


def size_text(byte_size: int, decimal_sign: str = ",") -> str:
    """Return a file's size: whole kB, or MB with one decimal, by default as Swedish readers write it."""
    kilobytes = max(1, round(byte_size / KILO))
    if kilobytes < KILO:
        return f"{kilobytes} kB"
    return f"{byte_size / KILO**2:.1f}".removesuffix(".0").replace(".", decimal_sign) + " MB"


def link_text(title: str, file_format: str, byte_size: int, *, new_window: bool) -> str:
    """Return the text of a link to a file: what it is, how large, and whether it opens a window."""
    parts = [file_format, size_text(byte_size)]
    if new_window:
        parts.append(OPENS_IN_NEW_WINDOW)
    return f"{title} ({', '.join(parts)})"


FILE = register(
    Kind(
        name="document",
        model="snippets.SiteDocument",
        document=FileDocument,
        summary=File,
        collection="documents",
        listed=False,
        only_while_shown=True,
        order="title",
    )
)
