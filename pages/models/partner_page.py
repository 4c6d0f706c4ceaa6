"""The page about a partnership."""

from datetime import datetime

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, MultipleChooserPanel
from wagtail.fields import RichTextField
from wagtail.models import Orderable

from pages.blocks.key_figure import MAX_KEY_FIGURES, KeyFigureBlock, stored_key_figures
from pages.documents.partner_page import PartnerPageDocument
from pages.fields import BodyField
from pages.models.base import BasePage
from pages.models.stored import partners_while_current, ref, refs
from snippets.documents.html import stored_html
from snippets.documents.nodes import Ids
from snippets.fields import RICH_FEATURES
from snippets.models.draftable import refuse
from snippets.policy import html_refusals


class PartnerPage(BasePage):
    """What the association does together with a partner, and its own part in that."""

    kind = "partnerPage"
    body_required = True

    partner = models.ForeignKey(
        "snippets.Partner",
        verbose_name=_("Partner"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("Den som sidan handlar om."),
    )
    own_role = RichTextField(_("Egen roll"), features=RICH_FEATURES, blank=True)
    # May be null as the code of before writes it, while a deployment is under way; reads as empty.
    key_figures = BodyField(
        [("figure", KeyFigureBlock())],
        verbose_name=_("Nyckeltal"),
        null=True,
        blank=True,
        max_num=MAX_KEY_FIGURES,
    )

    content_panels = [
        *BasePage.content_panels[:2],
        FieldPanel("partner"),
        FieldPanel("own_role"),
        *BasePage.content_panels[2:],
        FieldPanel("key_figures"),
        MultipleChooserPanel("partners", label=_("Medverkande partner"), chooser_field_name="partner"),
        MultipleChooserPanel(
            "steering_documents", label=_("Styrdokument"), chooser_field_name="steering_document"
        ),
        MultipleChooserPanel("networks", label=_("Nätverk"), chooser_field_name="network"),
    ]

    parent_page_types = ["pages.HomePage", "pages.TopicPage", "pages.ListPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("partnersida")
        verbose_name_plural = _("partnersidor")

    def __str__(self) -> str:
        return self.title

    def refusals(self) -> dict[str, list[str]]:
        found = super().refusals()
        if not self.partner_id:
            refuse(found, "partner", _("Välj den partner som sidan handlar om."))
        if not self.own_role.strip():
            refuse(found, "own_role", _("Beskriv förbundets egen roll."))
        for message in html_refusals(self.own_role):
            refuse(found, "own_role", message)
        return found

    def document(self, at: datetime, ids: Ids) -> PartnerPageDocument:
        del at
        return PartnerPageDocument(
            **self.common(ids),
            partner=ref(ids, "snippets.Partner", self.partner_id),
            own_role=stored_html(self.own_role, ids),
            partners=partners_while_current(ids, self.partners),
            steering_documents=refs(
                ids, "snippets.SteeringDocument", self.steering_documents, "steering_document_id"
            ),
            networks=refs(ids, "pages.BasePage", self.networks, "network_id"),
            key_figures=stored_key_figures(self.key_figures.raw_data),
        )


class PartnerPagePartner(Orderable):
    """One partner who takes part."""

    page = ParentalKey(PartnerPage, on_delete=models.CASCADE, related_name="partners")
    partner = models.ForeignKey(
        "snippets.Partner", verbose_name=_("Partner"), on_delete=models.PROTECT, related_name="+"
    )
    panels = [FieldPanel("partner")]


class PartnerPageSteeringDocument(Orderable):
    """One convention, declaration or programme that the partnership rests on."""

    page = ParentalKey(PartnerPage, on_delete=models.CASCADE, related_name="steering_documents")
    steering_document = models.ForeignKey(
        "snippets.SteeringDocument",
        verbose_name=_("Styrdokument"),
        on_delete=models.PROTECT,
        related_name="+",
    )
    panels = [FieldPanel("steering_document")]


class PartnerPageNetwork(Orderable):
    """One network that the partnership keeps or stands behind."""

    page = ParentalKey(PartnerPage, on_delete=models.CASCADE, related_name="networks")
    network = models.ForeignKey(
        "pages.NetworkPage", verbose_name=_("Nätverk"), on_delete=models.CASCADE, related_name="+"
    )
    panels = [FieldPanel("network")]
