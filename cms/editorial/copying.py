"""Copying and moving pages without aliases: an edition has one address, so a page that is another one is not
offered; and where a page cannot go, the editor is told why."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from wagtail.admin.forms.pages import CopyForm

from cms.timeline.ways_in import wrap

_PARENT = "new_parent_page"


def install() -> None:
    """Leave the choice out of Wagtail's form, and let it say why; safe to call once more."""
    wrap(CopyForm, "__init__", _without_alias)
    wrap(CopyForm, "clean", _with_reasons)


def refuse_place(request: HttpRequest, page: Any, destination: Any) -> HttpResponse | None:
    """Answer a move to a list that shows another kind with the reason; Wagtail would only say no."""
    refusal = page.specific_class.list_refusal(destination)
    if refusal is None:
        return None
    messages.error(request, refusal)
    return HttpResponseRedirect(reverse("wagtailadmin_pages:move", args=[page.pk]))


def _without_alias(original: Callable[[], Any], form: CopyForm, kwargs: dict[str, Any]) -> None:
    del kwargs
    original()
    form.fields.pop("alias", None)


def _with_reasons(original: Callable[[], Any], form: CopyForm, kwargs: dict[str, Any]) -> Any:
    del kwargs
    cleaned = original()
    parent = cleaned.get(_PARENT)
    refusal = form.page.specific_class.list_refusal(parent) if parent is not None else None
    if refusal is not None:
        # Instead of what Wagtail says of a place where one may not.
        form._errors[_PARENT] = form.error_class([refusal])
    return cleaned
