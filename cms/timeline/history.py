"""Asking what was: until when something that is no longer public was."""

from datetime import datetime
from uuid import UUID

from django.db.models import Max

from cms.timeline.models import Edition


def version_ended_at(entry_id: UUID, version: int, now: datetime) -> datetime | None:
    """Return when a version of an entry was last public; None if it never was, or if it is to this day."""
    editions = Edition.objects.filter(entry_id=entry_id, version=version)
    if editions.valid_at(now).exists():
        return None
    ended: datetime | None = editions.filter(valid_to__lte=now).aggregate(at=Max("valid_to"))["at"]
    return ended
