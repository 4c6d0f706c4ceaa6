"""An answer belongs to one version of the timeline, however long it takes to compose."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from django.db import connection

from cms.timeline.reading import Reader

T = TypeVar("T")
# A snapshot for reading: it keeps no writer waiting, and none keeps it waiting.
_BEGIN = {"postgresql": "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", "sqlite": "BEGIN DEFERRED"}


def steadily(make_reader: Callable[[], Reader], compose: Callable[[Reader], T]) -> tuple[T, Reader]:
    """Compose until the timeline stands still meanwhile; the third time on a snapshot, where it cannot
    move."""
    for _attempt in range(2):
        reader = make_reader()
        answer = compose(reader)
        if reader.is_steady():
            return answer, reader
    with _snapshot():
        reader = make_reader()
        answer = compose(reader)
        # Its note is read on the same snapshot; callers ask for it afterwards.
        reader.is_steady()
        return answer, reader


@contextmanager
def _snapshot() -> Iterator[None]:
    """Let every question inside see the database as the first one did.

    Not by Django's transactions: on SQLite ours take the write lock at once, on PostgreSQL they see what is
    committed meanwhile.
    """
    if connection.in_atomic_block:
        yield
        return
    with connection.cursor() as cursor:
        cursor.execute(_BEGIN[connection.vendor])
        try:
            yield
        finally:
            cursor.execute("ROLLBACK")
