"""Pages that begin as a copy of a template (DOMAIN.md section 6.9): which may, where, and making them."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _
from wagtail.actions.copy_page import CopyPageAction
from wagtail.coreutils import find_available_slug

from cms.timeline import entries
from cms.timeline.preparing import Refused
from cms.timeline.recording import recording
from snippets.slugs import slug_of

FROM_TEMPLATE = "utkast.from_template"


def templates_under(parent: Any) -> Any:
    """Return the templates of which a page may be made below another one, in its language; one query."""
    models = [
        model for model in parent.specific_class.creatable_subpage_models() if model.can_create_at(parent)
    ]
    if not models:
        return entries.base_page()._default_manager.none()
    pages: Any = entries.base_page()._default_manager
    return pages.type(*models).filter(is_template=True, locale_id=parent.locale_id).order_by("title")


def may_begin_under(user: Any, parent: Any) -> bool:
    """Say whether somebody may make pages below another one."""
    return bool(parent.depth > 1 and parent.permissions_for_user(user).can_add_subpage())


def refusal(template: Any, parent: Any) -> str | None:
    """Return what stands against making a page of a template below another one."""
    if not template.is_template:
        return _("Sidan är inte längre en mall.")
    if template.locale_id != parent.locale_id:
        return _("Mallen och platsen har olika språk.")
    wrong_list = template.specific_class.list_refusal(parent)
    if wrong_list is None and not template.specific_class.can_create_at(parent):
        return _("Sidor av mallens typ kan inte ligga under ”{title}”.").format(title=parent.title)
    return wrong_list


def create(template: Any, *, parent: Any, title: str, by: Any) -> Any:
    """Make a draft of a template, with ids of its own and without what belonged to another one.

    Raises Refused where it cannot stand there by now, and PermissionDenied for those who may not.
    """
    with recording(by=by, reason="Från mall"):
        pages: Any = entries.base_page()._default_manager
        found = pages.filter(pk__in=(template.pk, parent.pk)).specific().in_bulk()
        if len(found) < len({template.pk, parent.pk}):
            raise Refused({"__all__": [_("Mallen eller platsen finns inte längre.")]})
        template, parent = found[template.pk], found[parent.pk]
        if not may_begin_under(by, parent):
            raise PermissionDenied
        if message := refusal(template, parent):
            raise Refused({"__all__": [message]})
        slug = find_available_slug(parent, slug_of(title) or template.slug)
        values = {"title": title, "draft_title": title, "slug": slug, "is_template": False}
        return CopyPageAction(
            template,
            to=parent,
            update_attrs=values,
            keep_live=False,
            user=by,
            log_action=FROM_TEMPLATE,
        ).execute(skip_permission_checks=True)
