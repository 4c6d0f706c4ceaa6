"""No trigger is missing: after every act, staging everything once more finds nothing to write.

This does not say that the timeline is right (the reference model does), only that nothing that changes what
is public goes by unnoticed. The seed can be set: UTKAST_SEED=5.
"""

import logging
import os
from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.db.models import Q
from wagtail.models import PageViewRestriction

from cms.timeline import reading
from pages.models import TopicPage
from tests.cms.timeline import sites
from tests.cms.timeline.chances import Chance, orphans, what_staging_would_still_write
from tests.cms.timeline.clocks import Clock
from tests.cms.timeline.sites import MILLISECOND, Site, recorded_at
from tests.size import LONG

OPERATIONS = 500 if LONG else 120
SEEDS = [int(os.environ["UTKAST_SEED"])] if "UTKAST_SEED" in os.environ else [5, 9]
_AHEAD = (MILLISECOND, timedelta(seconds=1), timedelta(minutes=10), timedelta(hours=5))


@pytest.fixture(autouse=True)
def _quiet() -> Iterator[None]:
    logging.disable(logging.INFO)
    yield
    logging.disable(logging.NOTSET)


@pytest.mark.parametrize("seed", SEEDS)
def test_no_trigger_is_missing(site: Site, clock: Clock, seed: int) -> None:
    chance = Chance(site, clock, seed)
    done: list[str] = []
    for _number in range(OPERATIONS // len(SEEDS)):
        clock.pass_recordings()
        clock.let_pass(chance.random.choice((MILLISECOND, timedelta(milliseconds=20), timedelta(minutes=3))))
        done.append(f"{clock.now:%H:%M:%S.%f} {chance.act()}")
        clock.pass_recordings()
        found = what_staging_would_still_write()
        assert not found, f"seed {seed}: after {done[-12:]} staging would still write {found}"
        assert not orphans(), f"seed {seed}: after {done[-12:]} editions without an entry"
    assert chance.refused < len(done) / 2


def test_a_copy_that_is_published_is_public(site: Site, clock: Clock) -> None:
    page = sites.publish_topic(site, site.home, "Sida", "sida")
    below = sites.publish_topic(site, page, "Under", "under")
    clock.pass_recordings()
    # Read anew: Wagtail copies no children of a page that was loaded before it had any.
    page = TopicPage.objects.get(pk=page.pk)
    copied = page.copy(recursive=True, update_attrs={"slug": "kopia", "title": "Kopia"})
    now = recorded_at()
    found = {edition.path: edition for edition in reading.at(now).many(Q(kind="topic"))}
    assert set(found) == {"/sida/", "/sida/under/", "/kopia/", "/kopia/under/"}
    assert found["/kopia/"].entry_id == copied.public_id
    assert found["/kopia/"].first_published_at == now
    assert found["/kopia/under/"].entry_id != below.public_id
    assert not what_staging_would_still_write()
    clock.pass_recordings()
    sites.change_topic(copied, change_note="", minor_change=False, title="Kopian").save_revision(clean=False)
    PageViewRestriction.objects.create(page=copied, restriction_type=PageViewRestriction.LOGIN)
    assert {edition.path for edition in reading.at(recorded_at()).many(Q(kind="topic"))} == {
        "/sida/",
        "/sida/under/",
    }


def test_a_copy_publishes_what_was_public_and_keeps_the_draft_a_draft(site: Site, clock: Clock) -> None:
    page = sites.publish_topic(site, site.home, "Sida", "sida")
    clock.pass_recordings()
    sites.change_topic(page, lead="Bara ett utkast.").save_revision()
    copied = TopicPage.objects.get(pk=page.pk).copy(update_attrs={"slug": "kopia", "title": "Kopia"})
    edition = reading.at(recorded_at()).page("/kopia/")
    assert edition is not None
    assert edition.version == 1
    assert "Bara ett utkast." not in edition.content.document
    assert copied.get_latest_revision_as_object().lead == "Bara ett utkast."
    assert TopicPage.objects.get(pk=copied.pk).has_unpublished_changes


def test_there_are_twenty_kinds_of_acts_at_least(site: Site, clock: Clock) -> None:
    assert len(Chance(site, clock, 1).acts) >= 20
