"""Votes. Nothing in them identifies a visitor, or leads from one vote to another."""

from uuid import uuid4

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from cms.feedback.querysets import VoteQuerySet


class Vote(models.Model):
    """One answer to the question of a page, for the version that was read.

    Never kept with it: address, user agent, referrer, account. Of sensitive pages not even the hour.
    """

    WEBSITE, API = "website", "api"

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    page_id = models.UUIDField()
    version = models.PositiveIntegerField()
    locale = models.CharField(max_length=10)
    helpful = models.BooleanField()
    day = models.DateField(db_index=True)
    hour = models.PositiveSmallIntegerField(null=True)
    channel = models.CharField(max_length=7, choices=[(WEBSITE, WEBSITE), (API, API)])
    key_digest = models.CharField(max_length=64, null=True, unique=True)  # noqa: DJ001 - null says "no key"; '' would be one

    objects = VoteQuerySet.as_manager()

    class Meta:
        verbose_name = _("röst")
        verbose_name_plural = _("röster")
        indexes = [models.Index(fields=["page_id", "version"], name="vote_page_version")]
        constraints = [
            models.CheckConstraint(condition=Q(hour=None) | Q(hour__lte=23), name="vote_hour_of_day"),
            models.CheckConstraint(condition=Q(channel__in=["website", "api"]), name="vote_channel_known"),
        ]

    def __str__(self) -> str:
        return f"{'yes' if self.helpful else 'no'} to {self.page_id} version {self.version}"
