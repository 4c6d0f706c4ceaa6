"""Addresses of pages: the one spelling that each has, and the language that an address speaks of; pure."""

import re
import unicodedata
from urllib.parse import unquote

from django.conf import settings

LONGEST = 900
_CANONICAL = re.compile(r"/(?:[a-z0-9]+(?:-[a-z0-9]+)*/)*")
_SOFT_HYPHEN = "\u00ad"


def canonical(path: str) -> str | None:
    """Return the one spelling of an address, or None where no page can have it.

    Letter case, a missing or doubled slash, å ä ö é (in either Unicode form) are other spellings of the same.
    """
    # What is still percent-encoded was not UTF-8: old links wrote å ä ö as one byte.
    decoded = unquote(path, encoding="latin-1") if "%" in path else path
    letters = unicodedata.normalize("NFKD", decoded.replace(_SOFT_HYPHEN, "").lower())
    plain = "".join(sign for sign in letters if not unicodedata.combining(sign))
    segments = [segment for segment in plain.split("/") if segment]
    spelled = "/" + "".join(f"{segment}/" for segment in segments)
    return spelled if len(spelled) <= LONGEST and _CANONICAL.fullmatch(spelled) else None


def spellings(path: str) -> list[str]:
    """Return the spellings under which a signpost may stand: as asked for, then the canonical one."""
    asked = unicodedata.normalize("NFC", path)
    usable = asked if asked.isprintable() and len(asked) <= LONGEST else None
    return list(dict.fromkeys(spelled for spelled in (usable, canonical(path)) if spelled))


def locale_of(path: str) -> str:
    """Return the language that an address's prefix names."""
    first = path.lower().strip("/").partition("/")[0]
    codes = {code for code, _name in settings.WAGTAIL_CONTENT_LANGUAGES}
    return first if first in codes else settings.LANGUAGE_CODE
