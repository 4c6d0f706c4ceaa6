"""The registers: complete, coded as they are officially, and kept from changing their codes."""

from datetime import date
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db.models import ProtectedError

from cms.timeline import registers
from cms.timeline.models import Edition, State
from snippets.models import Audience, Municipality, PolicyGoal, Region
from tests.snapshots import remembered
from tests.snippets.factories import MunicipalityFactory
from tests.snippets.registers import fill

REGIONS, MUNICIPALITIES = 21, 290
GOALS_NOW, GOALS_BEFORE = 6, 4

pytestmark = pytest.mark.django_db


@pytest.fixture
def filled() -> None:
    """Have the registers as they are delivered."""
    remembered("registers", fill)


def test_every_region_and_municipality_is_there(filled: None) -> None:
    assert Region.objects.count() == REGIONS
    assert Municipality.objects.count() == MUNICIPALITIES
    assert Audience.objects.count() == 10
    assert PolicyGoal.objects.filter(superseded_on=None).count() == GOALS_NOW
    assert PolicyGoal.objects.exclude(replaced_by=None).count() == GOALS_BEFORE


def test_what_is_delivered_keeps_the_rules_of_its_register(filled: None) -> None:
    for model in (Region, Municipality, Audience, PolicyGoal):
        for term in model.objects.all():
            assert term.refusals() == {}
            term.clean_fields()


@pytest.mark.parametrize(
    ("code", "name", "region"),
    [
        ("0114", "Upplands Väsby", "01"),
        ("0331", "Heby", "03"),
        ("0980", "Gotland", "09"),
        ("2584", "Kiruna", "25"),
    ],
)
def test_a_municipality_stands_in_the_region_of_its_code(
    filled: None, code: str, name: str, region: str
) -> None:
    found = Municipality.objects.get(code=code)
    assert (found.name, found.region.code) == (name, region)


def test_places_that_changed_say_so(filled: None) -> None:
    assert Municipality.objects.get(code="0330").established_on == date(2003, 1, 1)
    assert Municipality.objects.get(code="0331").predecessors == ["1917"]


def test_loading_twice_changes_nothing(filled: None) -> None:
    before = State.objects.get(pk=1).version
    fill_again = {term.public_id for term in Municipality.objects.all()}
    assert registers.record_missing() == 0
    assert {term.public_id for term in Municipality.objects.all()} == fill_again
    assert State.objects.get(pk=1).version == before


def test_terms_that_no_recording_has_seen_are_recorded_once(filled: None) -> None:
    known = Edition.objects.filter(kind="municipality").count()
    Municipality.objects.bulk_create(
        [Municipality(code="0199", name="Provstad", region=Region.objects.get(code="01"))]
    )
    assert registers.record_missing() == 1
    assert registers.record_missing() == 0
    assert Edition.objects.filter(kind="municipality").count() == known + 1


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"code": "9999"}, "code"),
        ({"code": "123"}, "code"),
        ({"code": "abcd"}, "code"),
        ({"org_number": "2120000143"}, "org_number"),
        ({"org_number": "8112189876"}, "org_number"),
        ({"website": "http://provkoping.example/"}, "website"),
    ],
)
def test_a_municipality_that_breaks_a_rule_is_refused_at_its_field(
    changes: dict[str, Any], field: str
) -> None:
    place = MunicipalityFactory.create()
    for name, value in changes.items():
        setattr(place, name, value)
    with pytest.raises(ValidationError) as refused:
        place.full_clean()
    assert field in refused.value.message_dict


@pytest.mark.parametrize("number", ["212000-0142", "2120000142"])
def test_an_organisation_number_is_written_with_or_without_its_hyphen(number: str) -> None:
    place = MunicipalityFactory.create(org_number=number)
    place.full_clean()
    assert place.document(None, lambda label, key: place.public_id).org_number == "2120000142"


def test_a_region_with_municipalities_cannot_be_deleted() -> None:
    place = MunicipalityFactory.create()
    with pytest.raises(ProtectedError):
        place.region.delete()
