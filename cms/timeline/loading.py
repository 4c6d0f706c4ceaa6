"""Loading what documents name, at a reader's moment: round by round, one query each."""

import re
from collections.abc import Iterable
from typing import Any

from django.db.models import Q

from cms.timeline.models import Edition
from cms.timeline.reading import Reader, json_of
from snippets.documents.nodes import NAMED_BY
from snippets.documents.registry import KINDS, SUPERSEDED, upgrade

ROUNDS = 3
REFERENCE = re.compile(r'<a href="ref:([0-9a-f-]{36})(#[^"]*)?">(.*?)</a>', re.DOTALL)
# For composing only, as all fields with an underscore: who stands in is shown, the page of a part is where it
# stands; what a page hands down is its own children's business.
_STANDS_IN, _PAGE = "_away", "_page"


def stored_document(edition: Edition) -> dict[str, Any]:
    """Return an edition's own document in today's shape."""
    return upgrade(KINDS[edition.kind], edition.content.schema, json_of(edition.content.document))


def stored_summary(edition: Edition) -> dict[str, Any]:
    """Return what an edition says of itself for other documents, in today's shape."""
    kind, stored = KINDS[edition.kind], json_of(edition.content.summary)
    if edition.content.schema == kind.schema:
        return stored
    full = stored_document(edition)
    names = [field.alias or name for name, field in kind.summary.model_fields.items()]
    return stored | {name: full[name] for name in names if name in full}


class Loader:
    """Knows the entries that a set of documents shows."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.known: dict[str, Edition] = {}
        self.asked: set[str] = set()
        self.cards: dict[str, dict[str, Any]] = {}
        self._shown: set[str] = set()
        self._looked_into: set[str] = set()

    def add(self, editions: Iterable[Edition]) -> None:
        """Take entries that are loaded already and whose cards will be shown."""
        for edition in editions:
            self._take(edition)
            self._shown.add(str(edition.entry_id))

    def load(self, values: Iterable[Any], extra: Q | None = None, *, rounds: int = ROUNDS) -> list[Edition]:
        """Load all that documents name, and what the cards shown name in turn; returns the rows that `extra`
        asked for too."""
        waiting, found = set[str](), list[Edition]()
        for value in values:
            waiting |= self._named_in(value)
        for _round in range(rounds):
            waiting = (waiting | self._named_by_cards()) - self.asked
            if extra is None and not waiting:
                break
            condition = Q(entry_id__in=waiting)
            rows = self.reader.many(condition if extra is None else condition | extra)
            self.asked |= waiting
            for row in rows:
                self._take(row)
            if extra is not None:
                self.add(row for row in rows if str(row.entry_id) not in waiting)
                found, extra = rows, None
            waiting = set()
        return found

    def edition(self, target: str) -> Edition | None:
        """Return a loaded entry."""
        return self.known.get(target)

    def summary(self, edition: Edition) -> dict[str, Any]:
        """Return what an entry stores of itself for other documents."""
        key = str(edition.entry_id)
        if key not in self.cards:
            stored = stored_summary(edition)
            if KINDS[edition.kind].page:
                stored["subjects"] = [{"ref": subject} for subject in subject_ids(edition, stored)]
            # A draft that is previewed was read by nobody.
            if getattr(edition, "superseded", False):
                stored["availability"] = SUPERSEDED
            self.cards[key] = stored
        return self.cards[key]

    def _take(self, edition: Edition) -> None:
        self.known[str(edition.entry_id)] = edition
        self.asked.add(str(edition.entry_id))

    def _named_in(self, value: Any) -> set[str]:
        """Return what a value names, and note of what the card is shown."""
        linked, shown = set[str](), set[str]()
        gather(value, linked, shown)
        self._shown |= shown
        return linked | shown

    def _named_by_cards(self) -> set[str]:
        """Return what the cards name that are shown and were not looked into before."""
        fresh = (self._shown & self.known.keys()) - self._looked_into
        self._looked_into |= fresh
        named = set[str]()
        for key in fresh:
            card = self.summary(self.known[key])
            shown = {name: item for name, item in card.items() if name[0] != "_" or name == _STANDS_IN}
            named |= self._named_in(shown)
            gather(card.get(_PAGE), named, named)
        return named


def subject_ids(edition: Edition, stored: dict[str, Any]) -> list[str]:
    """Return a page's subjects, its own first."""
    own = [node["ref"] for node in stored.get("subjects", [])]
    return own + [subject for subject in edition.inherited_subjects if subject not in own]


def gather(value: Any, linked: set[str], shown: set[str]) -> None:
    """Collect the ids that a stored value only links to, and those of which it shows the card."""
    if isinstance(value, str):
        if 'href="ref:' in value:
            linked.update(match[0] for match in REFERENCE.findall(value))
    elif isinstance(value, list):
        for item in value:
            gather(item, linked, shown)
    elif isinstance(value, dict):
        for name, item in value.items():
            if name in NAMED_BY and isinstance(item, str):
                shown.add(item)
            else:
                gather(item, linked, linked if name == "link" else shown)
