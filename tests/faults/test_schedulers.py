"""Real scheduler processes on one database: each thing once, soon, and after a kill as well."""

import os
import signal
import sys
from datetime import UTC, datetime

from tests.faults.machine import PATIENCE_SECONDS, Machine, until
from tests.size import LONG

PAGES = 12
# Pages that are due one at a time, so that nothing but the waking is measured.
QUIET = 20 if LONG else 5
QUIET_SECONDS = 1.5
PUBLISHED = (
    "SELECT page_id, timestamp FROM wagtailcore_pagelogentry WHERE action = 'wagtail.publish.scheduled'"
)
PENDING = "SELECT COUNT(*) FROM timeline_plan WHERE done_at IS NULL"
# The service level: nearly all within two seconds, all within a minute.
SOON_SECONDS, LATEST_SECONDS = 2.0, 60.0


def test_two_schedulers_publish_each_page_once_and_soon(machine: Machine) -> None:
    machine.schedulers(2)

    due = planned(machine, PAGES, spread_seconds=1.0)
    until(lambda: len(published(machine)) >= PAGES)

    late = lateness(machine, due)
    assert sorted(key for key, _at in published(machine)) == sorted(due)
    assert late[0] >= 0
    # How soon the first goes is the wake-up's; how soon the last goes is also the machine's.
    assert late[0] <= SOON_SECONDS
    assert late[-1] <= (SOON_SECONDS if is_calm() else LATEST_SECONDS)
    assert machine.rows(PENDING) == [(0,)]
    # Working off several at once is nothing to warn of.
    assert machine.complaints() == []


def test_each_moment_wakes_the_schedulers_although_it_was_planned_after_a_later_one(machine: Machine) -> None:
    machine.schedulers(2)

    due = planned(machine, QUIET, spread_seconds=QUIET * QUIET_SECONDS)
    until(lambda: len(published(machine)) >= QUIET)

    late = lateness(machine, due)
    assert sorted(key for key, _at in published(machine)) == sorted(due)
    assert late[0] >= 0
    # Without the wake-up it would be the look that comes every 30 s.
    assert late[-1] <= SOON_SECONDS
    assert machine.complaints() == []


def test_what_a_killed_scheduler_left_is_done_once_by_its_successor(machine: Machine) -> None:
    [first] = machine.schedulers()
    due = planned(machine, PAGES, spread_seconds=0.1)
    until(lambda: len(published(machine)) >= 2)

    first.kill()
    first.wait()
    machine.schedulers()
    until(lambda: len(published(machine)) >= PAGES)

    assert sorted(key for key, _at in published(machine)) == sorted(due)
    live = machine.rows("SELECT COUNT(*) FROM pages_basepage WHERE live AND depth = 3")
    # One more was published while planning was timed.
    assert live == [(PAGES + 1,)]


def test_a_scheduler_that_is_told_to_stop_ends_well_and_signs_off(machine: Machine) -> None:
    for told in (signal.SIGTERM, signal.SIGINT):
        [scheduler] = machine.schedulers()

        scheduler.send_signal(told)

        assert scheduler.wait(timeout=PATIENCE_SECONDS) == 0
        assert machine.rows("SELECT COUNT(*) FROM scheduling_heartbeat") == [(0,)]


def planned(machine: Machine, count: int, spread_seconds: float) -> dict[int, datetime]:
    """Plan pages from a process of its own, the nearest last; returns when each is due."""
    answer = machine.answer("-m", "tests.faults.plans", str(count), "3", str(spread_seconds))
    return {int(key): datetime.fromisoformat(at) for key, at in answer.items()}


def published(machine: Machine) -> list[tuple[int, datetime]]:
    """Return which pages were published by their plan, and when."""
    return [(key, moment(at)) for key, at in machine.rows(PUBLISHED)]


def lateness(machine: Machine, due: dict[int, datetime]) -> list[float]:
    """Return how many seconds after its moment Wagtail's state followed for each page, in order."""
    late = sorted((at - due[key]).total_seconds() for key, at in published(machine))
    sys.stderr.write(f"\nlateness: median {late[len(late) // 2]:.3f} s, greatest {late[-1]:.3f} s\n")
    return late


def is_calm() -> bool:
    """Say whether the machine has nothing else to do."""
    return os.getloadavg()[0] < (os.cpu_count() or 1)


def moment(at: datetime) -> datetime:
    """Return a moment as the databases keep it: SQLite knows no zones."""
    return at if at.tzinfo is not None else at.replace(tzinfo=UTC)
