"""Saving and deleting rows without an action of Wagtail: the staging lock first, then the row, as one piece.

The receivers say which entry was touched. A row with drafts is left alone when it is saved: nothing public
changes, and a draft waits for nobody.
"""

from collections.abc import Callable
from typing import Any

from django.db import models
from django.db.models.deletion import Collector
from treebeard.mp_tree import MP_NodeQuerySet
from wagtail.contrib.redirects.models import Redirect

from cms.timeline import entries, preparing
from cms.timeline.recording import current, recording
from cms.timeline.ways_in import wrap


def install() -> None:
    """Wrap every way to save and delete a row that is staged; safe to call once more."""
    for model in [*own_content(), Redirect]:
        wrap(model, "save", _save)
    for model in deleted_by_themselves():
        wrap(model, "delete", _record)
    for queryset in (models.QuerySet, MP_NodeQuerySet):
        wrap(queryset, "delete", _delete_found)
    wrap(Collector, "delete", _delete_collected)


def own_content() -> list[type[models.Model]]:
    """Return every model whose saved row is what is public."""
    return [model for model in map(entries.model_of, entries.labels()) if not entries.is_drafted(model)]


def deleted_by_themselves() -> list[type[models.Model]]:
    """Return every model that is staged, but pages: their deletion is an action, which knows who acts."""
    return [*(entries.model_of(label) for label in entries.labels() if label != entries.PAGES), Redirect]


def _save(original: Callable[[], Any], row: models.Model, kwargs: dict[str, Any]) -> Any:
    """Save a row that is its own content; its image work is done before the lock."""
    if current() is None:
        preparing.make_sizes(row)
    return _record(original, row, kwargs)


def _record(original: Callable[[], Any], row: Any, kwargs: dict[str, Any]) -> Any:
    """Do it under the lock; what stands against a deletion is looked for under it too."""
    del row, kwargs
    with recording():
        return original()


def _delete_found(original: Callable[[], Any], found: models.QuerySet[Any], kwargs: dict[str, Any]) -> Any:
    return _record(original, found, kwargs) if _is_staged(found.model) else original()


def _delete_collected(original: Callable[[], Any], collected: Collector, kwargs: dict[str, Any]) -> Any:
    """Delete what goes with something else, such as the files of a collection."""
    staged = any(_is_staged(model) for model in collected.data)
    return _record(original, collected, kwargs) if staged else original()


def _is_staged(model: type[models.Model]) -> bool:
    return issubclass(model, Redirect) or entries.label_of(model) is not None
