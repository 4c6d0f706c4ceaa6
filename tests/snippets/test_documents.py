"""What questions, steering documents, units, subjects and settings say."""

from datetime import UTC, date, datetime

import pytest

from snippets.documents.registry import KINDS
from snippets.models import (
    FaqItem,
    FaqItemSubject,
    OrganisationUnit,
    SiteSettings,
    SteeringDocument,
    Subject,
    SubjectRelation,
    UnitFormerName,
)
from tests.snippets.ids import ids

AT = datetime(2026, 5, 4, tzinfo=UTC)
KIND_NAMES = (
    "contact", "document", "faqItem", "image", "notice", "organisationUnit", "siteSettings", "subject",
    "steeringDocument",
)  # fmt: skip


@pytest.mark.parametrize("name", KIND_NAMES)
def test_every_field_of_a_summary_is_a_field_of_its_document(name: str) -> None:
    kind = KINDS[name]
    assert set(kind.summary.model_fields) <= set(kind.document.model_fields)


def test_a_question_gives_its_answer_as_html_and_as_text() -> None:
    said = FaqItem(
        question="Kostar det något?",
        answer='<p>Nej, <b>inget</b>. <a linktype="page" id="7">Se kurserna</a></p>',
        anchor="kostar-det-nagot",
        sources=[
            {"type": "link", "value": {"label": "Avgifter", "url": "https://a.example/"}, "id": "1"},
            {"type": "link", "value": {"label": "", "page": 8}, "id": "2"},
            {"type": "link", "value": {"label": "", "document": 3}, "id": "3"},
        ],
        synonyms=["avgift", "pris"],
        item_subjects=[FaqItemSubject(subject_id=5)],
    ).document(AT, ids)

    link = f'<a href="ref:{ids("pages.BasePage", 7)}">Se kurserna</a>'
    assert said.answer_html == f"<p>Nej, <strong>inget</strong>. {link}</p>"
    assert said.answer_text == "Nej, inget. Se kurserna"
    assert [source.link.ref or source.link.url for source in said.sources] == [
        "https://a.example/",
        ids("pages.BasePage", 8),
        ids("snippets.SiteDocument", 3),
    ]
    assert [subject.ref for subject in said.subjects] == [ids("snippets.Subject", 5)]
    assert said.synonyms == ("avgift", "pris")
    assert said.short_answer is None


def test_a_question_without_a_question_mark_gives_a_warning() -> None:
    assert list(FaqItem(question="Avgifter").warnings()) == ["question"]
    assert FaqItem(question="Kostar det något?").warnings() == {}


def test_a_steering_document_is_a_link_or_a_file() -> None:
    entry = SteeringDocument(
        name="Program", issuer="Förbundet", document_kind="policy", summary="Kort.", file_id=3
    )
    said = entry.document(AT, ids)
    assert said.document is not None
    assert said.document.ref == ids("snippets.SiteDocument", 3)
    assert said.link is None
    assert entry.refusals() == {}
    entry.file_id = None
    assert list(entry.refusals()) == ["link"]


def test_a_steering_document_is_not_signed_before_it_is_adopted() -> None:
    entry = SteeringDocument(
        link="https://a.example/", adopted_on=date(2010, 1, 2), signed_by_us_on=date(2010, 1, 1)
    )
    assert list(entry.refusals()) == ["signed_by_us_on"]


def test_a_unit_says_its_mailbox_and_former_names_but_not_its_manager() -> None:
    said = OrganisationUnit(
        name="Jämställdhet",
        parent_id=2,
        manager_id=6,
        email="jamstalldhet@forbundet.example",
        phone="+46846500400",
        former_names=[UnitFormerName(name="Lika villkor", until=date(2019, 12, 31))],
    ).document(AT, ids)

    assert said.parent is not None
    assert said.parent.ref == ids("snippets.OrganisationUnit", 2)
    assert said.phone_display == "08-465 004 00"
    assert [(name.name, name.until) for name in said.former_names] == [("Lika villkor", date(2019, 12, 31))]
    assert "manager" not in said.model_dump_json()


def test_a_subject_names_its_neighbours_and_hides_misspellings() -> None:
    said = Subject(
        code="cemr",
        label="CEMR-deklarationen",
        level="category",
        broader_id=2,
        hidden_labels=["cmer"],
        related_subjects=[SubjectRelation(related_id=3)],
    ).document(AT, ids)

    assert said.broader is not None
    assert said.broader.ref == ids("snippets.Subject", 2)
    assert [subject.ref for subject in said.related] == [ids("snippets.Subject", 3)]
    assert "cmer" not in said.model_dump_json()


def test_the_settings_hold_links_and_help_lines() -> None:
    said = site_settings(
        footer_links=[{"type": "link", "value": {"label": "Kontakt", "page": 7, "url": ""}, "id": "1"}],
        help_lines=[{"type": "line", "value": {"name": "SOS", "phone": "112", "url": ""}, "id": "2"}],
        deprecated_terms=[
            {"type": "term", "value": {"term": "landsting", "replacement": "region"}, "id": "3"}
        ],
    ).document(AT, ids)

    assert [(link.link.label, link.link.ref) for link in said.footer_links] == [
        ("Kontakt", ids("pages.BasePage", 7))
    ]
    assert [(line.name, line.phone) for line in said.help_lines] == [("SOS", "112")]
    assert "landsting" not in said.model_dump_json()


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"feedback_question": "Hjälpte informationen dig"}, "feedback_question"),
        ({"quick_exit_url": "http://a.example/"}, "quick_exit_url"),
        ({"preview_front_end": "http://a.example/"}, "preview_front_end"),
        ({"footer_text": '<p><a href="https://a.example">här</a></p>'}, "footer_text"),
    ],
)
def test_settings_that_break_a_rule_are_refused_by_field(changes: dict[str, object], field: str) -> None:
    assert list(site_settings(**changes).refusals()) == [field]


def test_settings_by_the_rules_may_be_published() -> None:
    assert site_settings().refusals() == {}


def site_settings(**changes: object) -> SiteSettings:
    values: dict[str, object] = {
        "site_name": "Exempelförbundet",
        "feedback_question": "Hjälpte informationen på sidan dig?",
        "quick_exit_url": "https://www.vader.example/",
        "privacy_contact": "dataskydd@forbundet.example",
    }
    return SiteSettings(**values | changes)
