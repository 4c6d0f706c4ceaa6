"""The list page: one collection, page by page."""

from collections.abc import Iterable
from datetime import datetime

from django.apps import apps
from django.db import models
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel

from pages.documents.listing import ListDocument
from pages.models.base import BasePage
from snippets.documents.nodes import Ids
from snippets.documents.registry import KINDS, SUBJECT, Filter

# Every list can be asked from a day or to one.
_BOUNDS = ("from", "to")
KIND_IS_FIXED = _("Listan har sidor under sig. Vad den visar kan inte ändras.")


def listed_kinds() -> list[tuple[str, str]]:
    """Return the kinds of pages that have a collection of their own, by the names that editors know."""
    kinds = [kind for kind in KINDS.values() if kind.page and kind.listed and kind.collection != "pages"]
    named = [(kind.name, capfirst(apps.get_model(kind.model)._meta.verbose_name_plural)) for kind in kinds]
    return sorted(named, key=lambda each: each[1])


def _declared(name: str) -> tuple[Filter, ...]:
    kind = KINDS.get(name)
    return kind.filters if kind is not None else ()


def offered(name: str) -> list[Filter]:
    """Return the filters among which visitors of a list of a kind can choose."""
    return [SUBJECT, *(item for item in _declared(name) if item.label and (item.choices or item.register))]


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
                FieldPanel("shown_filters"),
                FieldPanel("preset"),
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
        for name, messages in self._filter_refusals().items():
            found.setdefault(name, []).extend(messages)
        if self.numchild and self.has_other_kind():
            found.setdefault("listed_kind", []).append(str(KIND_IS_FIXED))
        return found

    def _filter_refusals(self) -> dict[str, list[str]]:
        """Return which filters the listed kind does not have, or not with that value."""
        if not isinstance(self.preset, dict) or not isinstance(self.shown_filters, list):
            return {"preset": [gettext("Förval är namn och värden, filter en lista av namn.")]}
        found: dict[str, list[str]] = {}
        shown = {item.name: item for item in offered(self.listed_kind)}
        for name in self.shown_filters:
            if name not in shown:
                found.setdefault("shown_filters", []).append(_unknown(name, shown))
        known = {item.name: item for item in (SUBJECT, *_declared(self.listed_kind))}
        for name, value in self.preset.items():
            allowed = known[name].choices if name in known else ()
            if name not in known and name not in _BOUNDS:
                found.setdefault("preset", []).append(_unknown(name, [*known, *_BOUNDS]))
            elif allowed and not set(value.split(",")) <= set(allowed):
                message = gettext("{name} kan vara: {allowed}.").format(name=name, allowed=", ".join(allowed))
                found.setdefault("preset", []).append(message)
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


def _unknown(name: str, known: Iterable[str]) -> str:
    return gettext("Listan har inget filter som heter {name}. Den har: {known}.").format(
        name=name, known=", ".join(known)
    )
