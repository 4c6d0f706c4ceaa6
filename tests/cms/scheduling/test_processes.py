"""Real scheduler processes on one SQLite file: each thing once, soon, and after a kill as well."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.db import connection

from tests.cms.timeline.sites import LONG

PAGES = 12
# Pages that are due one at a time, so that nothing but the waking is measured.
QUIET = 20 if LONG else 5
QUIET_SECONDS = 1.5
ROOT = Path(__file__).resolve().parents[3]
PUBLISHED = (
    "SELECT page_id, timestamp FROM wagtailcore_pagelogentry WHERE action = 'wagtail.publish.scheduled'"
)
# The service level: nearly all within two seconds, all within a minute.
SOON_SECONDS, LATEST_SECONDS = 2.0, 60.0
PATIENCE_SECONDS = 120

pytestmark = pytest.mark.django_db


class Machine:
    """A database file, and processes that work on it."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "site.sqlite3"
        self._environment = os.environ | {
            "DJANGO_SETTINGS_MODULE": "cms.settings.test",
            "DATA_DIR": str(folder),
            "DATABASE_URL": f"sqlite:///{self.file}",
        }
        self._running: list[subprocess.Popen[bytes]] = []
        self._log = (folder / "log").open("w+")

    def schedulers(self, count: int = 1) -> list[subprocess.Popen[bytes]]:
        """Start schedulers and wait until each has swept once."""
        before = len(self.rows("SELECT owner FROM scheduling_heartbeat"))
        command = [sys.executable, "-m", "django", "run_scheduler"]
        started = [
            subprocess.Popen(command, cwd=ROOT, env=self._environment, stderr=self._log)  # noqa: S603 - our own command
            for _number in range(count)
        ]
        self._running.extend(started)
        until(lambda: len(self.rows("SELECT owner FROM scheduling_heartbeat")) >= before + count)
        return started

    def plan(self, lead_seconds: float, spread_seconds: float, count: int = PAGES) -> dict[int, datetime]:
        """Plan the pages from a process of its own, the nearest last; returns when each is due."""
        command = [sys.executable, "-m", "tests.cms.scheduling.seed"]
        arguments = [str(count), str(lead_seconds), str(spread_seconds)]
        answer = subprocess.run(  # noqa: S603 - our own command
            [*command, *arguments], cwd=ROOT, env=self._environment, check=True, stdout=subprocess.PIPE
        )
        return {int(key): datetime.fromisoformat(at) for key, at in json.loads(answer.stdout).items()}

    def rows(self, query: str) -> list[tuple[object, ...]]:
        """Ask the file."""
        database = sqlite3.connect(self.file, timeout=10)
        try:
            return database.execute(query).fetchall()
        finally:
            database.close()

    def published(self) -> list[tuple[int, datetime]]:
        """Return which pages were published by their plan, and when."""
        return [(int(str(key)), moment(str(at))) for key, at in self.rows(PUBLISHED)]

    def complaints(self) -> list[str]:
        """Return what the processes have warned of."""
        self._log.seek(0)
        return [line for line in self._log if " WARNING " in line or " ERROR " in line]

    def late(self, due: dict[int, datetime]) -> list[float]:
        """Return how many seconds after its moment Wagtail's state followed for each page, in order."""
        late = sorted((at - due[key]).total_seconds() for key, at in self.published())
        sys.stderr.write(f"\nlateness: median {late[len(late) // 2]:.3f} s, greatest {late[-1]:.3f} s\n")
        return late

    def close(self) -> None:
        """End what still runs."""
        for process in self._running:
            process.kill()
            process.wait()
        self._log.close()


@pytest.fixture
def machine(tmp_path: Path, db: None) -> Iterator[Machine]:
    """A copy of the suite's own database: migrated, and empty but for what migrations make."""
    del db
    if connection.vendor != "sqlite":
        pytest.skip("copies an SQLite file for its processes")
    made = Machine(tmp_path)
    source = sqlite3.connect(connection.settings_dict["NAME"])
    source.execute("VACUUM INTO ?", [str(made.file)])
    source.close()
    yield made
    made.close()


def test_two_schedulers_publish_each_page_once_and_soon(machine: Machine) -> None:
    machine.schedulers(2)

    due = machine.plan(lead_seconds=4.0, spread_seconds=1.0)
    until(lambda: len(machine.published()) >= PAGES)

    late = machine.late(due)
    assert sorted(key for key, _at in machine.published()) == sorted(due)
    assert late[0] >= 0
    # How soon the first goes is the wake-up's; how soon the last goes is also the machine's.
    assert late[0] <= SOON_SECONDS
    assert late[-1] <= (SOON_SECONDS if is_calm() else LATEST_SECONDS)
    assert machine.rows("SELECT COUNT(*) FROM timeline_plan WHERE done_at IS NULL") == [(0,)]
    # Working off several at once is nothing to warn of.
    assert machine.complaints() == []


def test_each_moment_wakes_the_schedulers_although_it_was_planned_after_a_later_one(machine: Machine) -> None:
    machine.schedulers(2)

    due = machine.plan(lead_seconds=3.0, spread_seconds=QUIET * QUIET_SECONDS, count=QUIET)
    until(lambda: len(machine.published()) >= QUIET)

    late = machine.late(due)
    assert sorted(key for key, _at in machine.published()) == sorted(due)
    assert late[0] >= 0
    # Without the wake-up it would be the look that comes every 30 s.
    assert late[-1] <= (SOON_SECONDS if is_calm() else 3 * SOON_SECONDS)
    assert machine.complaints() == []


def test_what_a_killed_scheduler_left_is_done_once_by_its_successor(machine: Machine) -> None:
    [first] = machine.schedulers()
    due = machine.plan(lead_seconds=4.0, spread_seconds=0.1)
    until(lambda: len(machine.published()) >= 2)

    first.kill()
    first.wait()
    machine.schedulers()
    until(lambda: len(machine.published()) >= PAGES)

    assert sorted(key for key, _at in machine.published()) == sorted(due)
    live = machine.rows("SELECT COUNT(*) FROM pages_basepage WHERE live AND depth = 3")
    # One more was published while planning was timed.
    assert live == [(PAGES + 1,)]


def test_a_scheduler_that_is_told_to_stop_ends_well_and_signs_off(machine: Machine) -> None:
    [scheduler] = machine.schedulers()

    scheduler.send_signal(signal.SIGTERM)

    assert scheduler.wait(timeout=PATIENCE_SECONDS) == 0
    assert machine.rows("SELECT COUNT(*) FROM scheduling_heartbeat") == [(0,)]


def is_calm() -> bool:
    """Say whether the machine has nothing else to do."""
    return os.getloadavg()[0] < (os.cpu_count() or 1)


def until(condition: Callable[[], bool], seconds: float = PATIENCE_SECONDS) -> None:
    """Wait for a condition, with a deadline."""
    ends = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < ends, "waited in vain"
        time.sleep(0.05)


def moment(text: str) -> datetime:
    """Return a moment as SQLite keeps it."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)
