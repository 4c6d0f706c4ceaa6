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


@pytest.mark.parametrize(
    ("url", "pooled"), [("postgres://utkast@localhost/utkast", True), ("sqlite:///utkast.sqlite3", False)]
)
def test_connections_to_postgresql_are_pooled(tmp_path: Path, url: str, pooled: bool) -> None:
    environment = os.environ | production_environment(str(tmp_path)) | {"DATABASE_URL": url}
    run = subprocess.run(  # noqa: S603 - our own settings
        [sys.executable, "-c", ASKED], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )

    assert json.loads(run.stdout) is pooled
