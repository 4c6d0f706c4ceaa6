"""Trainings: what they must say, when they open and close, and how they are told to machines."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from pages.documents.training import json_ld
from pages.models import PageContact, TrainingPage, TrainingRegion, TrainingTrainer
from tests.pages.factories import TrainingPageFactory, published
from tests.snapshots import remembered
from tests.snippets.factories import ContactFactory, RegionFactory, publish
from tests.snippets.ids import ids

INSTANT = timedelta(milliseconds=1)
# The first is in the hour that occurs twice.
OPENS, CLOSES = datetime(2027, 10, 31, 0, 30, tzinfo=UTC), datetime(2027, 11, 30, 23, 0, tzinfo=UTC)
TO_ORDER = {
    "training_kind": "orderable",
    "order_url": "https://bestall.example/",
    "delivery_modes": ["onsite"],
}

pytestmark = pytest.mark.django_db


@pytest.fixture
def page() -> TrainingPage:
    """Return a training that may be published, as its row stands."""
    made = remembered("a draft of a training", TrainingPageFactory.create)
    return TrainingPage.objects.get(pk=made.pk)


def changed(page: Any, **fields: Any) -> Any:
    for name, value in fields.items():
        setattr(page, name, value)
    return page


def price(**fields: Any) -> list[dict[str, Any]]:
    value = {"label": "Medlem", "amount": "18000", "vat_included": False, "member_price": True}
    return [{"type": "price", "value": value | fields}]


def module(minutes: int) -> dict[str, Any]:
    return {"type": "module", "value": {"title": "En del", "minutes": minutes}}


def test_a_whole_training_may_be_published(page: TrainingPage) -> None:
    assert page.refusals() == {}
    assert changed(page, **TO_ORDER, start_url="").refusals() == {}


REFUSED: list[tuple[dict[str, Any], str, str]] = [
    ({"learning_outcomes": []}, "learning_outcomes", "Ange minst ett lärandemål."),
    ({"duration_minutes": None}, "duration_minutes", "Ange hur lång tid utbildningen tar."),
    ({"duration_minutes": 0}, "duration_minutes", "Ange hur lång tid utbildningen tar."),
    ({"page_audiences": []}, "page_audiences", "Välj minst en målgrupp."),
    ({"is_free": False}, "prices", "Ange minst ett pris, eller att det är kostnadsfritt."),
    ({"prices": price()}, "prices", "Ange priser eller att det är kostnadsfritt, inte båda."),
    ({"accessibility": []}, "accessibility", "Ange hur tillgänglig utbildningen är."),
    (
        {"accessibility": ["keyboard"]},
        "accessibility",
        "Ange att filmer är textade, eller att film och ljud saknas.",
    ),
    ({"accessibility_text": " "}, "accessibility_text", "Beskriv hur tillgänglig utbildningen är."),
    (
        {"available_from": CLOSES, "available_to": CLOSES},
        "available_to",
        "Utbildningen stänger innan den öppnar.",
    ),
    ({"start_url": ""}, "start_url", "Ange var utbildningen startas."),
    ({"start_url": "http://a.example/"}, "start_url", "Adressen ska börja med https://."),
    (
        {"modules": [module(20), module(11)]},
        "modules",
        "Modulerna tar 31 minuter, men utbildningen 30.",
    ),
    (TO_ORDER | {"order_url": ""}, "order_contact", "Ange hos vem eller var utbildningen beställs."),
    (TO_ORDER | {"order_url": "http://a.example/"}, "order_url", "Adressen ska börja med https://."),
    (
        TO_ORDER | {"delivery_modes": []},
        "delivery_modes",
        "Ange om utbildningen ges på plats eller på distans.",
    ),
    (
        TO_ORDER | {"min_participants": 9, "max_participants": 8},
        "max_participants",
        "Högsta antalet deltagare är lägre än det minsta.",
    ),
]


@pytest.mark.parametrize(("fields", "field", "message"), REFUSED)
def test_what_a_training_must_not_be_published_with(
    page: TrainingPage, fields: dict[str, Any], field: str, message: str
) -> None:
    assert changed(page, **fields).refusals() == {field: [message]}


ALLOWED: list[dict[str, Any]] = [
    {"is_free": False, "prices": price()},
    {"accessibility": ["noVideo"]},
    {"modules": [module(20), module(10)]},
    {"start_url": "https://www.jamstalldhet.example/start/"},
    TO_ORDER | {"accessibility": ["screenReader"]},
    TO_ORDER | {"min_participants": 8, "max_participants": 8},
    TO_ORDER | {"modules": [module(90)], "start_url": "http://a.example/"},
]


@pytest.mark.parametrize("fields", ALLOWED)
def test_what_a_training_may_be_published_with(page: TrainingPage, fields: dict[str, Any]) -> None:
    assert changed(page, **fields).refusals() == {}


def test_nobody_orders_from_a_person_who_has_left(page: TrainingPage) -> None:
    person = publish(ContactFactory.create())
    changed(page, **(TO_ORDER | {"order_url": "", "order_contact": person}))
    assert page.refusals() == {}

    person.active = False

    assert page.refusals() == {"order_contact": ["Personen är inte längre aktiv."]}


def test_a_training_without_times_is_always_open(page: TrainingPage) -> None:
    assert page.moments() == []
    assert page.document(OPENS, ids).availability == "available"


@pytest.mark.parametrize(
    ("at", "availability"),
    [
        (OPENS - INSTANT, "coming"),
        (OPENS, "available"),
        (OPENS + INSTANT, "available"),
        (CLOSES - INSTANT, "available"),
        (CLOSES, "ended"),
        (CLOSES + INSTANT, "ended"),
    ],
)
def test_a_training_opens_and_closes_at_its_moments(
    page: TrainingPage, at: datetime, availability: str
) -> None:
    changed(page, available_from=OPENS, available_to=CLOSES)

    said = page.document(at, ids)

    assert page.moments() == [OPENS, CLOSES]
    assert said.availability == availability
    assert said.start_url == (None if availability == "ended" else "https://utbildning.example/grund")


def test_what_has_ended_is_not_to_be_ordered_either(page: TrainingPage) -> None:
    changed(page, **TO_ORDER, available_to=CLOSES)
    assert page.document(CLOSES - INSTANT, ids).order_url == "https://bestall.example/"
    assert page.document(CLOSES, ids).order_url is None


def test_moments_are_kept_to_the_millisecond(page: TrainingPage) -> None:
    changed(page, available_from=OPENS + timedelta(microseconds=1999), available_to=CLOSES)
    page.clean()
    assert page.available_from == OPENS + INSTANT


def test_a_last_day_holds_until_its_end(page: TrainingPage) -> None:
    field = page._meta.get_field("available_to").formfield()
    assert field.clean("2027-11-30") == CLOSES


def test_what_belongs_to_the_other_sort_is_not_told(page: TrainingPage) -> None:
    region = RegionFactory.create()
    changed(page, **TO_ORDER, modules=[module(30)], login_required=True, lead_time_weeks=6)
    page.geographic_reach = [TrainingRegion(region=region)]

    to_order = page.document(OPENS, ids)
    on_the_web = changed(page, training_kind="web").document(OPENS, ids)

    assert (to_order.start_url, to_order.login_required, to_order.modules) == (None, False, ())
    assert to_order.lead_time_weeks == 6
    assert [item.ref for item in to_order.geographic_reach] == [ids("snippets.Region", region.pk)]
    assert (on_the_web.order_url, on_the_web.lead_time_weeks) == (None, None)
    assert (on_the_web.delivery_modes, on_the_web.geographic_reach) == ((), ())
    assert [item.minutes for item in on_the_web.modules] == [30]


def test_an_amount_is_a_text_with_two_decimals(page: TrainingPage) -> None:
    changed(page, is_free=False, prices=price(amount="2400"))
    (said,) = page.document(OPENS, ids).prices
    assert (said.amount, said.currency, said.vat_included, said.member_price) == (
        "2400.00",
        "SEK",
        False,
        True,
    )


@pytest.mark.parametrize(("mode", "reached"), [("direct", True), ("form", False)])
def test_people_are_reached_as_the_page_allows(page: TrainingPage, mode: str, reached: bool) -> None:
    person, trainer, other = (publish(ContactFactory.create()) for _number in range(3))
    changed(page, **(TO_ORDER | {"order_url": "", "order_contact": person, "contact_mode": mode}))
    page.trainers, page.page_contacts = [TrainingTrainer(contact=trainer)], [PageContact(contact=other)]
    page.save()
    public = published(page)

    said = Client().get(f"/api/v1/pages/{public.public_id}").json()

    assert said["orderContact"]["phone"] == (person.phone if reached else None)
    assert said["trainers"] == [
        {"id": str(trainer.public_id), "type": "contact", "name": str(trainer), "title": "Sakkunnig"}
    ]
    card = Client().get(f"/api/v1/contacts/{person.public_id}").json()
    assert card["phone"] == (person.phone if reached else None)
    assert Client().get(f"/api/v1/contacts/{trainer.public_id}").json()["phone"] is None


def test_the_website_leads_into_an_open_training_only(page: TrainingPage) -> None:
    now = timezone.now()
    public = published(page, available_from=now + timedelta(days=1))
    address = Client().get(f"/api/v1/pages/{public.public_id}").json()["path"]

    assert "Utbildningen öppnar" in Client().get(address).content.decode()
    assert "Starta utbildningen" not in Client().get(address).content.decode()

    published(public, available_from=None, available_to=now + timedelta(days=1))
    assert "Starta utbildningen" in Client().get(address).content.decode()


def test_a_training_on_the_web_is_told_as_a_course(page: TrainingPage) -> None:
    public = published(page, modules=[module(20)], certificate=True, level="basic", available_to=CLOSES)
    said = json_ld(Client().get(f"/api/v1/pages/{public.public_id}").json())

    assert said["@type"] == "Course"
    assert said["teaches"] == ["Ställa tre frågor till ett underlag"]
    assert said["timeRequired"] == "PT30M"
    assert said["educationalLevel"] == "basic"
    assert said["educationalCredentialAwarded"]
    assert said["accessibilityFeature"] == ["captions"]
    assert said["isAccessibleForFree"] is True
    assert said["hasPart"] == [{"@type": "LearningResource", "name": "En del", "timeRequired": "PT20M"}]
    instance = said["hasCourseInstance"]
    assert (instance["courseMode"], instance["url"]) == (["online"], public.start_url)
    (offer,) = said["offers"]
    assert (offer["price"], offer["validThrough"]) == ("0.00", "2027-11-30T23:00:00.000Z")


def test_a_training_to_order_is_told_with_its_terms(page: TrainingPage) -> None:
    person, region = publish(ContactFactory.create()), RegionFactory.create()
    changed(page, **TO_ORDER, is_free=False, prices=price(), order_contact=person, lead_time_weeks=6)
    page.geographic_reach = [TrainingRegion(region=region)]
    page.min_participants, page.max_participants = 8, 30
    page.save()
    said = json_ld(Client().get(f"/api/v1/pages/{published(page).public_id}").json())

    (offer,) = said["offers"]
    assert (offer["name"], offer["price"], offer["priceCurrency"]) == ("Medlem", "18000.00", "SEK")
    assert offer["priceSpecification"]["valueAddedTaxIncluded"] is False
    assert offer["url"] == "https://bestall.example/"
    assert offer["seller"] == {"@type": "Person", "name": str(person), "jobTitle": "Sakkunnig"}
    assert offer["eligibleQuantity"] == {"@type": "QuantitativeValue", "minValue": 8, "maxValue": 30}
    assert offer["deliveryLeadTime"] == {"@type": "QuantitativeValue", "minValue": 6, "unitCode": "WEE"}
    assert [place["identifier"] for place in offer["areaServed"]] == [region.code]
    assert said["hasCourseInstance"]["courseMode"] == ["onsite"]
