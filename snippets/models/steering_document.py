"""Conventions, declarations, agreements, policies and laws that the work rests on."""

from datetime import datetime
from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultipleChooserPanel
from wagtail.models import Orderable
from wagtail.search import index

from snippets.documents.nodes import Ids, Ref
from snippets.documents.steering_document import Signatory, SteeringDocumentDocument
from snippets.models.draftable import DraftableSnippet, optional_ref, refuse


class SteeringDocument(DraftableSnippet):
    """A document that others decided and that content refers to; it is a link or a file, or both."""

    class DocumentKind(models.TextChoices):
        CONVENTION = "convention", _("Konvention")
        DECLARATION = "declaration", _("Deklaration")
        AGREEMENT = "agreement", _("Överenskommelse")
        POLICY = "policy", _("Policy eller program")
        LAW = "law", _("Lag")

    kind: ClassVar[str] = "steeringDocument"
    emptied_in_copy: ClassVar[tuple[str, ...]] = (
        *DraftableSnippet.emptied_in_copy,
        *("adopted_on", "signed_by_us_on"),
    )

    name = models.CharField(_("Namn"), max_length=200)
    short_name = models.CharField(_("Kortnamn"), max_length=60, blank=True)
    issuer = models.CharField(_("Utfärdare"), max_length=120)
    document_kind = models.CharField(_("Typ"), max_length=11, choices=DocumentKind)
    adopted_on = models.DateField(_("Antaget"), null=True, blank=True)
    signed_by_us_on = models.DateField(_("Undertecknat av oss"), null=True, blank=True)
    link = models.URLField(_("Länk"), max_length=500, blank=True)
    file = models.ForeignKey(
        "snippets.SiteDocument",
        verbose_name=_("Dokument"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    summary = models.TextField(_("Sammanfattning"), max_length=400)

    panels = [
        FieldPanel("name"),
        FieldRowPanel([FieldPanel("short_name"), FieldPanel("document_kind")]),
        FieldPanel("issuer"),
        FieldRowPanel([FieldPanel("adopted_on"), FieldPanel("signed_by_us_on")]),
        FieldPanel("link"),
        FieldPanel("file"),
        FieldPanel("summary"),
        MultipleChooserPanel("document_subjects", label=_("Ämnen"), chooser_field_name="subject"),
        InlinePanel("signatories", heading=_("Undertecknat av"), label=_("Undertecknare")),
        *DraftableSnippet.publishing_panels,
    ]
    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.SearchField("short_name"),
        index.FilterField("document_kind"),
    ]

    class Meta(DraftableSnippet.Meta):
        abstract = False
        verbose_name = _("styrdokument")
        verbose_name_plural = _("styrdokument")

    def __str__(self) -> str:
        return self.name

    def refusals(self) -> dict[str, list[str]]:
        """Return what stands against publishing this version, by field."""
        found = super().refusals()
        if not self.link and not self.file_id:
            refuse(found, "link", _("Ange en länk eller välj ett dokument."))
        if self.link and not self.link.startswith("https://"):
            refuse(found, "link", _("Adressen ska börja med https://."))
        if self.adopted_on and self.signed_by_us_on and self.signed_by_us_on < self.adopted_on:
            refuse(
                found,
                "signed_by_us_on",
                _("Dokumentet kan inte undertecknas innan det antagits."),
            )
        self._refuse_signatories(found)
        return found

    def _refuse_signatories(self, found: dict[str, list[str]]) -> None:
        rows: list[Any] = list(self.signatories.all())
        signed = [(row.municipality_id, row.region_id) for row in rows]
        if any((municipality is None) == (region is None) for municipality, region in signed):
            refuse(found, "signatories", _("Välj en kommun eller en region på varje rad."))
        if len(set(signed)) < len(signed):
            refuse(found, "signatories", _("Samma undertecknare är vald två gånger."))
        if self.adopted_on and any(row.signed_on < self.adopted_on for row in rows):
            refuse(found, "signatories", _("Dokumentet kan inte undertecknas innan det antagits."))

    def document(self, at: datetime, ids: Ids) -> SteeringDocumentDocument:
        """Return what the entry says; pure."""
        del at
        subjects: list[Any] = list(self.document_subjects.all())
        signatories: list[Any] = list(self.signatories.all())
        return SteeringDocumentDocument(
            name=self.name,
            short_name=self.short_name or None,
            issuer=self.issuer,
            document_kind=self.document_kind,
            adopted_on=self.adopted_on,
            signed_by_us_on=self.signed_by_us_on,
            link=self.link or None,
            document=optional_ref(ids, "snippets.SiteDocument", self.file_id),
            summary=self.summary,
            signatories=tuple(row.stored(ids) for row in signatories),
            subjects=tuple(Ref(ref=ids("snippets.Subject", row.subject_id)) for row in subjects),
        )


class SteeringDocumentSubject(Orderable):
    """One subject of a steering document."""

    steering_document = ParentalKey(
        SteeringDocument, on_delete=models.CASCADE, related_name="document_subjects"
    )
    subject = models.ForeignKey(
        "snippets.Subject",
        verbose_name=_("Ämne"),
        on_delete=models.PROTECT,
        related_name="+",
    )

    panels = [FieldPanel("subject")]


class SteeringDocumentSignatory(Orderable):
    """One municipality or one region that has signed a steering document, and on which day."""

    steering_document = ParentalKey(SteeringDocument, on_delete=models.CASCADE, related_name="signatories")
    municipality = models.ForeignKey(
        "snippets.Municipality",
        verbose_name=_("Kommun"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    region = models.ForeignKey(
        "snippets.Region",
        verbose_name=_("Region"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    signed_on = models.DateField(_("Undertecknat"))

    panels = [FieldRowPanel([FieldPanel("municipality"), FieldPanel("region"), FieldPanel("signed_on")])]

    class Meta(Orderable.Meta):
        verbose_name = _("undertecknare")
        verbose_name_plural = _("undertecknare")

    def stored(self, ids: Ids) -> Signatory:
        """Return who has signed, by id."""
        return Signatory(
            municipality=optional_ref(ids, "snippets.Municipality", self.municipality_id),
            region=optional_ref(ids, "snippets.Region", self.region_id),
            signed_on=self.signed_on,
        )
