"""Whether somebody should look, for people and for what watches the site."""

import json
import uuid
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.test import RequestFactory
from django.utils import timezone

from cms.scheduling import actions
from cms.scheduling.models import Failure, Heartbeat
from cms.scheduling.status import publishing_status
from cms.scheduling.views import publishing_health
from tests.cms.scheduling.world import World

pytestmark = pytest.mark.django_db


def test_without_a_scheduler_it_is_red_though_nothing_is_due() -> None:
    assert publishing_status(timezone.now()).problems == ("scheduler-silent",)


@pytest.mark.parametrize(("seconds", "problems"), [(90, ()), (91, ("scheduler-silent",))])
def test_a_scheduler_may_be_silent_for_a_minute_and_a_half(seconds: int, problems: tuple[str, ...]) -> None:
    now = timezone.now()
    beat(now)

    assert publishing_status(now + timedelta(seconds=seconds)).problems == problems


def test_what_is_overdue_is_counted_with_the_age_of_the_oldest(site: World) -> None:
    at = timezone.now() + timedelta(hours=1)
    site.planned(at)
    site.planned(at + timedelta(minutes=1))
    beat(now := at + timedelta(seconds=61))

    with time_machine.travel(now, tick=False):
        found = publishing_status(now)

    assert (found.overdue, found.oldest_overdue_seconds) == (2, 61.0)
    assert found.problems == ("overdue",)


def test_the_address_answers_with_numbers_and_its_colour_as_status() -> None:
    red = answer()
    beat(timezone.now())
    green = answer()

    assert (red.status_code, green.status_code) == (503, 200)
    assert json.loads(green.content) == {
        "status": "ok",
        "problems": [],
        "schedulerAgeSeconds": pytest.approx(0, abs=5),
        "schedulers": 1,
        "overdue": 0,
        "oldestOverdueSeconds": 0.0,
        "failing": 0,
        "quarantined": 0,
        "failedTasks": 0,
        "clockSkewSeconds": pytest.approx(0, abs=0.1),
        "changeLogBehind": json.loads(green.content)["changeLogBehind"],
    }
    assert "no-store" in green["Cache-Control"]


def test_an_item_that_only_people_can_help_is_red() -> None:
    now = timezone.now()
    beat(now)
    Failure.objects.create(key="given up", entry_id=uuid.uuid4(), due_at=now, quarantined_at=now)

    assert publishing_status(now).problems == ("quarantined",)


def test_a_failed_background_task_is_counted_for_a_day() -> None:
    now = timezone.now()
    actions.record_failed_task(name="wagtail.tasks.update", error="ValueError", now=now)

    counted = [publishing_status(now + timedelta(hours=hours)).failed_tasks for hours in (23, 25)]

    assert counted == [1, 0]


def test_runners_long_gone_are_forgotten() -> None:
    now = timezone.now()
    beat(now - timedelta(days=2), owner="gone")

    beat(now)
    beat(now)

    [row] = Heartbeat.objects.all()
    assert (row.owner, row.counter) == ("here", 2)


def beat(now: Any, owner: str = "here") -> None:
    actions.beat(owner=owner, started_at=now, now=now, skew_seconds=0)


def answer() -> Any:
    return publishing_health(RequestFactory().get("/health/publishing"))
