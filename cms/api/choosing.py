"""Choices: filters of a list that name the entries themselves, as their kinds declare them."""

from collections.abc import Callable, Sequence
from typing import Any

from django.db.models import Q

from cms.api import parameters
from cms.api.operations import as_id
from cms.api.parameters import Parameter
from cms.api.problems import Problem, invalid_parameter
from cms.timeline.loading import stored_document
from cms.timeline.reading import Listing, Reader
from snippets.documents.registry import Choice, Row

_READERS: dict[str, Callable[[str, str], Parameter]] = {
    "words": parameters.text,
    "path": parameters.path,
    "entries": parameters.entries,
}


class _Public:
    """Everything public at a reader's moment, as choices look at it."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader

    def find(
        self, *, kinds: Sequence[str] = (), paths: Sequence[str] = (), ids: Sequence[str] = ()
    ) -> list[Row]:
        """Return what fits any of the conditions, with one query."""
        wanted = Q(kind__in=kinds) | Q(path__in=paths) | Q(entry_id__in=[as_id(text) for text in ids])
        return [
            Row(str(row.entry_id), row.kind, row.path, row.locale, stored_document(row))
            for row in self.reader.many(wanted)
        ]


def parameter(choice: Choice) -> Parameter:
    """Return the parameter by which a choice is asked for."""
    return _READERS[choice.reads](choice.name, choice.description)


def chosen(reader: Reader, choices: Sequence[Choice], asked: dict[str, Any]) -> list[str] | Problem | None:
    """Return the ids that every choice names that was asked for, in the order of the first; None where none
    was."""
    found: list[str] | None = None
    for choice in choices:
        if asked[choice.name] is None:
            continue
        named = choice.choose(_Public(reader), asked[choice.name])
        if named is None:
            given = asked[choice.name]
            return invalid_parameter(
                choice.name, choice.missing, ",".join(given) if isinstance(given, list) else given
            )
        both = set(named)
        found = list(named) if found is None else [key for key in found if key in both]
    return found


def in_order(listing: Listing, ids: list[str], page: int, limit: int) -> Listing:
    """Return one page of a whole listing, in the order of the ids; there are few enough to be sorted here."""
    places = {key: place for place, key in enumerate(ids)}
    rows = sorted(listing.editions, key=lambda row: places[str(row.entry_id)])
    return Listing(rows[(page - 1) * limit : page * limit], listing.total)
