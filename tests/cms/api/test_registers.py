"""Lists of pages are asked for by the codes of the registers."""

from typing import Any

import pytest

from pages.models import PageAudience, PageMunicipality, PagePolicyGoal, PageRegion
from snippets.models import Audience, Municipality
from tests.cms.api.conftest import Get
from tests.cms.api.site import Site, republish
from tests.snippets.factories import AudienceFactory, MunicipalityFactory, PolicyGoalFactory, RegionFactory

OTHER, PLACE = "98", "9780"
FOR, GOAL = "for-nagra", "ett-mal"


@pytest.fixture
def placed(site: Site) -> Site:
    """Have a page about a municipality and one about another region, for an audience and a goal."""
    RegionFactory.create(code=OTHER, name="Region Annan")
    here = MunicipalityFactory.create(code=PLACE, region=RegionFactory.create(code=PLACE[:2]))
    republish(
        site.topic,
        page_municipalities=[PageMunicipality(municipality=here)],
        page_audiences=[PageAudience(audience=AudienceFactory.create(code=FOR))],
        page_policy_goals=[PagePolicyGoal(policy_goal=PolicyGoalFactory.create(code=GOAL))],
    )
    other = Municipality._meta.get_field("region").related_model._default_manager.get(code=OTHER)
    republish(site.article, page_regions=[PageRegion(region=other)])
    return site


def titles(answer: Any) -> list[str]:
    """Return the titles of a list."""
    return [item["title"] for item in answer.json()["items"]]


def test_a_municipality_implies_its_region(get: Get, placed: Site) -> None:
    place = Municipality.objects.get(code=PLACE)
    assert titles(get(f"/pages?region={place.region.code}")) == [placed.topic.title]
    assert titles(get(f"/topics?municipality={place.code}")) == [placed.topic.title]
    assert titles(get(f"/pages?region={OTHER}")) == [placed.article.title]
    assert set(titles(get(f"/pages?region={place.region.code},{OTHER}"))) == {
        placed.topic.title,
        placed.article.title,
    }


def test_a_municipality_of_another_region_is_not_in_it(get: Get, placed: Site) -> None:
    assert titles(get(f"/articles?municipality={Municipality.objects.get(code=PLACE).code}")) == []


def test_pages_are_found_by_audience_and_goal(get: Get, placed: Site) -> None:
    assert titles(get(f"/pages?audience={FOR}&policyGoal={GOAL}")) == [placed.topic.title]


def test_a_document_names_its_terms(get: Get, placed: Site) -> None:
    document = get(f"/topics/{placed.topic.public_id}").json()
    (place,) = document["municipalities"]
    assert (place["type"], place["code"]) == ("municipality", Municipality.objects.get(code=PLACE).code)
    assert [item["code"] for item in document["audiences"]] == [FOR]
    assert [item["code"] for item in document["policyGoals"]] == [GOAL]


@pytest.mark.parametrize("name", ["audience", "policyGoal", "region", "municipality"])
def test_an_unknown_code_is_named_with_those_that_there_are(get: Get, placed: Site, name: str) -> None:
    answer = get(f"/pages?{name}=finns-inte")
    (told,) = answer.json()["invalidParameters"]
    assert (answer.status_code, told["property"], told["value"]) == (400, name, "finns-inte")
    assert "Tillåtna: " in told["reason"]


def test_municipalities_are_listed_by_region_in_the_order_of_their_codes(get: Get, placed: Site) -> None:
    place = Municipality.objects.get(code=PLACE)
    Municipality.objects.create(code=f"{place.region.code}10", name="Åprov", region=place.region)
    listed = get(f"/municipalities?region={place.region.code}").json()["items"]
    assert [item["code"] for item in listed] == [f"{place.region.code}10", place.code]
    assert listed[0]["region"]["code"] == place.region.code
    assert get(f"/municipalities?region={OTHER}").json()["items"] == []


def test_a_deleted_term_is_in_no_list(get: Get, placed: Site) -> None:
    Audience.objects.create(code="tillfallig", label="Tillfällig")
    assert "tillfallig" in [item["code"] for item in get("/audiences").json()["items"]]
    Audience.objects.get(code="tillfallig").delete()
    assert "tillfallig" not in [item["code"] for item in get("/audiences").json()["items"]]
