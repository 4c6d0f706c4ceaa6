"""Networks: what they must say of themselves, and how their coordinator is reached."""

from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from pages.documents.network import json_ld
from pages.models import NetworkMunicipality, NetworkPage, PageContact
from tests.pages.factories import NetworkPageFactory, published
from tests.snapshots import remembered
from tests.snippets.factories import ContactFactory, MunicipalityFactory, publish
from tests.snippets.ids import ids

pytestmark = pytest.mark.django_db


@pytest.fixture
def page() -> NetworkPage:
    """Return a network that may be published, as its row stands."""
    made = remembered("a draft of a network", NetworkPageFactory.create)
    return NetworkPage.objects.get(pk=made.pk)


REFUSED: list[tuple[dict[str, Any], str, str]] = [
    ({"purpose": "<p></p>"}, "purpose", "Skriv vad nätverket är till för."),
    (
        {"purpose": '<p><a href="https://a.example/">Här</a></p>'},
        "purpose",
        "Länktexten ska säga vart länken leder.",
    ),
    ({"page_audiences": []}, "page_audiences", "Välj minst en målgrupp."),
    ({"eligibility": " "}, "eligibility", "Skriv vem som kan bli medlem."),
    ({"how_to_join": ""}, "how_to_join", "Skriv hur man blir medlem."),
    ({"join_email": ""}, "join_link", "Ange en länk eller en e-postadress för anmälan."),
    ({"join_link": "http://a.example/"}, "join_link", "Adressen ska börja med https://."),
    ({"newsletter_url": "http://a.example/"}, "newsletter_url", "Adressen ska börja med https://."),
    ({"coordinator": None}, "coordinator", "Välj vem som samordnar nätverket."),
]


@pytest.mark.parametrize(("fields", "field", "message"), REFUSED)
def test_what_a_network_must_not_be_published_with(
    page: NetworkPage, fields: dict[str, Any], field: str, message: str
) -> None:
    for name, value in fields.items():
        setattr(page, name, value)
    assert page.refusals() == {field: [message]}


def test_a_coordinator_who_has_left_is_refused(page: NetworkPage) -> None:
    page.coordinator = publish(ContactFactory.create())
    page.coordinator.active = False
    assert page.refusals() == {"coordinator": ["Samordnaren är inte längre aktiv."]}


def test_a_link_is_enough_to_join(page: NetworkPage) -> None:
    page.join_email, page.join_link = "", "https://anmalan.example/"
    assert page.refusals() == {}


def test_members_are_organisations(page: NetworkPage) -> None:
    municipality = MunicipalityFactory.create()
    page.member_municipalities = [NetworkMunicipality(municipality=municipality)]

    said = page.document(timezone.now(), ids)

    members = said.member_organisations
    assert [item.ref for item in members.municipalities] == [ids("snippets.Municipality", municipality.pk)]
    assert members.regions == ()
    assert said.municipalities == ()


@pytest.mark.parametrize(("mode", "reached"), [("direct", True), ("form", False), ("none", False)])
def test_the_coordinator_is_reached_as_the_page_allows(page: NetworkPage, mode: str, reached: bool) -> None:
    person = publish(ContactFactory.create())
    other = publish(ContactFactory.create())
    page.page_contacts = [PageContact(contact=other)]
    page.coordinator, page.contact_mode = person, mode
    page.save_revision().publish()

    shown = Client().get(f"/api/v1/networks/{page.public_id}").json()["coordinator"]
    own = Client().get(f"/api/v1/contacts/{person.public_id}").json()

    assert shown["name"] == own["name"] == person.name
    for card in (shown, own):
        assert (card["phone"], card["email"]) == ((person.phone, person.email) if reached else (None, None))
    website = Client().get(Client().get(f"/api/v1/networks/{page.public_id}").json()["path"])
    assert (person.email in website.content.decode()) is reached


def test_who_only_answers_for_the_page_is_not_reached_by_it(page: NetworkPage) -> None:
    person, other = publish(ContactFactory.create()), publish(ContactFactory.create())
    page.page_contacts = [PageContact(contact=other)]
    page.information_owner, page.coordinator, page.contact_mode = person, other, "direct"
    page.save_revision().publish()

    own = Client().get(f"/api/v1/contacts/{person.public_id}").json()

    assert (own["phone"], own["email"]) == (None, None)


def test_linked_data_tells_of_the_organisation_and_the_way_in(page: NetworkPage) -> None:
    municipality = MunicipalityFactory.create()
    stored = NetworkPage.objects.get(pk=page.pk)
    stored.member_municipalities = [NetworkMunicipality(municipality=municipality)]
    stored.page_contacts = [PageContact(contact=stored.coordinator)]
    stored.save_revision().publish()
    document = Client().get(f"/api/v1/networks/{page.public_id}").json()

    said = json_ld(document)

    assert said["@type"] == ["WebPage", "Organization"]
    assert said["description"] == "Den som är ensam om frågan får kollegor."
    assert said["potentialAction"] == {
        "@type": "JoinAction", "description": "Skriv till oss.", "target": "mailto:natverk@forbundet.example"
    }  # fmt: skip
    assert [item["name"] for item in said["member"]] == [municipality.name]
    assert [item["name"] for item in said["contactPoint"]] == [stored.coordinator.name]
    assert [item["audienceType"] for item in said["audience"]] == [document["audiences"][0]["label"]]


def test_networks_are_listed_by_their_titles(page: NetworkPage) -> None:
    published(page, title="Övriga")
    published(NetworkPageFactory.create(parent=page.get_parent(), slug="annan"), title="Alla")
    items = Client().get("/api/v1/networks").json()["items"]
    assert [item["title"] for item in items] == ["Alla", "Övriga"]


def test_a_draft_without_a_word_can_be_kept(page: NetworkPage) -> None:
    for name in ("purpose", "eligibility", "how_to_join", "join_email"):
        setattr(page, name, "")
    page.coordinator = None
    assert page.save_revision().pk
