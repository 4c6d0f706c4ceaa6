"""What stands around every page of one language: the header's menu, the ways to the contact page and to the
accessibility statement.

One query for each version of the timeline: a frame is kept in the process until anything public changes.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.conf import settings
from django.db.models import Q

from cms.timeline.models import Edition
from cms.timeline.reading import PUBLIC, Reader, json_of
from cms.timeline.surroundings import in_order

CONTACT = "contact"
STATEMENT = "accessibilityStatement"


@dataclass(frozen=True)
class Frame:
    """The frame of one language: (title, path) of the pages in the menu and of the accessibility statement,
    and the contact page's path."""

    home_id: str
    menu: tuple[tuple[str, str], ...]
    contact_path: str | None
    statement: tuple[str, str] | None = None


@dataclass(frozen=True)
class _Kept:
    version: int
    start: datetime | None
    end: datetime | None
    frame: Frame


_kept: dict[str, _Kept] = {}


def home_path(locale: str) -> str:
    """Return the path of a language's start page."""
    return "/" if locale == settings.LANGUAGE_CODE else f"/{locale}/"


def frame(reader: Reader, locale: str, home_id: str = "") -> Frame:
    """Return a language's frame at the moment; the kept one where the caller knows its start page."""
    kept = _kept.get(locale)
    if kept is not None and kept.frame.home_id == home_id and _holds(kept, reader):
        return kept.frame
    return _found(reader, locale)


def keep(reader: Reader, locale: str, found: Frame) -> None:
    """Keep a frame until the next change; only a steady reader's, after its last question."""
    if reader.viewer == PUBLIC and reader.is_steady():
        _kept[locale] = _Kept(reader.version, reader.note.changed_at, reader.note.next_moment, found)


def forget() -> None:
    """Forget what is kept: the database is another one now."""
    _kept.clear()


def _holds(kept: _Kept, reader: Reader) -> bool:
    if kept.version != reader.version or reader.viewer != PUBLIC:
        return False
    begun = kept.start is None or kept.start <= reader.moment
    return begun and (kept.end is None or reader.moment < kept.end)


def _found(reader: Reader, locale: str) -> Frame:
    start = home_path(locale)
    home = Edition.objects.valid_at(reader.moment).filter(path=start).values("entry_id")
    listed = Q(parent_id__in=home, in_menu=True, withdrawal__isnull=True)
    rows = reader.many(Q(path=start) | listed | Q(kind__in=("standard", STATEMENT), locale=locale))
    own = next((row for row in rows if row.path == start), None)
    if own is None:
        return Frame("", (), None)
    children = [
        row for row in rows if row.parent_id == own.entry_id and row.in_menu and row.withdrawal is None
    ]
    menu = tuple((_menu_title(row), row.path) for row in in_order(children, own.child_order))
    contact = next(
        (row.path for row in rows if row.kind == "standard" and _document(row)["pageRole"] == CONTACT), None
    )
    statement = next(
        ((_menu_title(row), row.path) for row in rows if row.kind == STATEMENT and row.withdrawal is None),
        None,
    )
    return Frame(str(own.entry_id), menu, contact, statement)


def _menu_title(row: Edition) -> str:
    return str(_document(row)["navigationTitle"])


def _document(row: Edition) -> dict[str, Any]:
    return json_of(row.content.document)
