"""The page of questions and answers."""

from datetime import datetime

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from pages.blocks.faq_group import FaqGroupBlock, stored_groups
from pages.documents.faq import FaqDocument
from pages.fields import BodyField
from pages.models.base import BasePage
from snippets.documents.nodes import Ids


class FaqPage(BasePage):
    """Questions in groups; the questions themselves are shared and change without this page."""

    kind = "faq"
    subjects_required = True
    may_ask = True

    groups = BodyField([("group", FaqGroupBlock())], verbose_name=_("Grupper"), blank=True)

    content_panels = [*BasePage.content_panels, FieldPanel("groups")]

    parent_page_types = ["pages.TopicPage", "pages.ListPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("sida med frågor och svar")
        verbose_name_plural = _("sidor med frågor och svar")

    def __str__(self) -> str:
        return self.title

    def refusals(self) -> dict[str, list[str]]:
        found = super().refusals()
        chosen = [item for group in self.groups.raw_data for item in _items(group)]
        if not chosen:
            found.setdefault("groups", []).append(str(_("Lägg till minst en grupp med en fråga.")))
        if len(set(chosen)) < len(chosen):
            found.setdefault("groups", []).append(str(_("En fråga står mer än en gång på sidan.")))
        return found

    def document(self, at: datetime, ids: Ids) -> FaqDocument:
        del at
        return FaqDocument(**self.common(ids), groups=stored_groups(self.groups.raw_data, ids))


def _items(group: dict[str, object]) -> list[object]:
    value = group.get("value")
    items = value.get("items", []) if isinstance(value, dict) else []
    return [item["value"] if isinstance(item, dict) else item for item in items]
