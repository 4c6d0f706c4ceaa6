"""Shapes of answers: what composing makes of a stored document, as models for the OpenAPI document.

The rules are those of `cms.timeline.composing`: a reference becomes what the target says of itself in other
documents, or null; in a list it is left out; an entry's own columns are added. No answer is validated at run
time: the tests compare answers with these shapes.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, cast, get_args, get_origin

from pydantic import BaseModel, ConfigDict, Field, RootModel, create_model
from pydantic.alias_generators import to_camel
from pydantic.fields import FieldInfo

from pages.summaries import PageSummary
from snippets.documents.nodes import LinkNode, Must, Ref, WhileCurrent
from snippets.documents.registry import KINDS, Kind

# What composing uses up itself; nobody outside may see it (who stands in for somebody who is away).
_CONSUMED = frozenset({"away"})


class Shape(BaseModel):
    """A part of an answer; names are camelCase outside."""

    model_config = ConfigDict(alias_generator=to_camel, validate_by_name=True)


class AnyEntry(Shape):
    """An entry of any kind; `type` tells which, and with it which other fields there are."""

    model_config = ConfigDict(extra="allow")
    id: str
    type: str


@dataclass(frozen=True)
class Position:
    """Where an annotation stands: directly in a list, or as the field without which the whole is left out."""

    in_list: bool = False
    needed: bool = False

    @property
    def can_be_null(self) -> bool:
        """Whether a target that is not public leaves null behind."""
        return not (self.in_list or self.needed)


def full(kind: Kind) -> type[BaseModel]:
    """Return the shape of an entry's full document."""
    model = composed(kind.document)
    return model if kind.page else _with_links(model, _capital(kind.name))


def listed(kind: Kind) -> type[BaseModel]:
    """Return the shape of an entry in lists."""
    if kind.in_full or kind.summary is kind.document:
        return full(kind)
    model = composed(kind.summary)
    return model if kind.page else _with_links(model, "Listed" + _capital(kind.name))


def names(models: Iterable[type[BaseModel]]) -> list[str]:
    """Return the names of the fields of shapes, as clients write them."""
    return [info.alias or to_camel(name) for model in models for name, info in model.model_fields.items()]


@cache
def any_page() -> Any:
    """Return the shape of the full document of any kind of page."""
    return _any_of("AnyPage", [composed(kind.document) for kind in KINDS.values() if kind.page])


@cache
def any_page_summary() -> Any:
    """Return the shape of a summary of any kind of page."""
    return _any_of("AnyPageSummary", [composed(kind.summary) for kind in KINDS.values() if kind.page])


@cache
def composed(stored: type[BaseModel]) -> type[BaseModel]:
    """Return the shape of what composing makes of a stored document, or of a part of one."""
    replacement = getattr(stored, "composed_as", None)
    if replacement is not None:
        return composed(replacement)
    added = getattr(stored, "columns", None)
    fields = {**(added.model_fields if added is not None else {}), **stored.model_fields}
    needed = getattr(stored, "gone_without", "")
    made: dict[str, Any] = {
        name: _field(info, Position(needed=name == needed))
        for name, info in fields.items()
        if name not in _CONSUMED
    }
    kinds = _kinds_of(stored)
    if kinds and "type" in made:
        made["type"] = (Literal[tuple(kinds)], Field())
    model = create_model(_name(stored), __base__=Shape, __doc__=stored.__doc__, **made)
    return cast(type[BaseModel], model)


@cache
def _with_links(model: type[BaseModel], name: str) -> type[BaseModel]:
    links: Any = (dict[str, str], Field(alias="_links"))
    return cast(type[BaseModel], create_model(name, __base__=model, __doc__=model.__doc__, links=links))


def _field(info: FieldInfo, position: Position) -> tuple[Any, Any]:
    discriminator = info.discriminator if isinstance(info.discriminator, str) else None
    shape = _shape(info.annotation, position)
    return shape, Field(alias=info.alias, description=info.description, discriminator=discriminator)


def _shape(annotation: Any, position: Position) -> Any:
    """Return what an annotation of a stored document becomes."""
    origin = get_origin(annotation)
    if isinstance(annotation, type) and origin is None and issubclass(annotation, BaseModel):
        return _node(annotation, position)
    if origin is Annotated:
        inner, *details = get_args(annotation)
        described = _descriptions(details)
        shape = _shape(inner, position)
        return Annotated[(shape, *described)] if described else shape
    if origin in (Union, UnionType):
        return _union([_shape(option, position) for option in get_args(annotation)])
    if origin in (tuple, list):
        return list[_shape(get_args(annotation)[0], Position(in_list=True))]  # type: ignore[misc]  # built at run time
    return annotation


def _node(node: type[BaseModel], position: Position) -> Any:
    """Return what a model in an annotation becomes; a generic one is a class of its own for pydantic."""
    generic = node.__pydantic_generic_metadata__
    if generic["origin"] is Must:
        return _target(generic["args"][0])
    is_reference = generic["origin"] in (Ref, WhileCurrent)
    shown = _target(generic["args"][0] if is_reference else node)
    can_be_missing = is_reference or node is LinkNode
    return _union([shown, None]) if can_be_missing and position.can_be_null else shown


def _target(shown: Any) -> Any:
    """Return the shape of what a reference shows; of pages, the summary that their own kind has."""
    if shown is PageSummary:
        return any_page_summary()
    return AnyEntry if shown is Any else composed(shown)


def _any_of(name: str, models: list[type[BaseModel]]) -> Any:
    """Return a named union of shapes, told apart by their type."""
    root: Any = (_union(models), Field(discriminator="type"))
    return create_model(name, __base__=RootModel[Any], root=root)


def _union(options: list[Any]) -> Any:
    """Return a union of what is known at run time only, null last."""
    distinct = sorted(dict.fromkeys(options), key=lambda option: option in (None, NoneType))
    return Union[tuple(distinct)]  # noqa: UP007 - `|` cannot join a sequence


def _descriptions(details: list[Any]) -> list[Any]:
    return [detail for detail in details if isinstance(detail, FieldInfo)]


def _kinds_of(stored: type[BaseModel]) -> list[str]:
    """Return the kinds that have this class as document or summary: the values that `type` can have."""
    return sorted(kind.name for kind in KINDS.values() if stored in (kind.document, kind.summary))


def _name(stored: type[BaseModel]) -> str:
    """Return the name of a shape: the kind's for a page's full document, else that of the class."""
    kinds = [kind for kind in KINDS.values() if kind.document is stored]
    if not kinds:
        return stored.__name__
    return _capital(kinds[0].name) + ("" if kinds[0].page else "Content")


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
