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
from datetime import timedelta

from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_EXECUTED, EVENT_JOB_MISSED, JobExecutionEvent
from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.jobstores.base import JobLookupError
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
SWEEP_SECONDS = 30
# How long a stopping process waits for the item under way; kill -9 at any line is safe as well.
GRACE_SECONDS = 10.0
# The least pause between two sweeps that found something, and after the database was in the way.
_BREATH = timedelta(milliseconds=50)
_PAUSE = timedelta(seconds=1)
_PUBLISHING, _COMMANDS = "publishing", "commands"
_SWEEP, _WAKE = "sweep", "wake"


class Runner:
    """One scheduler: sweeps at each due moment and every 30 s, and runs the commands that settings name."""

    def __init__(self) -> None:
        self.owner = f"{socket.gethostname()}:{os.getpid()}:{uuid.uuid4().hex[:8]}"
        self.started_at = timezone.now()
        self._stopping = threading.Event()
        self._replan = threading.Event()
        self._hindered = False
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
        swept = actions.bring_in_due(now, stopping=self._stopping.is_set)
        self._hindered = swept.was_hindered
        skew = clock.skew()
        if abs(skew) > clock.WARNING:
            logger.warning("The database's clock is %s ahead of this process's", skew)
        seconds = skew.total_seconds()
        actions.beat(owner=self.owner, started_at=self.started_at, now=timezone.now(), skew_seconds=seconds)
        return swept

    def run(self) -> bool:
        """Work until told to stop; returns whether everything under way came to its end in time."""
        self._add_jobs()
        self._timers.start()
        logger.info("Scheduler %s started", self.owner)
        watch, hands = watching.watch(), watching.ClockWatch()
        while not self._stopping.is_set():
            self._edge(lambda: self._look(watch, hands))
            self._stopping.wait(watch.seconds)
        watch.close()
        return self._close()

    def stop(self) -> None:
        """Ask the runner to end after the item under way."""
        self._stopping.set()

    def _add_jobs(self) -> None:
        every = IntervalTrigger(seconds=SWEEP_SECONDS, timezone="UTC")
        self._timers.add_listener(self._ended, EVENT_JOB_EXECUTED | EVENT_JOB_ERROR | EVENT_JOB_MISSED)
        self._timers.add_job(
            self._job(self.sweep), every, id=_SWEEP, executor=_PUBLISHING, next_run_time=timezone.now()
        )
        for name, seconds in settings.SCHEDULED_COMMANDS:
            self._timers.add_job(
                self._job(_command(name)),
                IntervalTrigger(seconds=seconds, timezone="UTC"),
                id=f"command {name}",
                executor=_COMMANDS,
                next_run_time=timezone.now(),
            )

    def _look(self, watch: watching.Watch, hands: watching.ClockWatch) -> None:
        changed, asked = watch.has_changed(), self._replan.is_set()
        if hands.has_jumped():
            logger.warning("The clock was set; timers are laid anew")
            self._timers.wakeup()
            asked = True
        if changed or asked:
            self._replan.clear()
            self._plan_wake()

    def _plan_wake(self) -> None:
        """Lay the timer for the next moment at which there is something to do."""
        now = clock.due_now()
        at = actions.next_wake(now)
        if at is None:
            with suppress(JobLookupError):
                self._timers.remove_job(_WAKE)
            return
        earliest = now + (_PAUSE if self._hindered else _BREATH)
        trigger = DateTrigger(max(at, earliest) if at <= now else at, timezone="UTC")
        self._timers.add_job(
            self._job(self.sweep), trigger, id=_WAKE, executor=_PUBLISHING, replace_existing=True
        )

    def _ended(self, event: JobExecutionEvent) -> None:
        """Look again once a job has let go of its place: laid earlier, the timer would find it taken."""
        if event.job_id in (_SWEEP, _WAKE):
            self._replan.set()

    def _job(self, work: Callable[[], object]) -> Callable[[], None]:
        def job() -> None:
            if self._stopping.is_set():
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
            self._hindered = True
            logger.exception("The database was in the way; the scheduler goes on")
            close_old_connections()
            self._stopping.wait(_PAUSE.total_seconds())
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
