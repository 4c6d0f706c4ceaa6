"""Where a loaded page stands in the tree by now: whoever loaded it did so before the lock.

Wagtail's actions, and treebeard below them, go by the place in memory. A page that somebody else has moved
since would be written back to where it was, or another page would be moved in its stead.
"""

from typing import Any

from django.db.models import QuerySet, Subquery

from cms.timeline import entries

_PLACE = ("path", "depth", "numchild", "url_path")
_CACHED_PARENT = "_cached_parent_obj"  # treebeard's, of the place before


def find(page: Any) -> bool:
    """Read anew where a page stands; what is no page, or is not saved or gone, stays as it is.

    Says whether it is still there.
    """
    if not _has_place(page):
        return True
    found = _rows().filter(pk=page.pk).values(*_PLACE).first()
    if found is not None:
        _put(page, found)
    return found is not None


def asked(page: Any) -> dict[str, Subquery]:
    """Return columns that tell a page's place, for a query that is asked under the lock anyway."""
    if not _has_place(page):
        return {}
    row = _rows().filter(pk=page.pk)
    return {f"place_{name}": Subquery(row.values(name)[:1]) for name in _PLACE}


def take_over(page: Any, row: Any) -> None:
    """Put a page where the columns of `asked` say."""
    if _has_place(page) and row.place_path is not None:
        _put(page, {name: getattr(row, f"place_{name}") for name in _PLACE})


def _has_place(page: Any) -> bool:
    return page is not None and entries.label_of(page) == entries.PAGES and page.pk is not None


def _put(page: Any, place: dict[str, Any]) -> None:
    if page.path != place["path"]:
        vars(page).pop(_CACHED_PARENT, None)
    for name, value in place.items():
        setattr(page, name, value)


def _rows() -> QuerySet[Any]:
    return entries.base_page()._default_manager.order_by()
