"""Notices in force: all of them, or those that stand on the page at a path."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Q
from django.http import HttpRequest, HttpResponse

from cms.api import answers, moments, parameters
from cms.api.endpoints import lists
from cms.api.operations import Operation
from cms.timeline.notices import applies
from cms.timeline.reading import Reader
from cms.timeline.resolving import stored_document
from snippets.documents.registry import KINDS

_PATH = parameters.path(
    "Only notices that apply to the page at this path, wherever it places them. Those for the whole site "
    "apply to every path; those for a part of it to every path below."
)
_NOWHERE = "00000000-0000-0000-0000-000000000000"


def operations() -> Iterable[Operation]:
    """Declare the list of notices."""
    yield lists.operation(_list(), show)


def _list() -> lists.ListOf:
    return lists.list_of(KINDS["notice"], _PATH)


def show(request: HttpRequest) -> HttpResponse:
    """Answer with notices."""
    asked = parameters.asked(request, _list().parameters)
    moments.check(asked["at"])
    return answers.composed(request, lambda reader: _page(request, reader, asked))


def _page(request: HttpRequest, reader: Reader, asked: dict[str, Any]) -> dict[str, Any]:
    filters = {name: asked[name] for name in ("placement", "severity") if asked[name] is not None}
    if asked["path"] is not None:
        filters["id"] = _applying(reader, asked["path"])
    found = reader.list(["notice"], filters, asked["sort"], asked["page"], asked["limit"])
    return lists.envelope(request, reader, found, asked)


def _applying(reader: Reader, path: str) -> list[str]:
    """Return the ids of the notices that apply at a path; one that editors put into a text is only there."""
    over = [path[: index + 1] for index, sign in enumerate(path) if sign == "/"]
    rows = reader.many(Q(kind="notice") | Q(path__in=over))
    above = [row for row in rows if row.kind != "notice"]
    page = next((row for row in above if row.path == path), None)
    entry_id, kind = (str(page.entry_id), page.kind) if page is not None else (_NOWHERE, "")
    ids = {str(row.entry_id) for row in above if page is None or row.locale == page.locale}
    stored = [(row, stored_document(row)) for row in rows if row.kind == "notice"]
    return [
        str(row.entry_id)
        for row, notice in stored
        if notice["placement"] != "inContent" and applies(notice, entry_id, kind, ids)
    ]
