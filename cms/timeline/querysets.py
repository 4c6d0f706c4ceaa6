"""Reads of the timeline's rows, as chains; each takes its moment."""

from datetime import datetime
from typing import Any

from django.db import models
from django.db.models import Q


class EditionQuerySet(models.QuerySet[Any]):
    """Editions."""

    def valid_at(self, moment: datetime) -> "EditionQuerySet":
        """What the public sees at a moment."""
        return self.filter(Q(valid_to=None) | Q(valid_to__gt=moment), valid_from__lte=moment)

    def ending_after(self, moment: datetime) -> "EditionQuerySet":
        """The current and the future ones."""
        return self.filter(Q(valid_to=None) | Q(valid_to__gt=moment))

    def visible_to(self, groups: frozenset[str], now: datetime) -> "EditionQuerySet":
        """Leave out what is under embargo, for everybody but the members of its group."""
        return self.filter(Q(embargo_group=None) | Q(embargo_until__lte=now) | Q(embargo_group__in=groups))


class PlanQuerySet(models.QuerySet[Any]):
    """Plans."""

    def pending(self) -> "PlanQuerySet":
        """Not yet brought into Wagtail's state."""
        return self.filter(done_at=None)

    def due(self, moment: datetime) -> "PlanQuerySet":
        """Pending ones whose moment has come, oldest first."""
        return self.pending().filter(at__lte=moment).order_by("at", "pk")


class SignpostQuerySet(models.QuerySet[Any]):
    """Signposts."""

    def standing_at(self, moment: datetime) -> "SignpostQuerySet":
        """Those that answer at a moment, the newest first."""
        standing = self.filter(Q(valid_to=None) | Q(valid_to__gt=moment), valid_from__lte=moment)
        return standing.order_by("-valid_from", "-pk")
