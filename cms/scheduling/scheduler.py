"""The scheduler process: timers, and nothing that would be lost with them.

APScheduler keeps the timers in memory. What is due stands in the database, so any number of these processes
may run and any of them may be killed at any line: the next sweep of any other finds the same items.
"""

import logging
import os
import socket
import threading
import uuid
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta

from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_EXECUTED, JobExecutionEvent
from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.jobstores.memory import MemoryJobStore
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.date import DateTrigger
from apscheduler.triggers.interval import IntervalTrigger
from django.conf import settings
from django.core.management import call_command
from django.db import DatabaseError, close_old_connections
from django.utils import timezone

from cms.scheduling import actions, clock, watching

logger = logging.getLogger(__name__)
# However quiet it is, so often a runner looks for itself.
SWEEP_EVERY = timedelta(seconds=30)
# How long a stopping process waits for the item under way; kill -9 at any line is safe as well.
GRACE_SECONDS = 10.0
# The least pause between two sweeps that found something, and after the database was in the way.
_BREATH = timedelta(milliseconds=50)
_PAUSE = timedelta(seconds=1)
_PUBLISHING, _COMMANDS = "publishing", "commands"
_SWEEP = "sweep"


class Runner:
    """One scheduler: sweeps at each due moment and every 30 s, and runs the commands that settings name."""

    def __init__(self) -> None:
        self.owner = f"{socket.gethostname()}:{os.getpid()}:{uuid.uuid4().hex[:8]}"
        self.started_at = timezone.now()
        # Long ago: the first look is at once.
        self._swept_at = self.started_at - SWEEP_EVERY
        self._stopping = self._sweeping = self._hindered = False
        self._replan = True
        self._bell: watching.Bell | None = None
        self._jobs_under_way = 0
        self._idle = threading.Condition()
        self._timers = BackgroundScheduler(
            jobstores={"default": MemoryJobStore()},
            executors={_PUBLISHING: ThreadPoolExecutor(1), _COMMANDS: ThreadPoolExecutor(1)},
            # None: a timer that fires late still fires; the stock second would drop it for good.
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
            timezone="UTC",
        )

    def sweep(self) -> actions.Sweep:
        """Bring in what is due and say that this runner lives."""
        now = clock.due_now()
        swept = actions.bring_in_due(now, stopping=lambda: self._stopping)
        self._hindered = swept.was_hindered
        skew = clock.skew()
        if abs(skew) > clock.WARNING:
            logger.warning("The database's clock is %s ahead of this process's", skew)
        seconds = skew.total_seconds()
        actions.beat(owner=self.owner, started_at=self.started_at, now=timezone.now(), skew_seconds=seconds)
        return swept

    def run(self) -> bool:
        """Work until told to stop; returns whether everything under way came to its end in time."""
        self._add_commands()
        self._timers.start()
        logger.info("Scheduler %s started", self.owner)
        watch, hands, bell = watching.watch(), watching.ClockWatch(), watching.Bell()
        self._bell = bell
        while not self._stopping:
            self._edge(lambda: self._look(watch, hands))
            bell.listen(max(watch.seconds, _PAUSE.total_seconds()) if self._hindered else watch.seconds)
        watch.close()
        ended = self._close()
        bell.close()
        return ended

    def stop(self) -> None:
        """Ask the runner to end after the item under way; may be called from a signal's handler."""
        self._stopping = True
        self._ring()

    def _ring(self) -> None:
        """Have the main thread look at once."""
        if self._bell is not None:
            self._bell.ring()

    def _add_commands(self) -> None:
        self._timers.add_listener(self._ended, EVENT_JOB_EXECUTED | EVENT_JOB_ERROR)
        for name, seconds in settings.SCHEDULED_COMMANDS:
            self._timers.add_job(
                self._job(_command(name)),
                IntervalTrigger(seconds=seconds, timezone="UTC"),
                id=f"command {name}",
                executor=_COMMANDS,
                next_run_time=timezone.now(),
            )

    def _look(self, watch: watching.Watch, hands: watching.ClockWatch) -> None:
        """Lay the timer anew if anything says so; not during a sweep, whose end says so itself."""
        changed = watch.has_changed()
        if hands.has_jumped():
            logger.warning("The clock was set; timers are laid anew")
            self._timers.wakeup()
            self._swept_at, changed = timezone.now() - SWEEP_EVERY, True
        self._replan = self._replan or changed
        if self._replan and not self._sweeping:
            self._replan = False
            self._plan_sweep()

    def _plan_sweep(self) -> None:
        """Lay the one timer for the next moment at which there is something to do, or for a look all the
        same."""
        here, now = timezone.now(), clock.due_now()
        # The timer goes by this process's clock; where the database's is behind, it must wait for that.
        behind = max(here - now, timedelta(0))
        wanted = actions.next_wake(now)
        if wanted is not None and wanted <= now:
            wanted = now + (_PAUSE if self._hindered else _BREATH)
        latest = self._swept_at + SWEEP_EVERY
        self._lay(latest if wanted is None else min(wanted + behind, latest))

    def _lay(self, at: datetime) -> None:
        self._timers.add_job(
            self._job(self._sweep_now),
            DateTrigger(at, timezone="UTC"),
            id=_SWEEP,
            executor=_PUBLISHING,
            replace_existing=True,
            # The one worker does one at a time; a second waits its turn, and is not dropped with a warning.
            max_instances=2,
        )

    def _sweep_now(self) -> None:
        self._sweeping = True
        try:
            self.sweep()
        finally:
            self._swept_at = timezone.now()
            self._sweeping = False

    def _ended(self, event: JobExecutionEvent) -> None:
        """Lay the timer for what comes after a sweep, also after one that failed."""
        if event.job_id == _SWEEP:
            self._replan = True
            self._ring()

    def _job(self, work: Callable[[], object]) -> Callable[[], None]:
        def job() -> None:
            if self._stopping:
                return
            with self._idle:
                self._jobs_under_way += 1
            try:
                close_old_connections()
                self._edge(work)
            finally:
                close_old_connections()
                with self._idle:
                    self._jobs_under_way -= 1
                    self._idle.notify_all()

        return job

    def _edge(self, work: Callable[[], object]) -> None:
        """Do one piece of work; whatever it raises is logged and the next piece is done all the same."""
        try:
            work()
        except DatabaseError:
            self._hindered = self._replan = True
            logger.exception("The database was in the way; the scheduler goes on")
            close_old_connections()
        except Exception:
            logger.exception("The scheduler goes on")

    def _close(self) -> bool:
        self._timers.shutdown(wait=False)
        with self._idle:
            ended = self._idle.wait_for(lambda: not self._jobs_under_way, timeout=GRACE_SECONDS)
        with suppress(DatabaseError):
            actions.sign_off(owner=self.owner)
        logger.info("Scheduler %s stopped", self.owner)
        return ended


def _command(name: str) -> Callable[[], object]:
    def run() -> None:
        logger.debug("Running %s", name)
        call_command(name)

    return run
