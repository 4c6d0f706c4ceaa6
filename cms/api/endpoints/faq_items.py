"""Questions with their answers; those of one page in the order in which the page shows them."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Q
from django.http import HttpRequest, HttpResponse

from cms.api import answers, moments, parameters
from cms.api.endpoints import lists
from cms.api.operations import Operation, as_id
from cms.api.parameters import Parameter
from cms.api.problems import Problem, invalid_parameter
from cms.timeline.reading import Listing, Reader
from cms.timeline.resolving import stored_document
from snippets.documents.registry import KINDS

_FAQ = Parameter(
    "faq",
    str,
    "The id of a page of questions and answers: what it shows, in its order unless `sort` names another.",
    {"type": "string", "format": "uuid"},
)


_WORDS = parameters.text(
    "q", "Words that must all stand in the question, the answer or its synonyms, in whatever case."
)


def operations() -> Iterable[Operation]:
    """Declare the list of questions."""
    yield lists.operation(_list(), show)


def _list() -> lists.ListOf:
    return lists.list_of(KINDS["faqItem"], _FAQ, _WORDS)


def show(request: HttpRequest) -> HttpResponse:
    """Answer with questions."""
    asked = parameters.asked(request, _list().parameters)
    moments.check(asked["at"])
    return answers.composed(request, lambda reader: _page(request, reader, asked))


def _page(request: HttpRequest, reader: Reader, asked: dict[str, Any]) -> Any:
    unknown = lists.unknown_subjects(reader, asked["subject"])
    if unknown is not None:
        return unknown
    filters = {"subject": asked["subject"]} if asked["subject"] else {}
    if asked["q"] is not None:
        filters["id"] = _with_words(reader, asked["q"])
    if asked["faq"] is None:
        found = reader.list(["faqItem"], filters, asked["sort"], asked["page"], asked["limit"])
    else:
        shown = _shown_on(reader, asked["faq"])
        if isinstance(shown, Problem):
            return shown
        in_page_order = "sort" not in request.GET
        found = _of_page(reader, shown, filters, asked, in_page_order=in_page_order)
    return lists.envelope(request, reader, found, asked)


def _with_words(reader: Reader, text: str) -> list[str]:
    """Return the ids of the questions that hold every word; there are few enough to be read through."""
    words = text.casefold().split()
    return [
        str(row.entry_id)
        for row in reader.many(Q(kind="faqItem"))
        if all(word in _searched(stored_document(row)) for word in words)
    ]


def _searched(item: dict[str, Any]) -> str:
    return " ".join([item["question"], item["answerText"], *item["synonyms"]]).casefold()


def _shown_on(reader: Reader, faq: str) -> list[str] | Problem:
    """Return the ids of the questions that a page shows, in its order."""
    page = reader.get(as_id(faq))
    if page is None or page.kind != "faq":
        return invalid_parameter("faq", "Det finns ingen sida med frågor och svar med det id:t.", faq)
    groups = stored_document(page)["groups"]
    return [item["ref"] for group in groups for item in group["items"]]


def _of_page(
    reader: Reader,
    shown: list[str],
    filters: dict[str, list[str]],
    asked: dict[str, Any],
    *,
    in_page_order: bool,
) -> Listing:
    """Return one page of the list; a page of questions shows few enough to be sorted here."""
    wanted = [key for key in shown if key in filters.get("id", shown)]
    every = reader.list(["faqItem"], filters | {"id": wanted}, asked["sort"], 1, max(1, len(wanted)))
    rows = every.editions
    if in_page_order:
        rows = sorted(rows, key=lambda row: shown.index(str(row.entry_id)))
    start = (asked["page"] - 1) * asked["limit"]
    return Listing(rows[start : start + asked["limit"]], every.total)
