"""One entry: by its id in its collection, and a page by its path."""

from collections.abc import Callable, Iterable
from typing import Any

from django.http import HttpRequest, HttpResponse

from cms.api import answers, moments, parameters, problems, shapes
from cms.api.operations import EntryId, Operation, as_id
from cms.api.parameters import Parameter
from cms.api.problems import Problem
from cms.feedback import tokens
from cms.timeline import directions
from cms.timeline.composing import Composer
from cms.timeline.directions import Moved, Standing
from cms.timeline.reading import Reader
from cms.timeline.resolving import absolute
from snippets.documents.registry import KINDS, Kind

_PATH = parameters.path(
    "path", "The path of a page: `/` is the Swedish start page, `/en/` the English one.", required=True
)


def operations() -> Iterable[Operation]:
    """Declare one operation for each collection, and the page at a path."""
    pages = [kind for kind in KINDS.values() if kind.page]
    yield Operation(
        path="/pages/by-path",
        name="pageByPath",
        summary="The page at a path",
        view=by_path,
        shape=shapes.any_page(),
        tag="pages",
        parameters=(_PATH, *_parameters(pages)),
        problems=(problems.KEY_NEEDED, problems.NOT_FOUND, problems.GONE),
        description="404 names where the page has moved (`movedTo`) while a redirect applies; "
        "410 says that it was declared gone.",
    )
    yield _detail("pages", "page", pages, shapes.any_page())
    for kind in KINDS.values():
        if kind.collection and kind.collection != "pages":
            yield _detail(kind.collection, kind.name, [kind], shapes.full(kind))


def _detail(collection: str, name: str, kinds: list[Kind], shape: Any) -> Operation:
    return Operation(
        path=f"/{collection}/{{id}}",
        name=f"{name}ById",
        summary="One entry by its id",
        view=_shower(kinds),
        shape=shape,
        tag=collection,
        parameters=_parameters(kinds),
        problems=(problems.KEY_NEEDED, problems.NOT_FOUND),
        description="404 for a draft, a private and an unknown entry alike."
        if not kinds[0].only_while_shown
        else "Only while something public shows the entry; otherwise 404, as for an unknown one.",
    )


def _parameters(kinds: list[Kind]) -> tuple[Parameter, ...]:
    return (parameters.fields(shapes.names(shapes.full(kind) for kind in kinds)), moments.AT)


def _shower(kinds: list[Kind]) -> Callable[..., HttpResponse]:
    declared, names = _parameters(kinds), [kind.name for kind in kinds]

    def show(request: HttpRequest, entry_id: EntryId) -> HttpResponse:
        asked = parameters.asked(request, declared)
        moments.check(asked["at"])
        return answers.composed(
            request, lambda reader: _chosen(_document(reader, entry_id, names), asked["fields"])
        )

    return show


def by_path(request: HttpRequest) -> HttpResponse:
    """Answer with the page at a path, or say what has become of it."""
    pages = [kind for kind in KINDS.values() if kind.page]
    asked = parameters.asked(request, (_PATH, *_parameters(pages)))
    moments.check(asked["at"])
    return answers.composed(request, lambda reader: _chosen(_page_at(reader, asked["path"]), asked["fields"]))


def _chosen(found: Any, fields: list[str] | None) -> Any:
    return found if isinstance(found, Problem) else parameters.only(found, fields)


def _document(reader: Reader, text: str, kinds: list[str]) -> Any:
    edition = reader.get(as_id(text))
    if edition is None or edition.kind not in kinds:
        return Problem(problems.NOT_FOUND)
    composer = Composer(reader, token=tokens.make)
    return composer.page(edition) if KINDS[edition.kind].page else composer.entry(edition)


def _page_at(reader: Reader, path: str) -> Any:
    found = directions.find(reader, path)
    if isinstance(found, Standing):
        return Composer(reader, token=tokens.make).page(found.edition)
    if isinstance(found, Moved):
        moved = {"movedTo": absolute(found.to)}
        return Problem(problems.NOT_FOUND, detail="Sidan har flyttat.", members=moved)
    return Problem(problems.GONE, detail=found.text) if found is not None else Problem(problems.NOT_FOUND)
