"""The training page: what anybody may take on the web, or order for their own people."""

from datetime import datetime
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, MultipleChooserPanel
from wagtail.models import Orderable

from pages.blocks.price import PriceBlock, stored_prices
from pages.blocks.training_module import TrainingModuleBlock, stored_modules
from pages.documents.training import Availability, TrainingDocument
from pages.fields import BodyField, DeadlineField
from pages.models.base import BasePage
from pages.models.stored import ref, refs
from pages.models.training_rules import training_refusals
from snippets.documents.nodes import Ids
from snippets.fields import CodeListField, TextListField
from snippets.moments import cut


class Accessibility(models.TextChoices):
    """What a training offers those who do not see, hear or move a pointer; captions are always spoken of."""

    CAPTIONS = "captions", _("Filmer är textade")
    NO_VIDEO = "noVideo", _("Har ingen film och inget ljud")
    TRANSCRIPT = "transcript", _("Film och ljud finns som text")
    SIGN_LANGUAGE = "signLanguage", _("Teckenspråkstolkad")
    SCREEN_READER = "screenReader", _("Fungerar med skärmläsare")
    KEYBOARD = "keyboard", _("Fungerar med tangentbord")


class DeliveryMode(models.TextChoices):
    """How an ordered training is given."""

    ONSITE = "onsite", _("På plats")
    ONLINE = "online", _("På distans")


def accessibility_codes() -> list[tuple[str, Any]]:
    """Return what a training may offer, with the words for it."""
    return Accessibility.choices


def delivery_mode_codes() -> list[tuple[str, Any]]:
    """Return how an ordered training may be given, with the words for it."""
    return DeliveryMode.choices


