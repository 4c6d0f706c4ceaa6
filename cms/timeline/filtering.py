"""The filters and the order of lists, as conditions on editions."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from django.db.models import Exists, F, OuterRef, Q

from cms.timeline.models import Facet
from cms.timeline.querysets import EditionQuerySet
from cms.timeline.taxonomy import SubjectTree, Terms
from snippets.documents.registry import SUPERSEDED, Filter, Kind

_LOCAL = ZoneInfo("Europe/Stockholm")
ORDERS: dict[str, Any] = {
    "contentDate": F("content_date"),
    "publishedAt": F("published_at"),
    "firstPublishedAt": F("first_published_at"),
    "title": F("content__title_key"),
    # What some kinds call them.
    "name": F("content__title_key"),
    "updatedAt": F("content_date"),
    "startsAt": F("content__starts_at"),
    "nextStartsAt": F("content__sort_at"),
    # What a kind says fills the column.
    "code": F("content__sort_number"),
    "order": F("content__sort_number"),
    "year": F("content__sort_number"),
}


# Occasions held online have no place; they come along with those of a place only where asked for.
INCLUDE_ONLINE = "includeOnline"
_PLACES = ("region", "municipality")


class Registers(Protocol):
    """What filters ask of a reader."""

    moment: datetime

    def editions(self) -> EditionQuerySet:
        """Return all editions at the moment."""

    def taxonomy(self) -> SubjectTree:
        """Return the subjects as a tree."""

    def register(self, kind: str) -> Terms:
        """Return the terms of a register, by code."""


def chosen(found: EditionQuerySet, reader: Registers, kinds: list[Kind], filters: Any) -> EditionQuerySet:
    """Return the editions of a list that all its filters let through."""
    kind, left = kinds[0], {name: list(values) for name, values in filters.items()}
    if kind.spans and len(kinds) == 1:
        first, last = ((left.pop(name, None) or [None])[0] for name in ("from", "to"))
        found = within(found, reader, kind, first, last)
    online = _facet("attendanceMode", ["online"]) if left.pop(INCLUDE_ONLINE, None) == ["true"] else None
    for name, values in left.items():
        some = filtered(found, reader, kind, name, values)
        if online is not None and name in _PLACES:
            some = found.filter(Q(pk__in=some.values("pk")) | online)
        found = some
    return found


def within(
    found: EditionQuerySet, reader: Registers, kind: Kind, first: str | None, last: str | None
) -> EditionQuerySet:
    """Return what overlaps with a time; occasions without a first moment named are those not yet over.

    A page lies within by one of its parts.
    """
    start = bound(first, last=False) if first else reader.moment if kind.part_of else None
    end = bound(last, last=True) if last else None
    overlaps = Q(content__ends_at__gt=start) if start else Q()
    overlaps &= Q(content__starts_at__lt=end) if end else Q()
    if kind.part_of:
        return found.filter(overlaps)
    own = reader.editions().filter(overlaps, parent_id=OuterRef("entry_id"))
    return found.filter(Exists(own)) if overlaps else found


def filtered(
    found: EditionQuerySet, reader: Registers, kind: Kind, name: str, values: Any
) -> EditionQuerySet:
    """Return the editions of a list that a filter lets through; several values are "or"."""
    if name in _BY_COLUMN:
        return _BY_COLUMN[name](found, values)
    if name == "translationOf":
        same = reader.editions().filter(translation_key=OuterRef("translation_key"), entry_id__in=values)
        return found.filter(Exists(same.exclude(entry_id=OuterRef("entry_id"))))
    if name == "subject":
        return _with_facet(found, "subjects", narrower(reader, values), inherited=True)
    declared = next((item for item in kind.filters if item.name == name), Filter(name, name))
    if declared.register:
        return _with_terms(found, reader, kind, declared, values)
    if declared.stored_as is not None:
        values = [*map(declared.stored_as, values)]
    if name == "availability" and kind.supersedes:
        return _with_availability(found, declared.facet, values)
    return _with_facet(found, declared.facet, values)


_BY_COLUMN: dict[str, Callable[[EditionQuerySet, Any], EditionQuerySet]] = {
    "locale": lambda found, values: found.filter(locale__in=values),
    "id": lambda found, values: found.filter(entry_id__in=values),
    "exclude": lambda found, values: found.exclude(entry_id__in=values),
    "from": lambda found, values: found.filter(content_date__gte=bound(values[0], last=False)),
    "to": lambda found, values: found.filter(content_date__lt=bound(values[0], last=True)),
}


def narrower(reader: Registers, codes: Any) -> list[str]:
    """Return the ids of subjects and of all below them, by code or id; a deprecated one stands for its
    heir."""
    tree = reader.taxonomy()
    return sorted({below for code in codes for below in tree.below(code)})


def bound(value: str, *, last: bool) -> datetime:
    """Return the moment that a `from` or `to` names: a moment, or a whole local day (`to` includes its
    day)."""
    if "T" in value:
        return datetime.fromisoformat(value)
    day = date.fromisoformat(value)
    if last:
        day += timedelta(days=1)
    return datetime.combine(day, time.min, tzinfo=_LOCAL)


def ordering(order: str) -> list[Any]:
    """Return the columns of an order such as `-contentDate,title`, with a unique tie-break."""
    columns: list[Any] = []
    for key in order.split(","):
        column = ORDERS[key.removeprefix("-")]
        columns.append(column.desc(nulls_last=True) if key.startswith("-") else column.asc(nulls_last=True))
    return [*columns, "content__title_key", "entry_id"]


def _with_terms(
    found: EditionQuerySet, reader: Registers, kind: Kind, declared: Filter, values: list[str]
) -> EditionQuerySet:
    """Let through what names a term of a register, or a term of another one that stands in it."""
    terms = [term for name in declared.registers for term in reader.register(name).ids_of(values)]
    named = _facet(declared.facet, terms)
    other = next(
        (item for item in kind.filters if declared.implied_by and item.name == declared.implied_by), None
    )
    if other is not None:
        inside = reader.register(other.register).inside(declared.name, terms)
        return found.filter(named | _facet(other.facet, inside))
    return found.filter(named)


def _with_availability(found: EditionQuerySet, facet: str, values: list[str]) -> EditionQuerySet:
    """Let through what is available so by itself and not replaced, or what is replaced if that was asked
    for."""
    own = Q(superseded=False) & Q(_facet(facet, values))
    return found.filter(own | Q(superseded=True) if SUPERSEDED in values else own)


def _with_facet(
    found: EditionQuerySet, name: str, values: list[str], *, inherited: bool = False
) -> EditionQuerySet:
    if not inherited:
        return found.filter(_facet(name, values))
    from_above = Exists(Facet.objects.filter(edition_id=OuterRef("pk"), name=name, value__in=values))
    return found.filter(_facet(name, values) | from_above)


def _facet(name: str, values: list[str]) -> Exists:
    return Exists(Facet.objects.filter(content_id=OuterRef("content_id"), name=name, value__in=values))
