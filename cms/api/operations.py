"""Operations: one path of the API with all that is declared of it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any
from uuid import UUID

from django.http import HttpResponse
from ninja import Path
from pydantic import BaseModel

from cms.api import problems
from cms.api.parameters import Parameter
from cms.api.problems import ProblemType
from cms.timeline.resolving import absolute
from snippets.documents.registry import KINDS

BASE = "/api/v1"
# The id of an entry in a path, as text: one that is no UUID is unknown like any other.
EntryId = Annotated[str, Path(alias="id")]
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_ALWAYS = (
    problems.INVALID_PARAMETER,
    problems.INVALID_KEY,
    problems.METHOD_NOT_ALLOWED,
    problems.NOT_ACCEPTABLE,
    problems.TOO_LARGE,
    problems.INTERNAL_ERROR,
    problems.UNAVAILABLE,
)


def links_to_lists() -> dict[str, str]:
    """Return the address of every list, by the camel case of its collection."""
    listed = sorted({kind.collection for kind in KINDS.values() if kind.collection and kind.listed})
    return {_camel(collection): absolute(f"{BASE}/{collection}") for collection in listed}


def _camel(collection: str) -> str:
    first, *others = collection.split("-")
    return first + "".join(word.capitalize() for word in others)


def as_id(text: str) -> UUID:
    """Return the id in a text; what cannot be an id is nobody's, and is looked up like any other."""
    return UUID(text) if _UUID.fullmatch(text) else UUID(int=0)


@dataclass(frozen=True)
class Operation:
    """What can be asked at one path: parameters, the shape of the answer, and the problems there may be."""

    path: str
    name: str
    summary: str
    view: Callable[..., HttpResponse]
    shape: Any
    tag: str
    parameters: tuple[Parameter, ...] = ()
    problems: tuple[ProblemType, ...] = ()
    description: str = ""
    method: str = "GET"
    """What it is asked by; anything but GET is for listed origins only."""
    statuses: tuple[int, ...] = (200,)
    body: type[BaseModel] | None = None
    media_type: str = "application/json"
    """What its answers are, beside problems; who takes JSON takes it too."""

    @property
    def all_problems(self) -> tuple[ProblemType, ...]:
        """The problems that it can answer with."""
        return tuple(sorted({*_ALWAYS, *self.problems}, key=lambda kind: (kind.status, kind.slug)))
