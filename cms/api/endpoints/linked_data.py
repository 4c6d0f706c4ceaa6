"""Pages in words of schema.org, made of the same composed document."""

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest, HttpResponse
from pydantic import ConfigDict, Field

from cms.api import answers, moments, parameters, problems
from cms.api.operations import EntryId, Operation, as_id
from cms.api.problems import Problem
from cms.api.shapes import Shape
from cms.timeline.composing import Composer
from cms.timeline.reading import Reader
from snippets.documents.registry import KINDS

MEDIA_TYPE = "application/ld+json"


class LinkedData(Shape):
    """A thing of schema.org; which other properties there are depends on its type."""

    model_config = ConfigDict(extra="allow")
    context: str = Field(alias="@context")
    id: str = Field(alias="@id")
    type: str | list[str] = Field(alias="@type")


def operations() -> Iterable[Operation]:
    """Declare the operation."""
    yield Operation(
        path="/pages/{id}/json-ld",
        name="pageJsonLd",
        summary="A page in words of schema.org",
        view=show,
        shape=LinkedData,
        tag="pages",
        parameters=(moments.AT,),
        problems=(problems.KEY_NEEDED, problems.NOT_FOUND),
        media_type=MEDIA_TYPE,
    )


def show(request: HttpRequest, entry_id: EntryId) -> HttpResponse:
    """Answer with a page as JSON-LD."""
    asked = parameters.asked(request, (moments.AT,))
    moments.check(asked["at"])
    return answers.composed(request, lambda reader: _thing(reader, entry_id), media_type=MEDIA_TYPE)


def _thing(reader: Reader, text: str) -> Any:
    edition = reader.get(as_id(text))
    say = KINDS[edition.kind].json_ld if edition is not None else None
    if edition is None or say is None:
        return Problem(problems.NOT_FOUND)
    return say(Composer(reader).page(edition))
