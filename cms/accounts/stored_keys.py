"""What the product stores on people's own devices: the register that the cookie page shows.

Visitors of the website get nothing. Who signs in to the admin gets what is named here; a test in a real
browser compares both.
"""

from dataclasses import dataclass

from django.conf import settings
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

COOKIE, LOCAL_STORAGE = "cookie", "localStorage"
_ONE_YEAR = 365 * 24 * 60 * 60


@dataclass(frozen=True)
class StoredKey:
    """A cookie or a key of the browser's storage."""

    name: str
    storage: str
    purpose: str | Promise
    necessary: bool = False
    """Whether the admin works without it."""
    seconds: int | None = None
    """How long it stays; None where it goes with the browser (a cookie) or stays until it is deleted."""


def register() -> tuple[StoredKey, ...]:
    """Return every key, as the settings name it."""
    return (
        StoredKey(
            settings.SESSION_COOKIE_NAME,
            COOKIE,
            _("Håller dig inloggad i redaktörernas gränssnitt."),
            necessary=True,
            seconds=settings.SESSION_COOKIE_AGE,
        ),
        StoredKey(
            settings.CSRF_COOKIE_NAME,
            COOKIE,
            _("Skyddar redaktörernas formulär mot att andra webbplatser skickar dem."),
            necessary=True,
            seconds=settings.CSRF_COOKIE_AGE,
        ),
        StoredKey("messages", COOKIE, _("Bär ett besked till nästa sida, till exempel att något är sparat.")),
        StoredKey(
            "wagtail_sidebar_collapsed",
            COOKIE,
            _("Minns om redaktörernas meny är hopfälld."),
            seconds=_ONE_YEAR,
        ),
        *(StoredKey(name, LOCAL_STORAGE, purpose) for name, purpose in _LOCAL.items()),
    )


_LOCAL: dict[str, str | Promise] = {
    "wagtail:spriteRevision": _("Vilken version av ikonerna som är hämtad."),
    "wagtail:spriteData": _("Ikonerna i redaktörernas gränssnitt."),
    "wagtail:w-breadcrumbs:header": _("Minns om sökvägen överst är utfälld."),
    "wagtail:side-panel-open": _("Minns vilken sidopanel som är öppen."),
    "wagtail:side-panel-width": _("Minns hur bred sidopanelen är."),
    "wagtail:minimap-expanded": _("Minns om sidans innehållsöversikt är utfälld."),
    "wagtail:draftail-toolbar": _("Minns var textens verktygsrad sitter."),
    "wagtail:preview-panel-device": _("Minns vilken skärmbredd som förhandsvisas."),
}
