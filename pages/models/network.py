"""The network: people in many organisations who share their work."""

from datetime import datetime

from django.db import models
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, MultipleChooserPanel
from wagtail.fields import RichTextField
from wagtail.models import Orderable
from wagtail.search import index

from pages.blocks.rules import secure_address
from pages.documents.network import HowToJoin, MemberOrganisations, NetworkDocument
from pages.models.base import BasePage
from pages.models.stored import ref, refs
from snippets.documents.html import plain_text, stored_html
from snippets.documents.nodes import Ids
from snippets.fields import RICH_FEATURES, TextListField
from snippets.models.draftable import refuse
from snippets.policy import html_refusals

Refusals = dict[str, list[str]]


class NetworkPage(BasePage):
    """A network that the association keeps. Its members are organisations; people are never stored."""

    kind = "network"
    subjects_required = True

    purpose = RichTextField(_("Syfte"), features=RICH_FEATURES, blank=True)
    eligibility = models.TextField(_("Vem kan bli medlem"), max_length=600, blank=True)
    benefits = TextListField(_("Vad du får"))
    how_to_join = models.TextField(_("Så blir du medlem"), max_length=600, blank=True)
    join_link = models.URLField(_("Länk till anmälan"), max_length=500, blank=True)
    join_email = models.EmailField(_("E-post för anmälan"), blank=True)
    coordinator = models.ForeignKey(
        "snippets.Contact",
        verbose_name=_("Samordnare"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    member_count = models.PositiveIntegerField(_("Antal medlemmar"), null=True, blank=True)
    newsletter_url = models.URLField(_("Nyhetsbrev"), max_length=500, blank=True)

    content_panels = [
        *BasePage.content_panels[:-2],
        FieldPanel("purpose"),
        FieldPanel("eligibility"),
        FieldPanel("benefits"),
        MultiFieldPanel(
            [
                FieldPanel("how_to_join"),
                FieldRowPanel([FieldPanel("join_link"), FieldPanel("join_email")]),
                FieldPanel("coordinator"),
            ],
            heading=_("Medlemskap"),
        ),
        *BasePage.content_panels[-2:],
        MultipleChooserPanel(
            "member_municipalities", label=_("Medlemmar: kommuner"), chooser_field_name="municipality"
        ),
        MultipleChooserPanel("member_regions", label=_("Medlemmar: regioner"), chooser_field_name="region"),
        FieldRowPanel([FieldPanel("member_count"), FieldPanel("newsletter_url")]),
        MultipleChooserPanel("documents", label=_("Dokument"), chooser_field_name="document"),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("purpose"),
        index.SearchField("eligibility"),
    ]

    parent_page_types = ["pages.TopicPage", "pages.ListPage"]

    class Meta:
        verbose_name = _("nätverk")
        verbose_name_plural = _("nätverk")

    def __str__(self) -> str:
        return self.title

    def refusals(self) -> Refusals:
        found = super().refusals()
        if not plain_text(self.purpose):
            refuse(found, "purpose", _now("Skriv vad nätverket är till för."))
        for message in html_refusals(self.purpose):
            refuse(found, "purpose", message)
        if not self.page_audiences.all():
            refuse(found, "page_audiences", _now("Välj minst en målgrupp."))
        if not self.eligibility.strip():
            refuse(found, "eligibility", _now("Skriv vem som kan bli medlem."))
        self._refuse_way_in(found)
        self._refuse_coordinator(found)
        for name in ("join_link", "newsletter_url"):
            address = getattr(self, name)
            if address and (wrong := secure_address(address)):
                refuse(found, name, wrong)
        return found

    def _refuse_way_in(self, found: Refusals) -> None:
        if not self.how_to_join.strip():
            refuse(found, "how_to_join", _now("Skriv hur man blir medlem."))
        if not self.join_link and not self.join_email:
            refuse(found, "join_link", _now("Ange en länk eller en e-postadress för anmälan."))

    def _refuse_coordinator(self, found: Refusals) -> None:
        if self.coordinator is None:
            refuse(found, "coordinator", _now("Välj vem som samordnar nätverket."))
        elif not self.coordinator.active:
            refuse(found, "coordinator", _now("Samordnaren är inte längre aktiv."))

    def document(self, at: datetime, ids: Ids) -> NetworkDocument:
        del at
        members = MemberOrganisations(
            municipalities=refs(ids, "snippets.Municipality", self.member_municipalities, "municipality_id"),
            regions=refs(ids, "snippets.Region", self.member_regions, "region_id"),
        )
        join = HowToJoin(text=self.how_to_join, url=self.join_link or None, email=self.join_email or None)
        return NetworkDocument(
            **self.common(ids),
            purpose=stored_html(self.purpose, ids),
            eligibility=self.eligibility,
            benefits=tuple(self.benefits),
            how_to_join=join,
            coordinator=ref(ids, "snippets.Contact", self.coordinator_id),
            member_organisations=members,
            member_count=self.member_count,
            newsletter_url=self.newsletter_url or None,
            documents=refs(ids, "snippets.SiteDocument", self.documents, "document_id"),
        )


class NetworkMunicipality(Orderable):
    """One municipality that is a member of a network."""

    page = ParentalKey(NetworkPage, on_delete=models.CASCADE, related_name="member_municipalities")
    municipality = models.ForeignKey(
        "snippets.Municipality", verbose_name=_("Kommun"), on_delete=models.PROTECT, related_name="+"
    )
    panels = [FieldPanel("municipality")]


class NetworkRegion(Orderable):
    """One region that is a member of a network."""

    page = ParentalKey(NetworkPage, on_delete=models.CASCADE, related_name="member_regions")
    region = models.ForeignKey(
        "snippets.Region", verbose_name=_("Region"), on_delete=models.PROTECT, related_name="+"
    )
    panels = [FieldPanel("region")]


class NetworkFile(Orderable):
    """One file that a network offers."""

    page = ParentalKey(NetworkPage, on_delete=models.CASCADE, related_name="documents")
    document = models.ForeignKey(
        "snippets.SiteDocument", verbose_name=_("Dokument"), on_delete=models.PROTECT, related_name="+"
    )
    panels = [FieldPanel("document")]
