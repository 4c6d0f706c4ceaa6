"""`manage.py demo`: the real thing on this machine, with content to look at."""

import os
import subprocess
import time
from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, nullcontext
from datetime import date
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import override

from cms.demo.management.commands.prepare_demo import PASSWORD
from cms.demo.processes import POLL_SECONDS, ProcessEnded, Processes, Running, Stopped, ended_by_signals
from cms.demo.progress import Progress
from cms.demo.surroundings import (
    LAST_PORT,
    NoPortFree,
    Surroundings,
    alone,
    reserved_port,
    state_of_code,
)

PORT = 8000
GO_LIVE_SECONDS = 20
RESTART_SECONDS = 5
# Set by the bootstrap when an installation began.
BEGAN = "DEMO_BEGAN"
SERVER = (
    "-m", "granian", "--interface", "wsgi", "--host", "127.0.0.1", "--workers", "1", "--no-ws",
    "--respawn-failed-workers", "--respawn-interval", "0.5", "--blocking-threads", "4",
    "--log-level", "warning", "cms.wsgi:application", "--port",
)  # fmt: skip
SCHEDULER = ("manage.py", "run_scheduler")
COLLECT = ("manage.py", "collectstatic", "--noinput", "--verbosity=0")
ADDRESSES = """
Site:   {site}/
Admin:  {site}/admin/
API:    {site}/api/v1/    (described in {site}/api/docs/)
"""


class Command(BaseCommand):
    """Prepare in processes of their own, as this one has read its settings before its options; then serve."""

    help = "Loads the demo content and serves it: website, admin, API and scheduler. Ctrl-C ends everything."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Add the options."""
        parser.add_argument("--port", type=_port, default=PORT, help=f"first port to try (default {PORT})")
        parser.add_argument("--data-dir", type=Path, help="folder of database, files and secret key")
        parser.add_argument(
            "--password", default="", help="password of all demo users; default: made at the first load"
        )
        parser.add_argument(
            "--reference-date",
            type=_day,
            help="day from which the content's history is counted (default today)",
        )
        parser.add_argument("--no-serve", action="store_true", help="stop when everything is loaded")

    def handle(self, *args: Any, **options: Any) -> None:
        """Run until somebody ends it."""
        del args
        # With what was installed first, where that was this start.
        began = float(os.environ.pop(BEGAN, time.time()))
        self._check_password(options["password"])
        folder = (options["data_dir"] or settings.DATA_DIR).resolve()
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise CommandError(f"{folder} cannot hold the data: {error.strerror}.") from error
        with nullcontext(options["port"]) if options["no_serve"] else self._port(options["port"]) as port:
            self._serve(Surroundings(folder, port), options, began)

    def _serve(self, place: Surroundings, options: dict[str, Any], began: float) -> None:
        """Run the processes, and end all of them whatever happens."""
        processes = Processes(place.environment(os.environ))
        with ended_by_signals():
            try:
                self._run(place, processes, options, began)
            except ProcessEnded as ended:
                raise CommandError(f"{ended} ended unexpectedly; see the messages above.") from ended
            except Stopped:
                Progress().note("Stopping ...")
            finally:
                processes.end()

    def _run(self, place: Surroundings, processes: Processes, options: dict[str, Any], began: float) -> None:
        """Prepare what is missing, serve, and watch the processes."""
        serve = not options["no_serve"]
        steps = [f"--reference-date={options['reference_date']}"] if options["reference_date"] else []
        told, server = self._get_ready(place, processes, steps, options["password"], serve=serve)
        told = f"{told}\n\nReady after {time.time() - began:.1f} s."
        if server is None:
            self.stdout.write(told)
            return
        # Only now: what is public does not wait for it, and two programs start faster than three.
        scheduler, started = processes.start("The scheduler", SCHEDULER), time.monotonic()
        self.stdout.write(f"{ADDRESSES.format(site=place.address)}\n{told} Ctrl-C ends it.")
        self.stdout.flush()
        while not server.has_ended:
            if scheduler.has_ended and time.monotonic() > started + RESTART_SECONDS:
                Progress().note("The scheduler ended; starting it anew. What is public does not wait for it.")
                processes.let_go(scheduler)
                scheduler, started = processes.start("The scheduler", SCHEDULER), time.monotonic()
            time.sleep(POLL_SECONDS)
        raise ProcessEnded(server.name)

    def _get_ready(
        self, place: Surroundings, processes: Processes, steps: list[str], password: str, *, serve: bool
    ) -> tuple[str, Running | None]:
        """Prepare and start the server, at once where nothing can change under it; return what to tell."""
        told, secrets = "", {PASSWORD: password}
        # Taken before the work: what somebody changes while it lasts is not in it.
        state = state_of_code()
        if not place.is_prepared(state):
            with alone(place.folder) as processes.inherited:
                told = self._prepare(processes, ["--migrate", *steps], secrets, static=True)
                place.mark_prepared(state)
            processes.inherited = ()
        if not serve:
            return told or self._prepare(processes, steps, secrets), None
        with Progress().step("Starting the website"):
            server = processes.start("The web server", [*SERVER, str(place.port)])
            # The seconds count from when there is something to watch.
            steps = [f"--go-live-in={GO_LIVE_SECONDS}", f"--site-port={place.port}", *steps]
            last = self._prepare(processes, [*steps, *(["--loaded"] if told else [])], secrets, server=server)
        return f"{told}\n{last}".strip("\n"), server

    def _prepare(
        self,
        processes: Processes,
        steps: list[str],
        secrets: dict[str, str],
        *,
        static: bool = False,
        server: Running | None = None,
    ) -> str:
        """Do what needs the database, and beside it build static files; return what is to be told."""
        building = processes.start("Static files", COLLECT, stdout=subprocess.DEVNULL) if static else None
        loading = processes.start(
            "Preparing", ["manage.py", "prepare_demo", *steps], secrets, stdout=subprocess.PIPE
        )
        processes.finish(loading, beside=server)
        if building is not None and building.process.poll() is None:
            with Progress().step("Building static files"):
                processes.finish(building)
        elif building is not None:
            processes.finish(building)
        return loading.process.stdout.read().rstrip() if loading.process.stdout is not None else ""

    @contextmanager
    def _port(self, wanted: int) -> Iterator[int]:
        """Hold a port, and say so where it is not the one that was asked for."""
        with ExitStack() as held:
            try:
                port = held.enter_context(reserved_port(wanted))
            except NoPortFree as none:
                raise CommandError(f"No port is free from {wanted} on. Choose another --port.") from none
            if port != wanted:
                Progress().note(f"Port {wanted} is busy; using port {port}.")
            yield port

    def _check_password(self, password: str) -> None:
        # In the language of the command's other messages, which are told here and now.
        with override("en"):
            try:
                if password:
                    validate_password(password)
            except ValidationError as weak:
                raise CommandError("The password is too weak. " + " ".join(weak.messages)) from weak


def _port(text: str) -> int:
    port = int(text) if text.isdecimal() else 0
    if not 0 < port <= LAST_PORT:
        raise ArgumentTypeError(f"a port is a number between 1 and {LAST_PORT}")
    return port


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as wrong:
        raise ArgumentTypeError("write a day as 2026-03-01") from wrong
