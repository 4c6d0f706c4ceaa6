"""What documents are made of: own content, and nodes that name another entry by its id.

A stored document holds only its entry's own content. Where it shows something of another entry it holds a
node; composing replaces each node by what that entry says at the moment asked for:

* `{"ref": id}`: the target's summary, or null (in a list: left out) while the target is not public;
* `{"must": id}`: the same, but what holds it disappears with the target (a picture block without picture);
* `{"whileCurrent": id}`: the same as `ref`, only while the target says of itself that it is current;
* `{"link": {...}}`: a link to an entry or an outside address; a link whose target is not public is left out;
* `href="ref:<id>#anchor"` inside rich text: becomes plain text while the target is not public.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Annotated, Any, ClassVar, Generic, TypeVar
from uuid import UUID

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, PlainSerializer, field_validator
from pydantic.alias_generators import to_camel

Shown = TypeVar("Shown", bound="Document")
# Looks a database key up: ("pages.BasePage", 7) → public id. Filled by preparing in one query per model.
Ids = Callable[[str, object], UUID]


def _written(moment: datetime) -> str:
    """Write a moment in the one spelling that it has: RFC 3339 in UTC with milliseconds."""
    utc = moment.astimezone(UTC)
    return f"{utc:%Y-%m-%dT%H:%M:%S}.{utc.microsecond // 1000:03d}Z"


# What documents hold instead of a bare datetime.
Moment = Annotated[datetime, PlainSerializer(_written, return_type=str, when_used="json")]


class Document(BaseModel):
    """A frozen piece of public content; names are camelCase outside and snake_case in code."""

    model_config = ConfigDict(alias_generator=to_camel, validate_by_name=True, frozen=True, extra="forbid")
    # A stored document whose composed form has another shape names it here.
    composed_as: ClassVar[type[BaseModel] | None] = None
    # An entry's document names here what composing adds from the edition's columns.
    columns: ClassVar[type[BaseModel] | None] = None
    # The value of a part of a body names here the field without which the part is left out.
    gone_without: ClassVar[str] = ""

    @field_validator("*", mode="after")
    @classmethod
    def _in_utc(cls, value: Any) -> Any:
        """Keep moments in UTC, cut to milliseconds: one instant has one spelling."""
        if not isinstance(value, datetime) or value.tzinfo is None:
            return value
        moment = value.astimezone(UTC)
        return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


class Ref(Document, Generic[Shown]):
    """Another entry, shown by its summary; null while it is not public."""

    ref: UUID


class Must(Document, Generic[Shown]):
    """Another entry without which what holds this node makes no sense."""

    must: UUID


class WhileCurrent(Document, Generic[Shown]):
    """Another entry, shown while it says that it is current: a partner, until the partnership ends."""

    while_current: UUID


# How nodes name an entry.
NAMED_BY = ("ref", "must", "whileCurrent")


class Target(Document):
    """Where a link leads: to an entry or to an outside address, never both."""

    label: str = ""
    ref: UUID | None = None
    url: str | None = None


class Entry(Document):
    """What every public entry carries besides its own content; composing takes it from the edition."""

    id: UUID
    type: str


class PageColumns(Entry):
    """What every page carries besides its own content, in lists and in full."""

    locale: str
    url: str
    path: str
    content_date: Moment
    published_at: Moment
    version: int
    links: dict[str, str] = Field(alias="_links")


class Link(Document):
    """A link as people and clients see it; an outside address has neither id nor type."""

    id: UUID | None
    type: str | None
    title: str
    url: str
    external: bool
    document: "File | None" = None


class LinkNode(Document):
    """A link as it is stored."""

    composed_as: ClassVar[type[BaseModel] | None] = Link
    link: Target


class Term(Document):
    """A subject as it stands in other documents."""

    columns: ClassVar[type[BaseModel] | None] = Entry
    code: str
    label: str
    label_english: str = ""
    level: str


class Rendition(Document):
    """One size and format of an image."""

    width: int
    height: int
    url: str
    format: str


class Picture(Document):
    """An image as it stands in other documents."""

    columns: ClassVar[type[BaseModel] | None] = Entry
    alt: str
    credit: str
    width: int
    height: int
    url: str
    renditions: tuple[Rendition, ...]


class PictureUse(Document):
    """An image at one place: its alternative text may be another one here."""

    ref: UUID
    alt: str | None = None
    must: bool = False
    """Whether what holds the picture disappears with it."""


class PictureNode(Document):
    """A picture as it is stored."""

    composed_as: ClassVar[type[BaseModel] | None] = Picture
    picture: PictureUse


class File(Document):
    """A file to read or download as it stands in other documents."""

    columns: ClassVar[type[BaseModel] | None] = Entry
    title: str
    url: str
    format: str
    byte_size: int
    language: str
    link_text: str
    opens_in_new_window: bool
    accessibility_status: str


def _not_blank(value: str) -> str:
    if not value.strip():
        message = "may not be empty"
        raise ValueError(message)
    return value


Text = Annotated[str, AfterValidator(_not_blank)]
Html = Annotated[str, Field(description="Sanitised HTML with resolved links.")]


Link.model_rebuild()
