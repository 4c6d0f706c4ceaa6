"""The topic page: what the association says about one subject."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    MultipleChooserPanel,
    PageChooserPanel,
)
from wagtail.models import Orderable

from pages.blocks.key_figure import MAX_KEY_FIGURES, KeyFigureBlock, stored_key_figures
from pages.documents.topic import Initiative, TopicDocument
from pages.fields import BodyField
from pages.models.base import BasePage
from pages.models.stored import partners_while_current, ref, refs
from snippets.documents.nodes import Ids

_LOCAL = ZoneInfo("Europe/Stockholm")
_YEARS = [MinValueValidator(1900), MaxValueValidator(2100)]


class TopicPage(BasePage):
    """A topic with its sections, its children and, where there is one, the effort that carries it."""

    kind = "topic"
    body_required = True
    subjects_required = True

    child_navigation = models.BooleanField(_("Visa undersidor"), default=True)
    initiative_name = models.CharField(_("Satsning"), max_length=200, blank=True)
    initiative_start_year = models.PositiveSmallIntegerField(
        _("Startår"), null=True, blank=True, validators=_YEARS
    )
    initiative_end_year = models.PositiveSmallIntegerField(
        _("Slutår"), null=True, blank=True, validators=_YEARS
    )
    initiative_funder = models.CharField(_("Finansiär"), max_length=200, blank=True)
    initiative_agreement = models.ForeignKey(
        "snippets.SiteDocument",
        verbose_name=_("Överenskommelse"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    key_figures = BodyField(
        [("figure", KeyFigureBlock())], verbose_name=_("Nyckeltal"), blank=True, max_num=MAX_KEY_FIGURES
    )
    faq_page = models.ForeignKey(
        "pages.BasePage",
        verbose_name=_("Frågor och svar"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("child_navigation"),
        MultiFieldPanel(
            [
                FieldPanel("initiative_name"),
                FieldRowPanel([FieldPanel("initiative_start_year"), FieldPanel("initiative_end_year")]),
                FieldPanel("initiative_funder"),
                FieldPanel("initiative_agreement"),
            ],
            heading=_("Satsning"),
        ),
        FieldPanel("key_figures"),
        InlinePanel("topic_steering_documents", label=_("Styrdokument")),
        PageChooserPanel("faq_page", page_type="pages.FaqPage"),
        MultipleChooserPanel("networks", label=_("Nätverk"), chooser_field_name="network"),
        MultipleChooserPanel("partners", label=_("Partner"), chooser_field_name="partner"),
    ]

    parent_page_types = ["pages.HomePage", "pages.TopicPage"]

    class Meta:
        verbose_name = _("ämnessida")
        verbose_name_plural = _("ämnessidor")

    def __str__(self) -> str:
        return self.title

    def refusals(self) -> dict[str, list[str]]:
        found = super().refusals()
        start, end = self.initiative_start_year, self.initiative_end_year
        if self.initiative_name and start is None:
            found.setdefault("initiative_start_year", []).append(str(_("Ange när satsningen började.")))
        if start is not None and end is not None and end < start:
            found.setdefault("initiative_end_year", []).append(str(_("Satsningen slutar innan den börjar.")))
        return found

    def moments(self) -> list[datetime]:
        """Return the 1 January after the effort's last year, local time."""
        end = self.initiative_end_year
        return [] if not self.initiative_name or end is None else [datetime(end + 1, 1, 1, tzinfo=_LOCAL)]

    def document(self, at: datetime, ids: Ids) -> TopicDocument:
        return TopicDocument(
            **self.common(ids),
            child_navigation=self.child_navigation,
            initiative=self._initiative(at, ids),
            steering_documents=refs(
                ids, "snippets.SteeringDocument", self.topic_steering_documents, "steering_document_id"
            ),
            key_figures=stored_key_figures(self.key_figures.raw_data),
            faq=ref(ids, "pages.BasePage", self.faq_page_id),
            networks=refs(ids, "pages.BasePage", self.networks, "network_id"),
            partners=partners_while_current(ids, self.partners),
        )

    def _initiative(self, at: datetime, ids: Ids) -> Initiative | None:
        if not self.initiative_name or self.initiative_start_year is None:
            return None
        agreement: Any = ref(ids, "snippets.SiteDocument", self.initiative_agreement_id)
        return Initiative(
            name=self.initiative_name,
            start_year=self.initiative_start_year,
            end_year=self.initiative_end_year,
            ended=any(moment <= at for moment in self.moments()),
            funder=self.initiative_funder or None,
            agreement=agreement,
        )


class TopicSteeringDocument(Orderable):
    """One convention, declaration or programme that a topic rests on."""

    page = ParentalKey(TopicPage, on_delete=models.CASCADE, related_name="topic_steering_documents")
    steering_document = models.ForeignKey(
        "snippets.SteeringDocument",
        verbose_name=_("Styrdokument"),
        on_delete=models.PROTECT,
        related_name="+",
    )
    panels = [FieldPanel("steering_document")]


class TopicNetwork(Orderable):
    """One network in which the topic is worked with."""

    page = ParentalKey(TopicPage, on_delete=models.CASCADE, related_name="networks")
    network = models.ForeignKey(
        "pages.NetworkPage", verbose_name=_("Nätverk"), on_delete=models.CASCADE, related_name="+"
    )
    panels = [FieldPanel("network")]


class TopicPartner(Orderable):
    """One partner with whom the association works on the topic."""

    page = ParentalKey(TopicPage, on_delete=models.CASCADE, related_name="partners")
    partner = models.ForeignKey(
        "snippets.Partner", verbose_name=_("Partner"), on_delete=models.PROTECT, related_name="+"
    )
    panels = [FieldPanel("partner")]
