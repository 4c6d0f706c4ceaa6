"""What every test may use, and the choice of size and database (tests/database.py starts a PostgreSQL)."""

import fcntl
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from django.db import connections
from pytest_django.plugin import DjangoDbBlocker

from tests.database import copy_of_migrated, migrate, state_of_migrations
from tests.size import LONG

ROOT = Path(__file__).parent.parent
SLOW = (
    "tests/browser/", "tests/faults/", "tests/leaks/", "tests/cms/demo/", "tests/cms/test_bootstrap.py",
    "tests/cms/website/test_bad_input.py", "tests/rules/test_walk.py",
    *(f"tests/cms/timeline/test_{name}.py"
      for name in ("machine", "budgets", "changes", "flip", "triggers", "two_writers")),
)  # fmt: skip


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the size of the suite."""
    parser.addoption("--long", action="store_true", help="run every test in its long size")


def pytest_configure(config: pytest.Config) -> None:
    """Stop a run in which the size came too late for some module."""
    if bool(config.getoption("--long")) and not LONG:
        raise pytest.UsageError("--long was asked for, but tests/size.py was imported before it was told")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what starts processes or browsers, or tries a great deal: `-m "not slow"` leaves the fast part."""
    for item in items:
        if item.path.relative_to(ROOT).as_posix().startswith(SLOW):
            item.add_marker("slow")


@pytest.fixture(scope="session")
def django_db_setup(
    request: pytest.FixtureRequest,
    django_test_environment: None,
    django_db_blocker: DjangoDbBlocker,
    tmp_path_factory: pytest.TempPathFactory,
    xdist_worker: str,
) -> Iterator[None]:
    """Give each worker a database of its own: a SQLite file, or one on the PostgreSQL that was started.

    Threads and processes of a test have real connections to it. Running all migrations takes half a minute;
    it is done once for each state of the migrations, and copied.
    """
    del request, django_test_environment
    connection = connections["default"]
    if connection.vendor == "sqlite":
        own = tmp_path_factory.mktemp("database") / "test.sqlite3"
        shutil.copyfile(migrated(), own)
        connection.settings_dict["NAME"] = str(own)
        yield
        return
    own_name = f"test_utkast_{xdist_worker}"
    copy_of_migrated(own_name)
    connection.settings_dict["NAME"] = own_name
    yield
    with django_db_blocker.unblock():
        connection.close()


@pytest.fixture(scope="session")
def xdist_worker(request: pytest.FixtureRequest) -> str:
    """Return the name of this worker; without workers there is one."""
    return str(getattr(request.config, "workerinput", {}).get("workerid", "alone"))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """Bring back what migrations wrote, once a test with real transactions has emptied every table.

    A fixture would end before the one that empties them.
    """
    yield
    marker = item.get_closest_marker("django_db")
    if marker is None or not marker.kwargs.get("transaction"):
        return
    connection = connections["default"]
    connection.close()
    name = connection.settings_dict["NAME"]
    if connection.vendor == "sqlite":
        for beside in ("-wal", "-shm"):
            Path(f"{name}{beside}").unlink(missing_ok=True)
        shutil.copyfile(migrated(), name)
    else:
        copy_of_migrated(name)


def migrated(*, registers: bool = False) -> Path:
    """Return a SQLite file in which every migration has run, made once for each state of the migrations.

    The registers that migrations fill are left out where they are not asked for (tests/bare.py).
    """
    folder = ROOT / "var" / "test"
    folder.mkdir(parents=True, exist_ok=True)
    template = folder / f"{'whole' if registers else 'migrated'}-{state_of_migrations()}.sqlite3"
    with (folder / "migrated.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not template.exists():
            unfinished = template.with_suffix(".unfinished")
            unfinished.unlink(missing_ok=True)
            environment = os.environ | {"DATABASE_URL": f"sqlite:///{unfinished}"}
            migrate(environment, registers=registers)
            # Nothing may stay in a write-ahead log beside the file that is copied.
            with closing(sqlite3.connect(unfinished)) as connection:
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                connection.execute("PRAGMA journal_mode=DELETE")
            unfinished.rename(template)
    return template
