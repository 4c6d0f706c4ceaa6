"""Where editors find what is ours: the one way down, and its line in the history."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, URLResolver, include, path
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.action_menu import ActionMenuItem
from wagtail.admin.widgets.button import Button
from wagtail.snippets.action_menu import ActionMenuItem as SnippetActionMenuItem

from cms.editorial import actions, copying, from_template, permissions, views, warnings
from cms.editorial.template_views import FromTemplateView, from_template_url
from cms.editorial.views import SeatsView, TakeDownView, seats_url, take_down_url
from cms.timeline import entries
from pages.models import CoursePage

_LABEL = _("Avpublicera")
_DONE = _("Avpublicerades med val för adressen och det som var schemalagt")
_SEATS = _("Uppdatera platser")
_SEATS_DONE = _("Platserna uppdaterades, vid sidan av versionerna")
# Wagtail's own item leads past what the address answers afterwards and what is scheduled.
_WAGTAILS = "action-unpublish"
_ICON = "download"
_FROM_THIS = _("Skapa sida från mallen")
_FROM_ANY = _("Börja från mall …")


@hooks.register("register_admin_urls")  # type: ignore[untyped-decorator]  # Wagtail is untyped
def register_addresses() -> list[URLPattern | URLResolver]:
    """Give our views their addresses."""
    patterns = [
        path("avpublicera/<uuid:entry_id>/", TakeDownView.as_view(), name="take_down"),
        path("platser/<uuid:entry_id>/", SeatsView.as_view(), name="seats"),
        path("fran-mall/<uuid:entry_id>/", FromTemplateView.as_view(), name="from_template"),
        path("redigera/<uuid:entry_id>/", views.edit, name="edit"),
    ]
    return [path("utkast/", include((patterns, "editorial")))]


@hooks.register("register_log_actions")  # type: ignore[untyped-decorator]  # Wagtail is untyped
def register_log_actions(registry: Any) -> None:
    """Name what our actions leave in the history."""
    registry.register_action(actions.TAKE_DOWN, _LABEL, _DONE)
    registry.register_action(actions.UPDATE_SEATS, _SEATS, _SEATS_DONE)
    registry.register_action(from_template.FROM_TEMPLATE, _("Skapa från mall"), _("Skapades från en mall"))


class TakeDownMenuItem(ActionMenuItem):
    """The item in the page editor; also where the page is locked, for a lock protects the text."""

    name = "action-take-down"
    label = _LABEL
    icon_name = _ICON
    order = 35

    def is_shown(self, context: dict[str, Any]) -> bool:
        """Show it to those who may."""
        if context["view"] != "edit":
            return False
        return permissions.may_take_down(context["request"].user, context["page"])

    def get_url(self, parent_context: dict[str, Any]) -> str:
        """Return where it leads."""
        return take_down_url(parent_context["page"])


class TakeDownSnippetMenuItem(SnippetActionMenuItem):
    """The item in the editor of shared content."""

    name = "action-take-down"
    label = _LABEL
    icon_name = _ICON
    order = 35

    def is_shown(self, context: dict[str, Any]) -> bool:
        """Show it to those who may."""
        if context["view"] != "edit":
            return False
        return permissions.may_take_down(context["request"].user, context["instance"])

    def get_url(self, parent_context: dict[str, Any]) -> str:
        """Return where it leads."""
        return take_down_url(parent_context["instance"])


@hooks.register("register_page_action_menu_item")  # type: ignore[untyped-decorator]  # Wagtail is untyped
def register_take_down() -> TakeDownMenuItem:
    """Put it into the page editor's menu."""
    return TakeDownMenuItem()


@hooks.register("register_snippet_action_menu_item")  # type: ignore[untyped-decorator]  # Wagtail is untyped
def register_snippet_take_down(model: Any) -> TakeDownSnippetMenuItem | None:
    """Put it into the menu of shared content that has drafts."""
    label = entries.label_of(model)
    return TakeDownSnippetMenuItem() if label is not None and entries.is_drafted(model) else None


@hooks.register("construct_page_action_menu")  # type: ignore[untyped-decorator]  # Wagtail is untyped
@hooks.register("construct_snippet_action_menu")  # type: ignore[untyped-decorator]  # the same
def leave_one_way_down(menu_items: list[Any], request: Any, context: Any) -> None:
    """Take Wagtail's own item out of both menus: one act has one name and one place."""
    del request, context
    menu_items[:] = [item for item in menu_items if item.name != _WAGTAILS]


@hooks.register("register_page_header_buttons")  # type: ignore[untyped-decorator]  # Wagtail is untyped
def header_buttons(page: Any, user: Any, next_url: str | None = None, **kwargs: Any) -> Iterator[Button]:
    """Put it into the header's menu of a page where Wagtail offers none: what is planned or withdrawn."""
    del kwargs
    if not page.live and permissions.may_take_down(user, page):
        yield Button(_LABEL, take_down_url(page, next_url), icon_name=_ICON, priority=65)


@hooks.register("register_page_header_buttons")  # type: ignore[untyped-decorator]  # Wagtail is untyped
@hooks.register("register_page_listing_more_buttons")  # type: ignore[untyped-decorator]  # the same
def seats_buttons(page: Any, user: Any, next_url: str | None = None, **kwargs: Any) -> Iterator[Button]:
    """Offer the quick form for seats on courses, in the header and in the lists of pages."""
    del kwargs
    course = page.specific_deferred
    if isinstance(course, CoursePage) and permissions.may_update_seats(user, page):
        yield Button(_SEATS, seats_url(course, next_url), icon_name="group", priority=12)


@hooks.register("after_create_page")  # type: ignore[untyped-decorator]  # Wagtail is untyped
@hooks.register("after_edit_page")  # type: ignore[untyped-decorator]  # the same
@hooks.register("after_create_snippet")  # type: ignore[untyped-decorator]  # the same
@hooks.register("after_edit_snippet")  # type: ignore[untyped-decorator]  # the same
def show_warnings(request: HttpRequest, entry: Any) -> None:
    """Say what to look at once more in what was saved or published."""
    warnings.show(request, entry, timezone.localdate())


@hooks.register("before_move_page")  # type: ignore[untyped-decorator]  # Wagtail is untyped
def say_why_not_there(request: HttpRequest, page: Any, destination: Any) -> HttpResponse | None:
    """Say why a page cannot stand below a list."""
    return copying.refuse_place(request, page, destination)


@hooks.register("register_page_header_buttons")  # type: ignore[untyped-decorator]  # Wagtail is untyped
@hooks.register("register_page_listing_more_buttons")  # type: ignore[untyped-decorator]  # the same
def begin_from_template(
    page: Any, user: Any, next_url: str | None = None, view_name: str = "", **kwargs: Any
) -> Iterator[Button]:
    """Offer templates: on a template in its menus, and where the pages below a page are shown."""
    del kwargs
    if getattr(page, "is_template", False):
        yield Button(_FROM_THIS, from_template_url(page, next_url), icon_name="copy", priority=21)
    elif (
        view_name == "index"
        and from_template.may_begin_under(user, page)
        and from_template.templates_under(page).exists()
    ):
        yield Button(_FROM_ANY, from_template_url(page, next_url), icon_name="copy", priority=16)
