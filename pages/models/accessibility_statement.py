"""The accessibility statement that the law asks of every public website."""

from datetime import date, datetime

from django.db import models
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from pages.blocks.rules import secure_address
from pages.blocks.shortcoming import (
    ExemptionBlock,
    ShortcomingBlock,
    stored_exemptions,
    stored_shortcomings,
)
from pages.clock import publication_day
from pages.documents.accessibility_statement import AccessibilityStatementDocument
from pages.fields import BodyField
from pages.models.base import BasePage
from snippets.documents.nodes import Ids
from snippets.models.draftable import refuse

SUPERVISION = "https://www.digg.se/tdosanmalan"
Refusals = dict[str, list[str]]


class AccessibilityStatementPage(BasePage):
    """How far a language's website keeps the law on accessibility; there is one for each language."""

    class Compliance(models.TextChoices):
        FULL = "full", _("Helt förenlig")
        PARTIAL = "partial", _("Delvis förenlig")
        NONE = "none", _("Inte förenlig")

    kind = "accessibilityStatement"
    emptied_in_copy = (*BasePage.emptied_in_copy, "assessed_on", "updated_on")

    actor = models.CharField(_("Aktör"), max_length=120, blank=True)
    service = models.CharField(_("Tjänst"), max_length=200, blank=True)
    compliance = models.CharField(_("Förenlighet"), max_length=8, choices=Compliance, blank=True)
    shortcomings = BodyField([("shortcoming", ShortcomingBlock())], verbose_name=_("Brister"), blank=True)
    disproportionate = BodyField(
        [("exemption", ExemptionBlock())], verbose_name=_("Oskäligt betungande (12 §)"), blank=True
    )
    outside_law = BodyField(
        [("exemption", ExemptionBlock())], verbose_name=_("Undantaget innehåll (9 §)"), blank=True
    )
    assessed_on = models.DateField(_("Bedömd"), null=True, blank=True)
    updated_on = models.DateField(_("Uppdaterad"), null=True, blank=True)
    method = models.TextField(_("Metod"), max_length=1200, blank=True)
    report_url = models.URLField(_("Länk för att rapportera brister"), max_length=500, blank=True)
    report_email = models.EmailField(_("E-post för att rapportera brister"), blank=True)
    supervision_url = models.URLField(_("Tillsyn"), max_length=500, default=SUPERVISION, blank=True)

    content_panels = [
        *BasePage.content_panels[:-2],
        FieldRowPanel([FieldPanel("actor"), FieldPanel("service")]),
        FieldPanel("compliance"),
        FieldPanel("shortcomings"),
        FieldPanel("disproportionate"),
        FieldPanel("outside_law"),
        FieldRowPanel([FieldPanel("assessed_on"), FieldPanel("updated_on")]),
        FieldPanel("method"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("report_url"), FieldPanel("report_email")]),
                FieldPanel("supervision_url"),
            ],
            heading=_("Rapportera brister"),
        ),
        *BasePage.content_panels[-2:],
    ]

    parent_page_types = ["pages.HomePage", "pages.TopicPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("tillgänglighetsredogörelse")
        verbose_name_plural = _("tillgänglighetsredogörelser")

    def __str__(self) -> str:
        return self.title

    def refusals(self) -> Refusals:
        found = super().refusals()
        others = AccessibilityStatementPage.objects.filter(locale_id=self.locale_id, live=True)
        if others.exclude(pk=self.pk).exists():
            refuse(found, "title", _now("Språket har redan en tillgänglighetsredogörelse."))
        for name, message in (
            ("actor", _now("Ange vem som ansvarar för webbplatsen.")),
            ("service", _now("Ange vilken tjänst redogörelsen gäller.")),
            ("compliance", _now("Ange hur väl webbplatsen följer lagen.")),
            ("method", _now("Beskriv hur webbplatsen har granskats.")),
        ):
            if not getattr(self, name).strip():
                refuse(found, name, message)
        if self.compliance != self.Compliance.FULL and not self.shortcomings.raw_data:
            refuse(found, "shortcomings", _now("Beskriv minst en brist."))
        self._refuse_days(found)
        self._refuse_addresses(found)
        return found

    def _refuse_days(self, found: Refusals) -> None:
        today = publication_day(self)
        days: dict[str, date | None] = {"assessed_on": self.assessed_on, "updated_on": self.updated_on}
        for name, day in days.items():
            if day is None:
                refuse(found, name, _now("Ange ett datum."))
            elif day > today:
                refuse(found, name, _now("Datumet får inte ligga efter publiceringen."))

    def _refuse_addresses(self, found: Refusals) -> None:
        if not self.report_url and not self.report_email:
            refuse(
                found, "report_url", _now("Ange en länk eller en e-postadress för den som hittar brister.")
            )
        if not self.supervision_url:
            refuse(found, "supervision_url", _now("Ange länken till tillsynsmyndighetens anmälan."))
        for name in ("report_url", "supervision_url"):
            address = getattr(self, name)
            if address and (message := secure_address(address)):
                refuse(found, name, message)

    def document(self, at: datetime, ids: Ids) -> AccessibilityStatementDocument:
        del at
        common = self.common(ids)
        common["feedback"] = common["feedback"].model_copy(update={"enabled": False})
        return AccessibilityStatementDocument(
            **common,
            actor=self.actor,
            service=self.service,
            compliance=self.compliance,
            shortcomings=stored_shortcomings(self.shortcomings.raw_data),
            disproportionate=stored_exemptions(self.disproportionate.raw_data),
            outside_law=stored_exemptions(self.outside_law.raw_data),
            assessed_on=self.assessed_on,
            updated_on=self.updated_on,
            method=self.method,
            report_url=self.report_url or None,
            report_email=self.report_email or None,
            supervision_url=self.supervision_url,
        )
