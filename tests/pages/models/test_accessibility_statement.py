"""Accessibility statements: what the law asks for, one for each language, and the way to it everywhere."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client
from django.utils import timezone

from pages.models import AccessibilityStatementPage
from tests.pages.factories import AccessibilityStatementPageFactory, StandardPageFactory, published
from tests.snapshots import remembered
from tests.snippets.factories import SiteDocumentFactory
from tests.snippets.ids import ids

pytestmark = pytest.mark.django_db


@pytest.fixture
def page() -> AccessibilityStatementPage:
    """Return a statement that may be published, as its row stands."""
    cache.clear()
    made = remembered("a draft of a statement", AccessibilityStatementPageFactory.create)
    return AccessibilityStatementPage.objects.get(pk=made.pk)


def day(offset: int) -> Any:
    return timezone.localdate() + timedelta(days=offset)


REFUSED: list[tuple[dict[str, Any], str, str]] = [
    ({"actor": " "}, "actor", "Ange vem som ansvarar för webbplatsen."),
    ({"service": ""}, "service", "Ange vilken tjänst redogörelsen gäller."),
    ({"compliance": ""}, "compliance", "Ange hur väl webbplatsen följer lagen."),
    ({"method": ""}, "method", "Beskriv hur webbplatsen har granskats."),
    ({"shortcomings": []}, "shortcomings", "Beskriv minst en brist."),
    ({"assessed_on": None}, "assessed_on", "Ange ett datum."),
    ({"updated_on": None}, "updated_on", "Ange ett datum."),
    (
        {"report_email": ""},
        "report_url",
        "Ange en länk eller en e-postadress för den som hittar brister.",
    ),
    ({"report_url": "http://a.example/"}, "report_url", "Adressen ska börja med https://."),
    ({"supervision_url": "http://a.example/"}, "supervision_url", "Adressen ska börja med https://."),
    ({"supervision_url": ""}, "supervision_url", "Ange länken till tillsynsmyndighetens anmälan."),
]


@pytest.mark.parametrize(("fields", "field", "message"), REFUSED)
def test_what_a_statement_must_not_be_published_with(
    page: AccessibilityStatementPage, fields: dict[str, Any], field: str, message: str
) -> None:
    for name, value in fields.items():
        setattr(page, name, value)
    assert page.refusals() == {field: [message]}


@pytest.mark.parametrize("name", ["assessed_on", "updated_on"])
def test_a_day_is_not_in_the_future(page: AccessibilityStatementPage, name: str) -> None:
    setattr(page, name, day(0))
    assert page.refusals() == {}
    setattr(page, name, day(1))
    assert page.refusals() == {name: ["Datumet får inte ligga efter publiceringen."]}


def test_a_planned_statement_may_bear_the_day_on_which_it_goes_public(
    page: AccessibilityStatementPage,
) -> None:
    zone = timezone.get_default_timezone()
    page.updated_on = day(2)
    page.go_live_at = datetime.combine(day(2), datetime.min.time(), zone)
    assert page.refusals() == {}
    page.go_live_at -= timedelta(milliseconds=1)
    assert page.refusals() == {"updated_on": ["Datumet får inte ligga efter publiceringen."]}


def test_a_site_that_does_all_it_should_has_no_shortcomings(page: AccessibilityStatementPage) -> None:
    page.compliance, page.shortcomings = "full", []
    assert page.refusals() == {}


def test_a_language_has_one_statement(page: AccessibilityStatementPage) -> None:
    published(page)
    other = AccessibilityStatementPageFactory.create(parent=page.get_parent(), slug="annan")
    assert other.refusals() == {"title": ["Språket har redan en tillgänglighetsredogörelse."]}
    assert AccessibilityStatementPage.objects.get(pk=page.pk).refusals().keys() <= {"change_note"}


def test_a_statement_asks_for_no_feedback_and_names_the_authority(page: AccessibilityStatementPage) -> None:
    said = page.document(timezone.now(), ids)
    assert page.feedback_enabled
    assert not said.feedback.enabled
    assert said.supervision_url == "https://www.digg.se/tdosanmalan"
    assert said.shortcomings[0].situations == ("noSight", "lowVision")
    assert said.report_url is None


def test_every_page_leads_to_the_statement(page: AccessibilityStatementPage) -> None:
    public = published(page, navigation_title="Tillgänglighet")
    about = published(StandardPageFactory.create(parent=page.get_parent(), slug="om"))
    path = Client().get(f"/api/v1/pages/{public.public_id}").json()["path"]

    for address in ("/", f"/{about.slug}/", path, "/finns-inte/"):
        assert f'<a href="{path}">Tillgänglighet</a>' in Client().get(address).content.decode(), address


def test_without_a_statement_there_is_no_way_to_one(page: AccessibilityStatementPage) -> None:
    assert page.slug not in Client().get("/").content.decode()


def test_public_files_that_are_not_accessible_are_listed(page: AccessibilityStatementPage) -> None:
    shown, accessible, unseen = (
        SiteDocumentFactory.create(accessibility_status=status, exemption_reason=reason)
        for status, reason in (("notAccessible", "Inskannad"), ("accessible", ""), ("notAccessible", "Karta"))
    )
    links = [
        {"type": "link", "value": {"page": None, "document": file.pk, "url": "", "label": ""}}
        for file in (shown, accessible)
    ]
    published(StandardPageFactory.create(parent=page.get_parent(), slug="om"), related=links)
    public = published(page)

    document = Client().get(f"/api/v1/pages/{public.public_id}").json()

    assert [item["id"] for item in document["inaccessibleDocuments"]] == [str(shown.public_id)]
    website = Client().get(document["path"]).content.decode()
    assert shown.title in website
    assert unseen.title not in website
