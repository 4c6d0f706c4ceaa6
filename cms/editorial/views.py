"""Views of the admin beside Wagtail's own."""

from typing import Any
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as _lazy
from django.utils.translation import ngettext
from django.views.generic import FormView, TemplateView
from wagtail.admin import messages
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.auth import require_admin_access
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import AbstractPage

from cms.editorial import actions, naming, permissions, visibility
from cms.editorial.actions import SeatsChangedMeanwhile
from cms.editorial.forms import CallOffForm, SeatsForm, TakeDownForm, TakeDownPageForm
from cms.timeline import entries, plans
from pages.models import CoursePage


def take_down_url(entry: Any, next_url: str | None = None) -> str:
    """Return the address of the question whether to take an entry down."""
    url = reverse("editorial:take_down", args=[entry.public_id])
    return f"{url}?{urlencode({'next': next_url})}" if next_url else url


def seats_url(course: Any, next_url: str | None = None) -> str:
    """Return the address of the quick form for the seats of a course."""
    url = reverse("editorial:seats", args=[course.public_id])
    return f"{url}?{urlencode({'next': next_url})}" if next_url else url


@require_admin_access  # type: ignore[untyped-decorator]  # Wagtail is untyped
def unpublish(request: HttpRequest, page_id: int) -> HttpResponse:
    """Lead from Wagtail's question, which knows of no address afterwards, to ours."""
    page = get_object_or_404(entries.base_page()._default_manager, pk=page_id)
    return HttpResponseRedirect(take_down_url(page, get_valid_next_url_from_request(request)))


def edit(request: HttpRequest, entry_id: UUID) -> HttpResponse:
    """Lead to where an entry is edited."""
    url = AdminURLFinder(request.user).get_edit_url(entries.find(entry_id))
    if url is None:
        raise Http404
    return HttpResponseRedirect(url)


