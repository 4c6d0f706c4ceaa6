"""The publication page: what the association has published, to read, download or order."""

from datetime import datetime
from typing import Any, ClassVar

from django.core.validators import MinValueValidator, RegexValidator
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
from wagtail.search import index

from pages.blocks.author import AuthorBlock, stored_authors
from pages.blocks.price import money
from pages.documents.publication import (
    Availability,
    PublicationDocument,
    PublicationFile,
    Publishers,
    Series,
)
from pages.fields import BodyField, IsbnField, IssnField
from pages.models.base import BasePage
from pages.models.publication_rules import publication_refusals
from pages.models.stored import picture, ref, refs
from snippets.documents.nodes import Ids, Must

_NOT_NEGATIVE = [MinValueValidator(0)]


class PublicationPage(BasePage):
    """A publication with its files. A later one names the one that it replaces, never the other way round.

    An ISBN is unique among pages by a rule and by no constraint: what is planned stands in no row yet, and a
    plan that ran into a constraint would leave the website and the editors' tree apart.
    """

    class PublicationKind(models.TextChoices):
        REPORT = "report", _("Rapport")
        HANDBOOK = "handbook", _("Handbok")
        FACT_SHEET = "factSheet", _("Faktablad")
        BROCHURE = "brochure", _("Broschyr")
        CIRCULAR = "circular", _("Cirkulär")
        FILM = "film", _("Film")
        WEB_REPORT = "webReport", _("Webbrapport")

    class PrintStatus(models.TextChoices):
        IN_STOCK = "inStock", _("Finns i lager")
        SOLD_OUT = "soldOut", _("Slut")
        DIGITAL_ONLY = "digitalOnly", _("Endast digital")
        ON_DEMAND = "onDemand", _("Trycks vid beställning")

    class Licence(models.TextChoices):
        CC_BY = "CC-BY-4.0", _("CC BY 4.0")
        CC_BY_SA = "CC-BY-SA-4.0", _("CC BY-SA 4.0")
        CC_BY_NC_ND = "CC-BY-NC-ND-4.0", _("CC BY-NC-ND 4.0")
        CC_ZERO = "CC0-1.0", _("CC0 1.0")
        RESERVED = "allRightsReserved", _("Alla rättigheter förbehållna")

    kind = "publication"
    subjects_required = True
    # A copy is another publication; it replaces nothing either.
    exclude_fields_in_copy: ClassVar[list[str]] = [*BasePage.exclude_fields_in_copy, "isbn", "replaces"]
    # An ISSN belongs to the series, and so does a copy.
    emptied_in_copy: ClassVar[tuple[str, ...]] = (
        *(*BasePage.emptied_in_copy, "isbn", "replaces", "urn", "doi", "order_number", "year"),
    )

    publication_kind = models.CharField(
        _("Publikationstyp"), max_length=10, choices=PublicationKind, default=PublicationKind.REPORT
    )
    subtitle = models.CharField(_("Underrubrik"), max_length=120, blank=True)
    authors = BodyField([("author", AuthorBlock())], verbose_name=_("Författare"), blank=True)
    published_by_us = models.BooleanField(_("Förbundet är utgivare"), default=True)
    year = models.PositiveSmallIntegerField(_("Utgivningsår"), null=True, blank=True)
    edition_label = models.CharField(_("Upplaga"), max_length=60, blank=True)
    page_count = models.PositiveIntegerField(
        _("Sidantal"), null=True, blank=True, validators=[MinValueValidator(1)]
    )
    isbn = IsbnField(_("ISBN"), db_index=True, help_text=_("Tio tecken görs om till 13 siffror."))
    issn = IssnField(_("ISSN"))
    urn = models.CharField(
        _("URN"),
        max_length=120,
        blank=True,
        validators=[
            RegexValidator(r"^urn:[A-Za-z0-9][A-Za-z0-9-]{1,31}:\S+$", _("En URN börjar som urn:nbn:se:…"))
        ],
    )
    doi = models.CharField(
        _("DOI"),
        max_length=120,
        blank=True,
        validators=[RegexValidator(r"^10\.\d{4,9}/\S+$", _("Skriv bara numret, som börjar med 10."))],
    )
    order_number = models.CharField(_("Beställningsnummer"), max_length=40, blank=True)
    cover_image = models.ForeignKey(
        "snippets.SiteImage",
        verbose_name=_("Omslag"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("Alternativtexten blir ”Omslag:” och rubriken."),
    )
    web_report_url = models.URLField(_("Webbrapport"), max_length=500, blank=True)
    price = models.DecimalField(
        _("Pris i kronor"), max_digits=8, decimal_places=2, null=True, blank=True, validators=_NOT_NEGATIVE
    )
    vat_rate = models.DecimalField(
        _("Moms i procent"),
        max_digits=4,
        decimal_places=2,
        null=True,
        blank=True,
        validators=_NOT_NEGATIVE,
        help_text=_("Tryckta böcker har 6 procent."),
    )
    shipping = models.DecimalField(
        _("Porto i kronor"), max_digits=8, decimal_places=2, null=True, blank=True, validators=_NOT_NEGATIVE
    )
    order_url = models.URLField(_("Beställ"), max_length=500, blank=True)
    print_status = models.CharField(
        _("Tryckt upplaga"), max_length=11, choices=PrintStatus, default=PrintStatus.DIGITAL_ONLY
    )
    series_name = models.CharField(_("Serie"), max_length=120, blank=True)
    series_number = models.CharField(_("Nummer i serien"), max_length=20, blank=True)
    replaces = models.ForeignKey(
        "pages.PublicationPage",
        verbose_name=_("Ersätter"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Den äldre publikationen visar själv vad som har ersatt den."),
    )
    licence = models.CharField(_("Licens"), max_length=17, choices=Licence, default=Licence.CC_BY)

    content_panels = [
        *BasePage.content_panels[:1],
        FieldPanel("subtitle"),
        *BasePage.content_panels[1:2],
        FieldRowPanel([FieldPanel("publication_kind"), FieldPanel("year")]),
        FieldPanel("cover_image"),
        MultiFieldPanel(
            [InlinePanel("files", label=_("Fil")), FieldPanel("web_report_url")],
            heading=_("Läs"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("print_status"),
                FieldPanel("order_url"),
                FieldPanel("order_number"),
                FieldRowPanel([FieldPanel("price"), FieldPanel("vat_rate"), FieldPanel("shipping")]),
            ],
            heading=_("Tryckt upplaga"),
        ),
        *BasePage.content_panels[2:4],
        FieldPanel("authors"),
        MultiFieldPanel(
            [
                FieldPanel("published_by_us"),
                MultipleChooserPanel("publishers", label=_("Partner"), chooser_field_name="partner"),
            ],
            heading=_("Utgivare"),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("edition_label"), FieldPanel("page_count")]),
                FieldRowPanel([FieldPanel("series_name"), FieldPanel("series_number")]),
                FieldRowPanel([FieldPanel("isbn"), FieldPanel("issn")]),
                FieldRowPanel([FieldPanel("urn"), FieldPanel("doi")]),
                PageChooserPanel("replaces", page_type="pages.PublicationPage"),
                FieldPanel("licence"),
            ],
            heading=_("Utgåva och nummer"),
        ),
        *BasePage.content_panels[4:],
    ]
    search_fields = [
        *BasePage.search_fields,
        *(index.SearchField(name) for name in ("subtitle", "isbn", "order_number", "series_name")),
    ]

    parent_page_types = ["pages.ListPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("publikation")
        verbose_name_plural = _("publikationer")

    def __str__(self) -> str:
        return self.title

    def refusals(self) -> dict[str, list[str]]:
        found = super().refusals()
        for field, message in publication_refusals(self):
            found.setdefault(field, []).append(message)
        return found

    def document(self, at: datetime, ids: Ids) -> PublicationDocument:
        del at
        return PublicationDocument(
            **self.common(ids),
            publication_kind=self.publication_kind,
            subtitle=self.subtitle or None,
            authors=stored_authors(self.authors.raw_data),
            publishers=Publishers(
                own=self.published_by_us,
                partners=refs(ids, "snippets.Partner", self.publishers, "partner_id"),
            ),
            # A draft may be shown before anybody knows.
            year=self.year or 0,
            edition_label=self.edition_label or None,
            page_count=self.page_count,
            isbn=self.isbn or None,
            issn=self.issn or None,
            urn=self.urn or None,
            doi=self.doi or None,
            order_number=self.order_number or None,
            cover_image=picture(self.cover_image_id, f"Omslag: {self.title}", ids),
            files=tuple(row.stored(ids) for row in self.files.all()),
            web_report_url=self.web_report_url or None,
            price=_amount(self.price),
            vat_rate=_amount(self.vat_rate),
            shipping=_amount(self.shipping),
            order_url=self.order_url or None,
            print_status=self.print_status,
            availability=self._availability(),
            series=self._series(),
            replaces=ref(ids, "pages.BasePage", self.replaces_id),
            licence=self.licence,
        )

    def _series(self) -> Series | None:
        return Series(name=self.series_name, number=self.series_number or None) if self.series_name else None

    def _availability(self) -> Availability:
        if self.files.all() or self.web_report_url or self.print_status == self.PrintStatus.DIGITAL_ONLY:
            return "digital"
        return "soldOut" if self.print_status == self.PrintStatus.SOLD_OUT else "inStock"


class PublicationFileRow(Orderable):
    """The publication as a file in one language."""

    page = ParentalKey(PublicationPage, on_delete=models.CASCADE, related_name="files")
    document = models.ForeignKey(
        "snippets.SiteDocument", verbose_name=_("Dokument"), on_delete=models.PROTECT, related_name="+"
    )
    language = models.CharField(_("Språk"), max_length=35, default="sv", help_text=_("Språkkod: sv, en, ar."))
    panels = [FieldRowPanel([FieldPanel("document"), FieldPanel("language")])]

    def stored(self, ids: Ids) -> PublicationFile:
        """Return the file as the document holds it."""
        return PublicationFile(
            document=Must(must=ids("snippets.SiteDocument", self.document_id)), language=self.language
        )


class PublicationPublisher(Orderable):
    """One partner with whom a publication was published."""

    page = ParentalKey(PublicationPage, on_delete=models.CASCADE, related_name="publishers")
    partner = models.ForeignKey(
        "snippets.Partner", verbose_name=_("Partner"), on_delete=models.PROTECT, related_name="+"
    )
    panels = [FieldPanel("partner")]


def _amount(value: Any) -> str | None:
    return None if value is None else money(value)
