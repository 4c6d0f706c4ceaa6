"""What production settings make of their environment."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.static_checks import ROOT, production_environment

ASKED = (
    "import json, os; from cms.settings import production; "
    "print(json.dumps(production.DATABASES['default'].get('OPTIONS', {}).get('pool', False)))"
)


def ask(folder: Path, **environment: str) -> "subprocess.CompletedProcess[str]":
    """Let a process of its own read the production settings."""
    given = os.environ | production_environment(str(folder)) | environment
    return subprocess.run(  # noqa: S603 - our own settings
        [sys.executable, "-c", ASKED], cwd=ROOT, env=given, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize(
    ("url", "size", "pooled"),
    [
        ("postgres://utkast@localhost/utkast", "", {"min_size": 1, "max_size": 10}),
        ("postgres://utkast@localhost/utkast", "32", {"min_size": 1, "max_size": 32}),
        ("sqlite:///utkast.sqlite3", "", False),
    ],
)
def test_connections_to_postgresql_are_pooled(tmp_path: Path, url: str, size: str, pooled: object) -> None:
    run = ask(tmp_path, DATABASE_URL=url, **({"DATABASE_POOL_SIZE": size} if size else {}))

    assert json.loads(run.stdout) == pooled


@pytest.mark.parametrize(
    ("environment", "told"),
    [
        ({"DATABASE_URL": "postgres://u@localhost/u?conn_max_age=600"}, "may not set conn_max_age"),
        (
            {"DATABASE_URL": "postgres://u@localhost/u", "DATABASE_POOL_SIZE": "0"},
            "DATABASE_POOL_SIZE must be",
        ),
        (
            {"DATABASE_URL": "postgres://u@localhost/u", "DATABASE_POOL_SIZE": "x"},
            "DATABASE_POOL_SIZE must be",
        ),
    ],
)
def test_what_cannot_be_pooled_is_refused_at_the_start(
    tmp_path: Path, environment: dict[str, str], told: str
) -> None:
    run = ask(tmp_path, **environment)

    assert run.returncode
    assert told in run.stderr
