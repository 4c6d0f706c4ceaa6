"""Every answer is what the OpenAPI document says, and the document is what its snapshot says."""

import json
import os
import re
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from pydantic.json_schema import models_json_schema

from cms.api import delivery, shapes
from snippets.documents.registry import KINDS
from tests.cms.api import contract
from tests.cms.api.conftest import Get
from tests.cms.api.site import Site

SNAPSHOT = Path(__file__).with_name("openapi.json")
RENEW = "UTKAST_RENEW_OPENAPI"
COLLECTIONS = sorted({kind.collection for kind in KINDS.values()})
LISTS = sorted({kind.collection for kind in KINDS.values() if kind.listed})


def test_the_document_is_the_one_in_git() -> None:
    """A client sees each change of this file as a change of the contract; so should a reviewer.

    Renew it with `UTKAST_RENEW_OPENAPI=1 python3 manage.py test tests/cms/api/test_contract.py`.
    """
    generated = json.dumps(contract.document(), indent=1, ensure_ascii=False) + "\n"
    if os.environ.get(RENEW):
        SNAPSHOT.write_text(generated, encoding="utf-8")

    assert generated == SNAPSHOT.read_text(encoding="utf-8"), f"set {RENEW}=1 to renew the snapshot"


def test_the_document_is_served(get: Get) -> None:
    answer = get("/openapi.json")

    assert answer.json() == contract.document()
    assert answer.json()["openapi"].startswith("3.1.")


def test_every_schema_is_valid_and_every_reference_leads_somewhere() -> None:
    schemas = contract.document()["components"]["schemas"]
    prefix = "#/components/schemas/"

    for schema in schemas.values():
        Draft202012Validator.check_schema(schema)
    text = json.dumps(contract.document())
    named = {part.split('"')[0] for part in text.split(prefix)[1:]}
    assert named <= schemas.keys()


def test_no_two_shapes_share_a_name() -> None:
    kinds = KINDS.values()
    models = {shape(kind) for kind in kinds for shape in (shapes.full, shapes.listed)}

    # pydantic writes modules into names that would else be alike.
    _map, made = models_json_schema([(model, "serialization") for model in models])

    assert [name for name in made["$defs"] if "__" in name] == []


def test_names_of_operations_are_unique() -> None:
    names = [operation.name for operation in delivery.operations()]

    assert len(names) == len(set(names))


def test_every_kind_with_a_collection_is_an_operation() -> None:
    paths = contract.document()["paths"]

    for collection in COLLECTIONS:
        assert f"/api/v1/{collection}/{{id}}" in paths
    for collection in LISTS:
        assert f"/api/v1/{collection}" in paths


@pytest.mark.parametrize("collection", LISTS)
def test_lists_and_their_entries_are_as_documented(get: Get, collection: str) -> None:
    listed = contract.check(get(f"/{collection}"), f"/{collection}")

    assert listed["items"]
    for item in listed["items"]:
        path = f"/{collection}/{item['id']}"
        assert contract.check(get(path), path)["id"] == item["id"]
        assert item["_links"]["self"].startswith("https://www.exempel.example/api/v1/")


def test_what_is_only_shown_by_others_is_as_documented(get: Get, site: Site) -> None:
    for path in (
        f"/contacts/{site.contact.public_id}",
        f"/organisation-units/{site.unit.public_id}",
        f"/images/{site.image.public_id}",
        f"/documents/{site.file.public_id}",
    ):
        assert contract.check(get(path), path)["_links"]["self"].endswith(path)


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/api-info",
        "/navigation",
        "/navigation?depth=7",
        "/changes",
        "/changes?limit=5",
        "/notices?path=/",
    ],
)
def test_the_other_answers_are_as_documented(get: Get, path: str) -> None:
    contract.check(get(path), path)


@pytest.mark.parametrize(
    "path", ["/topics?nonsense=1", "/topics/no-id", "/topics?at=2027-01-01T00:00:00Z", "/changes?cursor=YzE"]
)
def test_problems_are_as_documented(get: Get, path: str) -> None:
    contract.check(get(path), path)


def test_the_home_page_of_the_body_has_every_kind_of_block(get: Get, site: Site) -> None:
    """Else the tests above would hold less against the document than they seem to."""
    body = get(f"/pages/{site.topic.public_id}").json()["body"]
    known = contract.document()["components"]["schemas"]["Topic"]["properties"]["body"]["items"]
    [partnership] = get("/pages?type=partnerPage").json()["items"]
    elsewhere = {part["type"] for part in get(f"/pages/{partnership['id']}").json()["body"]} - {"paragraph"}
    # A notice in the text is shown only while it is in force.
    elsewhere.add("noticeEmbed")

    assert {part["type"] for part in body} == known["discriminator"]["mapping"].keys() - elsewhere


def test_names_are_camel_case_without_digits() -> None:
    """The national profile's AME.04 and AME.05; the words of JSON-LD begin with a sign of their own."""
    document = contract.document()
    members = {
        name for schema in document["components"]["schemas"].values() for name in schema.get("properties", {})
    }
    asked = {
        parameter["name"]
        for methods in document["paths"].values()
        for operation in methods.values()
        for parameter in operation.get("parameters", [])
    }

    assert [
        name for name in sorted(members | asked) if not re.fullmatch(r"_links|@?[a-z]+([A-Z][a-z]*)*", name)
    ] == []


def test_paths_are_lower_case_plural_and_hyphenated() -> None:
    """The national profile's RES.06 and UFN.08; what is no collection is named beside the lists."""
    single = {"", "api-info", "navigation", "feedback", "pages", "by-path", "json-ld"}
    parts = [
        part for path in contract.document()["paths"] for part in path.removeprefix("/api/v1").split("/")
    ]

    assert all(re.fullmatch(r"[a-z-]*|\{id\}", part) for part in parts)
    assert [part for part in parts if not part.endswith("s") and part not in {*single, "{id}"}] == []
