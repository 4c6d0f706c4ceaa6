"""Translating a page: where its translation would stand is asked before Wagtail makes it, and answered in the
form."""

from collections.abc import Callable
from typing import Any

from django.utils.translation import get_language_info
from django.utils.translation import gettext as _
from wagtail.contrib.simple_translation.forms import SubmitTranslationForm
from wagtail.contrib.simple_translation.views import SubmitTranslationView
from wagtail.models import AbstractPage

from cms.timeline.ways_in import wrap


def install() -> None:
    """Add our question to Wagtail's form; safe to call once more.

    Wagtail greys a language out for which the page above is missing, but fails where it is sent all the same,
    and does not ask whether the editor may write there.
    """
    wrap(SubmitTranslationView, "get_form", _know_who_asks)
    wrap(SubmitTranslationForm, "__init__", _know_the_page)
    wrap(SubmitTranslationForm, "clean", _ask_where)


def _know_who_asks(original: Callable[[], Any], view: Any, kwargs: dict[str, Any]) -> Any:
    del kwargs
    form = original()
    form.user = view.request.user
    return form


def _know_the_page(original: Any, form: Any, kwargs: dict[str, Any]) -> None:
    del kwargs
    original()
    # The page is the first thing that the form is given.
    form.translated = original.args[1]


def _ask_where(original: Callable[[], Any], form: Any, kwargs: dict[str, Any]) -> Any:
    del kwargs
    cleaned = original()
    if isinstance(form.translated, AbstractPage):
        parent = form.translated.get_parent()
        for locale in cleaned.get("locales", ()) if parent.depth > 1 else ():
            if message := _refusal(parent, locale, form.user):
                form.add_error("locales", message)
    return cleaned


def _refusal(parent: Any, locale: Any, user: Any) -> str | None:
    above = parent.get_translation_or_none(locale)
    language = get_language_info(locale.language_code)["name_translated"].lower()
    if above is None:
        return _("Sidan ovanför, ”{title}”, finns inte på {language}. Översätt den först.").format(
            title=parent.title, language=language
        )
    if not above.permissions_for_user(user).can_add_subpage():
        return _("Du får inte skapa sidor under ”{title}” på {language}.").format(
            title=above.title, language=language
        )
    return None
