"""Editors, a bulk publication, a catch-up and a reader at once, on real connections."""

import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from random import Random
from threading import Event, Thread

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.db.models import Q
from django.utils import timezone
from wagtail.signal_handlers import disable_reference_index_auto_update

from cms.timeline import catching_up, reading
from cms.timeline.models import Change, Plan
from cms.timeline.recording import recording
from pages.models import TopicPage
from tests.cms.timeline import comparing, sites
from tests.cms.timeline.chances import orphans, what_staging_would_still_write
from tests.cms.timeline.sites import Site, build_site, publish_topic
from tests.size import LONG

SECONDS = 60 if LONG else 12
BULK = 12
SLUGS = ("eftertraktad", "adress-a", "adress-b", "adress-c")


class Crowd:
    """Actors that go on until the time is over; what goes wrong in any of them is kept."""

    def __init__(self) -> None:
        self.over = Event()
        self.errors: list[str] = []
        self.acts: dict[str, int] = {}
        self.refused = 0

    def run(self, seconds: float, **actors: Callable[[], None]) -> None:
        """Run every actor in a thread of its own."""
        threads = [Thread(target=self._go_on, args=(name, act), name=name) for name, act in actors.items()]
        for thread in threads:
            thread.start()
        self.over.wait(seconds)
        self.over.set()
        for thread in threads:
            thread.join(timeout=60)
            assert not thread.is_alive(), f"{thread.name} does not end"

    def _go_on(self, name: str, act: Callable[[], None]) -> None:
        try:
            while not self.over.is_set():
                try:
                    act()
                except ValidationError:
                    self.refused += 1
                self.acts[name] = self.acts.get(name, 0) + 1
        except Exception as error:  # noqa: BLE001 - whatever it is, it is the finding
            self.errors.append(f"{name}: {type(error).__name__}: {error}")
            self.over.set()
        finally:
            connection.close()


class Editor:
    """One editor, who mostly works where others work too."""

    def __init__(self, site: Site, seed: int) -> None:
        self.site = site
        self.random = Random(seed)  # noqa: S311 - repeatable, not secret
        self.number = 0

    def __call__(self) -> None:
        """Do one thing."""
        act = self.random.choice(
            [self.publish, self.publish, self.rename, self.schedule, self.take_down, self.move]
        )
        act(self.random.choice(list(TopicPage.objects.exclude(slug__startswith="samlad").order_by("pk"))))

    def _draft(self, page: TopicPage, **fields: object) -> TopicPage:
        self.number += 1
        return sites.change_topic(page, title=f"Titel {self.number:05d}", **fields)

    def publish(self, page: TopicPage) -> None:
        self._draft(page).save_revision().publish()

    def rename(self, page: TopicPage) -> None:
        self._draft(page, slug=self.random.choice(SLUGS)).save_revision().publish()

    def schedule(self, page: TopicPage) -> None:
        at = timezone.now() + timedelta(milliseconds=self.random.choice((150, 400, 900)))
        until = self.random.choice([None, at + timedelta(milliseconds=300)])
        self._draft(page, go_live_at=at, expire_at=until).save_revision().publish()

    def take_down(self, page: TopicPage) -> None:
        page.unpublish()

    def move(self, page: TopicPage) -> None:
        page.move(page.get_siblings().first(), pos="left")


class Bulk:
    """Publishes many pages in one recording, so that they change in one instant."""

    def __init__(self) -> None:
        self.generation = 0

    def __call__(self) -> None:
        self.generation += 1
        drafts = [
            sites.change_topic(page, title=f"Samlad {self.generation:05d}", minor_change=True).save_revision()
            for page in TopicPage.objects.filter(slug__startswith="samlad").order_by("-pk")
        ]
        with recording(by="bulk", reason="all at once"):
            for revision in drafts:
                revision.publish()


def catch_up() -> None:
    """Carry out what is due, as a scheduler would."""
    for item in catching_up.due(timezone.now()):
        catching_up.carry_out(item)
    time.sleep(0.05)


def read() -> None:
    """See the pages of the bulk: all of one generation, at any moment."""
    found = reading.live(timezone.now()).many(Q(path__startswith="/samlad"))
    assert len(found) == BULK
    assert len({edition.title for edition in found}) == 1, (
        f"a mixture: {[edition.title for edition in found]}"
    )


@pytest.fixture
def crowded_site(transactional_db: None) -> Iterator[Site]:
    """Return a site with pages that everybody edits and pages that go out together."""
    del transactional_db
    with disable_reference_index_auto_update():
        site = build_site()
        for number in range(4):
            parent = publish_topic(site, site.home, f"Sida {number}", f"sida-{number}")
            publish_topic(site, parent, f"Under {number}", "under")
        with recording():
            for number in range(BULK):
                publish_topic(site, site.home, "Samlad 00000", f"samlad-{number}")
        yield site


@pytest.mark.django_db(transaction=True)
def test_many_at_once_meet_no_lock_error(crowded_site: Site) -> None:
    crowd = Crowd()
    crowd.run(
        SECONDS,
        first=Editor(crowded_site, 1),
        second=Editor(crowded_site, 2),
        bulk=Bulk(),
        catch_up=catch_up,
        reader=read,
    )
    assert not crowd.errors
    assert min(crowd.acts.get(name, 0) for name in ("first", "second", "bulk", "catch_up", "reader")) > 0, (
        crowd.acts
    )
    _wait_until_all_plans_have_begun()
    catch_up()
    assert not catching_up.due(timezone.now())
    memory = comparing.Memory()
    memory.check(sites.recorded_at())
    assert not what_staging_would_still_write()
    assert not orphans()
    sequences = list(Change.objects.order_by("sequence").values_list("sequence", "at"))
    assert [sequence for sequence, _at in sequences] == list(
        range(sequences[0][0], sequences[0][0] + len(sequences))
    )
    assert [at for _sequence, at in sequences] == sorted(at for _sequence, at in sequences)


def _wait_until_all_plans_have_begun() -> None:
    deadline = time.monotonic() + 10
    while Plan.objects.pending().filter(at__gt=timezone.now()).exists():
        assert time.monotonic() < deadline
        time.sleep(0.05)
