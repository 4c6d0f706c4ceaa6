"""What is due comes into Wagtail's state: each item once, a failing one apart from the others."""

from datetime import datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.core import mail
from django.db import OperationalError
from django.utils import timezone
from wagtail.models import PageLogEntry

from cms.scheduling import actions, policy
from cms.scheduling.models import Failure
from cms.timeline.models import Change, Plan, State
from pages.models import TopicPage
from tests.cms.scheduling import world
from tests.cms.scheduling.world import World

HOUR = timedelta(hours=1)


def test_a_page_is_brought_in_once(site: World) -> None:
    page = site.planned(at := timezone.now() + HOUR)

    assert sweep(at - timedelta(milliseconds=1)).done == 0
    assert sweep(at).done == 1
    assert sweep(at + HOUR).done == 0

    assert TopicPage.objects.get(pk=page.pk).live
    assert PageLogEntry.objects.filter(page=page.pk, action="wagtail.publish.scheduled").count() == 1


def test_an_expiry_is_brought_in(site: World) -> None:
    page = site.published(expire_at=(at := timezone.now() + HOUR))

    sweep(at)

    stored = TopicPage.objects.get(pk=page.pk)
    assert (stored.live, stored.expired) == (False, True)


def test_one_item_that_fails_does_not_keep_the_others_back(site: World, poison: Any) -> None:
    at = timezone.now() + HOUR
    bad, good = site.planned(at), site.planned(at)

    with poison(bad.pk):
        swept = sweep(at)

    assert (swept.done, swept.failed) == (1, 1)
    assert TopicPage.objects.get(pk=good.pk).live
    assert not TopicPage.objects.get(pk=bad.pk).live
    assert Plan.objects.pending().filter(entry_id=bad.public_id).exists()
    failure = Failure.objects.get(entry_id=bad.public_id)
    assert failure.attempts == 1
    assert "It will not go in." in failure.last_error


def test_a_failed_item_rests_and_is_then_tried_again(site: World, poison: Any) -> None:
    page = site.planned(at := timezone.now() + HOUR)
    with poison(page.pk):
        sweep(at)

    assert sweep(at + timedelta(seconds=26)).resting == 1
    assert sweep(at + timedelta(seconds=34)).done == 1

    assert TopicPage.objects.get(pk=page.pk).live
    assert not Failure.objects.exists()


def test_after_eight_failures_people_are_told_and_it_is_left_alone(
    site: World, poison: Any, settings: Any, django_capture_on_commit_callbacks: Any
) -> None:
    settings.ADMINS = [("Drift", "drift@b.example")]
    page = site.planned(at := timezone.now() + HOUR)

    with poison(page.pk), django_capture_on_commit_callbacks(execute=True):
        for attempt in range(policy.MAX_ATTEMPTS):
            sweep(at + 2 * HOUR * attempt)

    assert Failure.objects.quarantined().count() == 1
    assert sweep(at + timedelta(days=30)).resting == 1
    assert actions.retry_failed() == 1
    assert sweep(at + timedelta(days=30)).done == 1
    assert [message.subject for message in mail.outbox if "schemalagd" in message.subject]


def test_what_the_database_refuses_is_not_held_against_an_item(site: World, poison: Any) -> None:
    page = site.planned(at := timezone.now() + HOUR)

    with poison(page.pk, OperationalError("database is locked")):
        swept = sweep(at)

    assert swept.was_hindered
    assert not Failure.objects.exists()
    assert sweep(at).done == 1


def test_a_failure_goes_when_its_plan_is_called_off(site: World, poison: Any) -> None:
    page = site.planned(at := timezone.now() + HOUR)
    with poison(page.pk):
        sweep(at)
    Plan.objects.all().delete()

    sweep(at)

    assert not Failure.objects.exists()


def test_the_change_log_follows_the_clock_where_nothing_is_due(site: World) -> None:
    """A child's edition begins with its parent's: nobody plans it, and nothing of it is to be brought in."""
    parent = site.planned(at := timezone.now() + HOUR)
    child = world.publish(site.page(parent))
    sweep(at)
    version = State.objects.get(pk=1).version

    assert Change.objects.filter(entry_id=child.public_id).count() == 1
    sweep(at + HOUR)
    assert State.objects.get(pk=1).version == version


def test_it_stops_between_two_items_when_told_to(site: World) -> None:
    at = timezone.now() + HOUR
    site.planned(at)
    site.planned(at)
    answers = iter([False, True])

    with time_machine.travel(at, tick=False):
        swept = actions.bring_in_due(at, stopping=lambda: next(answers))

    assert swept.done == 1


@pytest.mark.parametrize("moment", ["plan", "rest", "expiry"])
def test_the_next_wake_is_the_next_thing_to_do(site: World, poison: Any, moment: str) -> None:
    at = (timezone.now() + HOUR).replace(microsecond=0)
    if moment == "expiry":
        site.published(expire_at=at)
        assert actions.next_wake(timezone.now()) == at
        return
    page = site.planned(at)
    if moment == "plan":
        assert actions.next_wake(timezone.now()) == at
        assert actions.next_wake(at) == at
        return
    with poison(page.pk):
        sweep(at)
    assert actions.next_wake(at) == Failure.objects.get().next_attempt_at


def sweep(at: datetime) -> actions.Sweep:
    """Sweep at a moment."""
    with time_machine.travel(at, tick=False):
        return actions.bring_in_due(at)
