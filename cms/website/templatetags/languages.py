"""Filters for words in another language than the page's: who listens hears them in their own.

What is generated around them is in the language of the page.
"""

from collections.abc import Mapping
from typing import Any

from django import template
from django.conf import settings
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from cms.website import own_addresses
from cms.website.templatetags.website import in_english
from snippets.documents.file import size_text

register = template.Library()

# The languages of Sweden are written as here, and English as in the rest of Europe.
_COUNTRY = {"en": "GB"}


@register.simple_tag
def site_language() -> str:
    """Name the language of what is written once for all pages: notices have no translations."""
    return settings.LANGUAGE_CODE


@register.filter
def lang(code: str) -> str:
    """Print the attribute for an element in a language; nothing where the page is in it, too."""
    return format_html(' lang="{}"', code) if code and code != get_language() else ""


@register.filter
def in_language(text: str, code: str) -> str | SafeString:
    """Print words that are written in a language."""
    attribute = lang(code)
    return format_html("<span{}>{}</span>", attribute, text) if attribute else text


@register.filter
def file_text(document: Mapping[str, Any]) -> str:
    """Print the text of a link to a file: its title, its format and size, and whether it opens a window."""
    size = size_text(document["byteSize"], "." if in_english() else ",")
    # A number stays on the line of its unit.
    facts = [document["format"], size.replace(" ", "\u00a0")]
    if document["opensInNewWindow"]:
        facts.append(_("öppnas i nytt fönster"))
    return format_html("{} ({})", in_language(document["title"], document["language"]), ", ".join(facts))


@register.filter
def with_country(code: str) -> str:
    """Print a language as Open Graph wants it: with the country whose spelling it has."""
    return f"{code}_{_COUNTRY.get(code, 'SE')}"


@register.simple_tag
def own_address(name: str, *given: Any) -> str:
    """Print where a page stands that the code itself writes, in the language of this one."""
    return own_addresses.own_address(name, get_language(), *given)