class TrainingPage(BasePage):
    """A training on the web, or one to order; fields of the other sort stay in drafts and are never shown."""

    class TrainingKind(models.TextChoices):
        WEB = "web", _("Webbutbildning")
        ORDERABLE = "orderable", _("Utbildning att beställa")

    class Level(models.TextChoices):
        BASIC = "basic", _("Grund")
        INTERMEDIATE = "intermediate", _("Fortsättning")
        ADVANCED = "advanced", _("Fördjupning")

    kind = "training"
    subjects_required = True
    emptied_in_copy = (*BasePage.emptied_in_copy, "available_from", "available_to")

    training_kind = models.CharField(
        _("Utbildningstyp"), max_length=9, choices=TrainingKind, default=TrainingKind.WEB
    )
    learning_outcomes = TextListField(_("Lärandemål"))
    duration_minutes = models.PositiveIntegerField(_("Tid i minuter"), null=True, blank=True)
    level = models.CharField(_("Nivå"), max_length=12, choices=Level, blank=True)
    certificate = models.BooleanField(_("Intyg"), default=False)
    accessibility = CodeListField(_("Tillgänglighet"), codes=accessibility_codes)
    accessibility_text = models.TextField(_("Mer om tillgängligheten"), max_length=600, blank=True)
    prices = BodyField([("price", PriceBlock())], verbose_name=_("Priser"), blank=True, max_num=8)
    is_free = models.BooleanField(_("Kostnadsfritt"), default=False)
    start_url = models.URLField(_("Starta utbildningen"), max_length=500, blank=True)
    login_required = models.BooleanField(_("Kräver inloggning"), default=False)
    modules = BodyField(
        [("module", TrainingModuleBlock())], verbose_name=_("Moduler"), blank=True, max_num=40
    )
    available_from = models.DateTimeField(_("Tillgänglig från"), null=True, blank=True)
    available_to = DeadlineField(
        _("Tillgänglig till"),
        null=True,
        blank=True,
        help_text=_("Skriv bara en dag, så gäller utbildningen till och med den dagen."),
    )
    order_contact = models.ForeignKey(
        "snippets.Contact",
        verbose_name=_("Beställ hos"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("Telefon och e-post visas när sidans kontaktsätt tillåter det."),
    )
    order_url = models.URLField(_("Beställningslänk"), max_length=500, blank=True)
    min_participants = models.PositiveIntegerField(_("Deltagare minst"), null=True, blank=True)
    max_participants = models.PositiveIntegerField(_("Deltagare högst"), null=True, blank=True)
    lead_time_weeks = models.PositiveSmallIntegerField(_("Framförhållning (veckor)"), null=True, blank=True)
    delivery_modes = CodeListField(_("Leveransform"), codes=delivery_mode_codes)
    travel_cost_rule = models.TextField(_("Resekostnad"), max_length=300, blank=True)

    content_panels = [
        *BasePage.content_panels[:2],
        FieldRowPanel([FieldPanel("training_kind"), FieldPanel("level"), FieldPanel("duration_minutes")]),
        FieldPanel("learning_outcomes"),
        *BasePage.content_panels[2:4],
        FieldRowPanel([FieldPanel("available_from"), FieldPanel("available_to")]),
        MultiFieldPanel([FieldPanel("is_free"), FieldPanel("prices")], heading=_("Pris")),
        FieldPanel("certificate"),
        MultiFieldPanel(
            [FieldPanel("accessibility"), FieldPanel("accessibility_text")], heading=_("Tillgänglighet")
        ),
        MultiFieldPanel(
            [FieldPanel("start_url"), FieldPanel("login_required"), FieldPanel("modules")],
            heading=_("Webbutbildning"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("order_contact"),
                FieldPanel("order_url"),
                FieldRowPanel([FieldPanel("min_participants"), FieldPanel("max_participants")]),
                FieldPanel("lead_time_weeks"),
                FieldPanel("delivery_modes"),
                FieldPanel("travel_cost_rule"),
                MultipleChooserPanel(
                    "geographic_reach", label=_("Geografisk räckvidd"), chooser_field_name="region"
                ),
            ],
            heading=_("Utbildning att beställa"),
        ),
        MultipleChooserPanel("trainers", label=_("Utbildare"), chooser_field_name="contact"),
        *BasePage.content_panels[4:],
    ]

    parent_page_types = ["pages.ListPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("utbildning")
        verbose_name_plural = _("utbildningar")

    def __str__(self) -> str:
        return self.title

    @property
    def is_on_the_web(self) -> bool:
        """Return whether the training is taken on the web rather than ordered."""
        return self.training_kind == self.TrainingKind.WEB

    def clean(self) -> None:
        """Cut moments to milliseconds, which is what a revision keeps of them."""
        super().clean()
        self.available_from, self.available_to = cut(self.available_from), cut(self.available_to)

    def refusals(self) -> dict[str, list[str]]:
        found = super().refusals()
        for field, message in training_refusals(self):
            found.setdefault(field, []).append(message)
        return found

    def moments(self) -> list[datetime]:
        """Return when the training opens and when it has ended."""
        return [moment for moment in (self.available_from, self.available_to) if moment is not None]

    def document(self, at: datetime, ids: Ids) -> TrainingDocument:
        availability = self._availability(at)
        own = self._on_the_web(availability) if self.is_on_the_web else self._to_order(availability, ids)
        return TrainingDocument(
            **self.common(ids),
            **own,
            training_kind=self.training_kind,
            learning_outcomes=tuple(self.learning_outcomes),
            # A draft may be shown before anybody knows.
            duration_minutes=self.duration_minutes or 0,
            level=self.level or None,
            certificate=self.certificate,
            accessibility=tuple(self.accessibility),
            accessibility_text=self.accessibility_text,
            prices=stored_prices(self.prices.raw_data),
            is_free=self.is_free,
            available_from=self.available_from,
            available_to=self.available_to,
            availability=availability,
            trainers=refs(ids, "snippets.Contact", self.trainers, "contact_id"),
        )

    def _availability(self, at: datetime) -> Availability:
        if self.available_to is not None and cut(self.available_to) <= at:
            return "ended"
        if self.available_from is not None and at < cut(self.available_from):
            return "coming"
        return "available"

    def _on_the_web(self, availability: Availability) -> dict[str, Any]:
        return {
            "start_url": None if availability == "ended" else self.start_url or None,
            "login_required": self.login_required,
            "modules": stored_modules(self.modules.raw_data),
        }

    def _to_order(self, availability: Availability, ids: Ids) -> dict[str, Any]:
        return {
            "order_contact": ref(ids, "snippets.Contact", self.order_contact_id),
            "order_url": None if availability == "ended" else self.order_url or None,
            "min_participants": self.min_participants,
            "max_participants": self.max_participants,
            "lead_time_weeks": self.lead_time_weeks,
            "delivery_modes": tuple(self.delivery_modes),
            "travel_cost_rule": self.travel_cost_rule or None,
            "geographic_reach": refs(ids, "snippets.Region", self.geographic_reach, "region_id"),
        }


class TrainingRegion(Orderable):
    """One region to which those who give a training come; without any, they come everywhere."""

    page = ParentalKey(TrainingPage, on_delete=models.CASCADE, related_name="geographic_reach")
    region = models.ForeignKey(
        "snippets.Region", verbose_name=_("Region"), on_delete=models.PROTECT, related_name="+"
    )
    panels = [FieldPanel("region")]


class TrainingTrainer(Orderable):
    """One person who gives a training."""

    page = ParentalKey(TrainingPage, on_delete=models.CASCADE, related_name="trainers")
    contact = models.ForeignKey(
        "snippets.Contact", verbose_name=_("Utbildare"), on_delete=models.PROTECT, related_name="+"
    )
    panels = [FieldPanel("contact")]
