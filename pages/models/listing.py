"""The list page: one collection, page by page."""

from datetime import datetime

from django.apps import apps
from django.db import models
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel

from pages.documents.listing import ListDocument
from pages.models.base import BasePage
from snippets.documents.nodes import Ids
from snippets.documents.registry import KINDS

KIND_IS_FIXED = _("Listan har sidor under sig. Vad den visar kan inte ändras.")


def listed_kinds() -> list[tuple[str, str]]:
    """Return the kinds of pages that have a collection of their own, by the names that editors know."""
    kinds = [kind for kind in KINDS.values() if kind.page and kind.listed and kind.collection != "pages"]
    named = [(kind.name, capfirst(apps.get_model(kind.model)._meta.verbose_name_plural)) for kind in kinds]
    return sorted(named, key=lambda each: each[1])


class ListPage(BasePage):
    """Shows the same list as the API's collection, with the same filters in its address."""

    kind = "list"
    holds_one_kind = True

    listed_kind = models.CharField(_("Visar"), max_length=20, choices=listed_kinds)
    preset = models.JSONField(_("Förval"), default=dict, blank=True)
    shown_filters = models.JSONField(_("Filter som visas"), default=list, blank=True)
    empty_text = models.CharField(_("Text när listan är tom"), max_length=200, blank=True)

    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel(
            [
                FieldPanel("listed_kind", help_text=_("Kan inte ändras när listan har sidor under sig.")),
                FieldPanel("empty_text"),
                FieldPanel("preset", help_text=_('Namn och värden, till exempel {"subject": "cemr"}.')),
                FieldPanel("shown_filters", help_text=_('En lista av namn, till exempel ["subject"].')),
            ],
            heading=_("Listan"),
        ),
    ]

    parent_page_types = ["pages.HomePage", "pages.TopicPage"]

    class Meta:
        verbose_name = _("listsida")
        verbose_name_plural = _("listsidor")

    def __str__(self) -> str:
        return self.title

    def refusals(self) -> dict[str, list[str]]:
        found = super().refusals()
        if not self.empty_text.strip():
            found.setdefault("empty_text", []).append(str(_("Skriv vad som ska stå när listan är tom.")))
        if not isinstance(self.preset, dict) or not isinstance(self.shown_filters, list):
            found.setdefault("preset", []).append(
                str(_("Förval är namn och värden, filter en lista av namn."))
            )
        if self.numchild and self.has_other_kind():
            found.setdefault("listed_kind", []).append(str(KIND_IS_FIXED))
        return found

    def has_other_kind(self) -> bool:
        """Say whether the list was to show another kind when it was last saved; one query."""
        return ListPage.objects.filter(pk=self.pk).exclude(listed_kind=self.listed_kind).exists()

    def document(self, at: datetime, ids: Ids) -> ListDocument:
        del at
        common = self.common(ids)
        common["feedback"] = common["feedback"].model_copy(update={"enabled": False})
        return ListDocument(
            **common,
            listed_kind=self.listed_kind,
            preset=self.preset,
            shown_filters=tuple(self.shown_filters),
            empty_text=self.empty_text,
        )
