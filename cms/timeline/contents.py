"""What documents name and can be found by: public ids, links and facets."""

import json
from typing import Any
from uuid import UUID, uuid5

from django.db.models import CharField, Value
from django.db.models.functions import Cast

from cms.timeline import entries
from cms.timeline.models import Content, Facet, Link
from snippets.documents.nodes import NAMED_BY
from snippets.documents.registry import KINDS

_STAND_IN = UUID("6f1c5a52-3a0e-4f0e-9a7b-0d6a3f3e5a11")


class Ids:
    """Looks public ids up, in two passes: first it only notes what is asked for, then one query per model
    answers."""

    def __init__(self) -> None:
        self.asked: dict[str, set[str]] = {}
        self.known: dict[tuple[str, str], UUID] = {}

    def __call__(self, label: str, key: object) -> UUID:
        asked = str(key)
        if (label, asked) in self.known:
            return self.known[label, asked]
        self.asked.setdefault(label, set()).add(asked)
        # A stand-in; for a target that no longer exists it stays, and names nobody.
        return uuid5(_STAND_IN, f"{label}:{asked}")

    def load(self) -> None:
        """Answer what was asked for; one query for all models together."""
        parts = [
            entries.model_of(label)
            ._default_manager.order_by()
            .filter(pk__in=keys)
            .values_list(Value(label, CharField()), Cast("pk", CharField()), "public_id")
            for label, keys in sorted(self.asked.items())
        ]
        if parts:
            # Django 6.1 takes the first model's own order for the whole, unless told otherwise once more.
            found = parts[0].union(*parts[1:], all=True).order_by()
            self.known.update({(label, key): public_id for label, key, public_id in found})
        self.asked = {}


def links_of(content: Content) -> list[Link]:
    """Return a row for every id that a document names."""
    found: list[Link] = []
    for rel, value in json.loads(content.document).items():
        for target in _targets(value):
            found.append(Link(content=content, rel=rel, position=len(found), target_id=target))
    return found


def _targets(value: Any) -> list[str]:
    """Return every id that a stored value names, in order."""
    if isinstance(value, dict):
        own = [value[name] for name in NAMED_BY if isinstance(value.get(name), str)]
        nested = [
            target for name, inner in value.items() if name not in NAMED_BY for target in _targets(inner)
        ]
        return own + nested
    if isinstance(value, list):
        return [target for inner in value for target in _targets(inner)]
    if isinstance(value, str) and 'href="ref:' in value:
        return [part[:36] for part in value.split('href="ref:')[1:]]
    return []


def facets_of(content: Content) -> list[Facet]:
    """Return a row for every value by which a document can be filtered."""
    kind, full = KINDS[content.kind], json.loads(content.document)
    names = {filtered.facet for filtered in kind.filters} | ({"subjects"} if "subjects" in full else set())
    return [
        Facet(content=content, name=name, value=value)
        for name in sorted(names)
        for value in dict.fromkeys(_facet_values(_at(full, name)))
    ]


def _at(full: Any, name: str) -> Any:
    """Return a field of a document, or one inside another by a name such as `series.name`."""
    for step in name.split("."):
        full = (full or {}).get(step)
    return full


def _facet_values(value: Any) -> list[str]:
    if value is None:
        return []
    if isinstance(value, list):
        return [text for inner in value for text in _facet_values(inner)]
    if isinstance(value, dict):
        own = [str(value[name]) for name in NAMED_BY if name in value]
        # A row that says more of what it names, such as the day on which it signed.
        return own or [
            text for inner in value.values() if isinstance(inner, dict) for text in _facet_values(inner)
        ]
    return [str(value).lower() if isinstance(value, bool) else str(value)]
