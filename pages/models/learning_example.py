"""The learning example: what a municipality or region did, and what came of it."""

from datetime import date, datetime
from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.fields import RichTextField
from wagtail.search import index

from pages.blocks.indicator import IndicatorBlock, stored_indicators
from pages.blocks.rules import secure_address
from pages.clock import publication_day
from pages.documents.learning_example import LearningExampleDocument, LocalContact, Owners
from pages.fields import BodyField
from pages.models import example_panels
from pages.models.base import BasePage
from snippets import phone
from snippets.documents.html import plain_text, stored_html
from snippets.documents.nodes import Ids
from snippets.fields import RICH_FEATURES, CodeListField, PhoneField, TextListField
from snippets.models.draftable import refuse
from snippets.moments import months_after, start_of
from snippets.policy import html_refusals

FIRST_YEAR = 1990
# Goals of before 2016 may be named by work that had ended by then.
GOALS_RENEWED = 2016
CONSENT_MONTHS = 24
Refusals = dict[str, list[str]]


class Sector(models.TextChoices):
    """The fields of work of a municipality or region."""

    SCHOOL = "skola", _("Skola")
    PRESCHOOL = "forskola", _("Förskola")
    ELDERLY_CARE = "aldreomsorg", _("Äldreomsorg")
    FAMILY_CARE = "individ-och-familj", _("Individ och familj")
    HEALTH_CARE = "halso-och-sjukvard", _("Hälso- och sjukvård")
    PLANNING = "samhallsbyggnad", _("Samhällsbyggnad")
    CULTURE = "kultur-och-fritid", _("Kultur och fritid")
    LABOUR_MARKET = "arbetsmarknad", _("Arbetsmarknad")
    RESCUE = "raddningstjanst", _("Räddningstjänst")
    STAFF = "personal", _("Personal")
    GOVERNANCE = "ledning-och-styrning", _("Ledning och styrning")
    ECONOMY = "ekonomi", _("Ekonomi")


class Method(models.TextChoices):
    """The ways of working that the association teaches."""

    FOUR_R = "fyra-r", _("4R")
    BUDGET = "jamstalld-budget", _("Jämställd budget")
    STATISTICS = "konsuppdelad-statistik", _("Könsuppdelad statistik")
    EQUAL_TREATMENT = "likabehandlingsanalys", _("Likabehandlingsanalys")
    JIM = "jim-modellen", _("JiM-modellen")
    STAIRS = "trappan", _("Trappan")
    MODEL_CONCEPT = "modellkoncept", _("Modellkoncept")
    NORMS = "normkritik", _("Normkritik")
    SAFETY_WALK = "trygghetsvandring", _("Trygghetsvandring")
    DIALOGUE = "medborgardialog", _("Medborgardialog")


def sectors() -> list[tuple[str, Any]]:
    """Return the codes and names of sectors."""
    return Sector.choices


def methods() -> list[tuple[str, Any]]:
    """Return the codes and names of methods."""
    return Method.choices


