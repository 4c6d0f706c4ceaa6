"""The organisations that the association works with."""

from datetime import datetime
from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.models import Orderable
from wagtail.search import index

from snippets.documents.nodes import Ids, PictureNode, PictureUse
from snippets.documents.organisation_unit import FormerName
from snippets.documents.partner import PartnerDocument
from snippets.models.draftable import DraftableSnippet, refuse
from snippets.moments import end_of, start_of


class Partner(DraftableSnippet):
    """An organisation, with the days between which it is a partner. Whom to ask there is not public."""

    class PartnerKind(models.TextChoices):
        AUTHORITY = "authority", _("Myndighet")
        COUNTY_BOARD = "countyBoard", _("Länsstyrelse")
        ASSOCIATION = "association", _("Förbund")
        UNIVERSITY = "university", _("Universitet eller högskola")
        CIVIL_SOCIETY = "civilSociety", _("Civilsamhälle")
        PORTAL = "portal", _("Gemensam portal")

    kind: ClassVar[str] = "partner"
    emptied_in_copy: ClassVar[tuple[str, ...]] = (
        *DraftableSnippet.emptied_in_copy,
        *("partnership_since", "partnership_until"),
    )

    name = models.CharField(_("Namn"), max_length=120)
    short_name = models.CharField(_("Kortnamn"), max_length=40, blank=True)
    partner_kind = models.CharField(_("Typ"), max_length=12, choices=PartnerKind)
    logo = models.ForeignKey(
        "snippets.SiteImage",
        verbose_name=_("Logotyp"),
        null=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("Alternativtexten är alltid partnerns namn."),
    )
    logo_dark = models.ForeignKey(
        "snippets.SiteImage",
        verbose_name=_("Logotyp för mörk bakgrund"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    website = models.URLField(_("Webbplats"))
    description = models.TextField(_("Beskrivning"), max_length=300, blank=True)
    role = models.CharField(_("Roll i samarbetet"), max_length=200, blank=True)
    partnership_since = models.DateField(_("Partner från"), null=True, blank=True)
    partnership_until = models.DateField(_("Partner till och med"), null=True, blank=True)
    contact = models.ForeignKey(
        "snippets.Contact",
        verbose_name=_("Vår kontaktperson"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Visas inte för besökare."),
    )
    order = models.PositiveSmallIntegerField(_("Ordning"), default=0)

    panels = [
        FieldPanel("name"),
        FieldRowPanel([FieldPanel("short_name"), FieldPanel("partner_kind")]),
        FieldRowPanel([FieldPanel("logo"), FieldPanel("logo_dark")]),
        FieldPanel("website"),
        FieldPanel("description"),
        FieldPanel("role"),
        FieldRowPanel([FieldPanel("partnership_since"), FieldPanel("partnership_until")]),
        InlinePanel("former_names", label=_("Tidigare namn")),
        FieldRowPanel([FieldPanel("contact"), FieldPanel("order")]),
        *DraftableSnippet.publishing_panels,
    ]
    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.SearchField("short_name"),
        index.FilterField("partner_kind"),
    ]

    class Meta(DraftableSnippet.Meta):
        abstract = False
        verbose_name = _("partner")
        verbose_name_plural = _("partner")

    def __str__(self) -> str:
        return self.name

    def refusals(self) -> dict[str, list[str]]:
        """Return what stands against publishing this version, by field."""
        found = super().refusals()
        if not self.logo_id:
            refuse(found, "logo", _("Välj en logotyp."))
        if not self.website.startswith("https://"):
            refuse(found, "website", _("Adressen ska börja med https://."))
        since, until = self.partnership_since, self.partnership_until
        if since and until and until < since:
            refuse(found, "partnership_until", _("Partnerskapet slutar innan det börjar."))
        return found

    def moments(self) -> list[datetime]:
        """Return the midnights at which the partnership begins and at which it has ended."""
        since, until = self.partnership_since, self.partnership_until
        return [*([start_of(since)] if since else []), *([end_of(until)] if until else [])]

    def document(self, at: datetime, ids: Ids) -> PartnerDocument:
        """Return what the partner says of itself; pure."""
        since, until = self.partnership_since, self.partnership_until
        names: list[Any] = list(self.former_names.all())
        return PartnerDocument(
            name=self.name,
            short_name=self.short_name or None,
            website=self.website,
            logo=self._logo(self.logo_id, ids),
            logo_dark=self._logo(self.logo_dark_id, ids),
            current=(since is None or start_of(since) <= at) and (until is None or at < end_of(until)),
            former_names=tuple(FormerName(name=row.name, until=row.until) for row in names),
            partner_kind=self.partner_kind,
            description=self.description or None,
            role=self.role or None,
            partnership_since=since,
            partnership_until=until,
        )

    def _logo(self, key: object | None, ids: Ids) -> PictureNode | None:
        if key is None:
            return None
        return PictureNode(picture=PictureUse(ref=ids("snippets.SiteImage", key), alt=self.name))


class PartnerFormerName(Orderable):
    """What a partner was called until a day; search finds it by that name too."""

    partner = ParentalKey(Partner, on_delete=models.CASCADE, related_name="former_names")
    name = models.CharField(_("Namn"), max_length=120)
    until = models.DateField(_("Till och med"))

    panels = [FieldRowPanel([FieldPanel("name"), FieldPanel("until")])]
