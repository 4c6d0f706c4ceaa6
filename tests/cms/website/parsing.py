"""Reading answers as a client does: compressed or not, in XML."""

import gzip
from typing import Any
from xml.etree.ElementTree import Element, fromstring

import brotli

NAMES = {
    "atom": "http://www.w3.org/2005/Atom",
    "sitemap": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "xhtml": "http://www.w3.org/1999/xhtml",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
}
LANG = "{http://www.w3.org/XML/1998/namespace}lang"

UNPACK = {"br": brotli.decompress, "gzip": gzip.decompress, "": bytes}


def plain(answer: Any) -> bytes:
    """Return the body of an answer in whatever encoding it was sent."""
    return UNPACK[answer.headers.get("Content-Encoding", "")](answer.content)


def parsed(answer: Any, media_type: str) -> Element:
    """Return the root of an answer in XML."""
    assert answer.status_code == 200, answer.content
    assert answer.headers["Content-Type"] == f"{media_type}; charset=utf-8"
    return fromstring(answer.content)  # noqa: S314 - our own answer


def name_of(prefixed: str) -> str:
    """Return the name of an element or attribute as the parser writes it."""
    prefix, _colon, name = prefixed.partition(":")
    return f"{{{NAMES[prefix]}}}{name}"


def all_of(element: Element, path: str) -> list[Element]:
    """Return the elements at a path of prefixed names."""
    return element.findall(path, NAMES)


def one_of(element: Element, path: str) -> Element:
    """Return the only element at a path."""
    (found,) = all_of(element, path)
    return found


def text_of(element: Element, path: str) -> str:
    """Return the text of the only element at a path."""
    return one_of(element, path).text or ""


def texts_of(element: Element, path: str) -> list[str]:
    """Return the texts of the elements at a path."""
    return [found.text or "" for found in all_of(element, path)]
