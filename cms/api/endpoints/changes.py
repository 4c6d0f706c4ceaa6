"""The change feed."""

from collections.abc import Iterable
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse

from cms.api import answers, envelopes, parameters, problems
from cms.api.endpoints.lists import LIMIT
from cms.api.operations import BASE, Operation, links_to_lists
from cms.api.problems import Problem, invalid_parameter
from cms.timeline import change_feed
from cms.timeline.reading import Reader
from cms.timeline.resolving import absolute, instant
from snippets.documents.registry import KINDS


def operations() -> Iterable[Operation]:
    """Declare the feed."""
    yield Operation(
        path="/changes",
        name="changes",
        summary="What became effective after a place in the log",
        view=show,
        shape=envelopes.Changes,
        tag="changes",
        parameters=_parameters(),
        problems=(problems.CURSOR_EXPIRED,),
        description="Without a cursor: the current end of the log, empty. `completeTo` is the moment up to "
        "which the log is written; what became effective after it is told later.",
    )


def _parameters() -> tuple[parameters.Parameter, ...]:
    return (
        parameters.text("cursor", "A place in the log: `nextCursor`, or the `changesCursor` of a list."),
        parameters.one_of("type", KINDS, "Kinds of entries; the place moves on past all others."),
        LIMIT,
    )


def show(request: HttpRequest) -> HttpResponse:
    """Answer with changes."""
    asked = parameters.asked(request, _parameters())
    return answers.composed(request, lambda reader: _page(reader, asked), follows_log=True)


def _page(reader: Reader, asked: dict[str, Any]) -> Any:
    kinds = asked["type"] or []
    try:
        page = change_feed.page_of(asked["cursor"], kinds, asked["limit"], reader.moment)
    except change_feed.NoCursor:
        reason = "Använd värdet i nextCursor eller changesCursor."
        return invalid_parameter("cursor", reason, asked["cursor"])
    except change_feed.CursorExpired:
        return Problem(problems.CURSOR_EXPIRED, members={"_links": links_to_lists()})
    query = [("type", kind) for kind in kinds] + [("limit", str(asked["limit"]))]
    return {
        "items": [_item(change) for change in page.changes],
        "nextCursor": page.next_cursor,
        "completeTo": instant(page.complete_to),
        "_links": {"self": _address(asked["cursor"], query), "next": _address(page.next_cursor, query)},
    }


def _address(cursor: str | None, query: list[tuple[str, str]]) -> str:
    place = [("cursor", cursor)] if cursor is not None else []
    return absolute(f"{BASE}/changes") + "?" + urlencode([*place, *query])


def _item(change: Any) -> dict[str, Any]:
    collection = KINDS[change.kind].collection
    return {
        "sequence": change.sequence,
        "id": str(change.entry_id),
        "type": change.kind,
        "change": change.change,
        "at": instant(change.at),
        "version": change.version,
        "_links": {"self": absolute(f"{BASE}/{collection}/{change.entry_id}")},
    }
