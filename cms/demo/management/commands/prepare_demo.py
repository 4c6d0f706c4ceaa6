"""The part of `demo` that needs its database, in the environment that `demo` has set."""

import os
import time
from argparse import ArgumentParser
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.core.management.commands.migrate import Command as Migrate
from django.utils import timezone
from django.utils.translation import override

from cms.demo import loading, people, watched
from cms.demo.moments import ReferenceDayOutOfRange
from cms.demo.processes import POLL_SECONDS
from cms.demo.progress import Progress
from cms.demo.surroundings import START_SECONDS, answers

# Passwords travel in the environment: arguments can be read by everybody on a machine.
PASSWORD = "DEMO_PASSWORD"  # noqa: S105 - the name of a variable


class ToldMigrate(Migrate):
    """Django's command, which tells how far it has come."""

    tell: Callable[[str], None]
    applied = 0

    def migration_progress_callback(self, action: str, migration: Any = None, fake: bool = False) -> None:
        """Count each migration that was applied."""
        del fake
        if action == "apply_success":
            self.applied += 1
            self.tell(f"{self.applied} migrations, {migration.app_label}")


class Command(BaseCommand):
    """Migrate, load, let the article go live."""

    help = "Loads the demo content into the database of this environment; `demo` does this and serves it."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Add what `demo` passes on."""
        parser.add_argument("--reference-date", type=date.fromisoformat, default=None)
        parser.add_argument("--go-live-in", type=int, default=0, metavar="SECONDS")
        parser.add_argument("--site-port", type=int, help="count the seconds from when this port answers")
        parser.add_argument("--migrate", action="store_true")
        parser.add_argument("--loaded", action="store_true", help="the content is there and was told of")

    def handle(self, *args: Any, **options: Any) -> None:
        """Do the steps and print who may sign in and what will happen."""
        del args
        progress = Progress()
        if options["migrate"]:
            command = ToldMigrate()
            command.tell = progress.tell
            with progress.step("Creating the database"):
                call_command(command, verbosity=0)
        if not options["loaded"]:
            self._tell_people(self._load(options["reference_date"], progress))
        if options["site_port"]:
            self._wait_for_site(options["site_port"])
        if options["go_live_in"]:
            self._schedule(timezone.now() + timedelta(seconds=options["go_live_in"]))

    def _load(self, reference: date | None, progress: Progress) -> loading.Loaded:
        today = timezone.localdate()
        password = os.environ.get(PASSWORD, "")
        if loading.is_loaded():
            if reference is not None:
                progress.note(
                    "The content is there already; --reference-date counts at the first load alone."
                )
            return loading.load(reference=today, today=today, password=password)
        with progress.step("Loading the demo content"), override("sv"):
            try:
                return loading.load(
                    reference=reference or today, today=today, password=password, tell=progress.tell
                )
            except ReferenceDayOutOfRange as wrong:
                raise CommandError(str(wrong)) from wrong
            except loading.OtherContent as wrong:
                message = "The data folder holds another website. Choose another --data-dir."
                raise CommandError(message) from wrong

    def _tell_people(self, loaded: loading.Loaded) -> None:
        self.stdout.write("Sign in to the admin as one of")
        for person in people.PEOPLE:
            self.stdout.write(f"  {person.username:<15}{person.first_name} {person.last_name}, {person.role}")
        if loaded.password:
            self.stdout.write(f"  password: {loaded.password}")
        else:
            self.stdout.write("  password: as shown at the first start; --password=... sets another")

    def _wait_for_site(self, port: int) -> None:
        deadline = time.monotonic() + START_SECONDS
        while not answers(port):
            if time.monotonic() > deadline:
                message = f"The website does not answer on port {port}."
                raise CommandError(message)
            time.sleep(POLL_SECONDS)

    def _schedule(self, at: datetime) -> None:
        path = watched.schedule(at)
        clock = timezone.localtime(at).strftime("%H:%M:%S")
        self.stdout.write(f"\nGoes live at {clock}, not a second earlier:\n  {path}")
