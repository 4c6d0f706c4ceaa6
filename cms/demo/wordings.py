"""What each page has said, and when: the wordings of its history, worked out from the texts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from typing import Any

from cms.demo.moments import LOCAL, Moments
from cms.demo.texts.shapes import Block, Page

SECTION = 2
NOTE = "Texten är uppdaterad"
# A page that moved was first published this long before it first moved, in its first place.
BEFORE_MOVING = timedelta(days=100)


@dataclass(frozen=True)
class Wording:
    """One version of a page as it was published."""

    at: datetime
    page: Page
    minor: bool = False
    note: str = ""


@dataclass
class Wordings:
    """Works out the wordings of all pages; a page is public before the first one below it."""

    moments: Moments
    growth: dict[str, list[dict[str, Any]]]
    needed: dict[str, datetime] = field(default_factory=dict)

    def work_out(self, pages: Sequence[Page]) -> dict[str, list[Wording]]:
        """Return the wordings by page key, oldest first; pages never published have none."""
        found: dict[str, list[Wording]] = {}
        for page in reversed(pages):
            if page["state"] == "draft" or _is(page, "scheduled"):
                continue
            found[page["key"]] = own = self._founded(page, _with_notes(self._own(page)))
            for parent, since in self.places(page, own[0].at):
                self.needed[parent] = min(since, self.needed.get(parent, since))
        return found

    def places(self, page: Page, first: datetime) -> list[tuple[str, datetime]]:
        """Return below which pages a page has stood, each with since when."""
        stood = page.get("former_parents", [])
        starts = [first, *(self.moments.at(one["until"]) for one in stood)]
        below = [*(one["parent"] for one in stood), page["parent"]]
        return [(parent, since) for parent, since in zip(below, starts, strict=True) if parent is not None]

    def _founded(self, page: Page, own: list[Wording]) -> list[Wording]:
        """Let a page have been public the day before something below it was."""
        needed = self.needed.get(page["key"])
        if needed is None or own[0].at < needed:
            return own
        day = needed.astimezone(LOCAL).date() - timedelta(days=1)
        return _with_notes([Wording(datetime.combine(day, time(9), tzinfo=LOCAL), _less(page)), *own])

    def _own(self, page: Page) -> list[Wording]:
        """Return the wordings that the texts tell of."""
        grown = [self._grown(page, spec) for spec in self.growth.get(page["key"], [])]
        earlier = [self._earlier(page, spec) for spec in page.get("earlier", [])]
        current = Wording(
            self.moments.at(page.get("published_at") or page["content_date"]),
            page,
            minor=bool(page.get("minor")),
        )
        found = [*earlier, *grown, *self._renamed(page, current)]
        moved = page.get("former_parents")
        if moved and not earlier and not grown:
            founded = self.moments.at(moved[0]["until"]) - BEFORE_MOVING
            found.insert(0, Wording(founded, _less(page)))
        return found

    def _renamed(self, page: Page, current: Wording) -> list[Wording]:
        """Return the current wording, under its former titles first."""
        found, since = [], current.at
        for former in page.get("former_titles", []):
            former_page = {**page, "title": former["title"], "slug": former["slug"]}
            found.append(Wording(since, former_page, minor=current.minor))
            since = self.moments.at(former["until"])
        return [*found, replace(current, at=since, minor=current.minor or bool(found))]

    def _earlier(self, page: Page, spec: dict[str, Any]) -> Wording:
        # A day of its own says when the wording was really published.
        at = self.moments.at(spec.get("content_date") or spec["at"])
        changes = {
            name: value for name, value in spec.items() if name not in ("at", "content_date", "change_note")
        }
        minor = bool(changes.pop("minor", False))
        return Wording(at, {**page, **_BARE, **changes}, minor=minor, note=spec.get("change_note", ""))

    def _grown(self, page: Page, spec: dict[str, Any]) -> Wording:
        changes: dict[str, Any] = dict.fromkeys(spec.get("blank", []))
        kept = _sections(page["body"], spec["sections"]) if "sections" in spec else page["body"]
        changes["body"] = [part for part in kept if part[0] not in spec.get("without", [])]
        if "lead" in spec:
            changes["lead"] = spec["lead"]
        if "questions" in spec:
            changes["groups"] = _asked(page["groups"], spec["questions"])
        if "occasions" in spec:
            changes["occurrences"] = page["occurrences"][: spec["occasions"]]
        changes |= spec.get("set", {})
        note = spec.get("note", "")
        return Wording(self.moments.at(spec["at"]), {**page, **changes}, minor=not note, note=note)


# What a page had not yet when its texts tell of an earlier wording.
_BARE: dict[str, Any] = {"key_figures": None, "faq_page": None}


def _is(page: Page, state: str) -> bool:
    return isinstance(page["state"], dict) and state in page["state"]


def _less(page: Page) -> Page:
    """Return a page as it may have begun: the first sentence of its lead, and half of its sections."""
    count = sum(1 for part in page["body"] if _opens(part))
    lead, stop, _rest = page["lead"].partition(". ")
    return {**page, "lead": lead + ("." if stop else ""), "body": _sections(page["body"], (count + 1) // 2)}


def _sections(blocks: Sequence[Block], count: int) -> list[Block]:
    """Return the parts up to a number of sections."""
    found, opened = [], 0
    for part in blocks:
        opened += _opens(part)
        if opened > count:
            break
        found.append(part)
    return found


def _opens(part: Block) -> bool:
    return bool(part[0] == "heading" and part[1] == SECTION)


def _asked(groups: Iterable[dict[str, Any]], questions: Sequence[str]) -> list[dict[str, Any]]:
    kept = ({**group, "items": [item for item in group["items"] if item in questions]} for group in groups)
    return [group for group in kept if group["items"]]


def _with_notes(found: list[Wording]) -> list[Wording]:
    """Put wordings in order; the first is never minor, and others tell what changed."""
    ordered = sorted(found, key=lambda wording: wording.at)
    first = replace(ordered[0], minor=False, note="")
    return [first, *(one if one.minor or one.note else replace(one, note=NOTE) for one in ordered[1:])]
