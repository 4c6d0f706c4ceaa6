"""The subjects as a tree: what is narrower than what, and who stands in for whom."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID


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
