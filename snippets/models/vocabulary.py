"""What the site knows of words: terms that are no longer used, and how many there are of what is counted."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.conf import settings
from django.db.models import Q
from wagtail.models import Locale

from snippets.blocks import values_of
from snippets.models.municipality import Municipality
from snippets.models.region import Region
from snippets.models.site_settings import SiteSettings
from snippets.wording import Vocabulary


def vocabulary_of(locale_id: int | None, day: date) -> Vocabulary:
    """Return what is known of words in a language on a day; the site's own language where none is named."""
    language = (
        Locale.objects.filter(pk=locale_id).values_list("language_code", flat=True).first()
        or settings.LANGUAGE_CODE
    )
    rows = SiteSettings.objects.filter(locale__language_code=language, live=True)
    return Vocabulary(
        language=language,
        deprecated=tuple(term for row in rows for term in _terms(row)),
        municipalities=_standing(Municipality, day),
        regions=_standing(Region, day),
    )


def _terms(row: SiteSettings) -> Iterator[tuple[str, str]]:
    yield from (
        (value["term"], value["replacement"])
        for value in values_of(row.deprecated_terms.raw_data)
        if value.get("term")
    )


def _standing(model: Any, day: date) -> int:
    """Return how many terms of a register stand on a day."""
    begun = Q(established_on=None) | Q(established_on__lte=day)
    return int(model.objects.filter(begun, Q(abolished_on=None) | Q(abolished_on__gt=day)).count())
