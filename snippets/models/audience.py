"""Whom pages are for."""

from datetime import datetime

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.search import index

from snippets.documents.audience import AudienceDocument
from snippets.documents.nodes import Ids
from snippets.models.register import RegisterEntry


class Audience(RegisterEntry):
    """A group of readers that a page is written for."""

    kind = "audience"

    label = models.CharField(_("Benämning"), max_length=90)
    label_english = models.CharField(_("Engelsk benämning"), max_length=90, blank=True)
    order = models.PositiveSmallIntegerField(_("Ordning"), default=0)

    panels = [
        FieldPanel("label"),
        FieldRowPanel([FieldPanel("code"), FieldPanel("label_english")]),
        FieldPanel("order"),
    ]
    search_fields = [index.SearchField("label"), index.AutocompleteField("label"), index.SearchField("code")]

    class Meta:
        verbose_name = _("målgrupp")
        verbose_name_plural = _("målgrupper")
        ordering = ["order", "label"]

    def __str__(self) -> str:
        return self.label

    def document(self, at: datetime, ids: Ids) -> AudienceDocument:
        del at, ids
        return AudienceDocument(code=self.code, label=self.label, label_english=self.label_english)
