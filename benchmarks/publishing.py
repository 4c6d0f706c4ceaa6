"""Publishing one page: with and without a subtree below it, and with an address that moves the subtree.

Run `python -m benchmarks.publishing [descendants]` (2000 by default; making them takes some minutes).
It ends with code 1 where staging 2,000 takes longer than its bound.
"""

import gc
import sys
import time
from collections.abc import Callable
from statistics import median

from django.db import connection

from benchmarks import ground
from cms.timeline import recording as recordings
from cms.timeline.models import State
from cms.timeline.recording import Recording, recording
from pages.models import TopicPage
from tests.cms.scheduling import world

FEW = 200
MANY = 2000
ROUNDS = 5
# For MANY, on SQLite.
BOUND_SECONDS = 2.0


class Statements:
    """Counts statements."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, execute: Callable[..., object], *asked: object) -> object:
        """Count one and let it pass."""
        self.count += 1
        return execute(*asked)


class Staging:
    """Tells how long each recording took at its end, where it stages everything that was touched."""

    def __init__(self) -> None:
        self.taken: list[float] = []
        finish = recordings._finish

        def timed(recorded: Recording, state: State) -> None:
            began = time.perf_counter()
            finish(recorded, state)
            self.taken.append(time.perf_counter() - began)

        # For this program alone.
        recordings._finish = timed


def subtree(site: world.World, size: int) -> TopicPage:
    """Publish a page with so many below it, in one recording."""
    parent = site.published()
    with recording(by="benchmark"):
        for _number in range(size):
            site.published(parent)
    return parent


def statements(page: TopicPage) -> int:
    """Return how many statements one publication asks."""
    counted = Statements()
    with connection.execute_wrapper(counted):
        world.publish(page, title="Räknad")
    return counted.count


def main(many: int) -> None:
    """Measure and print."""
    site = world.build()
    alone, above = site.published(), subtree(site, FEW)
    base = ground.seconds(lambda: world.publish(alone, title="Ny"))
    beside = ground.seconds(lambda: world.publish(above, title="Ny"))
    rows = [
        (f"publish a page, none below ({statements(alone)} statements)", ground.shown(base), "1.0"),
        (
            f"publish a page, {FEW} below ({statements(above)} statements)",
            ground.shown(beside),
            f"{beside / base:.1f}",
        ),
    ]
    top = subtree(site, many) if many > FEW else above
    # As in the web server (cms/wsgi.py).
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)
    turn, staging = iter(range(1000)), Staging()
    moved = ground.seconds(lambda: world.publish(top, slug=f"flyttad-{next(turn)}"), rounds=ROUNDS)
    staged = median(staging.taken[-ROUNDS:])
    rows.append((f"give a new address to {max(many, FEW)} below", ground.shown(moved), f"{moved / base:.1f}"))
    rows.append(("  of it staging, with the change log", ground.shown(staged), f"{staged / base:.1f}"))
    ground.table(rows)
    if many >= MANY and staged > BOUND_SECONDS:
        sys.exit(f"Staging {many} took {staged:.2f} s; the bound is {BOUND_SECONDS} s.")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else MANY)
