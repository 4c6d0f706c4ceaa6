"""Views of the admin beside Wagtail's own."""

from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from cms.editorial import actions, permissions, visibility
from cms.editorial.forms import TakeDownForm
from cms.timeline import entries


class TakeDownView(WagtailAdminTemplateMixin, FormView):  # type: ignore[type-arg]  # generic only for the checker
    """Asks once, then takes an entry down and calls its plans off."""

    form_class = TakeDownForm
    template_name = "wagtailadmin/editorial/take_down.html"
    header_icon = "download"
    entry: Any

    def dispatch(self, request: HttpRequest, *args: Any, entry_id: UUID, **kwargs: Any) -> HttpResponseBase:
        """Find the entry and ask whether the user may."""
        self.entry = entries.find(entry_id)
        if self.entry is None or not hasattr(self.entry, "live"):
            raise Http404
        if not permissions.may_take_down(request.user, self.entry):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_page_title(self) -> str:
        """Return the heading."""
        return _("Ta ned nu")

    def get_page_subtitle(self) -> str:
        """Name the entry."""
        return str(self.entry)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Show what the public sees, and what is planned."""
        shown = visibility.describe(self.entry, timezone.now())
        return super().get_context_data(**kwargs) | {
            "entry": self.entry,
            "visibility": shown,
            "next_url": self.get_success_url(),
        }

    def form_valid(self, form: TakeDownForm) -> HttpResponse:
        """Take it down."""
        called_off = actions.take_down(self.entry, leave=form.leave(), by=self.request.user)
        sentence = _("”{title}” syns inte längre för allmänheten.").format(title=self.entry)
        if called_off:
            sentence += " " + ngettext(
                "{count} schemaläggning är återkallad.",
                "{count} schemaläggningar är återkallade.",
                called_off,
            ).format(count=called_off)
        messages.success(self.request, sentence)
        return HttpResponseRedirect(self.get_success_url())

    def get_success_url(self) -> str:
        """Return to where the editor came from, else to the edit view."""
        wanted = get_valid_next_url_from_request(self.request)
        edit = AdminURLFinder(self.request.user).get_edit_url(self.entry)
        return str(wanted or edit or reverse("wagtailadmin_home"))
