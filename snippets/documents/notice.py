"""A notice as the public sees it."""

from typing import Any, ClassVar, Literal
from uuid import UUID

from pydantic import BaseModel, Field

from snippets.documents.nodes import Document, Entry, Html, LinkNode, Moment, Text
from snippets.documents.registry import Choice, Filter, Kind, Rows, register

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


def applies(notice: dict[str, Any], entry_id: str, kind: str, above: set[str]) -> bool:
    """Say whether a notice stands on a page; `above` holds the page and everything over it."""
    if above & set(notice["excludes"]):
        return False
    if notice["scope"] == "site":
        return True
    if notice["scope"] == "subtrees":
        return bool(above & set(notice["targets"]))
    return entry_id in notice["targets"] if notice["scope"] == "pages" else kind in notice["kinds"]


def _without_emergency(stored: dict[str, object]) -> dict[str, object]:
    """Bring shape 1 to 2: that a notice went out without review is no business of the public."""
    return {name: value for name, value in stored.items() if name != "emergency"}


def _applying(rows: Rows, path: str) -> list[str]:
    """Return the ids of the notices that apply at a path; one that editors put into a text is only there."""
    over = [path[: index + 1] for index, sign in enumerate(path) if sign == "/"]
    found = rows.find(kinds=["notice"], paths=over)
    above = [row for row in found if row.kind != "notice"]
    page = next((row for row in above if row.path == path), None)
    entry_id, kind = (page.entry_id, page.kind) if page is not None else ("", "")
    # The start page of one language stands over all others by its path, but not in the tree.
    nearest = max(above, key=lambda row: len(row.path), default=None)
    ids = {row.entry_id for row in above if nearest is not None and row.locale == nearest.locale}
    return [
        row.entry_id
        for row in found
        if row.kind == "notice"
        and row.document["placement"] != "inContent"
        and applies(row.document, entry_id, kind, ids)
    ]


NOTICE = register(
    Kind(
        name="notice",
        model="snippets.Notice",
        document=NoticeDocument,
        summary=NoticeSummary,
        collection="notices",
        schema=2,
        upgrades=(_without_emergency,),
        filters=(
            Filter("placement", "placement", choices=PLACEMENTS),
            Filter("severity", "severity", choices=SEVERITIES),
        ),
        choices=(
            Choice(
                "path",
                "path",
                "Only notices that apply to the page at this path, wherever it places them. Those for the "
                "whole site apply to every path; those for a part of it to every path below.",
                _applying,
            ),
        ),
    )
)
