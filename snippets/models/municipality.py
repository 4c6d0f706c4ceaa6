"""The municipalities."""

from datetime import datetime

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.search import index

from snippets.documents.municipality import MunicipalityDocument
from snippets.documents.nodes import Ids
from snippets.fields import TextListField
from snippets.models.draftable import optional_ref, refuse
from snippets.models.region import Region
from snippets.models.register import RegisterEntry
from snippets.policy import is_organisation_number


class Municipality(RegisterEntry):
    """A municipality. Its code tells its region; one that changes county gets another code."""

    kind = "municipality"
    code_pattern = r"\d{4}"
    code_rule = _("Kommunkoden har fyra siffror.")

    name = models.CharField(_("Namn"), max_length=90, help_text=_("Kort, till exempel Göteborg."))
    formal_name = models.CharField(_("Fullständigt namn"), max_length=120, blank=True)
    genitive = models.CharField(_("Genitiv"), max_length=90, blank=True)
    region = models.ForeignKey(
        Region, verbose_name=_("Region"), on_delete=models.PROTECT, related_name="municipalities"
    )
    org_number = models.CharField(_("Organisationsnummer"), max_length=11, blank=True)
    website = models.URLField(_("Webbplats"), blank=True)
    municipality_group = models.CharField(_("Kommungrupp"), max_length=90, blank=True)
    established_on = models.DateField(_("Bildad"), null=True, blank=True)
    abolished_on = models.DateField(_("Upphört"), null=True, blank=True)
    predecessors = TextListField(_("Tidigare koder"))

    panels = [
        FieldRowPanel([FieldPanel("code"), FieldPanel("name")]),
        FieldRowPanel([FieldPanel("formal_name"), FieldPanel("genitive")]),
        FieldPanel("region"),
        FieldRowPanel([FieldPanel("org_number"), FieldPanel("municipality_group")]),
        FieldPanel("website"),
        FieldRowPanel([FieldPanel("established_on"), FieldPanel("abolished_on")]),
        FieldPanel("predecessors"),
    ]
    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.SearchField("formal_name"),
        index.SearchField("code"),
    ]

    class Meta:
        verbose_name = _("kommun")
        verbose_name_plural = _("kommuner")
        ordering = ["code"]

    def __str__(self) -> str:
        return self.name

    def refusals(self) -> dict[str, list[str]]:
        found = super().refusals()
        if self.region_id and not self.code.startswith(self.region.code):
            refuse(found, "region", _("Kommunkodens första två siffror är regionens kod."))
        if self.org_number and not is_organisation_number(self.org_number):
            refuse(found, "org_number", _("Skriv tio siffror; den sista är kontrollsiffra."))
        if self.website and not self.website.startswith("https://"):
            refuse(found, "website", _("Adressen måste börja med https://."))
        return found

    def document(self, at: datetime, ids: Ids) -> MunicipalityDocument:
        return MunicipalityDocument(
            code=self.code,
            name=self.name,
            formal_name=self.formal_name,
            genitive=self.genitive,
            region=optional_ref(ids, "snippets.Region", self.region_id),
            org_number=self.org_number.replace("-", "") or None,
            website=self.website or None,
            municipality_group=self.municipality_group or None,
            established_on=self.established_on,
            abolished_on=self.abolished_on,
            current=self.exists(at),
            predecessors=tuple(self.predecessors),
        )
