"""The demo, loaded once by its own command into a folder, and opened by the tests that look into it."""

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from django.contrib.contenttypes.models import ContentType
from django.core.cache import cache
from django.db import connections, transaction
from django.db.backends.sqlite3.base import DatabaseWrapper
from pytest_django.plugin import DjangoDbBlocker

from tests.conftest import migrated
from tests.size import LONG

ROOT = Path(__file__).resolve().parent.parent.parent.parent
PASSWORD = "lugn-sommar-med-regn"  # noqa: S105 - of a demo that lasts as long as the tests

FILES = "django.core.files.storage.FileSystemStorage"
LOAD_SECONDS = 400


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
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    """Load the demo once for all workers of a run, and give each its own copy.

    In the short size it is loaded into a database that the suite has migrated already.
    """
    own = tmp_path_factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    output, folder = shared / "demo-output", shared / "demo loaded"
    with (shared / "demo-lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not output.exists():
            output.write_text(_load(folder), encoding="utf-8")
    copy = Path(shutil.copytree(folder, tmp_path_factory.mktemp("demo") / "a folder"))
    return Demo(copy, output.read_text(encoding="utf-8"))


def _load(folder: Path) -> str:
    if not LONG:
        folder.mkdir()
        shutil.copyfile(migrated(registers=True), folder / "utkast.sqlite3")
    arguments = ["--no-serve", "--data-dir", str(folder), "--password", PASSWORD]
    run = subprocess.run(  # noqa: S603 - our own command
        command(*arguments),
        cwd=ROOT,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=LOAD_SECONDS,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return run.stdout


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
