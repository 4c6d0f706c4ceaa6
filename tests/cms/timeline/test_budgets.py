"""What publishing costs beyond Wagtail's own questions, whatever a page shows and whatever is below it."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Revision

from cms.timeline import ways_in
from cms.timeline.models import Edition, Link
from cms.timeline.recording import recording
from pages.models import TopicPage
from tests.cms.timeline import sites
from tests.cms.timeline.clocks import Clock
from tests.cms.timeline.sites import Site
from tests.size import LONG

MAX_ADDED = 20
MANY_LINKS, MANY_BELOW = 20, 200 if LONG else 30
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
    return len([query for query in asked if not query["sql"].startswith(_TRANSACTIONS)])


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
