"""The association's topic page, element by element as the first source page (DOMAIN.md §1, table A)."""

import re
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone

from cms.demo.keys import public_id
from cms.timeline import composing, reading
from tests.cms.demo.conftest import Demo

OPENS = re.compile(r" \(PDF, \d+(,\d)? [kM]B, öppnas i nytt fönster\)$")


@pytest.fixture
def page(inside: Demo) -> dict[str, Any]:
    del inside
    reader = reading.live(timezone.now())
    edition = reader.page("/stod-till-jamstalldhetsarbete/")
    assert edition is not None
    return composing.Composer(reader).page(edition)


def parts(page: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    return [part["value"] for part in page["body"] if part["type"] == kind]


def test_the_date_is_that_of_the_first_wording_though_eight_followed(page: dict[str, Any]) -> None:
    published = datetime.fromisoformat(page["contentDate"]).astimezone(ZoneInfo("Europe/Stockholm"))
    assert (published.year, published.month, published.day) == (2021, 1, 20)
    assert page["version"] == 9


def test_heading_and_first_paragraph(page: dict[str, Any]) -> None:
    assert page["title"] == "Stöd till jämställdhetsarbete"
    assert page["lead"].startswith("Kommuner och regioner möter människor i livets alla skeden.")


def test_section_headings_have_stable_anchors(page: dict[str, Any]) -> None:
    headings = parts(page, "heading")
    assert [heading["level"] for heading in headings] == [2, 2, 2, 2]
    anchors = [heading["anchor"] for heading in headings]
    assert all(anchors)
    assert len(set(anchors)) == len(anchors)
    assert anchors[2] == "den-europeiska-deklarationen-om-jamstalldhet"


def test_the_list_of_four_keeps_what_leads_in_to_it(page: dict[str, Any]) -> None:
    lists = [part["html"] for part in parts(page, "paragraph") if "<ul>" in part["html"]]
    assert len(lists) == 1
    assert "bland annat:</p><ul>" in lists[0]
    assert lists[0].count("<li>") == 4


def test_the_soft_hyphen_stays_in_the_text(page: dict[str, Any]) -> None:
    assert any("jämställdhets\u00adintegrering" in part["html"] for part in parts(page, "paragraph"))


def test_document_links_say_what_they_open(page: dict[str, Any]) -> None:
    found = [part["document"] for part in parts(page, "documentLink")]
    assert [document["id"] for document in found] == [
        str(public_id("d-overenskommelse")),
        str(public_id("d-cemr")),
    ]
    assert all(OPENS.search(document["linkText"]) for document in found)
    assert not any("öppnas" in document["title"] for document in found)


def test_a_link_alone_on_its_line(page: dict[str, Any]) -> None:
    (found,) = parts(page, "linkList")
    assert [link["title"] for link in found["links"]] == ["Modellkommuner och modellregioner"]


def test_pages_below_are_shown(page: dict[str, Any]) -> None:
    assert page["childNavigation"]
    assert len(page["children"]) == 10


def test_the_effort_has_its_years_and_has_ended(page: dict[str, Any]) -> None:
    effort = page["initiative"]
    assert (effort["startYear"], effort["endYear"], effort["ended"]) == (2018, 2020, True)
    assert effort["agreement"]["id"] == str(public_id("d-overenskommelse"))


def test_what_the_work_rests_on(page: dict[str, Any]) -> None:
    expected = ["sd-cemr", "sd-kvinnokonventionen", "sd-program"]
    assert [one["id"] for one in page["steeringDocuments"]] == [str(public_id(key)) for key in expected]


def test_the_mission_has_its_strategic_goal(page: dict[str, Any]) -> None:
    assert parts(page, "heading")[-1]["text"] == "Uppdraget från kongressen"
    assert [box["heading"] for box in parts(page, "factBox")] == ["Strategiskt mål"]


def test_current_lists_never_leave_a_bare_heading(page: dict[str, Any]) -> None:
    wanted = [
        "Kurser och konferenser",
        "Lärande exempel",
        "Webbutbildningar och beställningsbara utbildningar",
        "Publikationer",
    ]
    found = [one for section in parts(page, "currentSection") for one in section["lists"]]
    assert all(one["items"] for one in found)
    assert [one["heading"] for one in found] == [
        name for name in wanted if name in {one["heading"] for one in found}
    ]


def test_contact_with_name_phone_and_mail(page: dict[str, Any]) -> None:
    assert page["informationOwner"]["name"] == "Alva Testsson"
    first = page["contacts"][0]
    assert (first["name"], first["phoneDisplay"]) == ("Alva Testsson", "08-465 004 01")
    assert first["email"] == "alva.testsson@forbundet.example"
    assert len(page["contacts"]) == 2


def test_the_question_about_the_outbreak_stands_after_the_contact(page: dict[str, Any]) -> None:
    (notice,) = page["notices"]
    assert notice["placement"] == "afterContact"
    assert notice["heading"] == "Har du frågor om smittspridningen?"
    assert notice["link"]["title"] == "Smittspridning och våra kurser"
    assert notice["link"]["url"].endswith("/fragor-och-svar/smittspridning-och-vara-kurser/")


def test_feedback_asks_the_question_of_the_site(page: dict[str, Any]) -> None:
    assert page["feedback"]["enabled"]
    assert page["feedback"]["question"] == "Hjälpte informationen på sidan dig?"


def test_the_hero_image_has_an_alternative_text(page: dict[str, Any]) -> None:
    assert page["heroImage"]["alt"].startswith("Två lika stora cirklar")
    assert {one["format"] for one in page["heroImage"]["renditions"]} == {"webp", "jpeg"}


def test_versions_language_and_easy_reading_lead_to_their_pages(page: dict[str, Any]) -> None:
    assert [one["id"] for one in page["translations"]] == [str(public_id("T1-EN"))]
    assert page["_links"]["translations"].endswith(f"/api/v1/pages?translationOf={public_id('T1')}")
    assert page["easyRead"]["id"] == str(public_id("T1-LL"))
    assert page["faq"]["id"] == str(public_id("F1"))


def test_every_page_says_that_it_is_an_example(page: dict[str, Any]) -> None:
    assert "Exempelinnehåll" in page["siteSettings"]["footerText"]
