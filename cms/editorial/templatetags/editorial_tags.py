"""What the public sees, for the admin's templates."""

from typing import Any
from uuid import UUID

from django import template
from django.utils import timezone
from wagtail.models import AbstractPage

from cms.editorial import from_template, moments, permissions, visibility
from cms.editorial.template_views import from_template_url
from cms.editorial.visibility import Visibility
from cms.timeline import entries

register = template.Library()
_KEPT = "_editorial_visibility"


@register.simple_tag(takes_context=True)
def visibility_of(context: template.Context, entry: Any) -> Visibility | None:
    """Return what the public sees of an entry; in a list, of all its rows with the queries of one."""
    if not _is_entry(entry):
        return None
    kept = _kept(context)
    if entry.public_id not in kept:
        rows = [row for row in getattr(context.get("table"), "data", ()) if _is_entry(row)]
        together = rows if any(row.public_id == entry.public_id for row in rows) else [entry]
        kept.update(visibility.describe_many(together, timezone.now()))
    return kept[entry.public_id]


@register.simple_tag
def templates_under(parent: Any) -> str:
    """Return where a page is begun below another one from a template; nothing where there is none."""
    return from_template_url(parent) if from_template.templates_under(parent).exists() else ""


@register.simple_tag(takes_context=True)
def may_take_down(context: template.Context, entry: Any) -> bool:
    """Say whether the signed-in person may take an entry down."""
    request = context.get("request")
    return request is not None and _is_entry(entry) and permissions.may_take_down(request.user, entry)


@register.filter
def with_zone(moment: Any) -> str:
    """Print a moment with its zone and in UTC."""
    return moments.shown(moment) if moment else ""


def _is_entry(entry: Any) -> bool:
    """Leave out the root of the tree, what is not saved yet, and models whose row is their content."""
    if not getattr(entry, "pk", None) or not hasattr(entry, "live") or not hasattr(entry, "public_id"):
        return False
    if isinstance(entry, AbstractPage):
        return bool(entry.depth and entry.depth > 1)
    return entries.label_of(entry) is not None


def _kept(context: template.Context) -> dict[UUID, Visibility]:
    """Return what this request has found out already."""
    request = context.get("request")
    if request is None:
        return {}
    if not hasattr(request, _KEPT):
        setattr(request, _KEPT, {})
    kept: dict[UUID, Visibility] = getattr(request, _KEPT)
    return kept
