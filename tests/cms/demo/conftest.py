"""The demo, loaded once by its own command into a folder, and opened by the tests that look into it."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from django.contrib.contenttypes.models import ContentType
from django.core.cache import cache
from django.db import connections, transaction
from django.db.backends.sqlite3.base import DatabaseWrapper
from pytest_django.plugin import DjangoDbBlocker

from tests.conftest import LONG

ROOT = Path(__file__).resolve().parent.parent.parent.parent
PASSWORD = "lugn-sommar-med-regn"  # noqa: S105 - of a demo that lasts as long as the tests

FILES = "django.core.files.storage.FileSystemStorage"
# What migrations put into a database; a test that empties tables may have taken it away.
NEEDED = ("pages_basepage", "timeline_state", "auth_group", "wagtailcore_site", "wagtailcore_locale")


@dataclass(frozen=True)
class Demo:
    """A loaded demo."""

    folder: Path
    output: str


def environment() -> dict[str, str]:
    """Return the environment as a visitor's shell would have it."""
    unwanted = {"DJANGO_SETTINGS_MODULE", "DATABASE_URL", "DATA_DIR", "SECRET_KEY"}
    return {name: value for name, value in os.environ.items() if name not in unwanted}


def command(*arguments: str) -> list[str]:
    """Return the command line of the demo."""
    return [sys.executable, str(ROOT / "manage.py"), "demo", *arguments]


@pytest.fixture(scope="session")
def demo(
    tmp_path_factory: pytest.TempPathFactory, django_db_setup: None, django_db_blocker: DjangoDbBlocker
) -> Demo:
    """Load the demo; in the short size into a database that the suite has migrated already."""
    del django_db_setup
    folder = tmp_path_factory.mktemp("demo") / "a folder"
    if LONG not in os.environ:
        with django_db_blocker.unblock():
            _copy_migrated(folder)
    arguments = ["--no-serve", "--data-dir", str(folder), "--password", PASSWORD]
    run = subprocess.run(  # noqa: S603 - our own command
        command(*arguments),
        cwd=ROOT,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=400,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return Demo(folder, run.stdout)


@pytest.fixture
def inside(demo: Demo, django_db_blocker: DjangoDbBlocker, settings: Any) -> Iterator[Demo]:
    """Open the demo's database and files in place of the suite's; nothing that a test writes stays."""
    settings.MEDIA_ROOT = str(demo.folder / "media")
    settings.STORAGES = {**settings.STORAGES, "default": {"BACKEND": FILES}}
    usual = connections["default"]
    settings = {**usual.settings_dict, "ENGINE": "django.db.backends.sqlite3", "OPTIONS": {}}
    opened = DatabaseWrapper({**settings, "NAME": str(demo.folder / "utkast.sqlite3")}, alias="default")
    with django_db_blocker.unblock():
        _forget()
        connections["default"] = opened
        try:
            with transaction.atomic():
                yield demo
                transaction.set_rollback(True)
        finally:
            opened.close()
            connections["default"] = usual
            _forget()


def _forget() -> None:
    """Clear what processes remember of a database."""
    ContentType.objects.clear_cache()
    cache.clear()


def _copy_migrated(folder: Path) -> None:
    """Copy the suite's database, if it is a file and still as migrations left it."""
    connection = connections["default"]
    if connection.vendor != "sqlite":
        return
    folder.mkdir()
    target = folder / "utkast.sqlite3"
    with (
        closing(sqlite3.connect(connection.settings_dict["NAME"])) as suite,
        closing(sqlite3.connect(target)) as copy,
    ):
        suite.backup(copy)
        complete = all(copy.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone() for table in NEEDED)  # noqa: S608 - names above
    if not complete:
        target.unlink()
