"""The registers at a moment: terms by code, and the subjects as a tree."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID


@dataclass(frozen=True)
class Terms:
    """A register at one moment; terms are found by code or by id."""

    documents: dict[str, dict[str, Any]]

    @classmethod
    def of(cls, terms: Iterable[tuple[UUID, dict[str, Any]]]) -> "Terms":
        """Build a register from the documents of its terms, in the order of their codes."""
        ordered = sorted(terms, key=lambda term: str(term[1]["code"]))
        return cls({document["code"]: {**document, "id": str(entry_id)} for entry_id, document in ordered})

    def ids_of(self, codes: Iterable[str]) -> list[str]:
        """Return the ids of terms; an id stays what it is, an unknown code is none."""
        wanted = set(codes)
        return [term["id"] for code, term in self.documents.items() if code in wanted or term["id"] in wanted]

    def inside(self, field: str, others: Iterable[str]) -> list[str]:
        """Return the ids of terms whose field names one of some others: the municipalities of a region."""
        wanted = set(others)
        return [term["id"] for term in self.documents.values() if (term[field] or {}).get("ref") in wanted]


@dataclass(frozen=True)
class SubjectTree:
    """The taxonomy at one moment."""

    ids: dict[str, str]
    children: dict[str, list[str]]
    heirs: dict[str, str]

    @classmethod
    def of(cls, subjects: Iterable[tuple[UUID, dict[str, Any]]]) -> "SubjectTree":
        """Build the taxonomy from the subjects' documents."""
        ids: dict[str, str] = {}
        heirs: dict[str, str] = {}
        children: dict[str, list[str]] = {}
        for entry_id, document in subjects:
            own = str(entry_id)
            ids[document["code"]] = ids[own] = own
            if document["broader"]:
                children.setdefault(document["broader"]["ref"], []).append(own)
            if document["deprecated"] and document["replacedBy"]:
                heirs[own] = document["replacedBy"]["ref"]
        return cls(ids, children, heirs)

    def below(self, code: str) -> set[str]:
        """Return a subject and everything narrower."""
        start = self.ids.get(code)
        found: set[str] = set()
        waiting = [self.heirs.get(start, start)] if start is not None else []
        while waiting:
            own = waiting.pop()
            if own not in found:
                found.add(own)
                waiting.extend(self.children.get(own, ()))
        return found