class TakeDownView(WagtailAdminTemplateMixin, FormView):  # type: ignore[type-arg]  # generic only for the checker
    """Shows what follows, asks once, then takes an entry down."""

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
        self.now = timezone.now()
        self.is_page = isinstance(self.entry, AbstractPage)
        self.visibility = visibility.describe(self.entry, self.now)
        self.only_planned = not (self.visibility.is_visible or self.entry.live)
        return super().dispatch(request, *args, **kwargs)

    def get_form_class(self) -> type[TakeDownForm]:
        """Ask of a page what its address answers, of what nobody sees nothing."""
        if self.only_planned:
            return CallOffForm
        return TakeDownPageForm if self.is_page else TakeDownForm

    def get_form_kwargs(self) -> dict[str, Any]:
        """Tell the form what there is to decide."""
        given = {"entry": self.entry, "planned": bool(self.visibility.plans), "now": self.now}
        if self.is_page and not self.only_planned:
            below, planned = self._below()
            given |= {"below": below, "planned": given["planned"] or planned}
        return super().get_form_kwargs() | given

    def _below(self) -> tuple[int, bool]:
        """Return how many pages below are public or planned, and whether any is planned."""
        if not self.entry.live:
            return 0, False
        pages = self.entry.get_descendants()
        planned = plans.planned(pages.values_list("public_id", flat=True))
        live = set(pages.live().values_list("public_id", flat=True))
        return len(live | planned), bool(planned)

    def get_page_title(self) -> str:
        """Return the heading."""
        return _("Återkalla schemaläggning") if self.only_planned else _("Avpublicera")

    def get_page_subtitle(self) -> str:
        """Name the entry."""
        return str(self.entry)

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        """Say in the header what is asked of what."""
        own = {"url": "", "label": self.get_page_title(), "sublabel": self.get_page_subtitle()}
        return [*super().get_breadcrumbs_items(), own]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Show what the public sees, what is planned, and what names it."""
        holders = naming.holders_of(self.entry, self.now)
        return super().get_context_data(**kwargs) | {
            "entry": self.entry,
            "visibility": self.visibility,
            "only_planned": self.only_planned,
            "holders": holders,
            "owned": sum(holder.owned for holder in holders),
            "next_url": self.get_success_url(),
        }

    def form_valid(self, form: TakeDownForm) -> HttpResponse:
        """Take it down."""
        called_off = actions.take_down(
            self.entry,
            leave=form.leave(),
            by=self.request.user,
            call_off=form.calls_off,
            include_descendants=form.ends_subtree,
        )
        told = _("Schemaläggningen av ”{title}” är återkallad.").format(title=self.entry)
        messages.success(
            self.request, told if self.only_planned else self._told(form.leave().choice, called_off)
        )
        return HttpResponseRedirect(self.get_success_url())

    def _told(self, choice: str, called_off: int) -> str:
        told = (
            _("”{title}” är indragen men finns kvar att läsa på sin adress.")
            if choice == TakeDownPageForm.WITHDRAWN
            else _("”{title}” syns inte längre för allmänheten.")
        )
        sentence = told.format(title=self.entry)
        if not called_off:
            return sentence
        count = ngettext(
            "{count} schemaläggning är återkallad.", "{count} schemaläggningar är återkallade.", called_off
        )
        return f"{sentence} {count.format(count=called_off)}"

    def get_success_url(self) -> str:
        """Return to where the editor came from, else to the edit view."""
        wanted = get_valid_next_url_from_request(self.request)
        edit_url = AdminURLFinder(self.request.user).get_edit_url(self.entry)
        return str(wanted or edit_url or reverse("wagtailadmin_home"))


class SeatsView(WagtailAdminTemplateMixin, TemplateView):
    """Changes how many may come to each occasion of a course and how many will; nothing else."""

    template_name = "wagtailadmin/editorial/seats.html"
    header_icon = "group"
    page_title = _lazy("Uppdatera platser")
    course: CoursePage

    def dispatch(self, request: HttpRequest, *args: Any, entry_id: UUID, **kwargs: Any) -> HttpResponseBase:
        """Find the course and ask whether the user may."""
        found = entries.find(entry_id)
        if not isinstance(found, CoursePage):
            raise Http404
        if not permissions.may_update_seats(request.user, found):
            raise PermissionDenied
        self.course, self.now = found, timezone.now()
        self.occasions = found.all_occasions()
        return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Show the numbers as they are."""
        forms = [SeatsForm(occasion=occasion) for occasion in self.occasions]
        return self.render_to_response(self.get_context_data(forms=forms, **kwargs))

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Change what the editor changed, all of it or nothing."""
        forms = [SeatsForm(request.POST, occasion=occasion) for occasion in self.occasions]
        if all(form.is_valid() for form in forms) and self._change(forms):
            messages.success(request, _("Platserna för ”{title}” är uppdaterade.").format(title=self.course))
            return HttpResponseRedirect(self.get_success_url())
        messages.error(request, _("Inget är sparat. Rätta det som är markerat och spara igen."))
        return self.render_to_response(self.get_context_data(forms=forms, **kwargs))

    def _change(self, forms: list[SeatsForm]) -> bool:
        changed = {form.occasion.public_id: form.changes() for form in forms if form.has_changed()}
        try:
            if changed:
                actions.update_seats(self.course, changes=changed, by=self.request.user)
        except SeatsChangedMeanwhile as conflict:
            for form in forms:
                form.show_conflict(conflict.fields.get(form.occasion.public_id, []))
            return False
        return True

    def get_page_subtitle(self) -> str:
        """Name the course."""
        return str(self.course)

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        """Say in the header what is changed of what."""
        own = {"url": "", "label": str(self.page_title), "sublabel": self.get_page_subtitle()}
        return [*super().get_breadcrumbs_items(), own]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Put what is still to come first."""
        forms: list[SeatsForm] = kwargs["forms"]
        ended = [form for form in forms if form.occasion.ends_at <= self.now]
        coming = [form for form in forms if form not in ended]
        return super().get_context_data(**kwargs) | {
            "groups": [(_("Kommande tillfällen"), coming), (_("Tidigare tillfällen"), ended)],
            "next_url": self.get_success_url(),
        }

    def get_success_url(self) -> str:
        """Return to where the editor came from, else to the edit view."""
        wanted = get_valid_next_url_from_request(self.request)
        return str(wanted or reverse("wagtailadmin_pages:edit", args=[self.course.pk]))
