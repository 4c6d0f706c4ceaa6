"""The regions."""

from datetime import datetime

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.search import index

from snippets.documents.nodes import Ids
from snippets.documents.region import RegionDocument
from snippets.models.register import RegisterEntry


class Region(RegisterEntry):
    """A region with its county. Codes are the official ones: text, with leading zeros."""

    kind = "region"
    code_pattern = r"\d{2}"
    code_rule = _("Länskoden har två siffror.")

    name = models.CharField(_("Namn"), max_length=90)
    county_name = models.CharField(_("Län"), max_length=90)
    established_on = models.DateField(_("Bildad"), null=True, blank=True)
    abolished_on = models.DateField(_("Upphört"), null=True, blank=True)

    panels = [
        FieldRowPanel([FieldPanel("code"), FieldPanel("name")]),
        FieldPanel("county_name"),
        FieldRowPanel([FieldPanel("established_on"), FieldPanel("abolished_on")]),
    ]
    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.SearchField("county_name"),
        index.SearchField("code"),
    ]

    class Meta:
        verbose_name = _("region")
        verbose_name_plural = _("regioner")
        ordering = ["code"]

    def __str__(self) -> str:
        return self.name

    def document(self, at: datetime, ids: Ids) -> RegionDocument:
        del ids
        return RegionDocument(
            code=self.code,
            name=self.name,
            county_name=self.county_name,
            established_on=self.established_on,
            abolished_on=self.abolished_on,
            current=self.exists(at),
        )
