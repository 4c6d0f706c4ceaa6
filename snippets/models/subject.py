"""The taxonomy that pages are sorted by."""

from datetime import datetime
from typing import Any

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

from snippets.documents.nodes import Ids, Ref
from snippets.documents.subject import SubjectDocument
from snippets.fields import TextListField
from snippets.models.draftable import optional_ref, refuse
from snippets.models.register import RegisterEntry
from snippets.policy import has_loop


class Subject(RegisterEntry):
    """A term of the taxonomy."""

    class Level(models.TextChoices):
        AREA = "area", _("Verksamhetsområde")
        CATEGORY = "category", _("Kategori")

    kind = "subject"

    label = models.CharField(_("Benämning"), max_length=90)
    label_english = models.CharField(_("Engelsk benämning"), max_length=90, blank=True)
    level = models.CharField(_("Nivå"), max_length=8, choices=Level)
    broader = models.ForeignKey(
        "self",
        verbose_name=_("Överordnat ämne"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="narrower",
    )
    alternative_labels = TextListField(_("Andra benämningar"))
    hidden_labels = TextListField(
        _("Felstavningar"),
        help_text=_("Används bara vid sökning. Skriv en på varje rad."),
    )
    definition = models.TextField(_("Definition"), blank=True)
    deprecated = models.BooleanField(_("Används inte längre"), default=False)
    replaced_by = models.ForeignKey(
        "self",
        verbose_name=_("Ersätts av"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="replaces",
    )
    order = models.PositiveSmallIntegerField(_("Ordning"), default=0)

    panels = [
        FieldPanel("label"),
        FieldRowPanel([FieldPanel("code"), FieldPanel("label_english")]),
        FieldRowPanel([FieldPanel("level"), FieldPanel("broader")]),
        FieldPanel("definition"),
        FieldPanel("alternative_labels"),
        FieldPanel("hidden_labels"),
        MultipleChooserPanel(
            "related_subjects",
            label=_("Närliggande ämnen"),
            chooser_field_name="related",
        ),
        MultiFieldPanel(
            [FieldPanel("deprecated"), FieldPanel("replaced_by")],
            heading=_("Utgånget ämne"),
        ),
        FieldPanel("order"),
    ]
    search_fields = [
        index.SearchField("label"),
        index.AutocompleteField("label"),
        index.SearchField("code"),
        index.FilterField("level"),
        index.FilterField("deprecated"),
    ]

    class Meta:
        verbose_name = _("ämne")
        verbose_name_plural = _("ämnen")
        ordering = ["order", "label"]
        constraints = [
            models.CheckConstraint(
                condition=Q(level="area", broader=None) | Q(level="category", broader__isnull=False),
                name="subject_level_fits",
                violation_error_message=_(
                    "Ett verksamhetsområde har inget överordnat ämne, en kategori har ett."
                ),
            ),
            models.CheckConstraint(condition=~Q(broader=F("id")), name="subject_not_its_own_broader"),
        ]

    def __str__(self) -> str:
        return self.label

    def refusals(self) -> dict[str, list[str]]:
        """Return what stands against this term, by field."""
        found = super().refusals()
        if self.level == self.Level.AREA and self.broader_id:
            refuse(found, "broader", _("Ett verksamhetsområde har inget överordnat ämne."))
        if self.level == self.Level.CATEGORY and not self.broader_id:
            refuse(found, "broader", _("En kategori behöver ett överordnat ämne."))
        if self.replaced_by_id and not self.deprecated:
            refuse(found, "replaced_by", _("Bara ett utgånget ämne ersätts av ett annat."))
        if self.pk:
            self._refuse_changes(found)
        return found

    def _refuse_changes(self, found: dict[str, list[str]]) -> None:
        above = dict(Subject.objects.values_list("pk", "broader_id")) | {self.pk: self.broader_id}
        if has_loop(self.pk, above):
            refuse(found, "broader", _("Ämnet kan inte vara överordnat sig självt."))
        after = dict(Subject.objects.values_list("pk", "replaced_by_id")) | {self.pk: self.replaced_by_id}
        if has_loop(self.pk, after):
            refuse(found, "replaced_by", _("Ämnet kan inte ersätta sig självt."))

    def document(self, at: datetime, ids: Ids) -> SubjectDocument:
        """Return what the term says of itself; pure."""
        del at
        related: list[Any] = list(self.related_subjects.all())
        return SubjectDocument(
            code=self.code,
            label=self.label,
            label_english=self.label_english,
            level=self.level,
            broader=optional_ref(ids, "snippets.Subject", self.broader_id),
            related=tuple(Ref(ref=ids("snippets.Subject", row.related_id)) for row in related),
            alternative_labels=tuple(self.alternative_labels),
            definition=self.definition,
            deprecated=self.deprecated,
            replaced_by=optional_ref(ids, "snippets.Subject", self.replaced_by_id),
        )


class SubjectRelation(Orderable):
    """One subject that stands beside another, neither above nor below it."""

    subject = ParentalKey(Subject, on_delete=models.CASCADE, related_name="related_subjects")
    related = models.ForeignKey(Subject, verbose_name=_("Ämne"), on_delete=models.CASCADE, related_name="+")

    panels = [FieldPanel("related")]
