"""Lists that fill themselves leave out what is over, at the moment at which it is over."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.utils import timezone

from cms.timeline import reading
from cms.timeline.composing import Composer
from pages.models import BasePage, PageSubject
from tests.pages.factories import (
    ArticlePageFactory,
    CoursePageFactory,
    HomePageFactory,
    ListPageFactory,
    PublicationPageFactory,
    TopicPageFactory,
    TrainingPageFactory,
    occurrence,
    published,
)
from tests.snippets.factories import SubjectFactory

pytestmark = pytest.mark.django_db
DAY, INSTANT = timedelta(days=1), timedelta(milliseconds=1)


@pytest.fixture
def over() -> datetime:
    """The moment at which everything is over."""
    now = timezone.now() + 10 * DAY
    return now.replace(microsecond=now.microsecond // 1000 * 1000)


@pytest.fixture
def home() -> BasePage:
    return HomePageFactory.create()


@pytest.fixture
def subject() -> Any:
    return SubjectFactory.create()


def put(factory: Any, home: BasePage, subject: Any, **fields: Any) -> Any:
    """Publish a page of a subject in a list of its kind."""
    kind = factory._meta.get_model_class().kind
    above = BasePage.objects.filter(slug=f"alla-{kind.lower()}").first()
    above = above or published(
        ListPageFactory.create(parent=home, listed_kind=kind, slug=f"alla-{kind.lower()}")
    )
    made = factory.create(parent=above.specific, **fields)
    return published(made, page_subjects=[PageSubject(subject=subject)])


def topic(home: BasePage, subject: Any, *queries: dict[str, Any]) -> Any:
    """Publish a topic with lists."""
    lists = [{"heading": "Nytt", "limit": 5} | query for query in queries]
    body = [{"type": "currentSection", "value": {"heading": "Aktuellt", "lists": lists}}]
    made = TopicPageFactory.create(parent=home)
    return published(made, page_subjects=[PageSubject(subject=subject)], body=body)


def shown(page: Any, at: datetime) -> list[list[str]]:
    """Return what each list of a page shows at a moment; a list without items is not there."""
    reader = reading.at(at)
    edition = reader.get(page.public_id)
    assert edition is not None
    body = Composer(reader).page(edition)["body"]
    lists = [part["value"]["lists"] for part in body if part["type"] == "currentSection"]
    return [[item["title"] for item in one["items"]] for found in lists for one in found]


def test_what_is_over_leaves_at_its_moment(home: BasePage, subject: Any, over: datetime) -> None:
    put(ArticlePageFactory, home, subject, title="Nyhet", topical_until=over)
    put(TrainingPageFactory, home, subject, title="Utbildning", available_to=over)
    older = put(PublicationPageFactory, home, subject, title="Äldre skrift")
    newer = put(PublicationPageFactory, home, subject, title="Nyare skrift")
    newer.replaces, newer.go_live_at, newer.change_note = older, over, "Ersätter"
    newer.unpublish()
    newer.save_revision().publish()
    course = {"starts_at": over - DAY / 4, "ends_at": over, "registration_deadline": over - DAY}
    put(CoursePageFactory, home, subject, title="Kurs", occurrences=[occurrence(**course)])
    kinds = ("article", "training", "publication", "course")
    page = topic(home, subject, *({"kind": kind, "mode": "auto"} for kind in kinds))
    assert shown(page, over - INSTANT) == [["Nyhet"], ["Utbildning"], ["Äldre skrift"], ["Kurs"]]
    assert shown(page, over) == [["Nyare skrift"]]


def test_what_was_picked_stays_and_stands_first_once(home: BasePage, subject: Any, over: datetime) -> None:
    first = put(ArticlePageFactory, home, subject, title="Vald", topical_until=over)
    put(ArticlePageFactory, home, subject, title="Övrig")
    hidden = ArticlePageFactory.create(parent=home, title="Utkast")
    picks = [hidden.pk, first.pk]
    page = topic(
        home,
        subject,
        {"kind": "article", "mode": "pinnedThenAuto", "picks": picks},
        {"kind": "article", "mode": "manual", "picks": picks},
        {"kind": "article", "mode": "pinnedThenAuto", "picks": picks, "limit": 1},
    )
    assert shown(page, over) == [["Vald", "Övrig"], ["Vald"], ["Vald"]]


def test_a_page_is_in_no_list_of_its_own(home: BasePage, subject: Any, over: datetime) -> None:
    page = put(ArticlePageFactory, home, subject, title="Själv")
    query = {"heading": "Nytt", "kind": "article", "mode": "auto", "limit": 3}
    body = [{"type": "currentSection", "value": {"heading": "Aktuellt", "lists": [query]}}]
    assert shown(published(page, body=body), over) == []
