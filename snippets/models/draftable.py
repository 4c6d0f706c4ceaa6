"""What shared content with drafts has in common."""

import uuid
from datetime import datetime
from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import PublishingPanel
from wagtail.locks import BaseLock, ScheduledForPublishLock
from wagtail.models import DraftStateMixin, LockableMixin, RevisionMixin, WorkflowMixin
from wagtail.search import index

from snippets.documents.nodes import Document, Ids, Ref
from snippets.moments import cut


class DraftableSnippet(
    WorkflowMixin,
    DraftStateMixin,
    LockableMixin,
    RevisionMixin,
    index.Indexed,
    ClusterableModel,
):
    """Shared content with drafts. A row is the editors' view; what the public sees stands in the timeline."""

    kind: ClassVar[str] = ""
    # Set when the application starts: a form module cannot be imported before all models are there.
    base_form_class: ClassVar[Any] = None

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    # Wagtail's fields, whose types are not known otherwise.
    go_live_at: datetime | None
    expire_at: datetime | None
    # Public is only what was published: a row made by code starts hidden.
    live = models.BooleanField(_("Publicerad"), default=False, editable=False)

    publishing_panels = [PublishingPanel()]
    exclude_fields_in_copy: ClassVar[list[str]] = ["public_id"]
    # What a copy begins without (snippets/copies.py).
    emptied_in_copy: ClassVar[tuple[str, ...]] = ("go_live_at", "expire_at")

    class Meta:
        abstract = True

    def get_lock(self) -> BaseLock | None:
        """Return what locks the entry; a scheduled version does not, for a fix today must stay possible."""
        lock = super().get_lock()
        return None if isinstance(lock, ScheduledForPublishLock) else lock

    def clean(self) -> None:
        """Cut planned moments to milliseconds, which is what a revision keeps of them."""
        super().clean()
        self.go_live_at, self.expire_at = cut(self.go_live_at), cut(self.expire_at)

    def refusals(self) -> dict[str, list[str]]:
        """Return what stands against publishing this version beside its fields' own validation, by field."""
        return {}

    def warnings(self) -> dict[str, list[str]]:
        """Return what the editor should think of once more, by field; nothing waits for it. No query where
        nothing else is named. What the language of its texts asks stands in `snippets.language`."""
        return {}

    def is_public(self, at: datetime) -> bool:
        """Return whether the content may be public at a moment at all."""
        del at
        return True

    def moments(self) -> list[datetime]:
        """Return the instants at which the document changes by itself."""
        return []

    def document(self, at: datetime, ids: Ids) -> Document:
        """Return what the entry says of itself at a moment; pure."""
        raise NotImplementedError


def optional_ref(ids: Ids, label: str, key: object | None) -> Ref[Any] | None:
    """Return a reference to an entry by its database key, or None."""
    return None if key is None else Ref(ref=ids(label, key))


def refuse(refusals: dict[str, list[str]], name: str, message: object) -> None:
    """Add a message to those of a field."""
    refusals.setdefault(name, []).append(str(message))
