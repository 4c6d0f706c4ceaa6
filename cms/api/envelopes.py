"""Shapes of answers that are no entry: lists, the tree, the feed, what the API says of itself, problems."""

from datetime import date, datetime
from functools import cache
from typing import Any, Literal, cast
from uuid import UUID

from pydantic import BaseModel, Field, create_model

from cms.api.shapes import Shape


def _without_default(schema: dict[str, Any]) -> None:
    schema.pop("default", None)


def _where_it_applies(description: str) -> Any:
    """Declare a member that is left out where it does not apply."""
    return Field(default="", description=description, json_schema_extra=_without_default)


class Paging(Shape):
    """The place of a page among all of its list."""

    page: int
    limit: int
    total_items: int
    total_pages: int


class ListLinks(Shape):
    """Addresses of the same list."""

    self_: str = Field(alias="self")
    first: str
    last: str
    prev: str = _where_it_applies("Where there is an earlier page.")
    next: str = _where_it_applies("Where there is a later page.")


class List(Shape):
    """One page of a list."""

    items: list[Any]
    paging: Paging
    changes_cursor: str = Field(description="The place in the log of changes from which it is complete.")
    links: ListLinks = Field(alias="_links")


@cache
def list_of(item: Any, name: str) -> type[BaseModel]:
    """Return the shape of one page of a list of such items."""
    items: Any = (list[item], Field())
    made = create_model(name[:1].upper() + name[1:], __base__=List, __doc__=List.__doc__, items=items)
    return cast(type[BaseModel], made)


class Place(Shape):
    """A page in the tree, with the pages below it down to the depth asked for."""

    id: UUID
    type: str
    locale: str
    title: str
    navigation_title: str
    url: str
    path: str
    in_menu: bool
    children: list["Place"]


class SelfLink(Shape):
    """The address of the answer itself."""

    self_: str = Field(alias="self")


class Navigation(Shape):
    """The public tree, one start page for each language."""

    items: list[Place]
    links: SelfLink = Field(alias="_links")


class Change(Shape):
    """Something that became effective."""

    sequence: int
    id: UUID
    type: str
    change: Literal["created", "updated", "moved", "unpublished", "deleted"]
    at: datetime
    version: int
    links: SelfLink = Field(alias="_links")


class FeedLinks(SelfLink):
    """Addresses of the feed."""

    next: str


class Changes(Shape):
    """What follows a place in the log."""

    items: list[Change]
    next_cursor: str
    complete_to: datetime | None
    links: FeedLinks = Field(alias="_links")


class EntryLinks(Shape):
    """Where to begin."""

    links: dict[str, str] = Field(alias="_links")


class ApiInfo(Shape):
    """What the national profile asks every API to say of itself."""

    api_name: str
    api_version: str
    api_released: date
    api_documentation: str
    api_status: Literal["active", "deprecated"]


class InvalidParameter(Shape):
    """What is wrong with one parameter."""

    property: str
    reason: str
    value: str | None


class Problem(Shape):
    """An error. `title` is constant for its `type`; `detail` is for people."""

    type: str
    title: str
    status: int
    detail: str
    instance: str
    invalid_parameters: list[InvalidParameter] = Field(default=[], json_schema_extra=_without_default)
    moved_to: str = _where_it_applies("Where the page of an old address is now.")
    links: dict[str, str] = Field(default={}, alias="_links", json_schema_extra=_without_default)
