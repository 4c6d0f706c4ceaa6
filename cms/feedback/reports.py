"""The report on votes: what visitors answer, for each page and version."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.reports import ReportView
from wagtail.permissions import policy_registry

from cms.feedback.models import Vote
from cms.timeline import reading
from pages.models import BasePage

# What a spreadsheet program would take for a formula begins with one of these, also after spaces.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_SPACES = " \N{NO-BREAK SPACE}"


def as_text(value: str) -> str:
    """Return a text so that no spreadsheet program reads a formula in it."""
    return f"'{value}" if value.lstrip(_SPACES).startswith(_FORMULA) else value


@dataclass(frozen=True)
class CountedVersion:
    """One version of a page with its votes."""

    pk: str
    title: str
    version: int
    yes_count: int
    no_count: int


class FeedbackReport(ReportView):
    """One row for each page and version; for those who work with pages."""

    page_title = gettext_lazy("Sidåterkoppling")
    header_icon = "help"
    # What the listing counts: a row is a version with its votes.
    verbose_name = gettext_lazy("version")
    verbose_name_plural = gettext_lazy("versioner")
    index_url_name = "feedback_admin:report"
    index_results_url_name = "feedback_admin:report_results"
    permission_policy = policy_registry.get_by_type(BasePage)
    any_permission_required = ["add", "change", "publish"]
    list_export = ["title", "version", "yes_count", "no_count"]
    export_headings = {
        "title": gettext_lazy("Sida"),
        "version": gettext_lazy("Version"),
        "yes_count": gettext_lazy("Ja"),
        "no_count": gettext_lazy("Nej"),
    }
    custom_field_preprocess = {"title": {"csv": as_text, "xlsx": as_text}}
    columns = [Column(name, label=label) for name, label in export_headings.items()]

    def get_base_queryset(self) -> Any:
        """Return the counts; Wagtail cuts them into pages."""
        return Vote.objects.counted_by_version()

    def get_queryset(self) -> Any:
        """Return the counts in their own order: pages together, newest version first."""
        return self.get_base_queryset()

    def filter_queryset(self, queryset: Any) -> Any:
        """Leave nothing out."""
        return queryset

    def get_table(self, object_list: Any) -> Any:
        """Draw the decorated rows: Wagtail makes the table before it decorates."""
        return super().get_table(self.decorate_paginated_queryset(object_list))

    def decorate_paginated_queryset(self, object_list: Any) -> list[CountedVersion]:
        """Add the titles that the pages have now."""
        counted = list(object_list)
        titles = _titles({row["page_id"] for row in counted})
        return [
            CountedVersion(
                pk=f"{row['page_id']}-{row['version']}",
                title=titles.get(row["page_id"], _("Inte längre publik")),
                version=row["version"],
                yes_count=row["yes_count"],
                no_count=row["no_count"],
            )
            for row in counted
        ]


def _titles(page_ids: set[UUID]) -> dict[UUID, str]:
    found = reading.live(timezone.now()).many(Q(entry_id__in=page_ids))
    return {edition.entry_id: edition.title for edition in found}
