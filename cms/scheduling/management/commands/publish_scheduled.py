"""`manage.py publish_scheduled`: one sweep by hand or by cron, in place of Wagtail's command of this name.

The stock command loses a schedule when it dies half-way, and stops at the first bad page; two at once double.
"""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from cms.scheduling import actions, clock
from cms.timeline import catching_up


class Command(BaseCommand):
    """One sweep."""

    help = "Brings everything that is due into Wagtail's state; the public sees it on time without."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Add the options; --dryrun is spelt as in the stock command."""
        parser.add_argument("--dryrun", action="store_true", help="Say what is due, change nothing.")
        parser.add_argument(
            "--retry-failed", action="store_true", help="Try failed items too, given-up ones as well."
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Run one sweep."""
        del args
        now = clock.due_now()
        if options["dryrun"]:
            for item in catching_up.due(now):
                self.stdout.write(f"{item.at.isoformat()} {item.label} {item.entry_id}")
            return
        if options["retry_failed"]:
            actions.retry_failed()
        swept = actions.bring_in_due(now)
        self.stdout.write(f"{swept.done} brought in, {swept.failed} failed, {swept.resting} waiting")
        if swept.failed or swept.was_hindered:
            raise CommandError("Not everything could be brought in; see the log and /health/publishing.")
