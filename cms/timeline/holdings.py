"""Where the bytes of public files lie: from an entry or an address to a file in storage.

Whether the file may be seen now is the reader's business; nobody outside learns a file's own name.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO
from uuid import UUID

from django.apps import apps
from django.core.files.storage import Storage

CHUNK = 64 * 1024


class FileLost(Exception):
    """What is written down is not in storage."""


@dataclass(frozen=True)
class Holding:
    """A file in storage."""

    storage: Storage
    name: str
    size: int
    tag: str

    def open(self) -> BinaryIO:
        """Open the file; raises FileLost."""
        try:
            return self.storage.open(self.name, "rb")  # type: ignore[return-value]  # Django's File reads like one
        except OSError as error:
            raise FileLost(self.name) from error


def document(entry_id: UUID, checksum: str) -> Holding | None:
    """Return the bytes of a document as the edition with this checksum shows it."""
    row = _row("snippets", "FileBytes", document_id=entry_id, checksum=checksum)
    return _holding(row, f'"{checksum[:32]}"') if row is not None else None


def rendition(address: str) -> Holding | None:
    """Return the bytes behind the random address of an image's size; never an original."""
    row = _row("snippets", "SiteRendition", address=address)
    return _holding(row, f'"{address}"') if row is not None else None


def chunks(file: BinaryIO, start: int, length: int) -> Iterator[bytes]:
    """Yield a part of a file in pieces, and close it."""
    with file:
        file.seek(start)
        left = length
        while left > 0:
            piece = file.read(min(CHUNK, left))
            if not piece:
                break
            left -= len(piece)
            yield piece


def _row(app: str, model: str, **condition: Any) -> Any:
    return apps.get_model(app, model)._default_manager.filter(**condition).first()


def _holding(row: Any, tag: str) -> Holding:
    try:
        return Holding(row.file.storage, row.file.name, row.file.size, tag)
    except OSError as error:
        raise FileLost(row.file.name) from error
