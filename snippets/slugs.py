"""Names in addresses and of places on a page, made from what editors write; pure."""

import re

from django.utils.text import slugify

from snippets.documents.html import SOFT_HYPHEN

# What stands between words and years in print; `slugify` knows the hyphen alone and would join both sides.
_DASHES = re.compile("[\u2010-\u2015\u2212]")


def slug_of(text: str) -> str:
    """Return a text in a–z, 0–9, underscores and hyphens: 2018–2020 becomes 2018-2020."""
    return slugify(_DASHES.sub("-", text.replace(SOFT_HYPHEN, "")))
