"""The list on a list page: the collection of one kind, filtered by the API's names, page by page.

A visitor's address is never an error: names that the list does not know are passed over, and a value that
means nothing finds nothing.
"""

import re
from collections.abc import Mapping
from math import ceil
from typing import Any
from urllib.parse import urlencode

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from cms.timeline import filtering, reading
from cms.timeline.composing import Composer
from cms.timeline.reading import Listing
from cms.website.templatetags.words import WORDS
from snippets.documents.registry import KINDS, Kind

LIMIT = 20
# As in the API: near the ends of the calendar a moment has no counterpart in another zone.
EARLIEST_YEAR, LATEST_YEAR = 1900, 2200
_SHARED = ("subject", "from", "to")
_PAGE = re.compile(r"[1-9][0-9]{0,6}")
LABELS = {
    "subject": _("Ämne"),
    "articleKind": _("Typ av artikel"),
    "topical": _("Aktuell"),
    "eventKind": _("Form"),
    "attendanceMode": _("Deltagande"),
    "registrationStatus": _("Anmälan"),
    "region": _("Region"),
    "municipality": _("Kommun"),
    "policyGoal": _("Delmål"),
    "audience": _("Målgrupp"),
    "documentKind": _("Typ av dokument"),
    "sector": _("Verksamhetsområde"),
    "method": _("Metod"),
    "evidenceLevel": _("Mognad"),
    "ongoing": _("Pågår"),
}
_EVERYTHING = _("Alla")
Json = dict[str, Any]
Values = dict[str, list[str]]


def listing(composer: Composer, document: Mapping[str, Any], query: Mapping[str, list[str]]) -> Json:
    """Return the list of a list page as its template draws it; a kind that does not exist yet has none."""
    kind = KINDS.get(document["listedKind"])
    if kind is None or not kind.page:
        return _drawn(document, Listing([], 0), [], {}, 1) | {"filters": []}
    asked = _asked(kind, document, query)
    page = _page(query)
    filters = _filters(kind, document, asked)
    found = (
        composer.reader.list([kind.name], filters, kind.order, page, LIMIT)
        if filters is not None
        else Listing([], 0)
    )
    items = composer.summaries(found.editions)
    drawn = _drawn(document, found, items, asked, page)
    return drawn | {"filters": _choices(composer.reader, kind, document, asked)}


def _asked(kind: Kind, document: Mapping[str, Any], query: Mapping[str, list[str]]) -> Values:
    """Pick what the visitor asked for and the list can answer; what is set beforehand stays set."""
    names = [*(item.name for item in kind.filters), *_SHARED]
    split = {
        name: [part for value in query.get(name, []) for part in value.split(",") if part] for name in names
    }
    return {name: values for name, values in split.items() if values and name not in document["preset"]}


def _filters(kind: Kind, document: Mapping[str, Any], asked: Values) -> Values | None:
    """Return the filters for the timeline; None where a value can mean nothing."""
    set_before = {name: value.split(",") for name, value in document["preset"].items() if _knows(kind, name)}
    defaults = {item.name: list(item.default) for item in kind.filters if item.default}
    filters = {"locale": [document["locale"]]} | defaults | asked | set_before
    dates = [value for name in ("from", "to") for value in filters.get(name, [])]
    if any("\0" in value for values in filters.values() for value in values) or not all(
        map(_is_moment, dates)
    ):
        return None
    return filters


def _knows(kind: Kind, name: str) -> bool:
    return name in _SHARED or any(item.name == name for item in kind.filters)


def _is_moment(value: str) -> bool:
    """Say whether a text is a day, or a moment with its zone, in a year that can be asked for."""
    try:
        moment = filtering.bound(value, last=False)
    except ValueError:
        return False
    return moment.tzinfo is not None and EARLIEST_YEAR <= moment.year <= LATEST_YEAR


def _page(query: Mapping[str, list[str]]) -> int:
    value = (query.get("page") or ["1"])[-1]
    return int(value) if _PAGE.fullmatch(value) else 1


def _drawn(document: Mapping[str, Any], found: Listing, items: list[Json], asked: Values, page: int) -> Json:
    pages = ceil(found.total / LIMIT)
    before = min(page - 1, pages)
    return {
        "items": items,
        "paging": {"page": page, "limit": LIMIT, "totalItems": found.total, "totalPages": pages},
        "prev": _address(document, asked, before) if before >= 1 else None,
        "next": _address(document, asked, page + 1) if page < pages else None,
    }


def _address(document: Mapping[str, Any], asked: Values, page: int) -> str:
    query = [(name, value) for name, values in asked.items() for value in values]
    query += [("page", str(page))] if page > 1 else []
    return f"{document['path']}?{urlencode(query)}" if query else str(document["path"])


def _choices(reader: reading.Reader, kind: Kind, document: Mapping[str, Any], asked: Values) -> list[Json]:
    """Return the filters that the page offers, each with what can be chosen."""
    declared = {item.name: item for item in kind.filters}
    found = []
    for name in document["shownFilters"]:
        if name in document["preset"]:
            continue
        options: list[tuple[str, Any]] = []
        if name == "subject":
            options = _subjects(reader, document["locale"])
        elif name in declared and declared[name].register:
            options = _terms(reader, declared[name].register, document["locale"])
        elif name in declared:
            words = WORDS.get(name, {})
            options = [(choice, words.get(choice, choice)) for choice in declared[name].choices]
        if options:
            found.append(_choice(name, options, (asked.get(name) or [""])[0]))
    return found


def _choice(name: str, options: list[tuple[str, Any]], value: str) -> Json:
    choices = [
        {"value": code, "label": label, "selected": code == value}
        for code, label in [("", _EVERYTHING), *options]
    ]
    return {"name": name, "label": LABELS.get(name, name), "value": value, "choices": choices}


def _terms(reader: reading.Reader, register: str, locale: str) -> list[tuple[str, Any]]:
    """Return the terms of a register to choose from, by name where people look for names."""
    terms = reader.many(Q(kind=register))
    documents = [reading.json_of(edition.content.document) for edition in terms]
    return [
        (
            term["code"],
            (term.get("labelEnglish") if locale == "en" else "") or term.get("label") or term["name"],
        )
        for term in documents
        if not (term.get("supersededOn") or term.get("abolishedOn"))
    ]


def _subjects(reader: reading.Reader, locale: str) -> list[tuple[str, str]]:
    documents = [reading.json_of(edition.content.document) for edition in reader.many(Q(kind="subject"))]
    return [
        (document["code"], (document["labelEnglish"] if locale == "en" else "") or document["label"])
        for document in documents
        if not document["deprecated"]
    ]
