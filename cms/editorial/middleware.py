"""A refused publication is an answer to the editor, never an error page."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.contrib import messages
from django.db import models
from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect, JsonResponse
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from wagtail.admin.modal_workflow import render_modal_workflow

from cms.editorial import refusals
from cms.timeline import entries
from cms.timeline.preparing import Refused

_SNIPPETS = "wagtailsnippets_"


class RefusedMiddleware:
    """Turns Refused, raised anywhere in the admin, into a message and the way back to the edit view.

    Forms find most of it before (pages/forms.py). Left are approval in the modal, bulk actions, and an
    address that another page took between the form and the recording. The draft is saved; nothing public
    has changed.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponseBase | None:
        """Answer a refused publication; leave everything else to Django."""
        if not isinstance(exception, Refused) or not request.path.startswith(reverse("wagtailadmin_home")):
            return None
        place = _place(request)
        sentences = place.sentences(exception)
        if "application/json" in request.headers.get("Accept", ""):
            failed = {"success": False, "error_code": "refused", "error_message": " ".join(sentences)}
            return JsonResponse(failed, status=400)
        for sentence in sentences:
            messages.error(request, sentence)
        if request.headers.get("X-Requested-With") == "XMLHttpRequest":
            # The modal's own word for "close me and go there".
            return render_modal_workflow(
                request, None, None, {}, json_data={"step": "success", "redirect": place.way_back}
            )
        return HttpResponseRedirect(place.way_back)


@dataclass(frozen=True)
class Place:
    """Where in the admin a publication was refused."""

    way_back: str
    model: type[models.Model] | None = None
    many: tuple[Any, ...] = ()

    def sentences(self, refused: Refused) -> list[str]:
        """Return what to tell the editor; of several entries, which ones."""
        return refusals.told_of_many(self.many) or [refusals.told(refused, self.model)]


def _place(request: HttpRequest) -> Place:
    match = request.resolver_match
    given: dict[str, Any] = match.kwargs if match is not None else {}
    namespace = match.namespace if match is not None else ""
    page = entries.base_page()._default_manager.filter(pk=given.get("page_id")).first()
    if page is not None:
        return Place(reverse("wagtailadmin_pages:edit", args=[page.pk]), page.specific_class)  # type: ignore[attr-defined]  # a page
    if "parent_page_id" in given:
        return Place(reverse("wagtailadmin_explore", args=[given["parent_page_id"]]), entries.base_page())
    if namespace.startswith(_SNIPPETS):
        model = apps.get_model(namespace.removeprefix(_SNIPPETS).replace("_", "."))
        view, keys = ("edit", [given["pk"]]) if "pk" in given else ("list", [])
        return Place(reverse(f"{namespace}:{view}", args=keys), model)
    if {"app_label", "model_name"} <= given.keys():
        model = apps.get_model(given["app_label"], given["model_name"])
        chosen = [key for key in request.GET.getlist("id") if key.isdigit()]
        return Place(_next(request), model, tuple(model._default_manager.filter(pk__in=chosen)))
    return Place(_next(request))


def _next(request: HttpRequest) -> str:
    """Return where the request came from or wanted to go to, if that is here."""
    for wanted in (request.GET.get("next"), request.POST.get("next"), request.headers.get("Referer")):
        if wanted and url_has_allowed_host_and_scheme(wanted, {request.get_host()}, request.is_secure()):
            return wanted
    return reverse("wagtailadmin_home")
