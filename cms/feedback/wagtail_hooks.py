"""The report on votes in the editors' admin."""

from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest
from django.urls import URLPattern, URLResolver, include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from cms.feedback.reports import FeedbackReport


class FeedbackReportItem(MenuItem):
    """Shown to those who may see the report."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Ask the policy that the report asks."""
        user: Any = request.user
        if isinstance(user, AnonymousUser):
            return False
        wanted = FeedbackReport.any_permission_required
        return bool(FeedbackReport.permission_policy.user_has_any_permission(user, wanted))


def addresses() -> list[URLPattern | URLResolver]:
    """Give the report its addresses."""
    report = [
        path("", FeedbackReport.as_view(), name="report"),
        path("results/", FeedbackReport.as_view(results_only=True), name="report_results"),
    ]
    return [path("reports/feedback/", include((report, "feedback_admin")))]


def menu_item() -> MenuItem:
    """Put the report among the others."""
    return FeedbackReportItem(
        _("Sidåterkoppling"),
        reverse("feedback_admin:report"),
        name="feedback",
        icon_name="help",
        order=500,
    )


hooks.register("register_admin_urls", addresses)
hooks.register("register_reports_menu_item", menu_item)
