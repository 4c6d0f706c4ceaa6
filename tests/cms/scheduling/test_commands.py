"""The commands that people and cron run."""

from datetime import timedelta
from io import StringIO
from typing import Any

import pytest
import time_machine
from django.core.management import CommandError, call_command, get_commands
from django.utils import timezone

from cms.timeline.models import Edition
from pages.models import TopicPage
from tests.cms.scheduling.world import World

HOUR = timedelta(hours=1)


def test_wagtails_own_command_is_replaced() -> None:
    assert get_commands()["publish_scheduled"] == "cms.scheduling"


@pytest.mark.parametrize("command", [["publish_scheduled"], ["run_scheduler", "--once"]])
def test_one_sweep_by_hand(site: World, command: list[str]) -> None:
    page = site.planned(at := timezone.now() + HOUR)

    with time_machine.travel(at, tick=False):
        assert run(*command) == "1 brought in, 0 failed, 0 waiting\n"

    assert TopicPage.objects.get(pk=page.pk).live


def test_a_dry_run_names_what_is_due_and_changes_nothing(site: World) -> None:
    page = site.planned(at := timezone.now() + HOUR)

    with time_machine.travel(at, tick=False):
        said = run("publish_scheduled", "--dryrun")

    assert str(page.public_id) in said
    assert not TopicPage.objects.get(pk=page.pk).live


def test_a_failed_item_makes_the_command_fail_and_may_be_tried_at_once(site: World, poison: Any) -> None:
    page = site.planned(at := timezone.now() + HOUR)

    with time_machine.travel(at, tick=False):
        with poison(page.pk), pytest.raises(CommandError):
            run("publish_scheduled")
        assert run("publish_scheduled") == "0 brought in, 0 failed, 1 waiting\n"
        assert run("publish_scheduled", "--retry-failed") == "1 brought in, 0 failed, 0 waiting\n"


def test_verify_finds_nothing_on_a_site_that_was_only_edited(site: World) -> None:
    site.published(site.published())
    site.planned(timezone.now() + HOUR)

    assert run("timeline", "verify").endswith(" 0 differences\n")


def test_verify_reports_and_rebuild_repairs_what_was_broken_by_hand(site: World) -> None:
    page = site.published()
    Edition.objects.filter(entry_id=page.public_id).update(version=9)
    Edition.objects.filter(entry_id=site.home.public_id).delete()

    with pytest.raises(CommandError, match="differences"):
        run("timeline", "verify")
    assert "differences" in run("timeline", "rebuild", "--dry-run")
    assert not Edition.objects.filter(entry_id=site.home.public_id).exists()
    run("timeline", "rebuild")

    assert run("timeline", "verify").endswith(" 0 differences\n")


def run(*arguments: str) -> str:
    said = StringIO()
    call_command(*arguments, stdout=said)
    return said.getvalue()
