"""What publishing costs beyond Wagtail's own questions, whatever a page shows and whatever is below it."""

from collections.abc import Callable
from contextlib import ExitStack
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Revision

from cms.timeline import plans, preparing, ways_in
from cms.timeline.models import Edition, Link
from cms.timeline.recording import Recording, recording
from pages.models import TopicPage
from tests.cms.timeline import sites
from tests.cms.timeline.clocks import Clock
from tests.cms.timeline.sites import Site
from tests.size import LONG

MAX_ADDED = 20
MANY_LINKS, MANY_BELOW = 20, 200 if LONG else 30
FEW_AT_ONCE, MANY_AT_ONCE = 5, 500 if LONG else 40
_TRANSACTIONS = ("SAVEPOINT", "RELEASE SAVEPOINT", "BEGIN", "COMMIT", "ROLLBACK TO SAVEPOINT")


def with_links(site: Site, targets: list[TopicPage]) -> TopicPage:
    """Publish a page whose text links to others."""
    page = sites.publish_topic(site, site.home, "Länkar", f"lankar-{len(targets)}")
    links = "".join(f'<a linktype="page" id="{target.pk}">Mer om {target.title}</a> ' for target in targets)
    body = [{"type": "paragraph", "value": f"<p>{links}</p>"}]
    sites.change_topic(page, body=body).save_revision().publish()
    return page


def statements(act: Callable[[], Any]) -> int:
    """Return how many statements an act sends, those of transactions aside."""
    with CaptureQueriesContext(connection) as asked:
        act()
    return counted(asked)


def counted(asked: CaptureQueriesContext) -> int:
    """Return how many statements were sent, those of transactions aside.

    What Django inserts at once counts once: it divides many rows by the number of their values.
    """
    sent = [query["sql"] for query in asked if not query["sql"].startswith(_TRANSACTIONS)]
    return sum(not _continues(before, sql) for before, sql in pairwise(["", *sent]))


def _continues(before: str, sql: str) -> bool:
    same_table = sql.startswith("INSERT") and before.startswith(sql.split("(", maxsplit=1)[0])
    return same_table and ("), (" in before or "UNNEST" in before)


def publishing(page: TopicPage, clock: Clock, **changes: Any) -> int:
    """Return what it costs to publish a change of a page."""
    clock.pass_recordings()
    revision = sites.change_topic(TopicPage.objects.get(pk=page.pk), **changes).save_revision()
    return statements(Revision.objects.get(pk=revision.pk).publish)


def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take our wrappings off Wagtail's actions."""
    for action in ways_in.actions():
        monkeypatch.setattr(action, "execute", action.execute.__wrapped__)  # type: ignore[attr-defined]  # set by functools.wraps
    monkeypatch.setattr(Revision, "save", Revision.save.__wrapped__)  # type: ignore[attr-defined]  # the same


def test_publishing_asks_little_more_than_wagtail_does(
    site: Site, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    targets = [sites.publish_topic(site, site.home, f"Mål {i}", f"mal-{i}") for i in range(MANY_LINKS)]
    one, many = with_links(site, targets[:1]), with_links(site, targets)
    assert Link.objects.filter(content__entry_id=many.public_id).count() >= MANY_LINKS
    publishing(one, clock, title="Förvärmd")
    with_one = publishing(one, clock, title="En länk till")
    with_many = publishing(many, clock, title="Många länkar till")
    assert Edition.objects.filter(entry_id=many.public_id, version=3).exists()
    bare(monkeypatch)
    without = publishing(one, clock, title="Bara Wagtail")
    assert not Edition.objects.filter(content__title="Bara Wagtail").exists()
    assert with_many == with_one <= without + MAX_ADDED


@pytest.mark.parametrize("changes", [{"title": "Annan"}, {"slug": "annan"}], ids=["text", "address"])
def test_what_stands_below_a_page_costs_nothing_more(
    site: Site, clock: Clock, changes: dict[str, str]
) -> None:
    few = sites.publish_topic(site, site.home, "Få", "fa")
    many = sites.publish_topic(site, site.home, "Många", "manga")
    with recording():
        sites.publish_topic(site, few, "Under", "under")
        for number in range(MANY_BELOW):
            sites.publish_topic(site, many, f"Under {number}", f"under-{number}")
    publishing(few, clock, title="Förvärmd")
    with_few = publishing(few, clock, **{name: f"{value}-fa" for name, value in changes.items()})
    with_many = publishing(many, clock, **{name: f"{value}-manga" for name, value in changes.items()})
    below = Edition.objects.filter(path__startswith="/annan-manga/under-")
    assert below.count() == (MANY_BELOW if "slug" in changes else 0)
    assert with_many == with_few


def drafts(site: Site, count: int, mark: str) -> list[TopicPage]:
    """Make pages at two depths that were never published, some with a page below."""
    section = sites.publish_topic(site, site.home, f"Avdelning {mark}", f"avdelning-{mark}")
    made = [
        sites.add_topic(site, section if number % 2 else site.home, f"{mark} {number}", f"{mark}-{number}")
        for number in range(count)
    ]
    for page in made[:FEW_AT_ONCE]:
        sites.publish_topic(site, page, "Under", "under")
    return made


def staging(pages: list[TopicPage], clock: Clock, act: Callable[[Recording, TopicPage, int], Any]) -> int:
    """Return how many statements the end of a recording sends in which something is done to every page."""
    clock.pass_recordings()
    with ExitStack() as stack, recording() as recorded:
        for number, page in enumerate(pages):
            act(recorded, page, number)
        asked = stack.enter_context(CaptureQueriesContext(connection))
    return counted(asked)


def planned(recorded: Recording, page: TopicPage, title: str, after: timedelta) -> None:
    """Plan another version of a page."""
    revision = sites.change_topic(page, title=title).save_revision()
    preparing.prepare_revision(revision)
    at = recorded.moment + after
    plans.schedule(entry_id=page.public_id, revision=revision.pk, at=at, now=recorded.moment)
    recorded.touch(page)


def test_many_pages_in_one_recording_ask_no_more_than_few(site: Site, clock: Clock) -> None:
    first, few, many = (
        drafts(site, count, f"grupp-{group}")
        for group, count in enumerate((FEW_AT_ONCE, FEW_AT_ONCE, MANY_AT_ONCE))
    )
    acts: list[Callable[[Recording, TopicPage, int], Any]] = [
        lambda recorded, page, number: planned(recorded, page, "Tillsammans", timedelta(days=1)),
        lambda recorded, page, number: page.save_revision().publish(),
        lambda recorded, page, number: planned(recorded, page, "Var för sig", timedelta(hours=1 + number)),
    ]
    for act in acts:
        staging(first, clock, act)
        assert staging(few, clock, act) == staging(many, clock, act)
    for title in ("Tillsammans", "Var för sig", "Under"):
        expected = FEW_AT_ONCE if title == "Under" else MANY_AT_ONCE
        told = Edition.objects.filter(path__contains="/grupp-2-", content__title=title)
        assert told.values("entry_id").distinct().count() == expected
