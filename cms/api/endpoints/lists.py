"""Lists of entries: every collection that its kind declares as listed, and that of all pages."""

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.db.models import Q
from django.http import HttpRequest, HttpResponse

from cms.api import answers, choosing, envelopes, moments, parameters, problems, shapes
from cms.api.operations import Operation, as_id
from cms.api.parameters import Parameter
from cms.api.problems import Problem, invalid_parameter
from cms.timeline import change_feed, criteria
from cms.timeline.composing import Composer
from cms.timeline.reading import Listing, Reader, languages
from cms.timeline.resolving import absolute
from snippets.documents.registry import KINDS, Choice, Filter, Kind

LONGEST_LIST, USUAL_LIST = 100, 20
PAGE = parameters.whole_number("page", "Which page of the list.", default=1, lowest=1, highest=None)
LIMIT = parameters.whole_number(
    "limit", "How many items to a page.", default=USUAL_LIST, lowest=1, highest=LONGEST_LIST
)
FROM = parameters.bound("from", "Content from this day or moment on.")
TO = parameters.bound("to", "Content up to this day (the whole of it), or before this moment.")
TRANSLATION_OF = parameters.entries("translationOf", "The other languages of these pages.")
SUBJECT = parameters.codes_of(criteria.SUBJECT, "Codes of subjects; each stands for everything narrower too.")
_SORT_KEYS = ("title", "contentDate", "publishedAt", "firstPublishedAt")
_NO_FILTERS = ("sort", "fields", "page", "limit", "at", "type")


@dataclass(frozen=True)
class ListOf:
    """One list: which kinds it holds, its parameters and the shape of its items."""

    collection: str
    name: str
    kinds: tuple[str, ...]
    order: str
    parameters: tuple[Parameter, ...]
    item: Any
    choices: tuple[Choice, ...] = ()
    filters: tuple[Filter, ...] = ()


def operations() -> Iterable[Operation]:
    """Declare one operation for each list."""
    yield _operation(_all_pages())
    for kind in KINDS.values():
        if kind.collection and kind.listed and kind.collection != "pages":
            yield _operation(_list_of(kind))


def _operation(listed: ListOf) -> Operation:
    return Operation(
        path=f"/{listed.collection}",
        name=listed.name,
        summary="A list, page by page",
        view=_lister(listed),
        shape=envelopes.list_of(listed.item, listed.name),
        tag=listed.collection,
        parameters=listed.parameters,
        problems=(problems.KEY_NEEDED,),
    )


def _list_of(kind: Kind) -> ListOf:
    """Return the list of one kind, with the filters and choices that it declares."""
    declared = [*map(choosing.parameter, kind.choices), *map(_filter, kind.filters)]
    named = {parameter.name for parameter in declared}
    common = [parameter for parameter in _common(kind) if parameter.name not in named]
    filters = (*declared, *common)
    return ListOf(
        kind.collection,
        f"{kind.name}List",
        (kind.name,),
        kind.order,
        (*filters, *_paging(kind.order, [kind])),
        shapes.listed(kind),
        kind.choices,
        kind.filters,
    )


def _all_pages() -> ListOf:
    pages = [kind for kind in KINDS.values() if kind.page]
    names = tuple(kind.name for kind in pages)
    kind = parameters.one_of("type", names, "Kinds of pages.")
    order = "-contentDate"
    shared = tuple(item for item in pages[0].filters if all(item in other.filters for other in pages))
    filters = (kind, *map(_filter, shared), *_common(pages[0]), TRANSLATION_OF)
    shape = shapes.any_page_summary()
    return ListOf(
        "pages", "pageList", names, order, (*filters, *_paging(order, pages)), shape, filters=shared
    )


def _common(kind: Kind) -> tuple[Parameter, ...]:
    locale = parameters.one_of("locale", languages(), "Languages; without it, all.")
    if kind.page or kind.part_of:
        return (SUBJECT, locale, FROM, TO)
    return (locale,) if kind.per_language else ()


def _paging(order: str, kinds: list[Kind]) -> tuple[Parameter, ...]:
    chosen = parameters.fields(shapes.names(shapes.listed(kind) for kind in kinds))
    keys = (*_SORT_KEYS, *(key.removeprefix("-") for key in order.split(",")))
    return (parameters.order(keys, order), chosen, PAGE, LIMIT, moments.AT)


def _filter(declared: Filter) -> Parameter:
    if declared.name == criteria.SUBJECT:
        return SUBJECT
    if declared.choices:
        return parameters.one_of(declared.name, declared.choices, "Filter.", default=declared.default)
    registers = " or ".join(declared.registers)
    meaning = f"Codes of the register {registers}." if registers else "Filter."
    return parameters.codes_of(declared.name, meaning)


def _lister(listed: ListOf) -> Callable[..., HttpResponse]:
    def show(request: HttpRequest) -> HttpResponse:
        asked = parameters.asked(request, listed.parameters)
        moments.check(asked["at"])
        return answers.composed(request, lambda reader: _page(request, reader, listed, asked))

    return show


def _page(request: HttpRequest, reader: Reader, listed: ListOf, asked: dict[str, Any]) -> Any:
    unknown = criteria.unknown_codes(reader, listed.filters, asked)
    if unknown is not None:
        return invalid_parameter(unknown.name, unknown.reason, ",".join(unknown.codes))
    originals = asked.get(TRANSLATION_OF.name) or []
    public = {row.entry_id for row in reader.many(Q(entry_id__in=map(as_id, originals)))} if originals else ()
    for original in originals:
        if as_id(original) not in public:
            return invalid_parameter(TRANSLATION_OF.name, "Det finns ingen sida med det id:t.", original)
    chosen = choosing.chosen(reader, listed.choices, asked)
    if isinstance(chosen, Problem):
        return chosen
    not_facets = {*_NO_FILTERS, *(choice.name for choice in listed.choices)}
    filters = {
        name: value if isinstance(value, list) else [value]
        for name, value in asked.items()
        if name not in not_facets and value is not None
    }
    if chosen is not None:
        filters["id"] = chosen
    kinds, page, limit = asked.get("type") or listed.kinds, asked["page"], asked["limit"]
    if chosen and "sort" not in request.GET and _is_ordered(listed.choices, asked):
        every = reader.list(kinds, filters, asked["sort"], 1, len(chosen))
        found = choosing.in_order(every, chosen, page, limit)
    else:
        found = reader.list(kinds, filters, asked["sort"], page, limit)
    return _envelope(request, reader, found, asked)


def _is_ordered(choices: Iterable[Choice], asked: dict[str, Any]) -> bool:
    return any(choice.ordered and asked[choice.name] is not None for choice in choices)


def _envelope(request: HttpRequest, reader: Reader, found: Listing, asked: dict[str, Any]) -> dict[str, Any]:
    page, limit = asked["page"], asked["limit"]
    pages = math.ceil(found.total / limit)
    composer = Composer(reader)
    whole = all(KINDS[row.kind].in_full for row in found.editions)
    shown = composer.in_full(found.editions) if whole else composer.summaries(found.editions)
    items = [parameters.only(item, asked["fields"]) for item in shown]
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
