"""The day on which rules for publishing are asked; documents never depend on it."""

from datetime import date
from typing import Any

from django.utils import timezone


def publication_day(page: Any) -> date:
    """Return the local day on which a version goes public: today, or that of a planned moment to come."""
    now = timezone.now()
    return timezone.localdate(max(page.go_live_at or now, now), timezone.get_default_timezone())
