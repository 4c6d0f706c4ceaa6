"""What every benchmark stands on: an empty database of its own, a clock, and a table."""

import atexit
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from statistics import median

import django

ROUNDS = 7


def prepare() -> None:
    """Start Django on a migrated database in a folder that goes when the program ends."""
    folder = Path(tempfile.mkdtemp(prefix="utkast-benchmark-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    os.environ |= {
        "DJANGO_SETTINGS_MODULE": "cms.settings.test",
        "DATA_DIR": str(folder),
        "DATABASE_URL": f"sqlite:///{folder / 'site.sqlite3'}",
        "LOG_LEVEL": "ERROR",
    }
    # Tests and benchmarks share the file in which every migration has run.
    from tests.conftest import migrated

    shutil.copyfile(migrated(), folder / "site.sqlite3")
    django.setup()


def seconds(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Return how long a piece of work takes: the median of some rounds, after one that warms up."""
    work()
    taken = []
    for _round in range(rounds):
        began = time.perf_counter()
        work()
        taken.append(time.perf_counter() - began)
    return median(taken)


def table(rows: Iterable[tuple[str, str, str]]) -> None:
    """Print what was measured, its time, and what it means beside the first of its group."""
    sys.stdout.write(f"{'measured':<52}{'time':>12}{'ratio':>10}\n")
    for name, taken, ratio in rows:
        sys.stdout.write(f"{name:<52}{taken:>12}{ratio:>10}\n")
    load = os.getloadavg()[0]
    sys.stdout.write(f"load average {load:.1f} on {os.cpu_count()} processors\n")


def shown(taken: float) -> str:
    """Write a time."""
    return f"{taken:.2f} s" if taken >= 1 else f"{taken * 1000:.1f} ms"
