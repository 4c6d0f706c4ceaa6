"""Beginning a page from a template, from the place where it is to stand or from the template."""

from typing import Any
from uuid import UUID

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as _lazy
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.widgets import AdminPageChooser

from cms.editorial import from_template
from cms.timeline import entries
from cms.timeline.preparing import Refused

MAX_TITLE = 120


class FromTemplateForm(forms.Form):
    """Which template, where, and what the page is called."""

    template: Any = forms.ModelChoiceField(
        label=_lazy("Mall"), queryset=None, widget=forms.RadioSelect, empty_label=None
    )
    parent: Any = forms.ModelChoiceField(
        label=_lazy("Läggs under"),
        queryset=None,
        error_messages={"required": _lazy("Välj var sidan ska ligga.")},
    )
    title = forms.CharField(
        label=_lazy("Rubrik"),
        max_length=MAX_TITLE,
        help_text=_lazy("Webbadressen görs av rubriken. Båda går att ändra medan sidan är ett utkast."),
    )

    def __init__(
        self, *args: Any, user: Any, template: Any = None, parent: Any = None, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.user, self.template, self.parent = user, template, parent
        pages: Any = entries.base_page()._default_manager
        fields: dict[str, Any] = dict(self.fields)
        if template is not None:
            del self.fields["template"]
            fields["parent"].queryset = pages.all()
            fields["parent"].widget = AdminPageChooser(
                target_models=template.specific_class.allowed_parent_page_models(), user_perms="add_subpage"
            )
        if parent is not None:
            del self.fields["parent"]
            fields["template"].queryset = from_template.templates_under(parent)
            fields["template"].label_from_instance = _described

    def clean(self) -> dict[str, Any]:
        """Refuse a place where the page cannot stand, or where the editor may not make any."""
        cleaned = super().clean() or {}
        cleaned.setdefault("template", self.template)
        cleaned.setdefault("parent", self.parent)
        template, parent = cleaned["template"], cleaned["parent"]
        if template is None or parent is None:
            return cleaned
        if message := from_template.refusal(template, parent):
            self.add_error("parent" if "parent" in self.fields else "template", message)
        elif not from_template.may_begin_under(self.user, parent):
            self.add_error("parent", _("Du får inte skapa sidor där."))
        return cleaned


class FromTemplateView(WagtailAdminTemplateMixin, FormView):  # type: ignore[type-arg]  # generic only for the checker
    """Asks for the title and what is not known yet, then leads to the draft."""

    template_name = "wagtailadmin/editorial/from_template.html"
    form_class = FromTemplateForm
    header_icon = "copy"
    page_title = _lazy("Ny sida från mall")
    entry: Any

    def dispatch(self, request: HttpRequest, *args: Any, entry_id: UUID, **kwargs: Any) -> HttpResponseBase:
        """Find what the address names: a template, or the page below which a new one is to stand."""
        found = entries.find(entry_id)
        if found is None or entries.label_of(found) != entries.PAGES or found.depth == 1:
            raise Http404
        self.entry, self.begins_at_template = found, bool(found.is_template)
        tester = found.permissions_for_user(request.user)
        if not (tester.can_edit() or tester.can_add_subpage()):
            raise PermissionDenied
        if not self.begins_at_template and not tester.can_add_subpage():
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self) -> dict[str, Any]:
        """Tell the form what is known."""
        known = "template" if self.begins_at_template else "parent"
        return super().get_form_kwargs() | {"user": self.request.user, known: self.entry}

    def get_initial(self) -> dict[str, Any]:
        """Propose the template's own place, and the only template there is."""
        if self.begins_at_template:
            return {"parent": self.entry.get_parent()}
        found = list(from_template.templates_under(self.entry)[:2])
        return {"template": found[0].pk} if len(found) == 1 else {}

    def get_page_subtitle(self) -> str:
        """Name the template or the place."""
        return str(self.entry)

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        """Say in the header what is begun."""
        own = {"url": "", "label": str(self.page_title), "sublabel": self.get_page_subtitle()}
        return [*super().get_breadcrumbs_items(), own]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Show the way back, and where there is nothing to choose that there is not."""
        context = super().get_context_data(**kwargs)
        choice = context["form"].fields.get("template")
        wanted = get_valid_next_url_from_request(self.request)
        return context | {
            "next_url": wanted or reverse("wagtailadmin_explore", args=[self.entry.pk]),
            "has_templates": choice is None or choice.queryset.exists(),
        }

    def form_valid(self, form: FromTemplateForm) -> HttpResponse:
        """Make the draft and lead there."""
        said = form.cleaned_data
        try:
            made = from_template.create(
                said["template"], parent=said["parent"], title=said["title"], by=self.request.user
            )
        except Refused as refused:
            form.add_error(None, refused.messages)
            return self.form_invalid(form)
        messages.success(
            self.request,
            _("Ett utkast är skapat från mallen ”{title}”. Fyll i det som är tomt.").format(
                title=said["template"]
            ),
        )
        return HttpResponseRedirect(reverse("wagtailadmin_pages:edit", args=[made.pk]))


def from_template_url(page: Any, next_url: str | None = None) -> str:
    """Return where a page is begun from a template, or below a page."""
    url = reverse("editorial:from_template", args=[page.public_id])
    return f"{url}?{urlencode({'next': next_url})}" if next_url else url


def _described(template: Any) -> str:
    return f"{template.title} ({template.specific_class.get_verbose_name()})"
