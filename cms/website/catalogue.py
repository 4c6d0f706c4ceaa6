"""The catalogue of open data: DCAT-AP-SE as RDF/XML, one dataset for each collection that the API lists."""

from typing import Any

from django.conf import settings

from cms.timeline.reading import Reader
from cms.timeline.resolving import absolute, instant
from cms.website import feeds, markup, site
from cms.website.collection_names import name_of
from snippets.documents.registry import KINDS, Kind

PATH = "/dcat.rdf"
MEDIA_TYPE = "application/rdf+xml; charset=utf-8"
# DOMAIN.md section 8: registers and events are free of every claim, texts ask for their source.
CC0 = "https://creativecommons.org/publicdomain/zero/1.0/"
CC_BY = "https://creativecommons.org/licenses/by/4.0/"
_EVENTS = ("courses", "course-occurrences")
# How the website looks is nobody's data.
_NO_DATA = ("site-settings",)
_API = "/api/v1/"
Json = dict[str, Any]


def rdf(reader: Reader) -> bytes:
    """Return the catalogue."""
    found = site.all_settings(reader)
    own = found.get(settings.LANGUAGE_CODE, {})
    context = {
        "catalogue": absolute(PATH),
        "home": absolute("/"),
        "site": {locale: site.name_in(found, locale) for locale in ("sv", "en")},
        "contact": _contact(str(own.get("privacyContact", ""))),
        "api": absolute(_API),
        "specification": absolute(f"{_API}openapi.json"),
        "documentation": absolute("/api/docs/"),
        "licence": CC0,
        "datasets": [_dataset(kind) for kind in _collections()],
        # The note is asked for last.
        "modified": instant(reader.note.changed_at),
    }
    return markup.xml("dcat.xml", context)


def _collections() -> list[Kind]:
    """Return one kind for each collection that has a list."""
    listed = {kind.collection: kind for kind in reversed(KINDS.values()) if kind.collection and kind.listed}
    return [listed[name] for name in sorted(listed) if name not in _NO_DATA]


def _dataset(kind: Kind) -> Json:
    names = {locale: name_of(kind.collection, locale) for locale in ("sv", "en")}
    return {
        "id": f"{absolute(PATH)}#{kind.collection}",
        "collection": kind.collection,
        "name": names,
        "licence": CC0 if kind.in_full or kind.collection in _EVENTS else CC_BY,
        "json": absolute(f"{_API}{kind.collection}"),
        "atom": absolute(feeds.address(kind, {})) if feeds.is_fed(kind) else None,
    }


def _contact(written: str) -> str | None:
    """Return the address of whoever answers for the data: a mailbox, or a page with a form."""
    if not written:
        return None
    return f"mailto:{written}" if "@" in written and not written.startswith("mailto:") else written
