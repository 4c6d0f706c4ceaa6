"""The article: news, background, opinion or report."""

from datetime import datetime

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.blocks import CharBlock

from pages.documents.article import ArticleDocument
from pages.fields import BodyField
from pages.models.base import BasePage
from snippets.documents.nodes import Ids


class ArticlePage(BasePage):
    """Something that happened or that the association thinks, with a date."""

    class ArticleKind(models.TextChoices):
        NEWS = "news", _("Nyhet")
        BACKGROUND = "background", _("Bakgrund")
        OPINION = "opinion", _("Remissvar")
        REPORT = "report", _("Rapport")

    kind = "article"
    body_required = True
    subjects_required = True
    emptied_in_copy = (*BasePage.emptied_in_copy, "topical_until")

    article_kind = models.CharField(
        _("Artikeltyp"), max_length=12, choices=ArticleKind, default=ArticleKind.NEWS
    )
    bylines = BodyField([("name", CharBlock(label=_("Namn")))], verbose_name=_("Skribenter"), blank=True)
    topical_until = models.DateTimeField(
        _("Aktuell till"), null=True, blank=True, help_text=_("Därefter lämnar artikeln automatiska listor.")
    )

    content_panels = [
        *BasePage.content_panels,
        FieldRowPanel([FieldPanel("article_kind"), FieldPanel("topical_until")]),
        FieldPanel("bylines"),
    ]

    parent_page_types = ["pages.TopicPage", "pages.ListPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("artikel")
        verbose_name_plural = _("artiklar")

    def __str__(self) -> str:
        return self.title

    def moments(self) -> list[datetime]:
        return [] if self.topical_until is None else [self.topical_until]

    def document(self, at: datetime, ids: Ids) -> ArticleDocument:
        return ArticleDocument(
            **self.common(ids),
            article_kind=self.article_kind,
            bylines=tuple(block["value"] for block in self.bylines.raw_data),
            topical_until=self.topical_until,
            topical=self.topical_until is None or at < self.topical_until,
        )
