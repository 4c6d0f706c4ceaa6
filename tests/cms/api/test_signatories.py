"""Who has signed a steering document: municipalities and regions, found by the codes of both registers."""

from datetime import date
from typing import Any

import pytest

from cms.timeline.preparing import Refused
from snippets.models import SteeringDocument
from snippets.models.steering_document import SteeringDocumentSignatory
from tests.cms.api.conftest import Get
from tests.cms.api.site import Site
from tests.snippets.factories import (
    MunicipalityFactory,
    RegionFactory,
    SteeringDocumentFactory,
    publish,
)

SIGNED = date(2024, 3, 8)

pytestmark = pytest.mark.django_db


def signed(document: SteeringDocument, *rows: dict[str, Any]) -> SteeringDocument:
    document.signatories = [SteeringDocumentSignatory(**({"signed_on": SIGNED} | row)) for row in rows]
    return document


@pytest.fixture
def declaration(site: Site) -> SteeringDocument:
    """Return a declaration that a municipality and a region have signed."""
    del site
    region = RegionFactory.create(code="97", name="Region Prov")
    municipality = MunicipalityFactory.create(code="9701", name="Provköping", region=region)
    made = SteeringDocumentFactory.create(name="Avsiktsförklaringen")
    return publish(signed(made, {"municipality": municipality}, {"region": region}))


def names(answer: Any) -> list[str]:
    return [item["name"] for item in answer.json()["items"]]


@pytest.mark.parametrize("code", ["9701", "97", "9701,97"])
def test_a_document_is_found_by_who_has_signed_it(get: Get, declaration: SteeringDocument, code: str) -> None:
    assert names(get(f"/steering-documents?signatory={code}")) == [declaration.name]


def test_who_has_not_signed_finds_nothing(get: Get, declaration: SteeringDocument) -> None:
    MunicipalityFactory.create(code="9702", region=declaration.signatories.all()[1].region)
    assert names(get("/steering-documents?signatory=9702")) == []


def test_an_unknown_code_is_told_so(get: Get, declaration: SteeringDocument) -> None:
    del declaration
    answer = get("/steering-documents?signatory=0000")
    assert answer.status_code == 400
    assert "97, 9701" in answer.content.decode() or "9701" in answer.content.decode()


def test_signatories_stand_in_full_and_in_lists_alike(get: Get, declaration: SteeringDocument) -> None:
    full = get(f"/steering-documents/{declaration.public_id}").json()
    (listed,) = get("/steering-documents?signatory=97").json()["items"]
    assert full["signatories"] == listed["signatories"]
    municipality, region = full["signatories"]
    assert (municipality["municipality"]["code"], municipality["region"]) == ("9701", None)
    assert (region["municipality"], region["region"]["name"]) == (None, "Region Prov")
    assert municipality["signedOn"] == "2024-03-08"


@pytest.mark.parametrize(
    "rows",
    [
        [{}],
        [{"municipality": True, "region": True}],
        [{"municipality": True}, {"municipality": True}],
        [{"region": True, "signed_on": date(2000, 1, 1)}],
    ],
    ids=["nobody", "two in one row", "the same twice", "before it was adopted"],
)
def test_a_row_names_one_that_could_sign(declaration: SteeringDocument, rows: list[dict[str, Any]]) -> None:
    municipality, region = (row for row in declaration.signatories.all())
    real = {"municipality": municipality.municipality, "region": region.region}
    made = [{name: real.get(name, value) for name, value in row.items()} for row in rows]
    with pytest.raises(Refused) as refused:
        publish(signed(SteeringDocument.objects.get(pk=declaration.pk), *made))
    assert list(refused.value.message_dict) == ["signatories"]
