"""Files and images leave the public while their collection, or one above it, is restricted."""

from collections.abc import Callable
from typing import Any

from wagtail.models import Collection, CollectionMember, CollectionViewRestriction

from cms.timeline import entries
from cms.timeline.recording import Recording, recording
from cms.timeline.ways_in import wrap


def install() -> None:
    """Wrap what changes who may see a collection; safe to call once more."""
    for name in ("save", "delete"):
        wrap(CollectionViewRestriction, name, _restrict)
    wrap(Collection, "move", _move)


def _restrict(
    original: Callable[[], Any], restriction: CollectionViewRestriction, kwargs: dict[str, Any]
) -> Any:
    del kwargs
    with recording() as recorded:
        _touch_below(recorded, restriction.collection)
        return original()


def _move(original: Callable[[], Any], collection: Collection, kwargs: dict[str, Any]) -> Any:
    del kwargs
    with recording() as recorded:
        _touch_below(recorded, collection)
        return original()


def _touch_below(recorded: Recording, collection: Collection) -> None:
    """Say that everything in a collection and below it may have changed."""
    for label in entries.labels():
        model = entries.model_of(label)
        if issubclass(model, CollectionMember):
            found = model._default_manager.filter(collection__path__startswith=collection.path)
            for entry_id in found.values_list("public_id", flat=True):
                recorded.touch_id(label, entry_id)
