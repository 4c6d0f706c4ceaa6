"""Rules of text that only bodies know; those shared with other content stand in `snippets.policy`.

Each function gets text or numbers and returns Swedish messages, or None where all is well.
"""

import re
from collections.abc import Collection, Sequence
from urllib.parse import urlsplit

from django.utils.translation import gettext as _

# BCP 47 without private use and grandfathered tags: language, script, region, variants.
_LANGUAGE_TAG = re.compile(
    r"[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*",
    re.IGNORECASE,
)


def secure_address(url: str) -> str | None:
    """Refuse an outside address that is not https."""
    return None if url.lower().startswith("https://") else _("Adressen ska börja med https://.")


def film_address(url: str, hosts: Collection[str]) -> str | None:
    """Refuse the address of a film that is not https, or not on one of the hosts that films may stand on."""
    try:
        parts = urlsplit(url)
        plain = parts.port is None and parts.username is None
    except ValueError:  # what no browser could follow either
        return _("Adressen går inte att följa.")
    if insecure := secure_address(url):
        return insecure
    if plain and parts.hostname in hosts:
        return None
    return _("Filmer får bara finnas på: %(hosts)s.") % {
        "hosts": ", ".join(hosts) or _("den egna webbplatsen")
    }


def language_tag(text: str) -> str | None:
    """Refuse what is not a language tag in the sense of BCP 47."""
    if _LANGUAGE_TAG.fullmatch(text):
        return None
    return _("”%(text)s” är ingen språkkod. Skriv till exempel en, fi, ar eller sr-Latn.") % {"text": text}


def heading_levels(levels: Sequence[int]) -> dict[int, str]:
    """Return the refusals of a page's headings by position: the first is level 2, and no level is skipped."""
    refused = {}
    above = 1
    for position, level in enumerate(levels):
        if level > above + 1:
            refused[position] = (
                _("Sidans första rubrik ska ha nivå 2.")
                if above == 1
                else _("Rubriken har nivå %(level)d efter nivå %(above)d. Hoppa inte över en nivå.")
                % {"level": level, "above": above}
            )
        above = level
    return refused
