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

from cms.timeline import criteria, reading
from cms.timeline.composing import Composer
from cms.timeline.criteria import Invalid
from cms.timeline.reading import Listing
from cms.website import asking, calendars, feeds
from cms.website.asking import Values
from cms.website.templatetags.words import WORDS
from snippets.documents.registry import KINDS, SUBJECT, Kind

LIMIT = 20
_PAGE = re.compile(r"[1-9][0-9]{0,6}")
_EVERYTHING = _("Alla")
Json = dict[str, Any]


def listing(composer: Composer, document: Mapping[str, Any], query: Mapping[str, list[str]]) -> Json:
    """Return the list of a list page as its template draws it; a kind that does not exist yet has none."""
    kind = KINDS.get(document["listedKind"])
    if kind is None or not kind.page:
        return _drawn(document, Listing([], 0), [], {}, 1) | {"filters": [], "feed": None, "calendar": None}
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
    choices = _choices(composer.reader, kind, document, asked)
    calendar = _calendar(kind, document, asked, choices) if filters is not None else None
    return drawn | {"filters": choices, "feed": _feed(kind, document), "calendar": calendar}


def _asked(kind: Kind, document: Mapping[str, Any], query: Mapping[str, list[str]]) -> Values:
    """Pick what the visitor asked for and the list can answer; what is set beforehand stays set."""
    split = {
        name: [part for value in query.get(name, []) for part in value.split(",") if part]
        for name in asking.names(kind)
    }
    return {name: values for name, values in split.items() if values and name not in document["preset"]}


def _filters(kind: Kind, document: Mapping[str, Any], asked: Values) -> Values | None:
    """Return the filters for the timeline; None where a value can mean nothing."""
    found = (
        {asking.LOCALE: [document["locale"]]} | asking.defaults(kind) | asked | _set_before(kind, document)
    )
    if any("\0" in value for values in found.values() for value in values):
        return None
    try:
        bounds = {name: list(map(criteria.bound_of, found[name])) for name in asking.BOUNDS if name in found}
    except Invalid:
        return None
    return found | bounds


def _set_before(kind: Kind, document: Mapping[str, Any]) -> Values:
    """Return the filters that the editors chose for the page."""
    return {
        name: value.split(",") for name, value in document["preset"].items() if name in asking.names(kind)
    }


def _calendar(kind: Kind, document: Mapping[str, Any], asked: Values, choices: list[Json]) -> Json | None:
    """Return where to subscribe to what the page shows; what cannot come along is named for people."""
    before = {asking.LOCALE: [document["locale"]]} | _set_before(kind, document)
    offered = {choice["name"]: {option["value"] for option in choice["choices"]} for choice in choices}
    meant = {name for name, values in asked.items() if set(values) <= offered.get(name, set())}
    meant |= {name for name in asking.BOUNDS if len(asked.get(name, [])) == 1}
    found = calendars.subscription(kind, before | asked, before.keys() | meant)
    return found and found | {"without": [_label(kind, name) for name in found["without"]]}


def _feed(kind: Kind, document: Mapping[str, Any]) -> str | None:
    """Return the address of the feed that follows the page's whole list."""
    if not feeds.is_fed(kind):
        return None
    return feeds.address(kind, {asking.LOCALE: [document["locale"]]} | _set_before(kind, document))


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
            words = declared[name].words or WORDS.get(name, {})
            options = [(choice, words.get(choice, choice)) for choice in declared[name].choices]
        if options:
            found.append(_choice(name, _label(kind, name), options, (asked.get(name) or [""])[0]))
    return found


def _label(kind: Kind, name: str) -> Any:
    declared = next((item for item in (SUBJECT, *kind.filters) if item.name == name), None)
    return declared.label if declared is not None and declared.label else name


def _choice(name: str, label: Any, options: list[tuple[str, Any]], value: str) -> Json:
    choices = [
        {"value": code, "label": label, "selected": code == value}
        for code, label in [("", _EVERYTHING), *options]
    ]
    return {"name": name, "label": label, "value": value, "choices": choices}


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
