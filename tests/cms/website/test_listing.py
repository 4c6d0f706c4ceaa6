"""The list on a list page, page by page and filtered, for visitors who type anything at all."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import translation

from cms.website.templatetags.words import WORDS
from pages.models import ArticlePage, HomePage, ListPage, PageSubject
from snippets.documents.registry import KINDS, Kind
from snippets.models import Subject
from tests.cms.timeline.sites import MILLISECOND, START, Site
from tests.snapshots import remembered

T = START + timedelta(hours=1)
# Where a moment leaves the calendar, as it is or in another zone.
EDGES = ("0001-01-01", "0001-01-01T00:00:00%2B10:00", "9999-12-31", "9999-12-31T23:59:59-10:00")
Wait = Callable[[datetime], None]


def add_list(site: Site, listed: str = "article", **fields: Any) -> ListPage:
    """Make and publish a list page."""
    page = ListPage(
        title="Aktuellt", slug="aktuellt", lead="Det senaste.", listed_kind=listed, locale=site.home.locale,
        empty_text="Här finns inget just nu.", contact_mode="none", information_owner=site.contact, **fields,
    )  # fmt: skip
    HomePage.objects.get(pk=site.home.pk).add_child(instance=page)
    page.save_revision().publish()
    return ListPage.objects.get(pk=page.pk)


def add_article(
    site: Site, parent: ListPage, number: int, subject: Subject | None = None, **fields: Any
) -> None:
    """Make and publish an article below a list."""
    defaults: dict[str, Any] = {"article_kind": "news"}
    page = ArticlePage(
        title=f"Artikel {number:02}", slug=f"artikel-{number}", lead="Ingress.", locale=site.home.locale,
        contact_mode="none", body=[{"type": "paragraph", "value": "<p>Text</p>"}], **(defaults | fields),
    )  # fmt: skip
    page.page_subjects = [PageSubject(subject=subject or site.subject)]
    ListPage.objects.get(pk=parent.pk).add_child(instance=page)
    page.save_revision().publish()


@pytest.fixture
def filled(site: Site) -> ListPage:
    """A list of 25 articles, the newest first, with two filters."""

    def build() -> ListPage:
        page = add_list(site, shown_filters=["articleKind", "subject"])
        for number in range(25):
            add_article(site, page, number, article_kind="news" if number % 5 else "report")
        return page

    return remembered("a list of 25 articles", build)


def titles(visitor: Client, query: str) -> list[str]:
    """Return the titles on a page of the list."""
    return [item["title"] for item in visitor.get(f"/aktuellt/{query}").context["listing"]["items"]]


def test_the_list_is_shown_page_by_page(filled: ListPage, visitor: Client) -> None:
    del filled
    first, second = (visitor.get(f"/aktuellt/{query}").context["listing"] for query in ("", "?page=2"))
    assert [len(page["items"]) for page in (first, second)] == [20, 5]
    assert first["items"][0]["title"] == "Artikel 24"
    assert first["paging"] == {"page": 1, "limit": 20, "totalItems": 25, "totalPages": 2}
    assert (first["prev"], first["next"]) == (None, "/aktuellt/?page=2")
    assert (second["prev"], second["next"]) == ("/aktuellt/", None)


def test_a_page_past_the_end_shows_the_empty_text_and_a_way_back(filled: ListPage, visitor: Client) -> None:
    del filled
    answer = visitor.get("/aktuellt/?page=9")
    assert answer.status_code == 200
    assert "Här finns inget just nu." in answer.content.decode()
    assert answer.context["listing"]["prev"] == "/aktuellt/?page=2"


def test_a_page_that_is_no_number_is_the_first(filled: ListPage, visitor: Client) -> None:
    del filled
    for page in ("0", "-1", "x", "", "1.5", "9" * 30, "²", "%00"):
        assert titles(visitor, f"?page={page}")[0] == "Artikel 24", page


def test_a_filter_is_kept_while_turning_pages(filled: ListPage, visitor: Client) -> None:
    del filled
    listing = visitor.get("/aktuellt/?articleKind=news,report&utm_source=x").context["listing"]
    assert listing["next"] == "/aktuellt/?articleKind=news&articleKind=report&page=2"
    assert titles(visitor, "?articleKind=report") == [f"Artikel {number:02}" for number in (20, 15, 10, 5, 0)]
    kinds = next(item for item in listing["filters"] if item["name"] == "articleKind")
    assert [choice["value"] for choice in kinds["choices"] if choice["selected"]] == ["news"]


@pytest.mark.parametrize("kind", [kind for kind in KINDS.values() if kind.page], ids=lambda kind: kind.name)
def test_every_filter_of_a_list_says_its_choices_in_words(kind: Kind) -> None:
    silent = [
        (item.name, choice)
        for item in kind.filters
        for choice in item.choices
        if choice not in WORDS.get(item.name, {})
    ]
    assert silent == []


def test_what_is_topical_is_asked_for_with_yes_and_no(site: Site, visitor: Client) -> None:
    add_list(site, shown_filters=["topical"])
    (offered,) = visitor.get("/aktuellt/").context["listing"]["filters"]
    assert [(choice["value"], str(choice["label"])) for choice in offered["choices"]] == [
        ("", "Alla"), ("true", "Ja"), ("false", "Nej")
    ]  # fmt: skip
    with translation.override("en"):
        assert [str(choice["label"]) for choice in offered["choices"]] == ["All", "Yes", "No"]


def test_a_subject_holds_what_is_narrower(filled: ListPage, visitor: Client, site: Site) -> None:
    other = Subject.objects.create(code="annat", label="Annat", level="area")
    category = Subject.objects.create(code="annat-amne", label="Annat ämne", level="category", broader=other)
    add_article(site, filled, 99, subject=category)
    assert titles(visitor, "?subject=annat") == ["Artikel 99"]
    subjects = visitor.get("/aktuellt/?subject=annat").context["listing"]["filters"][1]
    assert {"value": "annat", "label": "Annat", "selected": True} in subjects["choices"]


def test_a_value_that_means_nothing_is_never_an_error(filled: ListPage, visitor: Client) -> None:
    del filled
    for query in (
        "articleKind=nonsens", "subject=finns-inte", "subject=%00", "from=igår", "to=2027-02-30",
        "from=2027-02-01T08:00", *(f"{name}={edge}" for name in ("from", "to") for edge in EDGES),
    ):  # fmt: skip
        answer = visitor.get(f"/aktuellt/?{query}")
        assert answer.status_code == 200
        assert "Här finns inget just nu." in answer.content.decode(), query


def test_a_moment_at_the_edge_that_is_set_beforehand_is_no_error(site: Site, visitor: Client) -> None:
    page = add_list(site, preset={"from": "0001-01-01T00:00:00+10:00"})
    add_article(site, page, 1)
    answer = visitor.get("/aktuellt/")
    assert answer.status_code == 200
    assert "Här finns inget just nu." in answer.content.decode()


def test_the_years_that_can_be_asked_for_are_those_of_the_api(filled: ListPage, visitor: Client) -> None:
    del filled
    for query in ("from=1900-01-01", "to=2200-12-31", "to=2200-12-31T23:59:59-10:00"):
        assert len(titles(visitor, f"?{query}")) == 20, query
    for query in ("from=1899-12-31", "to=2201-01-01"):
        assert titles(visitor, f"?{query}") == [], query


def test_days_bound_the_list(filled: ListPage, visitor: Client) -> None:
    del filled
    assert len(titles(visitor, "?from=2027-02-01&to=2027-02-01")) == 20
    assert titles(visitor, "?from=2027-02-02") == []


def test_names_that_the_list_does_not_know_are_passed_over(filled: ListPage, visitor: Client) -> None:
    del filled
    assert len(titles(visitor, "?id=nonsens&exclude=x&nonsens=1&locale=en&sort=x")) == 20


def test_what_is_set_beforehand_stays_set(site: Site, visitor: Client) -> None:
    page = add_list(site, preset={"articleKind": "report"}, shown_filters=["articleKind"])
    add_article(site, page, 1, article_kind="news")
    add_article(site, page, 2, article_kind="report")
    answer = visitor.get("/aktuellt/?articleKind=news")
    assert [item["title"] for item in answer.context["listing"]["items"]] == ["Artikel 02"]
    assert answer.context["listing"]["filters"] == []


def test_an_article_enters_the_list_at_its_millisecond(site: Site, visitor: Client, wait: Wait) -> None:
    add_article(site, add_list(site), 1, go_live_at=T)
    wait(T - MILLISECOND)
    assert titles(visitor, "") == []
    wait(T)
    assert titles(visitor, "") == ["Artikel 01"]


@pytest.mark.parametrize("kind", ["learningExample", "course"])
def test_a_kind_that_nobody_publishes_yet_gives_the_empty_text(
    site: Site, visitor: Client, kind: str
) -> None:
    add_list(site, kind, shown_filters=["region"])
    assert "Här finns inget just nu." in visitor.get("/aktuellt/?region=01").content.decode()


def test_a_list_needs_no_more_queries_for_twenty_than_for_one(
    site: Site, visitor: Client, django_assert_max_num_queries: Callable[[int], Any]
) -> None:
    page = add_list(site)
    budget = 11
    for numbers in (range(1), range(1, 20)):
        for number in numbers:
            add_article(site, page, number)
        visitor.get("/")
        with django_assert_max_num_queries(budget):
            visitor.get("/aktuellt/")
