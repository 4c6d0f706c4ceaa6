"""The standard page: what every site must tell of itself."""

from datetime import datetime

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from pages.documents.standard import StandardDocument
from pages.models.base import BasePage
from snippets.documents.nodes import Ids


class StandardPage(BasePage):
    """A plain page; a role makes it the site's contact, cookie or personal-data page."""

    class Role(models.TextChoices):
        PLAIN = "plain", _("Vanlig sida")
        CONTACT = "contact", _("Kontakt")
        COOKIES = "cookies", _("Kakor")
        PERSONAL_DATA = "personalData", _("Personuppgifter")

    kind = "standard"
    body_required = True
    lead_required = False

    page_role = models.CharField(_("Sidans uppgift"), max_length=12, choices=Role, default=Role.PLAIN)

    content_panels = [*BasePage.content_panels, FieldPanel("page_role")]

    parent_page_types = ["pages.HomePage", "pages.TopicPage"]

    class Meta:
        verbose_name = _("standardsida")
        verbose_name_plural = _("standardsidor")

    def __str__(self) -> str:
        return self.title

    def refusals(self) -> dict[str, list[str]]:
        found = super().refusals()
        if self.page_role == self.Role.PLAIN:
            return found
        others = StandardPage.objects.filter(page_role=self.page_role, locale_id=self.locale_id, live=True)
        if others.exclude(pk=self.pk).exists():
            found.setdefault("page_role", []).append(str(_("En annan sida har redan den uppgiften.")))
        return found

    def document(self, at: datetime, ids: Ids) -> StandardDocument:
        del at
        common = self.common(ids)
        if self.page_role == self.Role.CONTACT:
            common["feedback"] = common["feedback"].model_copy(update={"enabled": False})
        return StandardDocument(**common, page_role=self.page_role)
