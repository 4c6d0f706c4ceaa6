"""Questions with answers, shown on any number of pages."""

from datetime import datetime
from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultipleChooserPanel
from wagtail.fields import RichTextField
from wagtail.models import Orderable
from wagtail.search import index

from snippets.blocks import LinkBlock, stored_links
from snippets.documents.faq_item import FaqItemDocument
from snippets.documents.html import plain_text, stored_html
from snippets.documents.nodes import Ids, Ref
from snippets.fields import RICH_FEATURES, TextListField
from snippets.models.draftable import DraftableSnippet, refuse
from snippets.policy import html_refusals
from snippets.slugs import slug_of
from snippets.streams import CheckedStreamField

MAX_ANCHOR = 80


class FaqItem(DraftableSnippet):
    """One question. Publishing it changes every page that shows it, without publishing those pages."""

    kind: ClassVar[str] = "faqItem"
    emptied_in_copy: ClassVar[tuple[str, ...]] = (
        *DraftableSnippet.emptied_in_copy,
        "anchor",
        "minor_change",
    )

    question = models.CharField(_("Fråga"), max_length=200)
    answer = RichTextField(_("Svar"), features=RICH_FEATURES)
    short_answer = models.TextField(
        _("Kort svar"),
        max_length=300,
        blank=True,
        help_text=_("Ren text för appar och samtalsrobotar."),
    )
    anchor = models.SlugField(_("Ankare"), max_length=MAX_ANCHOR, unique=True, blank=True, editable=False)
    sources = CheckedStreamField([("link", LinkBlock())], verbose_name=_("Källor"), blank=True)
    synonyms = TextListField(_("Synonymer"), help_text=_("Används vid sökning. Skriv en på varje rad."))
    owner = models.ForeignKey(
        "snippets.Contact",
        verbose_name=_("Ansvarig"),
        null=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("Får påminnelser. Visas inte."),
    )
    crisis = models.BooleanField(
        _("Krisfråga"),
        default=False,
        help_text=_("Granskas var sjunde dag i stället för varje halvår."),
    )
    minor_change = models.BooleanField(
        _("Mindre ändring"),
        default=False,
        help_text=_("Ändrar inte tiden för senaste uppdatering."),
    )

    panels = [
        FieldPanel("question"),
        FieldPanel("answer"),
        FieldPanel("short_answer"),
        MultipleChooserPanel("item_subjects", label=_("Ämnen"), chooser_field_name="subject"),
        FieldPanel("sources"),
        FieldPanel("synonyms"),
        FieldPanel("owner"),
        FieldRowPanel([FieldPanel("crisis"), FieldPanel("minor_change")]),
        *DraftableSnippet.publishing_panels,
    ]
    search_fields = [
        index.SearchField("question"),
        index.AutocompleteField("question"),
        index.SearchField("answer"),
        index.FilterField("crisis"),
    ]

    class Meta(DraftableSnippet.Meta):
        abstract = False
        verbose_name = _("fråga och svar")
        verbose_name_plural = _("frågor och svar")

    def __str__(self) -> str:
        return self.question

    def clean(self) -> None:
        """Give the item its anchor, once: links to it last longer than its wording."""
        super().clean()
        if not self.anchor:
            self.anchor = self._free_anchor()

    def _free_anchor(self) -> str:
        stem = slug_of(self.question)[: MAX_ANCHOR - 9].strip("-") or "fraga"
        taken = FaqItem.objects.filter(anchor=stem).exclude(pk=self.pk).exists()
        return f"{stem}-{self.public_id.hex[:8]}" if taken else stem

    def refusals(self) -> dict[str, list[str]]:
        """Return what stands against publishing this version, by field."""
        found = super().refusals()
        if not plain_text(self.answer):
            refuse(found, "answer", _("Skriv ett svar."))
        if not self.item_subjects.all():
            refuse(found, "item_subjects", _("Välj minst ett ämne."))
        for message in html_refusals(self.answer):
            refuse(found, "answer", message)
        if self.owner and not (self.owner.active and self.owner.is_employee):
            refuse(found, "owner", _("Den ansvariga ska vara anställd och aktiv."))
        return found

    def warnings(self) -> dict[str, list[str]]:
        """Return what the editor should think of once more, by field."""
        found = super().warnings()
        if "?" not in self.question:
            refuse(found, "question", _("Frågan har inget frågetecken."))
        return found

    def document(self, at: datetime, ids: Ids) -> FaqItemDocument:
        """Return what the item says; pure."""
        del at
        answer = stored_html(self.answer, ids)
        subjects: list[Any] = list(self.item_subjects.all())
        return FaqItemDocument(
            question=self.question,
            answer_html=answer,
            answer_text=plain_text(answer),
            short_answer=self.short_answer or None,
            anchor=self.anchor,
            sources=stored_links(self.sources.raw_data, ids),
            subjects=tuple(Ref(ref=ids("snippets.Subject", row.subject_id)) for row in subjects),
            synonyms=tuple(self.synonyms),
        )


class FaqItemSubject(Orderable):
    """One subject of a question."""

    item = ParentalKey(FaqItem, on_delete=models.CASCADE, related_name="item_subjects")
    subject = models.ForeignKey(
        "snippets.Subject",
        verbose_name=_("Ämne"),
        on_delete=models.PROTECT,
        related_name="+",
    )

    panels = [FieldPanel("subject")]
