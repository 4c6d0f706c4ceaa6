"""The organisation's units."""

from datetime import datetime
from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.models import Orderable
from wagtail.search import index

from snippets import phone
from snippets.documents.nodes import Ids
from snippets.documents.organisation_unit import FormerName, OrganisationUnitDocument
from snippets.fields import PhoneField
from snippets.models.draftable import DraftableSnippet, optional_ref, refuse
from snippets.policy import has_loop


class OrganisationUnit(DraftableSnippet):
    """A unit that answers for content. It never shapes the site's tree; its manager is not public."""

    kind: ClassVar[str] = "organisationUnit"
    emptied_in_copy: ClassVar[tuple[str, ...]] = (
        *DraftableSnippet.emptied_in_copy,
        *("established_on", "abolished_on"),
    )

    name = models.CharField(_("Namn"), max_length=120)
    parent = models.ForeignKey(
        "self",
        verbose_name=_("Överordnad enhet"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="units",
    )
    email = models.EmailField(_("Funktionsbrevlåda"), blank=True)
    phone = PhoneField(_("Telefon"))
    manager = models.ForeignKey(
        "snippets.Contact",
        verbose_name=_("Chef"),
        null=True,
        on_delete=models.PROTECT,
        related_name="managed_units",
    )
    established_on = models.DateField(_("Inrättad"), null=True, blank=True)
    abolished_on = models.DateField(_("Avskaffad"), null=True, blank=True)

    panels = [
        FieldPanel("name"),
        FieldPanel("parent"),
        FieldPanel("manager"),
        FieldRowPanel([FieldPanel("email"), FieldPanel("phone")]),
        FieldRowPanel([FieldPanel("established_on"), FieldPanel("abolished_on")]),
        InlinePanel("former_names", label=_("Tidigare namn")),
        *DraftableSnippet.publishing_panels,
    ]
    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta(DraftableSnippet.Meta):
        abstract = False
        verbose_name = _("enhet")
        verbose_name_plural = _("enheter")

    def __str__(self) -> str:
        return self.name

    def refusals(self) -> dict[str, list[str]]:
        """Return what stands against publishing this version, by field."""
        found = super().refusals()
        above = dict(OrganisationUnit.objects.values_list("pk", "parent_id")) | {self.pk: self.parent_id}
        if self.parent_id and has_loop(self.pk, above):
            refuse(found, "parent", _("Enheten kan inte vara överordnad sig själv."))
        if self.established_on and self.abolished_on and self.abolished_on < self.established_on:
            refuse(
                found,
                "abolished_on",
                _("Enheten kan inte avskaffas innan den inrättats."),
            )
        return found

    def document(self, at: datetime, ids: Ids) -> OrganisationUnitDocument:
        """Return what the unit says of itself; pure."""
        del at
        names: list[Any] = list(self.former_names.all())
        return OrganisationUnitDocument(
            name=self.name,
            parent=optional_ref(ids, "snippets.OrganisationUnit", self.parent_id),
            email=self.email or None,
            phone=self.phone or None,
            phone_display=phone.display(self.phone) if self.phone else None,
            former_names=tuple(FormerName(name=row.name, until=row.until) for row in names),
            established_on=self.established_on,
            abolished_on=self.abolished_on,
        )


class UnitFormerName(Orderable):
    """What a unit was called until a day."""

    unit = ParentalKey(OrganisationUnit, on_delete=models.CASCADE, related_name="former_names")
    name = models.CharField(_("Namn"), max_length=120)
    until = models.DateField(_("Till och med"))

    panels = [FieldRowPanel([FieldPanel("name"), FieldPanel("until")])]
