"""The admin's lists and forms of shared content."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import BooleanColumn, UpdatedAtColumn
from wagtail.snippets.views.snippets import CopyView, SnippetViewSet, SnippetViewSetGroup

from snippets.copies import copy_of
from snippets.models import (
    Audience,
    Contact,
    FaqItem,
    Municipality,
    Notice,
    OrganisationUnit,
    Partner,
    PolicyGoal,
    Region,
    SiteSettings,
    SteeringDocument,
    Subject,
)

PER_PAGE = 50


class AnewView(CopyView):
    """Wagtail's form filled in with a copy. Its own view hands out the original, with the ids of its parts,
    and whatever was sent to the copy's address was saved over it."""

    def get_initial_form_instance(self) -> Any:
        """Return a copy that is not saved yet."""
        return copy_of(self.get_object())


class SiteViewSet(SnippetViewSet):
    """What all shared content has in common in the admin."""

    copy_view_class = AnewView


class ContactViewSet(SiteViewSet):
    """People, by name; who is away or deactivated can be found."""

    model = Contact
    icon = "user"
    list_per_page = PER_PAGE
    list_display = [
        "__str__",
        "title",
        "organisation_unit",
        BooleanColumn("active", label=_("Aktiv")),
        UpdatedAtColumn(),
    ]
    list_filter = ["active", "is_employee", "organisation_unit", "live"]
    ordering = ["family_name", "given_name"]


class OrganisationUnitViewSet(SiteViewSet):
    """Units of the organisation."""

    model = OrganisationUnit
    icon = "group"
    list_per_page = PER_PAGE
    list_display = ["__str__", "parent", "manager", UpdatedAtColumn()]
    list_filter = ["live"]
    ordering = ["name"]


class NoticeViewSet(SiteViewSet):
    """Notices, the latest first."""

    model = Notice
    icon = "warning"
    list_per_page = PER_PAGE
    list_display = ["__str__", "severity", "placement", "scope", "go_live_at", "expire_at", UpdatedAtColumn()]
    list_filter = ["severity", "placement", "scope", "emergency", "live"]
    ordering = ["-pk"]


class FaqItemViewSet(SiteViewSet):
    """Questions with answers."""

    model = FaqItem
    icon = "help"
    list_per_page = PER_PAGE
    list_display = ["__str__", "owner", BooleanColumn("crisis", label=_("Krisfråga")), UpdatedAtColumn()]
    list_filter = ["crisis", "owner", "live"]
    ordering = ["question"]


class SteeringDocumentViewSet(SiteViewSet):
    """Conventions, laws and policies."""

    model = SteeringDocument
    icon = "doc-full"
    list_per_page = PER_PAGE
    list_display = ["__str__", "issuer", "document_kind", "adopted_on", UpdatedAtColumn()]
    list_filter = ["document_kind", "live"]
    ordering = ["name"]


class PartnerViewSet(SiteViewSet):
    """Partner organisations."""

    model = Partner
    icon = "group"
    list_per_page = PER_PAGE
    list_display = ["__str__", "partner_kind", "partnership_since", "partnership_until", UpdatedAtColumn()]
    list_filter = ["partner_kind", "live"]
    ordering = ["order", "name"]


class SubjectViewSet(SiteViewSet):
    """The register of subjects; administrators own it."""

    model = Subject
    icon = "tag"
    list_per_page = PER_PAGE
    list_display = ["__str__", "code", "level", "broader", BooleanColumn("deprecated", label=_("Utgånget"))]
    list_filter = ["level", "deprecated"]
    ordering = ["order", "label"]


class AudienceViewSet(SiteViewSet):
    """The register of audiences; administrators own it."""

    model = Audience
    icon = "group"
    list_per_page = PER_PAGE
    list_display = ["__str__", "code"]
    ordering = ["order", "label"]


class PolicyGoalViewSet(SiteViewSet):
    """The register of goals; administrators own it."""

    model = PolicyGoal
    icon = "tick"
    list_per_page = PER_PAGE
    list_display = ["__str__", "code", "adopted_on", "superseded_on"]
    ordering = ["order", "label"]


class RegionViewSet(SiteViewSet):
    """The register of regions; administrators own it."""

    model = Region
    icon = "site"
    list_per_page = PER_PAGE
    list_display = ["__str__", "code", "county_name"]
    ordering = ["code"]


class MunicipalityViewSet(SiteViewSet):
    """The register of municipalities; administrators own it."""

    model = Municipality
    icon = "home"
    list_per_page = PER_PAGE
    list_display = ["__str__", "code", "region"]
    list_filter = ["region"]
    ordering = ["code"]


class SiteSettingsViewSet(SiteViewSet):
    """Settings of the website, one row for each language."""

    model = SiteSettings
    icon = "cog"
    list_display = ["__str__", "locale", UpdatedAtColumn()]


class RegisterGroup(SnippetViewSetGroup):
    """The menu of the registers."""

    items = (
        SubjectViewSet,
        PolicyGoalViewSet,
        AudienceViewSet,
        RegionViewSet,
        MunicipalityViewSet,
    )
    menu_label = _("Register")
    menu_name = "registers"
    menu_icon = "list-ul"
    menu_order = 260


class SharedContentGroup(SnippetViewSetGroup):
    """The menu of everything that pages share."""

    items = (
        FaqItemViewSet,
        NoticeViewSet,
        ContactViewSet,
        OrganisationUnitViewSet,
        PartnerViewSet,
        SteeringDocumentViewSet,
        SiteSettingsViewSet,
    )
    menu_label = _("Gemensamt")
    menu_name = "shared-content"
    menu_icon = "snippet"
    menu_order = 250
