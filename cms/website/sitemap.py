"""The sitemap: every page that search engines may list, with its other languages.

Written without a template: it holds tens of thousands of addresses.
"""

from collections import defaultdict
from collections.abc import Sequence
from math import ceil

from django.utils.html import escape

from cms.timeline.reading import Address, Reader
from cms.timeline.resolving import absolute, instant

MEDIA_TYPE = "application/xml; charset=utf-8"
PATH = "/sitemap.xml"
# A file may hold 50 000 addresses and 50 MB; each address stands there once for each of its languages, too.
LONGEST = 20_000
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'
_NAMES = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
_NAMES_WITH_LINKS = f'{_NAMES} xmlns:xhtml="http://www.w3.org/1999/xhtml"'


class NoSuchPart(LookupError):
    """The sitemap has fewer parts than that."""


def whole(reader: Reader) -> bytes:
    """Return the sitemap, or where there are too many addresses for one file, the index of its parts."""
    found = reader.addresses()
    if len(found) <= LONGEST:
        return _urls(found, found)
    parts = range(1, ceil(len(found) / LONGEST) + 1)
    lines = [f"<sitemap><loc>{escape(absolute(PATH))}?part={number}</loc></sitemap>\n" for number in parts]
    return f"{_HEAD}<sitemapindex {_NAMES}>\n{''.join(lines)}</sitemapindex>\n".encode()


def part(reader: Reader, number: int) -> bytes:
    """Return one part of a sitemap that is too long for one file; raises NoSuchPart."""
    found = reader.addresses()
    own = found[(number - 1) * LONGEST : number * LONGEST]
    if not own:
        raise NoSuchPart
    return _urls(own, found)


def _urls(shown: Sequence[Address], everywhere: Sequence[Address]) -> bytes:
    """Write addresses; their other languages may stand in other parts."""
    same = defaultdict(list)
    for address in everywhere:
        same[address.translation_key].append(address)
    lines = []
    for address in shown:
        others = same[address.translation_key] if address.translation_key is not None else []
        links = [
            f'<xhtml:link rel="alternate" hreflang="{escape(other.locale)}" href="{_location(other)}"/>'
            for other in (others if len(others) > 1 else [])
        ]
        moment = f"<lastmod>{instant(address.published_at)}</lastmod>"
        lines.append(f"<url><loc>{_location(address)}</loc>{moment}{''.join(links)}</url>\n")
    return f"{_HEAD}<urlset {_NAMES_WITH_LINKS}>\n{''.join(lines)}</urlset>\n".encode()


def _location(address: Address) -> str:
    return escape(absolute(address.path))
