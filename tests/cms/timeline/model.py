"""A reference model of the timeline: what the public must see of a small tree at any moment.

It knows nothing of Wagtail or of tables. Its state is what has been decided about each entry, as the last
recording left it; what is visible at a moment is worked out from that state, and what was visible before
stays as it was.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from copy import deepcopy
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from uuid import UUID

from tests.cms.timeline.pictures import PLAIN, WITHDRAWN, Ending, Picture, Seen, board_after


@dataclass(frozen=True)
class Version:
    """One version of an entry; `key` tells versions apart."""

    key: int
    title: str
    slug: str = ""
    minor: bool = False
    ending: Ending = PLAIN

    def __str__(self) -> str:
        return f"{self.key}{' minor' if self.minor else ''} /{self.slug}/"


@dataclass(frozen=True)
class Showing:
    """A version that is public as far as its own entry decides, perhaps until a moment; `withdrawn` keeps
    it readable."""

    version: Version
    until: datetime | None = None
    withdrawn: Ending | None = None


@dataclass(frozen=True)
class Planned:
    """A publication (or, without a version, an unpublication) that has been decided for a later moment."""

    at: datetime
    version: Version | None
    until: datetime | None = None
    ending: Ending = PLAIN
    key: int = 0


@dataclass
class Entry:
    """What has been decided about one entry."""

    entry_id: UUID
    parent: UUID | None = None
    showing: Showing | None = None
    plans: list[Planned] = field(default_factory=list)
    left: Ending = PLAIN
    restricted: bool = False
    is_page: bool = True

    def at(self, moment: datetime) -> tuple[Showing | None, Ending]:
        """Return what the entry's own decisions show at a moment, and how it last ended if they show
        nothing."""
        showing, ending = self.showing, self.left
        for plan in sorted(self.plans, key=lambda plan: (plan.at, plan.key)):
            if plan.at > moment:
                break
            showing, ending = _ended(showing, ending, plan.at)
            if plan.version is not None:
                showing, ending = Showing(plan.version, plan.until), PLAIN
            elif showing is not None:
                showing, ending = _taken_down(showing, plan.ending)
        return _ended(showing, ending, moment)

    def show(self, version: Version, until: datetime | None = None) -> None:
        """Decide that a version is public from now on."""
        self.showing, self.left = Showing(version, until), PLAIN

    def take_down(self, ending: Ending) -> None:
        """Decide that the entry is public no more; what already is withdrawn stays as it is."""
        if self.showing is not None and self.showing.withdrawn is None:
            self.showing, self.left = _taken_down(self.showing, ending)

    def settle(self, moment: datetime) -> None:
        """Let what is due be done."""
        self.showing, self.left = self.at(moment)
        self.plans = [plan for plan in self.plans if plan.at > moment]


def _ended(showing: Showing | None, ending: Ending, moment: datetime) -> tuple[Showing | None, Ending]:
    if showing is None or showing.until is None or showing.until > moment:
        return showing, ending
    return _taken_down(showing, showing.version.ending)


def _taken_down(showing: Showing, ending: Ending) -> tuple[Showing | None, Ending]:
    if ending.choice == WITHDRAWN:
        return Showing(showing.version, None, ending), ending
    return None, ending


class Model:
    """The reference: change `entries` and `order`, then call `record` with the moment of the recording."""

    def __init__(self) -> None:
        self.entries: dict[UUID, Entry] = {}
        self.order: dict[UUID, list[UUID]] = {}
        self.pictures: list[Picture] = []

    def copy(self) -> Model:
        """Return a model to try a change on."""
        twin = Model()
        twin.entries = deepcopy(self.entries)
        twin.order = {parent: list(children) for parent, children in self.order.items()}
        twin.pictures = list(self.pictures)
        return twin

    def add(self, entry_id: UUID, parent: UUID | None, *, is_page: bool = True) -> None:
        """Add an entry that has not been published."""
        self.entries[entry_id] = Entry(entry_id, parent, is_page=is_page)
        if parent is not None:
            self.order.setdefault(parent, []).append(entry_id)

    def below(self, entry_id: UUID) -> list[UUID]:
        """Return the ids of an entry and of all pages below it."""
        found = [entry_id]
        for child in self.order.get(entry_id, ()):
            found.extend(self.below(child))
        return found

    def delete(self, entry_id: UUID) -> None:
        """Remove an entry with everything below it."""
        for gone in self.below(entry_id):
            parent = self.entries.pop(gone).parent
            if parent is not None:
                self.order[parent].remove(gone)

    def move(self, entry_id: UUID, parent: UUID, before: UUID | None = None) -> None:
        """Put a page below another, last or in front of one of its children."""
        entry = self.entries[entry_id]
        if entry.parent is not None:
            self.order[entry.parent].remove(entry_id)
        siblings = self.order.setdefault(parent, [])
        siblings.insert(len(siblings) if before is None else siblings.index(before), entry_id)
        entry.parent = parent

    def settle(self, moment: datetime) -> None:
        """Let everything that is due be done, before a change is decided."""
        for entry in self.entries.values():
            entry.settle(moment)

    def record(self, moment: datetime) -> None:
        """Work out what the public sees from a moment on; what was before stays."""
        kept = bisect_right([picture.begins for picture in self.pictures], moment - timedelta(microseconds=1))
        self.pictures = self.pictures[:kept]
        for begins in [moment, *self._boundaries(moment)]:
            self.pictures.append(self._picture(begins, self.pictures[-1] if self.pictures else None))

    def _boundaries(self, moment: datetime) -> list[datetime]:
        found: set[datetime] = set()
        for entry in self.entries.values():
            ends = [entry.showing.until] if entry.showing is not None else []
            ends += [plan.until for plan in entry.plans] + [plan.at for plan in entry.plans]
            found.update(end for end in ends if end is not None and end > moment)
        return sorted(found)

    def _picture(self, moment: datetime, before: Picture | None) -> Picture:
        carried = dict(before.carried) if before is not None else {}
        seen: dict[UUID, Seen] = {}
        endings: dict[UUID, Ending] = {}
        for entry in self._parents_first():
            showing, endings[entry.entry_id] = entry.at(moment)
            above = seen.get(entry.parent) if entry.parent is not None else None
            hidden = entry.restricted or (entry.parent is not None and above is None)
            if showing is None or hidden:
                continue
            path = _path(entry, above, showing.version)
            own = self._seen(entry, showing, path, carried.get(entry.entry_id), moment)
            seen[entry.entry_id] = carried[entry.entry_id] = own
        board = board_after(before, seen, endings, set(self.entries)) if before is not None else {}
        return Picture(moment, seen, carried, board)

    def _parents_first(self) -> Iterable[Entry]:
        for entry in self.entries.values():
            if entry.parent is None:
                yield from (self.entries[below] for below in self.below(entry.entry_id))

    def _seen(self, entry: Entry, showing: Showing, path: str, before: Seen | None, moment: datetime) -> Seen:
        version = showing.version
        own = Seen(
            entry_id=entry.entry_id,
            path=path,
            title=version.title,
            key=version.key,
            version=1,
            content_date=moment,
            published_at=moment,
            first_published_at=moment,
            parent=entry.parent,
            children=tuple(self.order.get(entry.entry_id, ())),
            withdrawn=showing.withdrawn is not None,
        )
        if before is None:
            return own
        own = replace(own, first_published_at=before.first_published_at)
        if before.key == version.key:
            own = replace(own, content_date=before.content_date, published_at=before.published_at)
            return replace(own, version=before.version)
        content_date = before.content_date if version.minor else moment
        return replace(own, version=before.version + 1, content_date=content_date)

    def at(self, moment: datetime) -> Picture | None:
        """Return what the public sees at a moment; None before everything."""
        index = bisect_right([picture.begins for picture in self.pictures], moment)
        return self.pictures[index - 1] if index else None

    def may_have_given_way(self, entry_id: UUID, moment: datetime) -> bool:
        """Say whether a page that nobody sees wants a slug that a page beside it has.

        The public site has room for both, Wagtail's rows have not.
        """
        picture, own = self.at(moment), self.entries[entry_id]
        wanted, _ending = own.at(moment)
        if picture is None or wanted is None or entry_id in picture.seen:
            return False
        beside = [other for other in self.entries.values() if other.parent == own.parent and other is not own]
        showings = [other.at(moment)[0] for other in beside]
        return any(shown is not None and shown.version.slug == wanted.version.slug for shown in showings)

    def collisions(self, since: datetime) -> set[str]:
        """Return the addresses that two pages would hold at once, from a moment on."""
        found: set[str] = set()
        for picture in self.pictures:
            if picture.begins >= since:
                found |= picture.collisions()
        return found


def _path(entry: Entry, above: Seen | None, version: Version) -> str:
    if not entry.is_page:
        return ""
    return "/" if above is None else f"{above.path}{version.slug}/"
