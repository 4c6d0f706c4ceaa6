"""The partner page, element by element as the second source page (DOMAIN.md §1, table P)."""

from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from cms.timeline import composing, reading
from tests.cms.demo.conftest import Demo

ADDRESS = "/vi-i-jamstallnu/"


@pytest.fixture
def page(inside: Demo) -> dict[str, Any]:
    del inside
    reader = reading.live(timezone.now())
    edition = reader.page(ADDRESS)
    assert edition is not None
    return composing.Composer(reader).page(edition)


def parts(page: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    return [part["value"] for part in page["body"] if part["type"] == kind]


def test_heading_first_paragraph_and_sections(page: dict[str, Any]) -> None:
    assert page["title"] == "Vi i Jämställ.nu"
    assert page["lead"].startswith("Jämställ.nu är en portal")
    headings = [heading["text"] for heading in parts(page, "heading")]
    assert headings[0] == "Vilka vi är"
    assert {"Det vi bygger på", "Våra nätverk"} < set(headings)
    assert all(heading["anchor"] for heading in parts(page, "heading"))


def test_the_hero_image_says_what_it_shows(page: dict[str, Any]) -> None:
    image = page["heroImage"]
    assert len(image["alt"]) > len("hero image")
    assert image["alt"].lower() not in {"hero image", "bild"}
    assert {size["format"] for size in image["renditions"]} & {"webp", "avif"}


def test_municipalities_and_regions_are_counted_from_the_registers(page: dict[str, Any]) -> None:
    counted = {figure["counts"]: (figure["value"], figure["source"]) for figure in page["keyFigures"]}
    assert counted == {"municipality": ("290", "register"), "region": ("21", "register")}


def test_three_steering_documents(page: dict[str, Any]) -> None:
    assert len(page["steeringDocuments"]) == 3
    assert {item["documentKind"] for item in page["steeringDocuments"]} <= {"declaration", "convention"}


def test_the_associations_role_in_the_partnership(page: dict[str, Any]) -> None:
    assert page["ownRole"].count("<li>") == 3
    assert page["partner"]["name"] == "Jämställ.nu"


def test_two_networks_with_who_may_join(page: dict[str, Any]) -> None:
    (block,) = parts(page, "networkBlock")
    assert len(block["networks"]) == 2
    assert all(network["eligibility"] for network in block["networks"])


def test_six_logos_with_the_partners_names(page: dict[str, Any]) -> None:
    (logos,) = parts(page, "partnerLogos")
    assert len(logos["partners"]) == 6
    assert all(partner["logo"]["alt"] == partner["name"] for partner in logos["partners"])


def test_contact_by_phone_and_mail(page: dict[str, Any]) -> None:
    (contact,) = page["contacts"]
    assert contact["phoneDisplay"].startswith("08-465 004")
    assert "@" in contact["email"]
    assert page["feedback"]["enabled"]


def test_the_website_shows_each_of_them_once(inside: Demo, page: dict[str, Any]) -> None:
    del inside
    text = Client().get(ADDRESS).content.decode()
    assert text.count('class="logo-row"') == 1
    assert all(
        text.count(f'alt="{partner["name"]}"') == 1 for partner in parts(page, "partnerLogos")[0]["partners"]
    )
    for network in parts(page, "networkBlock")[0]["networks"]:
        assert text.count(network["eligibility"]) == 1
