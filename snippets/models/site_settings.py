"""What is the same on every page of one language."""

from datetime import datetime
from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField

from snippets.blocks import (
    FooterLinkBlock,
    HelpLineBlock,
    TermBlock,
    stored_links,
    values_of,
)
from snippets.documents.html import stored_html
from snippets.documents.nodes import Ids
from snippets.documents.site_settings import HelpLine, SiteSettingsDocument
from snippets.fields import RICH_FEATURES
from snippets.models.draftable import DraftableSnippet, refuse
from snippets.policy import html_refusals
from snippets.streams import CheckedStreamField


class SiteSettings(DraftableSnippet):
    """The website's settings in one language; owned by administrators. There is one row for each language."""

    kind: ClassVar[str] = "siteSettings"

    locale = models.OneToOneField(
        "wagtailcore.Locale",
        verbose_name=_("Språk"),
        on_delete=models.PROTECT,
        related_name="+",
    )
    site_name = models.CharField(_("Webbplatsens namn"), max_length=90)
    footer_text = RichTextField(_("Text i sidfoten"), features=RICH_FEATURES, blank=True)
    footer_links = CheckedStreamField(
        [("link", FooterLinkBlock())], verbose_name=_("Länkar i sidfoten"), blank=True
    )
    feedback_question = models.CharField(
        _("Återkopplingsfråga"),
        max_length=90,
        help_text=_("Ska sluta med frågetecken."),
    )
    help_lines = CheckedStreamField([("line", HelpLineBlock())], verbose_name=_("Hjälptelefoner"), blank=True)
    quick_exit_url = models.URLField(
        _("Adress för Lämna sidan snabbt"),
        max_length=500,
        help_text=_("En neutral sida, https."),
    )
    responsible_publisher = models.CharField(_("Ansvarig utgivare"), max_length=120, blank=True)
    privacy_contact = models.CharField(
        _("Dataskyddsombud"), max_length=200, help_text=_("Funktionsbrevlåda.")
    )
    deprecated_terms = CheckedStreamField([("term", TermBlock())], verbose_name=_("Utgångna ord"), blank=True)
    preview_front_end = models.URLField(_("Adress för förhandsvisning"), max_length=500, blank=True)

    panels = [
        FieldPanel("locale"),
        FieldPanel("site_name"),
        MultiFieldPanel(
            [
                FieldPanel("footer_text"),
                FieldPanel("footer_links"),
                FieldPanel("responsible_publisher"),
                FieldPanel("privacy_contact"),
            ],
            heading=_("Sidfot"),
        ),
        FieldPanel("feedback_question"),
        MultiFieldPanel(
            [FieldPanel("help_lines"), FieldPanel("quick_exit_url")],
            heading=_("Känsliga sidor"),
        ),
        FieldPanel("deprecated_terms"),
        FieldPanel("preview_front_end"),
        *DraftableSnippet.publishing_panels,
    ]

    class Meta(DraftableSnippet.Meta):
        abstract = False
        verbose_name = _("webbplatsinställningar")
        verbose_name_plural = _("webbplatsinställningar")

    def __str__(self) -> str:
        return self.site_name

    def refusals(self) -> dict[str, list[str]]:
        """Return what stands against publishing this version, by field."""
        found = super().refusals()
        if self.feedback_question.strip() and not self.feedback_question.rstrip().endswith("?"):
            refuse(found, "feedback_question", _("Frågan ska sluta med frågetecken."))
        for name in ("quick_exit_url", "preview_front_end"):
            address = getattr(self, name)
            if address and not address.startswith("https://"):
                refuse(found, name, _("Adressen ska börja med https://."))
        for message in html_refusals(self.footer_text):
            refuse(found, "footer_text", message)
        return found

    def document(self, at: datetime, ids: Ids) -> SiteSettingsDocument:
        """Return what holds for every page of the language; pure."""
        del at
        return SiteSettingsDocument(
            site_name=self.site_name,
            footer_text=stored_html(self.footer_text, ids),
            footer_links=stored_links(self.footer_links.raw_data, ids),
            feedback_question=self.feedback_question,
            help_lines=tuple(
                HelpLine(
                    name=line["name"],
                    phone=line.get("phone") or "",
                    url=line.get("url") or "",
                )
                for line in values_of(self.help_lines.raw_data)
            ),
            quick_exit_url=self.quick_exit_url,
            responsible_publisher=self.responsible_publisher or None,
            privacy_contact=self.privacy_contact,
        )
