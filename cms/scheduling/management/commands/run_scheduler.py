"""`manage.py run_scheduler`: the process that keeps Wagtail's state in step with the timeline."""

import gc
import logging
import os
import signal
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from cms.scheduling.scheduler import Runner


class Command(BaseCommand):
    """Runs until SIGTERM or SIGINT."""

    help = "Brings due items into Wagtail's state and runs the commands that SCHEDULED_COMMANDS names."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Add the options."""
        parser.add_argument("--once", action="store_true", help="One sweep, then end.")

    def handle(self, *args: Any, **options: Any) -> None:
        """Run the scheduler."""
        del args
        # Each run of each timer is a line otherwise.
        logging.getLogger("apscheduler").setLevel(logging.WARNING)
        # As in the web server: what is loaded stays, and need not be looked at again.
        gc.collect()
        gc.freeze()
        gc.set_threshold(20_000, 20, 20)
        runner = Runner()
        if options["once"]:
            swept = runner.sweep()
            self.stdout.write(f"{swept.done} brought in, {swept.failed} failed, {swept.resting} waiting")
            return
        for wanted in (signal.SIGTERM, signal.SIGINT):
            signal.signal(wanted, lambda *_received: runner.stop())
        if not runner.run():
            # Something is still under way; at exit Python would wait for its thread without end.
            logging.shutdown()
            os._exit(0)
