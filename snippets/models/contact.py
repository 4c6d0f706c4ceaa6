"""The people whom visitors may ask and who answer for content."""

from datetime import datetime
from typing import Any, ClassVar

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    MultiFieldPanel,
    MultipleChooserPanel,
)
from wagtail.models import Orderable
from wagtail.search import index

from snippets import phone
from snippets.documents.contact import ContactDocument
from snippets.documents.nodes import Ids, PictureNode, PictureUse, Ref
from snippets.fields import PhoneField
from snippets.models.draftable import DraftableSnippet, optional_ref, refuse
from snippets.moments import end_of, start_of


class Contact(DraftableSnippet):
    """A person. Public only while a public page shows them; dates and cause of a leave never are."""

    class PublishBasis(models.TextChoices):
        EMPLOYMENT = "employment", _("Anställning")
        CONSENT = "consent", _("Samtycke")

    kind: ClassVar[str] = "contact"
    emptied_in_copy: ClassVar[tuple[str, ...]] = (
        *DraftableSnippet.emptied_in_copy,
        *("leave_from", "leave_to", "substitute", "photo", "consent_on", "consent_until"),
    )

    given_name = models.CharField(_("Förnamn"), max_length=60)
    family_name = models.CharField(_("Efternamn"), max_length=60)
    title = models.CharField(_("Titel"), max_length=90)
    phone = PhoneField(_("Telefon"))
    mobile = PhoneField(_("Mobil"))
    email = models.EmailField(_("E-post"))
    photo = models.ForeignKey(
        "snippets.SiteImage",
        verbose_name=_("Bild"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("Kräver personens samtycke."),
    )
    organisation_unit = models.ForeignKey(
        "snippets.OrganisationUnit",
        verbose_name=_("Enhet"),
        null=True,
        on_delete=models.PROTECT,
        related_name="contacts",
    )
    availability_text = models.CharField(_("Nås"), max_length=200, blank=True)
    is_employee = models.BooleanField(_("Anställd"), default=True)
    active = models.BooleanField(_("Aktiv"), default=True)
    leave_from = models.DateField(_("Frånvarande från"), null=True, blank=True)
    leave_to = models.DateField(_("Frånvarande till och med"), null=True, blank=True)
    substitute = models.ForeignKey(
        "self",
        verbose_name=_("Ersättare"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="substitutes_for",
    )
    publish_basis = models.CharField(
        _("Grund för publicering"),
        max_length=10,
        choices=PublishBasis,
        default=PublishBasis.EMPLOYMENT,
    )
    consent_on = models.DateField(_("Samtycke från"), null=True, blank=True)
    consent_until = models.DateField(_("Samtycke till och med"), null=True, blank=True)

    panels = [
        FieldRowPanel([FieldPanel("given_name"), FieldPanel("family_name")]),
        FieldPanel("title"),
        FieldPanel("organisation_unit"),
        FieldRowPanel([FieldPanel("phone"), FieldPanel("mobile")]),
        FieldPanel("email"),
        FieldPanel("availability_text"),
        MultipleChooserPanel("contact_areas", label=_("Områden"), chooser_field_name="subject"),
        FieldPanel("photo"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("leave_from"), FieldPanel("leave_to")]),
                FieldPanel("substitute"),
            ],
            heading=_("Frånvaro (visas aldrig publikt)"),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("is_employee"), FieldPanel("active")]),
                FieldPanel("publish_basis"),
                FieldRowPanel([FieldPanel("consent_on"), FieldPanel("consent_until")]),
            ],
            heading=_("Grund för publicering"),
        ),
        *DraftableSnippet.publishing_panels,
    ]
    search_fields = [
        index.SearchField("given_name"),
        index.AutocompleteField("given_name"),
        index.SearchField("family_name"),
        index.AutocompleteField("family_name"),
        index.SearchField("title"),
        index.FilterField("active"),
    ]

    class Meta(DraftableSnippet.Meta):
        abstract = False
        verbose_name = _("kontaktperson")
        verbose_name_plural = _("kontaktpersoner")
        constraints = [
            models.CheckConstraint(
                condition=Q(leave_to=None) | Q(leave_to__gte=F("leave_from")),
                name="contact_leave_ends_after_start",
                violation_error_message=_("Frånvaron kan inte sluta innan den börjat."),
            ),
            models.CheckConstraint(
                condition=~Q(substitute=F("id")),
                name="contact_not_own_substitute",
                violation_error_message=_("Ingen kan ersätta sig själv."),
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        """Return the whole name."""
        return f"{self.given_name} {self.family_name}".strip()

    def refusals(self) -> dict[str, list[str]]:
        """Return what stands against publishing this version, by field."""
        found = super().refusals()
        self._refuse_leave(found)
        if not self.is_employee and self.publish_basis != self.PublishBasis.CONSENT:
            refuse(
                found,
                "publish_basis",
                _("Den som inte är anställd publiceras bara med samtycke."),
            )
        if self.publish_basis == self.PublishBasis.CONSENT and not self.consent_on:
            refuse(found, "consent_on", _("Ange när samtycket gavs."))
        elif self.photo_id and not self.consent_on:
            refuse(found, "consent_on", _("Ange när personen samtyckte till bilden."))
        if self.consent_on and self.consent_until and self.consent_until < self.consent_on:
            refuse(found, "consent_until", _("Samtycket kan inte upphöra innan det getts."))
        return found

    def _refuse_leave(self, found: dict[str, list[str]]) -> None:
        if self.leave_to and not self.leave_from:
            refuse(found, "leave_from", _("Ange när frånvaron börjar."))
        if self.leave_from and self.leave_to and self.leave_to < self.leave_from:
            refuse(found, "leave_to", _("Frånvaron kan inte sluta innan den börjat."))
        if self.leave_from and not self.substitute_id:
            refuse(found, "substitute", _("Ange vem som ersätter under frånvaron."))
        if self.substitute_id and self.substitute_id == self.pk:
            refuse(found, "substitute", _("Ingen kan ersätta sig själv."))

    def is_away(self, at: datetime) -> bool:
        """Return whether the person is on leave at a moment; a leave without an end goes on."""
        if not self.leave_from or at < start_of(self.leave_from):
            return False
        return self.leave_to is None or at < end_of(self.leave_to)

    def has_consented(self, at: datetime) -> bool:
        """Return whether the person's consent holds at a moment."""
        if not self.consent_on or at < start_of(self.consent_on):
            return False
        return self.consent_until is None or at < end_of(self.consent_until)

    def is_public(self, at: datetime) -> bool:
        """Return whether the person may be public at all: active, and consenting where that is the basis."""
        return self.active and (self.publish_basis != self.PublishBasis.CONSENT or self.has_consented(at))

    def moments(self) -> list[datetime]:
        """Return when a leave and a consent begin and have ended."""
        starts = [start_of(day) for day in (self.leave_from, self.consent_on) if day]
        ends = [end_of(day) for day in (self.leave_to, self.consent_until) if day]
        return sorted(starts + ends)

    def document(self, at: datetime, ids: Ids) -> ContactDocument:
        """Return what the person's entry says at a moment; pure.

        During a leave it holds nothing by which the person could be reached, whatever shows it.
        """
        areas: list[Any] = list(self.contact_areas.all())
        entry = ContactDocument(
            name=self.name,
            given_name=self.given_name,
            family_name=self.family_name,
            title=self.title,
            organisation_unit=optional_ref(ids, "snippets.OrganisationUnit", self.organisation_unit_id),
            areas=tuple(Ref(ref=ids("snippets.Subject", row.subject_id)) for row in areas),
            photo=self._photo(at, ids),
            phone=self.phone or None,
            phone_display=phone.display(self.phone) if self.phone else None,
            mobile=self.mobile or None,
            mobile_display=phone.display(self.mobile) if self.mobile else None,
            email=self.email or None,
            availability_text=self.availability_text or None,
        )
        if not self.is_away(at):
            return entry
        unreachable = dict.fromkeys(
            (
                "phone",
                "phone_display",
                "mobile",
                "mobile_display",
                "email",
                "availability_text",
                "photo",
            )
        )
        away = optional_ref(ids, "snippets.Contact", self.substitute_id)
        return entry.model_copy(update={**unreachable, "away": away})

    def _photo(self, at: datetime, ids: Ids) -> PictureNode | None:
        if not self.photo_id or not self.has_consented(at):
            return None
        return PictureNode(picture=PictureUse(ref=ids("snippets.SiteImage", self.photo_id), alt=self.name))


class ContactArea(Orderable):
    """One subject that a person knows about."""

    contact = ParentalKey(Contact, on_delete=models.CASCADE, related_name="contact_areas")
    subject = models.ForeignKey(
        "snippets.Subject",
        verbose_name=_("Ämne"),
        on_delete=models.PROTECT,
        related_name="+",
    )

    panels = [FieldPanel("subject")]
