"""The admin says what the public sees where that differs from Wagtail's "live"."""

from datetime import UTC, datetime, timedelta

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from cms.editorial import moments, visibility
from tests.cms.scheduling import world
from tests.cms.scheduling.world import World

SOON = timedelta(hours=3)


def test_a_public_page_is_visible_since_its_publication(site: World) -> None:
    page = site.published()

    seen = visibility.describe(page, timezone.now())

    assert seen.is_visible
    assert not seen.differs
    assert seen.line.startswith("Synlig för allmänheten sedan ")
    assert seen.url.endswith(f"/{page.slug}/")


def test_a_planned_page_says_when_it_becomes_visible_here_and_in_utc(site: World) -> None:
    at = timezone.now() + SOON
    page = site.planned(at)

    seen = visibility.describe(page, timezone.now())

    assert seen.state == visibility.COMING
    assert seen.line == f"Blir synlig {moments.shown(at)}"
    assert f"{at.astimezone(UTC):%Y-%m-%d %H:%M} UTC" in seen.line
    assert [line.at for line in seen.plans] == [page.go_live_at]
    assert seen.plans[0].text.startswith("Schemalagd: version av ")


def test_a_page_whose_moment_has_come_is_visible_though_wagtail_does_not_know(site: World) -> None:
    page = site.planned(timezone.now() + SOON)

    seen = visibility.describe(page, timezone.now() + SOON + timedelta(seconds=1))

    assert seen.is_visible
    assert seen.differs


def test_a_live_page_below_one_that_is_not_published_is_said_to_be_hidden(site: World) -> None:
    parent = site.published()
    page = site.published(parent)
    world.fresh(parent).unpublish()

    seen = visibility.describe(page, timezone.now())

    assert seen.differs
    assert seen.line == "Visas inte: sidan ovanför är inte publicerad"


def test_a_coming_version_and_the_end_are_noted(site: World) -> None:
    page = site.published()
    at = timezone.now() + SOON
    world.plan(page, at, title="Senare", expire_at=at + SOON)

    seen = visibility.describe(page, timezone.now())

    assert seen.notes == (
        f"Ny version visas {moments.shown(at)}",
        f"Slutar visas {moments.shown(at + SOON)}",
    )


def test_a_draft_is_not_visible_and_wagtail_says_the_same(site: World) -> None:
    seen = visibility.describe(site.page(), timezone.now())

    assert (seen.line, seen.differs) == ("Visas inte för allmänheten", False)


def test_the_wall_clock_is_stockholms_on_both_sides_of_the_change() -> None:
    before = datetime(2027, 10, 31, 0, 30, tzinfo=UTC)
    after = datetime(2027, 10, 31, 1, 30, tzinfo=UTC)

    assert "31 oktober 2027 kl. 02.30 (Europe/Stockholm, 2027-10-31 00:30 UTC)" in moments.shown(before)
    assert "31 oktober 2027 kl. 02.30 (Europe/Stockholm, 2027-10-31 01:30 UTC)" in moments.shown(after)


def test_the_explorer_and_the_editor_say_it(site: World, admin: Client) -> None:
    parent = site.published()
    page = site.published(parent)
    world.fresh(parent).unpublish()

    listed = admin.get(reverse("wagtailadmin_explore", args=[parent.pk])).content.decode()
    edited = admin.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()

    assert "Visas inte: sidan ovanför är inte publicerad" in listed
    assert "Visas inte: sidan ovanför är inte publicerad" in edited


def test_a_list_costs_the_same_for_one_row_and_for_six(site: World) -> None:
    pages = [site.published() for _number in range(6)]

    with CaptureQueriesContext(
        connection,
    ) as one:
        visibility.describe_many(pages[:1], timezone.now())
    with CaptureQueriesContext(connection) as six:
        visibility.describe_many(pages, timezone.now())

    assert len(six) == len(one)
