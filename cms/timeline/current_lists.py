"""The lists of an "Aktuellt" part: pages that are picked, and lists that fill themselves at the moment."""

from dataclasses import dataclass
from typing import Any

from cms.timeline.models import Edition
from cms.timeline.reading import Reader
from cms.timeline.resolving import Resolver
from snippets.documents.registry import KINDS

_PART = "currentSection"
# Lists fill themselves without what is over: (facet, values that stay).
_STAYING = {
    "article": ("topical", ["true"]),
    "course": ("state", ["upcoming", "unscheduled"]),
    "training": ("availability", ["coming", "available"]),
    "publication": ("availability", ["digital", "inStock", "soldOut"]),
}


def picks_in(stored: dict[str, Any]) -> list[dict[str, Any]]:
    """Return what the lists of a page pick, as links: which of it is shown is known when all is loaded."""
    lists = [part["value"]["lists"] for part in stored["body"] if part["type"] == _PART]
    return [{"link": {"ref": pick}} for queries in lists for query in queries for pick in query["picks"]]


@dataclass
class CurrentLists:
    """The lists of one page; one question to the timeline for each that fills itself."""

    reader: Reader
    resolver: Resolver
    edition: Edition
    stored: dict[str, Any]

    def in_body(self) -> list[Any]:
        """Return the page's body with the queries in it answered; what was picked is loaded already."""
        return [part if part["type"] != _PART else self._answered(part) for part in self.stored["body"]]

    def _answered(self, part: dict[str, Any]) -> dict[str, Any]:
        value = part["value"]
        lists = [self._list(query) for query in value["lists"]]
        return part | {"value": value | {"lists": [shown for shown in lists if shown is not None]}}

    def _list(self, query: dict[str, Any]) -> dict[str, Any] | None:
        rows = self._rows(query)
        empty = query["emptyText"] if query["emptyBehaviour"] == "text" else None
        if not rows and not empty:
            return None
        self.resolver.add(rows)
        return {
            "heading": query["heading"],
            "kind": query["kind"],
            "items": [{"ref": str(row.entry_id)} for row in rows],
            "moreLink": query["moreLink"],
            "emptyText": None if rows else empty,
        }

    def _rows(self, query: dict[str, Any]) -> list[Edition]:
        limit, picks = query["limit"], [self.resolver.known.get(key) for key in query["picks"]]
        picked = [row for row in picks if row is not None and row.withdrawal is None][:limit]
        if query["mode"] == "manual" or len(picked) == limit or query["kind"] not in KINDS:
            return picked
        order = query["order"] or KINDS[query["kind"]].order
        filters = self._filters(query)
        return picked + self.reader.first([query["kind"]], filters, order, limit - len(picked))

    def _filters(self, query: dict[str, Any]) -> dict[str, list[str]]:
        subjects = query["subjects"] or [node["ref"] for node in self.stored["subjects"]]
        filters = {"exclude": [str(self.edition.entry_id), *query["picks"]], "locale": [self.edition.locale]}
        if subjects:
            filters["subject"] = subjects
        if query["kind"] in _STAYING:
            facet, values = _STAYING[query["kind"]]
            filters[facet] = values
        return filters
