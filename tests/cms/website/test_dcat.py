"""The catalogue of open data, as harvesters of DCAT-AP-SE read it."""

from typing import Any
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

import pytest
from django.conf import settings
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale

from snippets.documents.registry import KINDS
from snippets.models import SiteSettings
from tests.cms.timeline.sites import Site, publish_topic
from tests.cms.website.parsing import LANG, all_of, name_of, one_of, parsed, text_of
from tests.snippets.factories import SiteSettingsFactory, publish

BASE = settings.PUBLIC_BASE_URL
ABOUT, RESOURCE = name_of("rdf:about"), name_of("rdf:resource")
BOTH = {"sv", "en"}
CC0 = "https://creativecommons.org/publicdomain/zero/1.0/"
CC_BY = "https://creativecommons.org/licenses/by/4.0/"


def read(visitor: Client) -> Element:
    """Return the catalogue's graph."""
    return parsed(visitor.get("/dcat.rdf"), "application/rdf+xml")


@pytest.fixture
def graph(site: Site, visitor: Client) -> Element:
    """The graph of the small site."""
    del site
    return read(visitor)


def named(graph: Element, sort: str, ending: str = "") -> Element:
    """Return the thing of a sort whose address ends like this."""
    (found,) = [thing for thing in all_of(graph, sort) if thing.attrib[ABOUT].endswith(ending)]
    return found


def resource(thing: Element, path: str) -> str:
    """Return what the only element at a path points to."""
    return one_of(thing, path).attrib[RESOURCE]


def languages(thing: Element, path: str) -> set[str]:
    """Return the languages in which something is said; each only once."""
    found = [element.attrib[LANG] for element in all_of(thing, path) if element.text]
    assert len(set(found)) == len(found)
    return set(found)


def test_the_catalogue_has_what_the_profile_demands(graph: Element) -> None:
    catalogue = named(graph, "dcat:Catalog")
    assert catalogue.attrib[ABOUT] == f"{BASE}/dcat.rdf"
    assert languages(catalogue, "dcterms:title") == languages(catalogue, "dcterms:description") == BOTH
    assert resource(catalogue, "dcterms:license") == CC0
    assert resource(catalogue, "foaf:homepage") == f"{BASE}/"
    assert text_of(catalogue, "dcterms:modified").startswith("2027-02-01T08:00:00.")
    assert text_of(named(graph, "foaf:Agent"), "foaf:name") == "Exempelförbundet"


def test_every_list_of_the_api_but_that_of_settings_is_a_dataset(graph: Element) -> None:
    wanted = {kind.collection for kind in KINDS.values() if kind.collection and kind.listed}
    ids = [thing.attrib[ABOUT] for thing in all_of(graph, "dcat:Dataset")]
    assert ids == sorted(f"{BASE}/dcat.rdf#{name}" for name in wanted - {"site-settings"})
    for sort, path in (("dcat:Catalog", "dcat:dataset"), ("dcat:DataService", "dcat:servesDataset")):
        assert [item.attrib[RESOURCE] for item in all_of(named(graph, sort), path)] == ids


def test_a_dataset_has_what_the_profile_demands(graph: Element) -> None:
    for dataset in all_of(graph, "dcat:Dataset"):
        for path in ("dcterms:title", "dcterms:description", "dcat:keyword"):
            assert languages(dataset, path) == BOTH
        for path in (
            "dcterms:publisher", "dcat:contactPoint", "dcat:theme", "dcterms:accessRights",
            "dcterms:spatial", "dcterms:accrualPeriodicity",
        ):  # fmt: skip
            assert resource(dataset, path).startswith("http"), path


def test_every_distribution_can_be_read_as_what_it_says(graph: Element, visitor: Client) -> None:
    distributions = all_of(graph, "dcat:Distribution")
    assert len(distributions) > len(all_of(graph, "dcat:Dataset"))
    for distribution in distributions:
        answer = visitor.get(resource(distribution, "dcat:accessURL").removeprefix(BASE))
        assert answer.status_code == 200
        assert answer.headers["Content-Type"].startswith(text_of(distribution, "dcterms:format"))


def test_all_that_is_named_is_described(graph: Element) -> None:
    described = {thing.attrib[ABOUT] for thing in graph}
    assert len(described) == len(list(graph))
    named_here = {
        part.attrib[RESOURCE]
        for thing in graph
        for part in thing
        if part.attrib.get(RESOURCE, "").startswith(f"{BASE}/dcat.rdf")
    }
    assert named_here == described - {f"{BASE}/dcat.rdf"}


@pytest.mark.parametrize(
    ("collection", "licence"),
    [("regions", CC0), ("subjects", CC0), ("articles", CC_BY), ("faq-items", CC_BY), ("pages", CC_BY)],
)
def test_registers_are_free_and_texts_ask_for_their_source(
    graph: Element, collection: str, licence: str
) -> None:
    distribution = named(graph, "dcat:Distribution", f"#{collection}-json")
    assert resource(distribution, "dcterms:license") == licence


def test_the_api_is_a_service_with_its_specification(graph: Element, visitor: Client) -> None:
    service = named(graph, "dcat:DataService")
    assert languages(service, "dcterms:title") == BOTH
    assert resource(service, "dcat:endpointURL") == f"{BASE}/api/v1/"
    for path in ("dcat:endpointURL", "dcat:endpointDescription", "dcat:landingPage"):
        assert visitor.get(resource(service, path).removeprefix(BASE)).status_code == 200


def test_questions_go_to_the_mailbox_of_the_site_settings(graph: Element) -> None:
    contact = named(graph, "vcard:Organization")
    assert resource(contact, "vcard:hasEmail") == "mailto:dataskydd@forbundet.example"
    assert text_of(contact, "vcard:fn") == "Exempelförbundet"


def test_questions_may_go_to_a_form(site: Site, visitor: Client) -> None:
    del site
    own: Any = SiteSettings.objects.get()
    own.privacy_contact = "https://forbundet.example/dataskydd"
    publish(own)
    contact = named(read(visitor), "vcard:Organization")
    assert resource(contact, "vcard:hasURL") == "https://forbundet.example/dataskydd"


def test_the_site_is_named_in_each_language(site: Site, visitor: Client) -> None:
    del site
    english = Locale.objects.get_or_create(language_code="en")[0]
    publish(SiteSettingsFactory.create(locale=english, site_name="The <association> & co"))
    titles = {
        element.attrib[LANG]: element.text
        for element in all_of(named(read(visitor), "dcat:Catalog"), "dcterms:title")
    }
    assert titles == {
        "sv": "Öppna data från Exempelförbundet", "en": "Open data from The <association> & co"
    }  # fmt: skip


@pytest.mark.django_db
def test_a_site_that_nobody_has_named_has_the_name_of_its_host(visitor: Client) -> None:
    graph = read(visitor)
    assert text_of(named(graph, "foaf:Agent"), "foaf:name") == urlsplit(BASE).hostname
    assert all_of(graph, "vcard:Organization") == []


def test_the_catalogue_asks_no_more_for_twenty_pages_than_for_one(site: Site, visitor: Client) -> None:
    asked = []
    for numbers in (range(1), range(1, 20)):
        for number in numbers:
            publish_topic(site, site.home, f"Ämne {number}", f"amne-{number}")
        with CaptureQueriesContext(connection) as queries:
            read(visitor)
        asked.append(len(queries))
    assert asked[0] == asked[1] <= 3
