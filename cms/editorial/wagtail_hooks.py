"""Where editors find what is ours: a way down in one press, and its line in the history."""

from collections.abc import Iterator
from typing import Any

from django.urls import URLPattern, URLResolver, include, path, reverse
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.action_menu import ActionMenuItem
from wagtail.admin.widgets.button import Button
from wagtail.snippets.action_menu import ActionMenuItem as SnippetActionMenuItem

from cms.editorial import actions, permissions
from cms.editorial.views import TakeDownView
from cms.timeline import entries

_LABEL = _("Ta ned nu")
_DONE = _("Togs ned från webbplatsen, schemaläggningar återkallades")
_ICON = "download"


@hooks.register("register_admin_urls")  # type: ignore[untyped-decorator]  # Wagtail is untyped
def register_addresses() -> list[URLPattern | URLResolver]:
    """Give our views their addresses."""
    patterns = [path("ta-ned/<uuid:entry_id>/", TakeDownView.as_view(), name="take_down")]
    return [path("utkast/", include((patterns, "editorial")))]


@hooks.register("register_log_actions")  # type: ignore[untyped-decorator]  # Wagtail is untyped
def register_log_actions(registry: Any) -> None:
    """Name what our actions leave in the history."""
    registry.register_action(actions.TAKE_DOWN, _LABEL, _DONE)


def take_down_url(entry: Any, next_url: str | None = None) -> str:
    """Return the address of the question whether to take an entry down."""
    url = reverse("editorial:take_down", args=[entry.public_id])
    return f"{url}?{urlencode({'next': next_url})}" if next_url else url


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


@hooks.register("register_page_header_buttons")  # type: ignore[untyped-decorator]  # Wagtail is untyped
def header_buttons(page: Any, user: Any, next_url: str | None = None, **kwargs: Any) -> Iterator[Button]:
    """Put it into the header's menu of a page."""
    del kwargs
    if permissions.may_take_down(user, page):
        yield Button(_LABEL, take_down_url(page, next_url), icon_name=_ICON, priority=65)
