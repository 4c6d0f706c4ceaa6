"""Lists of entries: every collection that its kind declares as listed, and that of all pages."""

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse

from cms.api import answers, envelopes, moments, parameters, problems, shapes
from cms.api.operations import Operation, as_id
from cms.api.parameters import Parameter
from cms.api.problems import Problem, invalid_parameter
from cms.timeline import change_feed
from cms.timeline.composing import Composer
from cms.timeline.reading import Listing, Reader, languages
from cms.timeline.resolving import absolute
from snippets.documents.registry import KINDS, Filter, Kind

LONGEST_LIST, USUAL_LIST = 100, 20
PAGE = parameters.whole_number("page", "Which page of the list.", default=1, lowest=1, highest=None)
LIMIT = parameters.whole_number(
    "limit", "How many items to a page.", default=USUAL_LIST, lowest=1, highest=LONGEST_LIST
)
FROM = parameters.bound("from", "Content from this day or moment on.")
TO = parameters.bound("to", "Content up to this day (the whole of it), or before this moment.")
TRANSLATION_OF = parameters.entry("translationOf", "The other languages of this page.")
SUBJECT = parameters.codes_of("subject", "Codes of subjects; each stands for everything narrower too.")
_SORT_KEYS = ("title", "contentDate", "publishedAt", "firstPublishedAt")
# Kinds without an address that exist once for each language.
_PER_LANGUAGE = ("siteSettings",)
# Asked for by its own name: the facet holds ids, the query codes.
_BY_CODE = "subject"
_NO_FILTERS = ("sort", "fields", "page", "limit", "at", "type")
# Declared by a module of their own.
_OWN_ENDPOINT = ("notices", "faq-items")


@dataclass(frozen=True)
class ListOf:
    """One list: which kinds it holds, its parameters and the shape of its items."""

    collection: str
    name: str
    kinds: tuple[str, ...]
    order: str
    parameters: tuple[Parameter, ...]
    item: Any


def operations() -> Iterable[Operation]:
    """Declare one operation for each list."""
    yield operation(_all_pages())
    for kind in KINDS.values():
        if kind.collection and kind.listed and kind.collection not in ("pages", *_OWN_ENDPOINT):
            yield operation(list_of(kind))


def operation(listed: ListOf, view: Callable[..., HttpResponse] | None = None) -> Operation:
    """Declare the operation of one list."""
    return Operation(
        path=f"/{listed.collection}",
        name=listed.name,
        summary="A list, page by page",
        view=view or _lister(listed),
        shape=envelopes.list_of(listed.item, listed.name),
        tag=listed.collection,
        parameters=listed.parameters,
        problems=(problems.KEY_NEEDED,),
    )


def list_of(kind: Kind, *more: Parameter) -> ListOf:
    """Return the list of one kind, with the filters that it declares."""
    declared = [_filter(item) for item in kind.filters]
    named = {parameter.name for parameter in (*declared, *more)}
    common = [parameter for parameter in _common(kind) if parameter.name not in named]
    filters = (*more, *declared, *common)
    return ListOf(
        kind.collection,
        f"{kind.name}List",
        (kind.name,),
        kind.order,
        (*filters, *_paging(kind.order, [kind])),
        shapes.listed(kind),
    )


def _all_pages() -> ListOf:
    pages = [kind for kind in KINDS.values() if kind.page]
    names = tuple(kind.name for kind in pages)
    kind = parameters.one_of("type", names, "Kinds of pages.")
    order = "-contentDate"
    filters = (kind, *_common(pages[0]), TRANSLATION_OF)
    return ListOf(
        "pages", "pageList", names, order, (*filters, *_paging(order, pages)), shapes.any_page_summary()
    )


def _common(kind: Kind) -> tuple[Parameter, ...]:
    locale = parameters.one_of("locale", languages(), "Languages; without it, all.")
    if kind.page:
        return (SUBJECT, locale, FROM, TO)
    return (locale,) if kind.name in _PER_LANGUAGE else ()


def _paging(order: str, kinds: list[Kind]) -> tuple[Parameter, ...]:
    chosen = parameters.fields(shapes.names(shapes.listed(kind) for kind in kinds))
    keys = (*_SORT_KEYS, *(key.removeprefix("-") for key in order.split(",")))
    return (parameters.order(keys, order), chosen, PAGE, LIMIT, moments.AT)


def _filter(declared: Filter) -> Parameter:
    if declared.name == _BY_CODE:
        return SUBJECT
    if declared.choices:
        return parameters.one_of(declared.name, declared.choices, "Filter.", default=declared.default)
    return parameters.codes_of(declared.name, "Filter.")


def _lister(listed: ListOf) -> Callable[..., HttpResponse]:
    def show(request: HttpRequest) -> HttpResponse:
        asked = parameters.asked(request, listed.parameters)
        moments.check(asked["at"])
        return answers.composed(request, lambda reader: _page(request, reader, listed, asked))

    return show


def _page(request: HttpRequest, reader: Reader, listed: ListOf, asked: dict[str, Any]) -> Any:
    unknown = unknown_subjects(reader, asked.get(_BY_CODE))
    if unknown is not None:
        return unknown
    page = asked.get(TRANSLATION_OF.name)
    if page is not None and reader.get(as_id(page)) is None:
        return invalid_parameter(TRANSLATION_OF.name, "Det finns ingen sida med det id:t.", page)
    filters = {
        name: value if isinstance(value, list) else [value]
        for name, value in asked.items()
        if name not in _NO_FILTERS and value is not None
    }
    kinds = asked.get("type") or listed.kinds
    found = reader.list(kinds, filters, asked["sort"], asked["page"], asked["limit"])
    return envelope(request, reader, found, asked)


def unknown_subjects(reader: Reader, codes: list[str] | None) -> Problem | None:
    """Return the problem of subjects that do not exist at the moment, or None."""
    if not codes:
        return None
    tree = reader.taxonomy()
    known = sorted(code for code in tree.ids if code not in tree.ids.values())
    unknown = [code for code in codes if code not in known]
    if not unknown:
        return None
    allowed = ", ".join(known) or "inga"
    return invalid_parameter(_BY_CODE, f"Okänt värde. Tillåtna: {allowed}.", ",".join(unknown))


def envelope(request: HttpRequest, reader: Reader, found: Listing, asked: dict[str, Any]) -> dict[str, Any]:
    """Return one page of a list with its place among the others."""
    page, limit = asked["page"], asked["limit"]
    pages = math.ceil(found.total / limit)
    items = [parameters.only(item, asked["fields"]) for item in Composer(reader).summaries(found.editions)]
    return {
        "items": items,
        "paging": {"page": page, "limit": limit, "totalItems": found.total, "totalPages": pages},
        # The note is asked for last.
        "changesCursor": change_feed.written(reader.note.log_end),
        "_links": _links(request, page, pages),
    }


def _links(request: HttpRequest, page: int, pages: int) -> dict[str, str]:
    last = max(1, pages)
    found = {"self": page, "first": 1, "last": last}
    if page > 1:
        found["prev"] = min(page - 1, last)
    if page < last:
        found["next"] = page + 1
    return {name: _address(request, number) for name, number in found.items()}


def _address(request: HttpRequest, page: int) -> str:
    """Return the address of another page of the same list, with all else as it was asked."""
    query = [(name, value) for name, values in request.GET.lists() for value in values if name != "page"]
    return absolute(request.path) + "?" + urlencode([*query, ("page", str(page))])
