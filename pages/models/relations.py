"""Rows that belong to a page: what it is about, for whom and where, and its contact persons, in the editor's
order."""

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


class PageAudience(Orderable):
    """One group of readers that a page is written for."""

    page = ParentalKey(BasePage, on_delete=models.CASCADE, related_name="page_audiences")
    audience = models.ForeignKey(
        "snippets.Audience", verbose_name=_("Målgrupp"), on_delete=models.PROTECT, related_name="+"
    )
    panels = [FieldPanel("audience")]


class PagePolicyGoal(Orderable):
    """One goal of the policy that a page serves."""

    page = ParentalKey(BasePage, on_delete=models.CASCADE, related_name="page_policy_goals")
    policy_goal = models.ForeignKey(
        "snippets.PolicyGoal", verbose_name=_("Delmål"), on_delete=models.PROTECT, related_name="+"
    )
    panels = [FieldPanel("policy_goal")]


class PageRegion(Orderable):
    """One region that a page is about."""

    page = ParentalKey(BasePage, on_delete=models.CASCADE, related_name="page_regions")
    region = models.ForeignKey(
        "snippets.Region", verbose_name=_("Region"), on_delete=models.PROTECT, related_name="+"
    )
    panels = [FieldPanel("region")]


class PageMunicipality(Orderable):
    """One municipality that a page is about; it implies its region for filters."""

    page = ParentalKey(BasePage, on_delete=models.CASCADE, related_name="page_municipalities")
    municipality = models.ForeignKey(
        "snippets.Municipality", verbose_name=_("Kommun"), on_delete=models.PROTECT, related_name="+"
    )
    panels = [FieldPanel("municipality")]
