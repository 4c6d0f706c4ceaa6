"""Where the pages stand that the code itself writes, in the languages that it writes."""

from typing import Any

from django.conf import settings
from django.urls import reverse

LANGUAGES = ("sv", "en")


def own_address(name: str, locale: str | None, *given: Any) -> str:
    """Return the address of such a page; who reads a third language gets the site's first one."""
    return reverse(f"{name}-{locale if locale in LANGUAGES else settings.LANGUAGE_CODE}", args=given)
