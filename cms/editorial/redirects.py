"""What an editor's redirect must keep to, checked in Wagtail's form and wherever a redirect is cleaned."""

import functools
from collections.abc import Callable
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.contrib.redirects.forms import RedirectForm
from wagtail.contrib.redirects.models import Redirect

# There is one site, and an old address never comes back: both have one answer.
_SETTLED = ("site", "is_permanent")


def install() -> None:
    """Add our rules to Wagtail's; safe to call once more."""
    original: Callable[[Redirect], None] = Redirect.clean
    if hasattr(original, "__wrapped__"):
        return

    @functools.wraps(original)
    def clean(redirect: Redirect) -> None:
        original(redirect)
        check(redirect)

    Redirect.clean = clean
    for name in _SETTLED:
        RedirectForm.base_fields.pop(name, None)


def check(redirect: Redirect) -> None:
    """Raise ValidationError, by field, where a redirect would lead nowhere or round in a circle.

    A page is named by itself and anything else lies elsewhere: so there are neither chains nor loops.
    """
    found = {}
    if "?" in redirect.old_path:
        found["old_path"] = _("Ange adressen utan det som följer på frågetecknet.")
    link = redirect.redirect_link
    if redirect.redirect_page_id is None and not link:
        found["redirect_page"] = _("Välj en sida eller ange en adress på en annan webbplats.")
    elif redirect.redirect_page_id is not None and link:
        found["redirect_link"] = _("Ange antingen en sida eller en adress, inte båda.")
    elif link and not link.startswith("https://"):
        found["redirect_link"] = _("Adressen måste börja med https://.")
    elif link and urlsplit(link).hostname == urlsplit(settings.PUBLIC_BASE_URL).hostname:
        found["redirect_link"] = _("Välj sidan i stället: då håller hänvisningen även om sidan flyttas.")
    if found:
        raise ValidationError(found)
