"""What a page stands among: the pages above it, below it and beside it."""

from typing import Any

from cms.timeline.loading import stored_document
from cms.timeline.models import Edition
from cms.timeline.resolving import Resolver, absolute
from snippets.documents.registry import KINDS, SUPERSEDED


def in_order(children: list[Edition], order: list[str]) -> list[Edition]:
    """Sort children by the order that their parent's edition gives."""
    place = {child: index for index, child in enumerate(order)}
    return sorted(
        children, key=lambda row: (place.get(str(row.entry_id), len(place)), bytes(row.content.title_key))
    )


def is_above(row: Edition, edition: Edition) -> bool:
    """Say whether a page stands above another one."""
    return (
        bool(row.path)
        and edition.path != row.path
        and edition.path.startswith(row.path)
        and row.locale == edition.locale
    )


def names(row: Edition, rel: str, edition: Edition) -> bool:
    """Say whether another page names this one as its easy-read version, or as what it replaces."""
    if not KINDS[row.kind].page or row.entry_id == edition.entry_id:
        return False
    named = stored_document(row).get(rel) or {}
    return bool(named.get("ref") == str(edition.entry_id))


def crumb(row: Edition) -> dict[str, Any]:
    """Return a page as a step of the way to another one."""
    return {
        "id": str(row.entry_id),
        "type": row.kind,
        "title": row.title,
        "url": absolute(row.path),
        "path": row.path,
    }


def superseding(edition: Edition, around: list[Edition], resolver: Resolver) -> dict[str, Any]:
    """Return by what an entry is replaced, and what follows from it."""
    rel = KINDS[edition.kind].supersedes
    newer = next((row for row in around if row.kind == edition.kind and names(row, rel, edition)), None)
    if newer is None:
        return {"replacedBy": None}
    return {"replacedBy": resolver.card(str(newer.entry_id)), "availability": SUPERSEDED}
