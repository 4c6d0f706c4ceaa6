"""The start page, one per language."""

from datetime import datetime

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from pages.blocks.link import LinkBlock, stored_links
from pages.documents.home import HomeDocument
from pages.fields import BodyField
from pages.models.base import BasePage
from snippets.documents.nodes import Ids


class HomePage(BasePage):
    """The start page of one language: the root of what that language shows."""

    kind = "home"

    shortcuts = BodyField([("link", LinkBlock())], verbose_name=_("Genvägar"), blank=True, max_num=8)

    content_panels = [*BasePage.content_panels, FieldPanel("shortcuts")]

    parent_page_types = ["pages.BasePage"]

    class Meta:
        verbose_name = _("startsida")
        verbose_name_plural = _("startsidor")

    def __str__(self) -> str:
        return self.title

    def refusals(self) -> dict[str, list[str]]:
        """Refuse an end besides what every page refuses: the whole site would leave with it."""
        found = super().refusals()
        if self.expire_at is not None:
            found.setdefault("expire_at", []).append(str(_("En startsida kan inte ha ett slutdatum.")))
        return found

    def document(self, at: datetime, ids: Ids) -> HomeDocument:
        del at
        common = self.common(ids)
        common["feedback"] = common["feedback"].model_copy(update={"enabled": False})
        return HomeDocument(**common, shortcuts=stored_links(self.shortcuts.raw_data, ids))
