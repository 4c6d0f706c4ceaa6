"""Atom feeds: one for each collection of pages, newest first, with the filters of its list.

An entry is as new as its content date, which a minor change does not move. Its change note stands in the
document that the reader has loaded, so a feed asks no more questions than a list.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _

from cms.timeline import navigation
from cms.timeline.composing import Composer
from cms.timeline.loading import stored_document
from cms.timeline.reading import Reader
from cms.timeline.resolving import absolute, instant
from cms.website import asking, markup, site
from cms.website.collection_names import name_of
from snippets.documents.registry import KINDS, Kind

LONGEST = 50
MEDIA_TYPE = "application/atom+xml; charset=utf-8"
_ALL_PAGES = "pages"
Json = dict[str, Any]


def is_fed(kind: Kind) -> bool:
    """Say whether there is a feed of a kind: of pages that have a list of their own."""
    return kind.page and kind.listed and kind.collection not in ("", _ALL_PAGES)


def kind_of(collection: str) -> Kind | None:
    """Return the kind whose feed has the name of this collection."""
    return next((kind for kind in KINDS.values() if is_fed(kind) and kind.collection == collection), None)


def address(kind: Kind, query: Mapping[str, Sequence[str]]) -> str:
    """Return the path of a feed with its filters."""
    return asking.address(f"/feeds/{kind.collection}.atom", query)


def atom(reader: Reader, kind: Kind, query: Mapping[str, Sequence[str]]) -> bytes:
    """Return the feed of a kind, filtered by a query; raises Unusable."""
    asked = asking.strictly(reader, kind, query)
    found = reader.list([kind.name], asking.defaults(kind) | asked, "-contentDate", 1, LONGEST).editions
    cards = {card["id"]: card for card in Composer(reader).summaries(found)}
    entries = [_entry(row, cards[str(row.entry_id)]) for row in found if str(row.entry_id) in cards]
    locale = asking.only_locale(asked)
    name = site.name(reader, locale)
    context = {
        "locale": locale,
        "title": f"{name}: {name_of(kind.collection, locale)}",
        "author": name,
        "self": absolute(address(kind, query)),
        "alternate": absolute(navigation.home_path(locale)),
        "entries": entries,
        # An empty feed is as new as the last change of anything; the note is asked for last.
        "updated": max((entry["updated"] for entry in entries), default=None) or _last_change(reader),
    }
    return markup.xml("feeds/atom.xml", context)


def _entry(edition: Any, card: Json) -> Json:
    return {
        "id": f"urn:uuid:{card['id']}",
        "locale": card["locale"],
        "title": card["title"],
        "url": card["url"],
        "summary": _summary(card, stored_document(edition)["changeNote"]),
        "updated": card["contentDate"],
        "published": instant(edition.first_published_at),
        "subjects": [
            {"code": term["code"], "label": _label(term, card["locale"])} for term in card["subjects"]
        ],
    }


def _summary(card: Json, note: str | None) -> str:
    if not note:
        return str(card["lead"])
    with translation.override(card["locale"]):
        return f"{card['lead']} {_('Vad är ändrat')}: {note}".strip()


def _label(term: Json, locale: str) -> str:
    return str((term["labelEnglish"] if locale == "en" else "") or term["label"])


def _last_change(reader: Reader) -> str | None:
    return instant(reader.note.changed_at or reader.moment)
