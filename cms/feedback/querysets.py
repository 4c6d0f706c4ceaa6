"""Reads of votes, as chains."""

from collections.abc import Iterable
from typing import Any

from django.db import models
from django.db.models import Count, Q


class VoteQuerySet(models.QuerySet[Any]):
    """Votes."""

    def with_key(self, digests: Iterable[str]) -> "VoteQuerySet":
        """The one that was sent with a key, if any, by whichever signing key."""
        return self.filter(key_digest__in=list(digests))

    def counted_by_version(self) -> "VoteQuerySet":
        """One row for each page and version: how many say yes and how many say no."""
        by_version = self.order_by().values("page_id", "version")
        counted = by_version.annotate(
            yes_count=Count("pk", filter=Q(helpful=True)), no_count=Count("pk", filter=Q(helpful=False))
        )
        return counted.order_by("page_id", "-version")
