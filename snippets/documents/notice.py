"""A notice as the public sees it."""

from typing import ClassVar, Literal
from uuid import UUID

from pydantic import BaseModel, Field

from snippets.documents.nodes import Document, Entry, Html, LinkNode, Moment, Text
from snippets.documents.registry import Filter, Kind, register

Severity = Literal["info", "important", "warning", "critical"]
Placement = Literal["top", "beforeContact", "afterContact", "inContent"]
Scope = Literal["site", "subtrees", "kinds", "pages"]
SEVERITIES = ("info", "important", "warning", "critical")
PLACEMENTS = ("top", "beforeContact", "afterContact", "inContent")


class NoticeSummary(Document):
    """A notice as it stands on pages; `starts_at` is null for an emergency published at once."""

    columns: ClassVar[type[BaseModel] | None] = Entry
    heading: Text
    text: Html
    link: LinkNode | None
    severity: Severity
    placement: Placement
    starts_at: Moment | None
    ends_at: Moment | None


class NoticeDocument(NoticeSummary):
    """A notice with what decides where it stands; pages are named by their public ids."""

    scope: Scope
    targets: tuple[UUID, ...]
    kinds: tuple[str, ...]
    excludes: tuple[UUID, ...]
    priority: int = Field(ge=1, le=9)
    emergency: bool


NOTICE = register(
    Kind(
        name="notice",
        model="snippets.Notice",
        document=NoticeDocument,
        summary=NoticeSummary,
        collection="notices",
        filters=(
            Filter("placement", "placement", choices=PLACEMENTS),
            Filter("severity", "severity", choices=SEVERITIES),
        ),
    )
)
