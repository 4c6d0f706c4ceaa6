"""What an address answers at a moment: a page, the way to one, or the end of the road."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from cms.feedback import tokens
from cms.timeline import addresses, directions, navigation
from cms.timeline.composing import Composer
from cms.timeline.directions import Gone, Moved, Standing
from cms.timeline.navigation import Frame
from cms.timeline.reading import Reader
from cms.website.listing import listing

LIST = "list"
NOT_FOUND, GONE = 404, 410
Json = dict[str, Any]
Query = Mapping[str, list[str]]


@dataclass(frozen=True)
class Page:
    """A public page with what stands around it."""

    document: Json
    frame: Frame
    listing: Json | None = None

    @property
    def locale(self) -> str:
        """The page's language."""
        return str(self.document["locale"])


@dataclass(frozen=True)
class End:
    """Nothing here, or nothing any more."""

    status: int
    locale: str
    chrome: Json
    frame: Frame
    path: str = ""
    text: str = ""


Found = Page | Moved | End


@dataclass(frozen=True)
class Address:
    """What was asked for."""

    path: str
    query: Query = field(default_factory=dict)


def find(reader: Reader, address: Address) -> Found:
    """Return what an address answers, with all that is shown there."""
    found = directions.find(reader, address.path)
    if isinstance(found, Standing):
        return page(reader, found.edition, address.query)
    if isinstance(found, Moved):
        return found
    if isinstance(found, Gone):
        return end(reader, address.path, GONE, found.text)
    return end(reader, address.path)


def page(reader: Reader, edition: Any, query: Query, parts: Sequence[Any] = ()) -> Page:
    """Compose a page with its list, where it is one, and its frame; a draft brings its own parts."""
    composer = Composer(reader, token=tokens.make)
    document = composer.page(edition, parts)
    home = (document["breadcrumbs"] or [document])[0]["id"]
    found = navigation.frame(reader, document["locale"], home)
    return Page(document, found, listing(composer, document, query) if document["type"] == LIST else None)


def end(reader: Reader, path: str, status: int = NOT_FOUND, text: str = "") -> End:
    """Compose what stands around a page that is not there."""
    locale = addresses.locale_of(path)
    chrome = Composer(reader).chrome(locale)
    return End(status, locale, chrome, navigation.frame(reader, locale), path, text)
