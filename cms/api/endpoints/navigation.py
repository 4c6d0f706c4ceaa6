"""The public tree of pages, level by level."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Q
from django.http import HttpRequest, HttpResponse

from cms.api import answers, envelopes, moments, parameters, problems
from cms.api.operations import BASE, Operation
from cms.timeline.reading import Reader, json_of, languages
from cms.timeline.resolving import absolute
from cms.timeline.surroundings import in_order

# As deep as pages stand (pages/models/levels.py).
DEEPEST = 7
_PARAMETERS = (
    parameters.whole_number(
        "depth", "How many levels, the start pages included.", default=2, lowest=1, highest=DEEPEST
    ),
    parameters.one_of("locale", languages(), "Languages; without it, all."),
    moments.AT,
)


def operations() -> Iterable[Operation]:
    """Declare the tree."""
    yield Operation(
        path="/navigation",
        name="navigation",
        summary="The public tree of pages",
        view=show,
        shape=envelopes.Navigation,
        tag="navigation",
        parameters=_PARAMETERS,
        problems=(problems.KEY_NEEDED,),
        description="Pages in the editors' order; `inMenu` says which of them belong in a menu.",
    )


def show(request: HttpRequest) -> HttpResponse:
    """Answer with the tree."""
    asked = parameters.asked(request, _PARAMETERS)
    moments.check(asked["at"])
    query = f"?{request.GET.urlencode()}" if request.GET else ""
    links = {"self": absolute(f"{BASE}/navigation{query}")}
    return answers.composed(
        request, lambda reader: {"items": _tree(reader, asked["depth"], asked["locale"]), "_links": links}
    )


def _tree(reader: Reader, depth: int, locales: list[str] | None) -> list[dict[str, Any]]:
    """Return the start pages with what is below them; one query for each level, however wide it is."""
    roots = Q(parent_id=None) & ~Q(path="")
    if locales:
        roots &= Q(locale__in=locales)
    level = _level(reader, roots)
    items = [_item(row) for row in sorted(level, key=lambda row: row.path)]
    known = {item["id"]: item for item in items}
    for _deeper in range(depth - 1):
        above = level
        level = _level(reader, Q(parent_id__in=[row.entry_id for row in above])) if above else []
        for row in above:
            below = [child for child in level if child.parent_id == row.entry_id]
            known[str(row.entry_id)]["children"] = [
                _item(child) for child in in_order(below, row.child_order)
            ]
        known = {child["id"]: child for item in known.values() for child in item["children"]}
    return items


def _level(reader: Reader, condition: Q) -> list[Any]:
    """Return pages without their full documents; their order is that of the page above."""
    shown = reader.editions().filter(condition, withdrawal__isnull=True).exclude(path="")
    return list(shown.defer("content__document"))


def _item(row: Any) -> dict[str, Any]:
    return {
        "id": str(row.entry_id),
        "type": row.kind,
        "locale": row.locale,
        "title": row.title,
        "navigationTitle": json_of(row.content.summary)["_navigationTitle"],
        "url": absolute(row.path),
        "path": row.path,
        "inMenu": row.in_menu,
        "children": [],
    }
