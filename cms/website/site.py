"""What the site settings say of the whole site, for answers that show no page."""

from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.db.models import Q

from cms.timeline.loading import stored_document
from cms.timeline.reading import Reader

Json = dict[str, Any]


def all_settings(reader: Reader) -> dict[str, Json]:
    """Return the site settings of each language that has them; one query."""
    return {row.locale: stored_document(row) for row in reader.many(Q(kind="siteSettings"))}


def name(reader: Reader, locale: str) -> str:
    """Return what the site is called in a language; its host before anybody has named it."""
    return name_in(all_settings(reader), locale)


def name_in(found: dict[str, Json], locale: str) -> str:
    """Return what the site is called by settings that are loaded already."""
    own = found.get(locale) or found.get(settings.LANGUAGE_CODE)
    return str(own["siteName"]) if own else str(urlsplit(settings.PUBLIC_BASE_URL).hostname)
