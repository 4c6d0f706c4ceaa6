"""What programs read of the demo: sitemap and feeds as their formats ask, linked data with all it needs."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element, fromstring

import pytest

from snippets.documents.registry import KINDS
from tests.browser import places
from tests.browser.test_markup import read
from tests.cms.website.parsing import LANG, all_of, name_of, text_of, texts_of

pytestmark = pytest.mark.xdist_group("browser")

COLLECTIONS = sorted({kind.collection for kind in KINDS.values() if kind.page} - {"pages"})
LINKED = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
DATES = {
    "datePublished", "dateModified", "lastReviewed", "startDate", "endDate", "previousStartDate", "expires",
    "validFrom", "validThrough",
}  # fmt: skip
PLACES = {"url", "contentUrl", "item", "license"}
_WORK = {
    "@id",
    "url",
    "name",
    "headline",
    "description",
    "inLanguage",
    "datePublished",
    "dateModified",
    "publisher",
}
# What schema.org's readers need of a thing before they use it.
REQUIRED = {
    "AboutPage": _WORK,
    "Answer": {"text"},
    "Article": _WORK,
    "Book": _WORK | {"author"},
    "BreadcrumbList": {"itemListElement"},
    "CollectionPage": _WORK,
    "Course": _WORK | {"hasCourseInstance"},
    "CourseInstance": {"courseMode"},
    "Event": {"name", "startDate", "endDate"},
    "EventSeries": _WORK | {"organizer", "subEvent"},
    "FAQPage": _WORK | {"mainEntity"},
    "ImageObject": {"url", "width", "height"},
    "ListItem": {"position", "name", "item"},
    "MediaObject": {"contentUrl", "encodingFormat", "name"},
    "NewsArticle": _WORK,
    "Organization": {"name"},
    "Person": {"name"},
    "Place": {"name", "address"},
    "PostalAddress": {"addressLocality", "addressCountry"},
    "PriceSpecification": {"price", "priceCurrency"},
    "Question": {"name", "acceptedAnswer"},
    "Report": _WORK | {"author"},
    "VirtualLocation": {"url"},
    "WebSite": {"name", "url"},
}
# An occasion that one can go to, unlike a session within one.
OCCASION = {"location", "eventStatus", "eventAttendanceMode", "organizer", "url"}


def xml(address: str, path: str) -> Element:
    """Return the root of what a path answers, which is well-formed."""
    status, text = read(address + path)
    assert status == 200, path
    return fromstring(text)  # noqa: S314 - our own answer


def is_absolute(url: str) -> bool:
    """Say whether an address names its scheme and host, and is short enough for any reader."""
    parts = urlsplit(url)
    return parts.scheme in {"http", "https"} and bool(parts.netloc) and len(url) < 2_048


def is_moment(text: str) -> bool:
    """Say whether a text is a moment with its zone."""
    return datetime.fromisoformat(text).tzinfo is not None


def test_the_sitemap_keeps_the_rules_of_its_format(address: str) -> None:
    root = xml(address, "/sitemap.xml")
    urls = all_of(root, "sitemap:url")
    listed = [text_of(url, "sitemap:loc") for url in urls]
    assert root.tag == name_of("sitemap:urlset")
    assert 50 < len(listed) <= 50_000
    assert [place for place, times in Counter(listed).items() if times > 1] == []
    assert [place for place in listed if not is_absolute(place) or not place.startswith(address)] == []
    assert all(is_moment(text) for url in urls for text in texts_of(url, "sitemap:lastmod"))
    others = {
        text_of(url, "sitemap:loc"): {
            link.attrib["hreflang"]: link.attrib["href"]
            for link in all_of(url, "xhtml:link[@rel='alternate']")
        }
        for url in urls
    }
    assert any(others.values())
    # Each names the other and itself, in the same words.
    for place, languages in others.items():
        assert not languages or place in languages.values()
        assert all(others[other] == languages for other in languages.values())


def test_every_listed_page_may_be_listed_and_says_its_own_address(address: str) -> None:
    for place in texts_of(xml(address, "/sitemap.xml"), "sitemap:url/sitemap:loc"):
        status, html = read(place)
        assert status == 200, place
        assert f'<link rel="canonical" href="{place}">' in html, place
        assert 'content="noindex"' not in html, place


@pytest.mark.parametrize("collection", COLLECTIONS)
def test_a_feed_has_what_rfc_4287_requires(address: str, collection: str) -> None:
    root = xml(address, f"/feeds/{collection}.atom")
    entries = all_of(root, "atom:entry")
    assert root.tag == name_of("atom:feed")
    assert root.attrib[LANG]
    ids = [text_of(element, "atom:id") for element in (root, *entries)]
    assert all(urlsplit(name).scheme in {"http", "https", "urn"} for name in ids)
    assert len(set(ids)) == len(ids)
    assert text_of(root, "atom:author/atom:name")
    for element in (root, *entries):
        assert text_of(element, "atom:title")
        assert is_moment(text_of(element, "atom:updated"))
        links = Counter(link.attrib["rel"] for link in all_of(element, "atom:link"))
        assert links == ({"alternate": 1, "self": 1} if element is root else {"alternate": 1})
        assert all(is_absolute(link.attrib["href"]) for link in all_of(element, "atom:link"))
    for entry in entries:
        # Without content an entry has a summary, and a link to read on.
        assert text_of(entry, "atom:summary")
        assert text_of(entry, "atom:published") <= text_of(entry, "atom:updated")
    assert text_of(root, "atom:updated") >= max(
        (text_of(entry, "atom:updated") for entry in entries), default=""
    )


def things(value: Any) -> Iterator[dict[str, Any]]:
    """Return everything with a type in linked data."""
    if isinstance(value, list):
        for item in value:
            yield from things(item)
    elif isinstance(value, dict):
        if "@type" in value:
            yield value
        for item in value.values():
            yield from things(item)


def lacks(thing: dict[str, Any]) -> list[str]:
    """Return what a thing does not say, or says wrongly."""
    sorts = [thing["@type"]] if isinstance(thing["@type"], str) else thing["@type"]
    needed = set().union(*(REQUIRED.get(sort, set()) for sort in sorts))
    needed |= OCCASION if {"Event", "CourseInstance"} <= set(sorts) else set()
    needed |= {"priceCurrency"} if "price" in thing else set()
    found = sorted(f"{sorts} lacks {name}" for name in needed - thing.keys())
    for name, value in thing.items():
        if value is None or value in ("", [], {}):
            found.append(f"{sorts}: {name} is empty")
        elif not _is_well_written(name, value):
            found.append(f"{sorts}: {name} is {value!r}")
    return found


def _is_well_written(name: str, value: Any) -> bool:
    if name in PLACES and isinstance(value, str):
        return is_absolute(value)
    return name not in DATES or _is_date(str(value))


def _is_date(text: str) -> bool:
    # A year, a day or a moment.
    try:
        return bool(re.fullmatch(r"\d{4}", text)) or bool(datetime.fromisoformat(text))
    except ValueError:
        return False


def test_every_public_page_says_in_linked_data_what_its_sort_requires(address: str) -> None:
    met: Counter[str] = Counter()
    wrong = {}
    for place in texts_of(xml(address, "/sitemap.xml"), "sitemap:url/sitemap:loc"):
        (said,) = LINKED.findall(read(place)[1])
        document = json.loads(said)
        assert document["@context"] == "https://schema.org"
        assert document["url"] == place
        found = list(things(document))
        met.update(sort for thing in found for sort in [thing["@type"]] if isinstance(sort, str))
        if faults := [fault for thing in found for fault in lacks(thing)]:
            wrong[place] = faults
        positions = [
            [step["position"] for step in thing["itemListElement"]]
            for thing in found
            if thing["@type"] == "BreadcrumbList"
        ]
        assert all(steps == list(range(1, len(steps) + 1)) for steps in positions), place
    assert wrong == {}
    assert REQUIRED.keys() - met.keys() == set()


@pytest.mark.parametrize("path", [places.WITHDRAWN, places.SUPERSEDED])
def test_a_page_out_of_search_says_nothing_in_linked_data(address: str, path: str) -> None:
    assert LINKED.findall(read(address + path)[1]) == []


@pytest.mark.parametrize(
    ("thing", "fault"),
    [
        ({"@type": "Place", "name": "Salen"}, "['Place'] lacks address"),
        ({"@type": "VirtualLocation", "url": "/x/"}, "['VirtualLocation']: url is '/x/'"),
        ({"@type": "Offer", "price": "1.00"}, "['Offer'] lacks priceCurrency"),
        ({"@type": "Offer", "validFrom": "i morgon"}, "['Offer']: validFrom is 'i morgon'"),
        ({"@type": "Person", "name": ""}, "['Person']: name is empty"),
        ({"@type": ["Event", "CourseInstance"], "name": "A"}, "['Event', 'CourseInstance'] lacks location"),
    ],
)
def test_what_is_missing_in_linked_data_is_found(thing: dict[str, Any], fault: str) -> None:
    assert fault in lacks(thing)
