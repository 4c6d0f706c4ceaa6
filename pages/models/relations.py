"""Rows that belong to a page: its subjects and its contact persons, in the editor's order."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.models import Orderable

from pages.models.base import BasePage


class PageSubject(Orderable):
    """One subject of a page; the first category is the main one."""

    page = ParentalKey(BasePage, on_delete=models.CASCADE, related_name="page_subjects")
    subject = models.ForeignKey(
        "snippets.Subject", verbose_name=_("Ämne"), on_delete=models.PROTECT, related_name="+"
    )
    panels = [FieldPanel("subject")]


class PageContact(Orderable):
    """One person whom visitors of a page may ask."""

    page = ParentalKey(BasePage, on_delete=models.CASCADE, related_name="page_contacts")
    contact = models.ForeignKey(
        "snippets.Contact", verbose_name=_("Kontaktperson"), on_delete=models.PROTECT, related_name="+"
    )
    panels = [FieldPanel("contact")]
