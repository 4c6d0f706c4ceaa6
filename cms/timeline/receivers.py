"""Signals of rows that are their own content, and of deletions: each says which entry was touched, nothing
else."""

from typing import Any

from django.db import models
from django.db.models.signals import post_delete, post_save, pre_delete
from django.utils.translation import gettext as _
from wagtail.models import Revision

from cms.timeline import entries, plans
from cms.timeline.recording import recording


def connect() -> None:
    """Connect the receivers of every model that holds entries."""
    pre_delete.connect(keep_pinned_revision, sender=Revision, dispatch_uid="timeline-pinned")
    for label in entries.labels():
        model = entries.model_of(label)
        senders = model.__subclasses__() if label == entries.PAGES else [model]
        for sender in [model, *senders]:
            post_delete.connect(touch, sender=sender, dispatch_uid=f"timeline-deleted-{sender.__name__}")
        if not entries.is_drafted(model):
            post_save.connect(touch, sender=model, dispatch_uid=f"timeline-saved-{model.__name__}")


def touch(instance: models.Model, **kwargs: Any) -> None:
    """Note that an entry was saved or deleted.

    Not of a fixture's rows: they come half done and in no order, and `timeline rebuild` stages them at last.
    """
    if kwargs.get("raw"):
        return
    with recording() as recorded:
        recorded.touch(instance)


def keep_pinned_revision(instance: Revision, **kwargs: Any) -> None:
    """Refuse to delete a revision that is public or planned, while what it belongs to remains."""
    origin = kwargs.get("origin")
    if origin is not None and not _deletes_revisions(origin):
        return
    entry = instance.content_object
    live = getattr(entry, "live_revision_id", None) == instance.pk
    if live or plans.is_pinned(instance.pk):
        message = _("Versionen är publicerad eller schemalagd och kan inte tas bort.")
        raise models.ProtectedError(message, {instance})


def _deletes_revisions(origin: Any) -> bool:
    """Say whether a deletion began at revisions, rather than at the page or snippet that they belong to."""
    model = origin.model if isinstance(origin, models.QuerySet) else type(origin)
    return bool(model is Revision)
