"""A database of its own on either database, and real processes that work on it."""

import json
import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from django.db import connection
from django.db.backends.postgresql.base import DatabaseWrapper as PostgreSQL
from django.db.backends.sqlite3.base import DatabaseWrapper as SQLite

from tests.size import LONG

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 120
# Some hundred points of a victim's work, each a fork, a death and a look at what is left.
ALL_POINTS_SECONDS = 2 * 60 * 60


class Machine:
    """A copy of the suite's own database, empty but for what migrations make, and processes on it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._database = _copy(folder)
        self.environment = os.environ | {
            "DJANGO_SETTINGS_MODULE": "cms.settings.test",
            "DATA_DIR": str(folder),
            "DATABASE_URL": _address(self._database),
        }
        self._log = (folder / "log").open("w+")
        self._running: list[subprocess.Popen[str]] = []

    def start(self, *arguments: str, **options: Any) -> "subprocess.Popen[str]":
        """Start a Python program, as the leader of a group of its own."""
        process = subprocess.Popen(  # noqa: S603 - our own interpreter and programs
            [sys.executable, *arguments],
            cwd=ROOT,
            env=self.environment,
            stderr=self._log,
            text=True,
            start_new_session=True,
            **options,
        )
        self._running.append(process)
        return process

    def answer(self, *arguments: str) -> Any:
        """Run a Python program to its end; returns what it printed, read as JSON."""
        process = self.start(*arguments, stdout=subprocess.PIPE)
        printed, _nothing = process.communicate(timeout=ALL_POINTS_SECONDS if LONG else 5 * PATIENCE_SECONDS)
        assert process.returncode == 0, self.log()
        return json.loads(printed)

    def schedulers(self, count: int = 1) -> "list[subprocess.Popen[str]]":
        """Start schedulers and wait until each has swept once."""
        before = len(self.rows("SELECT owner FROM scheduling_heartbeat"))
        started = [self.start("-m", "django", "run_scheduler") for _number in range(count)]
        until(lambda: len(self.rows("SELECT owner FROM scheduling_heartbeat")) >= before + count)
        return started

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """Ask the database, on a connection that remembers nothing."""
        with closing(self._database) as database, database.cursor() as cursor:
            cursor.execute(query)
            return list(cursor.fetchall())

    def log(self) -> str:
        """Return what the processes have written on standard error."""
        return Path(self._log.name).read_text(encoding="utf-8")

    def complaints(self) -> Sequence[str]:
        """Return what the processes have warned of."""
        return [line for line in self.log().splitlines() if " WARNING " in line or " ERROR " in line]

    def close(self) -> None:
        """End what still runs, and remove the database."""
        for process in self._running:
            if process.poll() is None:
                process.kill()
            process.wait()
            if process.stdout is not None:
                process.stdout.close()
        self._log.close()
        if isinstance(self._database, PostgreSQL):
            _outside(f"DROP DATABASE IF EXISTS {self._database.settings_dict['NAME']} WITH (FORCE)")


def _copy(folder: Path) -> Any:
    """Return a connection to a copy of the suite's database."""
    settings = dict(connection.settings_dict)
    if connection.vendor == "sqlite":
        file = folder / "site.sqlite3"
        connection.close()
        with closing(sqlite3.connect(settings["NAME"])) as source:
            source.execute("VACUUM INTO ?", [str(file)])
        return SQLite({**settings, "NAME": str(file)})
    # Nobody may be connected to a database that is copied.
    connection.close()
    if connection.pool:
        connection.close_pool()
    name = f"{settings['NAME']}_{os.getpid()}_{time.monotonic_ns()}"
    _outside(f"CREATE DATABASE {name} TEMPLATE {settings['NAME']}")
    return PostgreSQL({**settings, "NAME": name})


def _outside(statement: str) -> None:
    """Run a statement about databases, from one that nobody copies or removes."""
    elsewhere = PostgreSQL({**connection.settings_dict, "NAME": "postgres"})
    with closing(elsewhere), elsewhere.cursor() as cursor:
        cursor.execute(statement)


def _address(database: Any) -> str:
    name = str(database.settings_dict["NAME"])
    if isinstance(database, SQLite):
        return f"sqlite:///{name}"
    return urlunsplit(urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{name}"))


def until(condition: Callable[[], bool], seconds: float = PATIENCE_SECONDS) -> None:
    """Wait for a condition, with a deadline."""
    ends = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < ends, "waited in vain"
        time.sleep(0.05)
