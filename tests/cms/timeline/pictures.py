"""What the public sees at a moment, as the reference model works it out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

NOT_FOUND, GONE, REDIRECT, WITHDRAWN = "notFound", "gone", "redirect", "withdrawn"


@dataclass(frozen=True)
class Ending:
    """What an address answers once its page has been taken down."""

    choice: str = NOT_FOUND
    text: str = ""
    target: UUID | None = None
    address: str = ""

    def __str__(self) -> str:
        return "" if self.choice == NOT_FOUND else f"({self.choice} {str(self.target)[:4]} {self.address})"


PLAIN = Ending()


@dataclass(frozen=True)
class Seen:
    """An entry as the public sees it."""

    entry_id: UUID
    path: str
    title: str
    key: int
    version: int
    content_date: datetime
    published_at: datetime
    first_published_at: datetime
    parent: UUID | None
    children: tuple[UUID, ...]
    withdrawn: bool


@dataclass(frozen=True)
class Answer:
    """What an address without a page answers; `sure` is false where the documents leave it open."""

    sort: str
    text: str = ""
    target: UUID | None = None
    address: str = ""
    sure: bool = True


UNSURE = Answer("unsure", sure=False)


@dataclass(frozen=True)
class Picture:
    """Everything public from a moment on, until the next picture; `carried` outlives an entry's absence."""

    begins: datetime
    seen: dict[UUID, Seen]
    carried: dict[UUID, Seen]
    board: dict[str, Answer]

    def collisions(self) -> set[str]:
        """Return the addresses that two pages would hold at once."""
        paths = [seen.path for seen in self.seen.values() if seen.path]
        return {path for path in paths if paths.count(path) > 1}


def board_after(
    before: Picture, seen: dict[UUID, Seen], endings: dict[UUID, Ending], existing: set[UUID]
) -> dict[str, Answer]:
    """Return what addresses without a page answer: old addresses lead to their page, taken-down ones as
    chosen."""
    board = dict(before.board)
    for entry_id, last in before.carried.items():
        now, shown_before = seen.get(entry_id), entry_id in before.seen
        if now is not None and now.path != last.path:
            # After an absence nobody says whether the address before it still leads to the page.
            board[last.path] = Answer("moved", target=entry_id) if shown_before else UNSURE
        if now is None and shown_before and entry_id in existing:
            ending = endings[entry_id]
            left = _left(ending)
            if left is not None:
                board[last.path] = left
        if now is None and not shown_before and board.get(last.path) != _left(endings.get(entry_id, PLAIN)):
            # It was chosen while something above hid the page, or the address has had another use since.
            board[last.path] = UNSURE
    for shown in seen.values():
        if shown.path in board:
            # The choice is over when its page is back; an older page's signpost may or may not outlast the
            # new one.
            board[shown.path] = UNSURE
    return board


def _left(ending: Ending) -> Answer | None:
    """Return what a page's address answers once the page has been taken down."""
    if ending.choice not in (GONE, REDIRECT):
        return None
    return Answer("gone" if ending.choice == GONE else "moved", ending.text, ending.target, ending.address)