class LearningExamplePage(BasePage):
    """One piece of work, told by who did it; its municipalities and regions are its owners.

    The local contact is somebody at the owner's who has agreed to be asked; consent runs out after 24 months.
    """

    class EvidenceLevel(models.TextChoices):
        IDEA = "idea", _("Idé")
        TRIED = "tried", _("Prövat")
        EVALUATED = "evaluated", _("Utvärderat")

    kind = "learningExample"
    subjects_required = True
    # Two rows with one origin and id would be one and the same to an import.
    exclude_fields_in_copy: ClassVar[list[str]] = [*BasePage.exclude_fields_in_copy, "external_id"]
    emptied_in_copy: ClassVar[tuple[str, ...]] = (
        *(*BasePage.emptied_in_copy, "origin", "external_id", "source_url", "verified_with_owner_on"),
        *("local_contact_consent_on", "local_contact_consent_reference"),
    )

    joint_authority = models.CharField(
        _("Gemensam organisation"),
        max_length=120,
        blank=True,
        help_text=_("Namn på ett förbund eller en gemensam nämnd. Välj också medlemmarna."),
    )
    operation = models.CharField(_("Verksamhet"), max_length=120, blank=True)
    sectors = CodeListField(_("Verksamhetsområden"), codes=sectors)
    methods = CodeListField(_("Metoder"), codes=methods)
    start_year = models.PositiveSmallIntegerField(_("Startår"), null=True, blank=True)
    end_year = models.PositiveSmallIntegerField(_("Slutår"), null=True, blank=True)
    ongoing = models.BooleanField(_("Pågår"), default=False)
    background = RichTextField(_("Bakgrund"), features=RICH_FEATURES, blank=True)
    implementation = RichTextField(_("Genomförande"), features=RICH_FEATURES, blank=True)
    results = RichTextField(_("Resultat"), features=RICH_FEATURES, blank=True)
    conclusions = RichTextField(_("Slutsatser"), features=RICH_FEATURES, blank=True)
    indicators = BodyField([("indicator", IndicatorBlock())], verbose_name=_("Mätbara resultat"), blank=True)
    cost = models.CharField(_("Kostnad"), max_length=300, blank=True)
    funding = models.CharField(_("Finansiering"), max_length=300, blank=True)
    evidence_level = models.CharField(_("Mognad"), max_length=12, choices=EvidenceLevel, blank=True)
    success_factors = TextListField(_("Framgångsfaktorer"))
    pitfalls = TextListField(_("Fallgropar"))
    local_contact_name = models.CharField(_("Namn"), max_length=120, blank=True)
    local_contact_title = models.CharField(_("Titel"), max_length=120, blank=True)
    local_contact_phone = PhoneField(_("Telefon"))
    local_contact_email = models.EmailField(_("E-post"), blank=True)
    local_contact_consent_on = models.DateField(_("Samtycke lämnat"), null=True, blank=True)
    local_contact_consent_reference = models.CharField(
        _("Var samtycket finns"), max_length=120, blank=True, help_text=_("Visas inte.")
    )
    verified_with_owner_on = models.DateField(_("Bekräftat av ägaren"), null=True, blank=True)
    origin = models.CharField(_("Ursprung"), max_length=80, blank=True)
    external_id = models.CharField(_("Externt id"), max_length=120, blank=True)
    source_url = models.URLField(_("Källa"), max_length=500, blank=True)

    content_panels = [
        *BasePage.content_panels[:-2],
        *example_panels.WORK,
        *BasePage.content_panels[-2:],
        *example_panels.OWNER_AND_ORIGIN,
    ]
    search_fields = [
        *BasePage.search_fields,
        *(index.SearchField(name) for name in ("background", "implementation", "results", "conclusions")),
    ]

    parent_page_types = ["pages.ListPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("lärande exempel")
        verbose_name_plural = _("lärande exempel")
        constraints = [
            models.UniqueConstraint(
                fields=["origin", "external_id"],
                condition=~models.Q(external_id=""),
                name="example_external_id",
                violation_error_message=_("Ett annat exempel har samma ursprung och id."),
            )
        ]

    def __str__(self) -> str:
        return self.title

    def serves_former_goals(self) -> bool:
        return self.end_year is not None and self.end_year < GOALS_RENEWED

    def refusals(self) -> Refusals:
        found = super().refusals()
        self._refuse_missing(found)
        self._refuse_years(found)
        self._refuse_texts(found)
        self._refuse_local_contact(found)
        if self.source_url and (message := secure_address(self.source_url)):
            refuse(found, "source_url", message)
        if self.external_id and self._has_twin():
            refuse(found, "external_id", _now("Ett annat exempel har samma ursprung och id."))
        return found

    def _refuse_missing(self, found: Refusals) -> None:
        if not self.page_municipalities.all() and not self.page_regions.all():
            refuse(found, "page_municipalities", _now("Välj minst en kommun eller region som äger exemplet."))
        if not self.page_policy_goals.all():
            refuse(found, "page_policy_goals", _now("Välj minst ett delmål."))
        if not self.sectors:
            refuse(found, "sectors", _now("Välj minst ett verksamhetsområde."))
        if not self.methods:
            refuse(found, "methods", _now("Välj minst en metod."))

    def _refuse_years(self, found: Refusals) -> None:
        last = publication_day(self).year + 1
        if self.start_year is None:
            refuse(found, "start_year", _now("Ange när arbetet började."))
        elif not FIRST_YEAR <= self.start_year <= last:
            message = _now("Startåret ska ligga mellan {first} och {last}.")
            refuse(found, "start_year", message.format(first=FIRST_YEAR, last=last))
        if (self.end_year is not None) == self.ongoing:
            refuse(found, "end_year", _now("Ange slutår eller att arbetet pågår, inte båda."))
        if self.start_year is not None and self.end_year is not None and self.end_year < self.start_year:
            refuse(found, "end_year", _now("Arbetet slutar innan det börjar."))

    def _refuse_texts(self, found: Refusals) -> None:
        for name in ("background", "implementation", "results"):
            if not plain_text(getattr(self, name)):
                refuse(found, name, _now("Skriv en text."))
        for name in ("background", "implementation", "results", "conclusions"):
            for message in html_refusals(getattr(self, name)):
                refuse(found, name, message)

    def _refuse_local_contact(self, found: Refusals) -> None:
        consent = self.local_contact_consent_on
        if not self._has_local_contact():
            return
        if not self.local_contact_name:
            refuse(found, "local_contact_name", _now("Skriv vem kontakten är."))
        if consent is None:
            refuse(found, "local_contact_consent_on", _now("Ange när personen samtyckte till att visas."))
        elif consent > publication_day(self):
            refuse(
                found, "local_contact_consent_on", _now("Samtycket ska vara lämnat innan sidan publiceras.")
            )
        if not self.local_contact_consent_reference:
            refuse(found, "local_contact_consent_reference", _now("Ange var samtycket finns."))

    def _has_local_contact(self) -> bool:
        told = (self.local_contact_name, self.local_contact_title, self.local_contact_phone)
        return any((*told, self.local_contact_email))

    def _has_twin(self) -> bool:
        same = LearningExamplePage.objects.filter(origin=self.origin, external_id=self.external_id)
        return same.exclude(pk=self.pk).exists()

    def moments(self) -> list[datetime]:
        """Return the local midnight at which the local contact's consent runs out, 24 months after its
        day."""
        consent: date | None = self.local_contact_consent_on
        if not self._has_local_contact() or consent is None:
            return []
        return [start_of(months_after(consent, CONSENT_MONTHS))]

    def document(self, at: datetime, ids: Ids) -> LearningExampleDocument:
        common = self.common(ids)
        owners = Owners(
            municipalities=common["municipalities"],
            regions=common["regions"],
            joint_authority=self.joint_authority or None,
        )
        return LearningExampleDocument(
            **common,
            owners=owners,
            operation=self.operation or None,
            sectors=tuple(self.sectors),
            methods=tuple(self.methods),
            start_year=self.start_year,
            end_year=self.end_year,
            ongoing=self.ongoing,
            background=stored_html(self.background, ids),
            implementation=stored_html(self.implementation, ids),
            results=stored_html(self.results, ids),
            conclusions=stored_html(self.conclusions, ids) or None,
            indicators=stored_indicators(self.indicators.raw_data),
            cost=self.cost or None,
            funding=self.funding or None,
            evidence_level=self.evidence_level or None,
            success_factors=tuple(self.success_factors),
            pitfalls=tuple(self.pitfalls),
            local_contact=self._local_contact(at),
            verified_with_owner_on=self.verified_with_owner_on,
            origin=self.origin or None,
            external_id=self.external_id or None,
            source_url=self.source_url or None,
        )

    def _local_contact(self, at: datetime) -> LocalContact | None:
        if not self.local_contact_name or not any(at < end for end in self.moments()):
            return None
        number = self.local_contact_phone
        return LocalContact(
            name=self.local_contact_name,
            title=self.local_contact_title or None,
            phone=number or None,
            phone_display=phone.display(number) if number else None,
            email=self.local_contact_email or None,
        )
