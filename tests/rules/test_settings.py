"""The environment is documented, and production refuses what is unsafe."""

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.rules.source import ROOT, sources

READERS = {"text", "flag", "names", "number"}
REQUIRED, EMPTY, COMPUTED = "required", "empty", "computed"
SAFE = {
    "SECRET_KEY": "k3y-" * 16,
    "FEEDBACK_KEY": "f33dback-" * 6,
    "ALLOWED_HOSTS": "www.exempel.example",
    "PUBLIC_BASE_URL": "https://www.exempel.example",
}
UNSAFE = {
    "no key": ({"SECRET_KEY": None}, "SECRET_KEY"),
    "an empty key": ({"SECRET_KEY": ""}, "SECRET_KEY"),
    "a short key": ({"SECRET_KEY": "short"}, "SECRET_KEY"),
    "a short key for feedback": ({"FEEDBACK_KEY": "short"}, "FEEDBACK_KEY"),
    "an empty key for feedback": ({"FEEDBACK_KEY": ""}, "FEEDBACK_KEY"),
    "no host": ({"ALLOWED_HOSTS": None}, "ALLOWED_HOSTS"),
    "an empty list of hosts": ({"ALLOWED_HOSTS": " , "}, "ALLOWED_HOSTS"),
    "every host": ({"ALLOWED_HOSTS": "*"}, "ALLOWED_HOSTS"),
    "every host beside one": ({"ALLOWED_HOSTS": "www.exempel.example,*"}, "ALLOWED_HOSTS"),
    "an address without encryption": ({"PUBLIC_BASE_URL": "http://www.exempel.example"}, "PUBLIC_BASE_URL"),
    "a look-alike of this machine": (
        {"PUBLIC_BASE_URL": "http://localhost.exempel.example"},
        "PUBLIC_BASE_URL",
    ),
}


def read_variables() -> dict[str, set[str]]:
    """Return every variable that the settings read, with its defaults as the documentation writes them."""
    found: dict[str, set[str]] = {}
    for source in sources():
        if not source.place.startswith("cms/settings/"):
            continue
        for call in source.calls():
            given = call.args[0] if call.args else None
            called = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            if called in READERS and isinstance(given, ast.Constant) and isinstance(given.value, str):
                found.setdefault(given.value, set()).add(default_of(call, called))
    return found


def default_of(call: ast.Call, reader: str) -> str:
    """Return a call's default in the documentation's words."""
    given = [*call.args[1:], *(keyword.value for keyword in call.keywords if keyword.arg == "default")]
    if not given:
        return EMPTY if reader == "names" else REQUIRED
    if not isinstance(given[0], ast.Constant):
        return COMPUTED
    value = given[0].value
    if isinstance(value, bool):
        return "`yes`" if value else "`no`"
    return EMPTY if value == "" else f"`{value}`"


def documented() -> dict[str, str]:
    """Return the variables of docs/settings.md with the column of defaults."""
    text = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    return dict(re.findall(r"^\| `([A-Z_]+)` \| ([^|]+?) \|", text, re.MULTILINE))


def test_every_variable_is_documented_and_none_besides() -> None:
    assert set(documented()) == set(read_variables())


@pytest.mark.parametrize("name", sorted(read_variables()))
def test_the_documented_default_is_the_one_in_force(name: str) -> None:
    written = documented().get(name, "")
    assert any(
        written == default or (default == COMPUTED and written not in ("", REQUIRED, EMPTY))
        for default in read_variables()[name]
    )


@pytest.mark.parametrize(("changed", "named"), list(UNSAFE.values()), ids=list(UNSAFE))
def test_production_does_not_start_with(changed: dict[str, str | None], named: str, tmp_path: Path) -> None:
    code, told = start_production(SAFE | changed, tmp_path)
    assert code != 0
    assert "ImproperlyConfigured" in told
    assert named in told.splitlines()[-1]


@pytest.mark.parametrize("address", ["https://www.exempel.example", "http://localhost:8000"])
def test_production_starts_with_safe_values(address: str, tmp_path: Path) -> None:
    code, told = start_production(SAFE | {"PUBLIC_BASE_URL": address}, tmp_path)
    assert (code, told) == (0, "")


def test_a_secret_can_stand_in_a_file(tmp_path: Path) -> None:
    (tmp_path / "key").write_text("f1le" * 20, encoding="utf-8")
    changed = {"SECRET_KEY": None, "SECRET_KEY_FILE": str(tmp_path / "key")}
    assert start_production(SAFE | changed, tmp_path) == (0, "")


def start_production(given: dict[str, str | None], folder: Path) -> tuple[int, str]:
    """Load the production settings with these variables only; return the exit code and what was said."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "HOME") if name in os.environ}
    chosen = {name: value for name, value in given.items() if value is not None}
    finished = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", "import cms.settings.production"],
        cwd=ROOT,
        env=kept | {"DATA_DIR": str(folder)} | chosen,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    return finished.returncode, finished.stderr
