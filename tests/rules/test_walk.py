"""docs/adding-a-page-type.md is followed to the letter in a copy of the checkout: nothing else changes."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree.ElementTree import parse

import pytest

from tests.rules.source import ROOT
from tests.size import LONG

WALK = (ROOT / "docs" / "adding-a-page-type.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"```(?:python|html)\n(?:# |<!-- )(\S+)(?: -->)?\n(.*?)```", re.DOTALL)
COMMAND = re.compile(r"^\$ ((?:[A-Z_]+=\S+ )*)python3 manage\.py (.+)$", re.MULTILINE)
FACTORIES = "tests/pages/factories.py"
PATIENCE_SECONDS = 400
# In the short size only what the type itself is asked, and what holds of all kinds together.
OF_THE_TYPE = "tip or tips or every or test_migrations or test_texts or document_is_the_one"
ASKED = {
    "test_a_page_is_public_at_its_address_as_published",
    "test_the_api_composes_a_page_with_few_questions",
    "test_an_editor_gets_a_form_with_every_field_of_the_kind",
    "test_lists_and_their_entries_are_as_documented",
    "test_a_page_kind_has_a_template",
}


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Copy what git knows, and what would join it."""
    copy = tmp_path / "checkout"
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],  # noqa: S607 - git of the path
        cwd=ROOT,
        capture_output=True,
        check=True,
        text=True,
    )
    for name in filter(None, listed.stdout.split("\0")):
        target = copy / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / name).is_file():
            shutil.copy(ROOT / name, target)
    return copy


def run(checkout: Path, settings: str, arguments: str) -> str:
    """Run a command of the walk in the copy; tests by this environment's pytest, which the bootstrap would
    start."""
    words = arguments.split()
    if words[0] == "test":
        kept_out = ["--ignore=tests/rules/test_walk.py", "--junitxml=report.xml"]
        only = [] if LONG or "UTKAST_RENEW_OPENAPI" in settings else ["-k", OF_THE_TYPE]
        words = ["-m", "pytest", "-n", "0", "-q", *kept_out, *only, *words[1:]]
    else:
        words = ["manage.py", *words]
    given = dict(pair.split("=", 1) for pair in settings.split())
    unwanted = {"PYTEST_XDIST_WORKER", "DATABASE_URL", "DATA_DIR"}
    inherited = {name: value for name, value in os.environ.items() if name not in unwanted}
    done = subprocess.run(  # noqa: S603 - our own commands
        [sys.executable, *words],
        cwd=checkout,
        env=inherited | given,
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    assert done.returncode == 0, f"{arguments}: {done.stdout[-6000:]}{done.stderr[-3000:]}"
    return done.stdout


def test_a_page_type_is_added_as_the_documentation_says(checkout: Path) -> None:
    blocks, commands = dict(BLOCK.findall(WALK)), COMMAND.findall(WALK)
    assert sorted(blocks) == [
        "pages/documents/tip.py", "pages/models/tip.py", "templates/pages/tip.html", FACTORIES,
    ]  # fmt: skip
    assert len(commands) == 3
    for place, text in blocks.items():
        before = (checkout / place).read_text(encoding="utf-8") + "\n\n" if place == FACTORIES else ""
        (checkout / place).write_text(before + text, encoding="utf-8")
    migrations = set((checkout / "pages" / "migrations").iterdir())
    for settings, arguments in commands:
        run(checkout, settings, arguments)
    assert len(set((checkout / "pages" / "migrations").iterdir()) - migrations - {_bytecode(checkout)}) == 1
    cases = parse(checkout / "report.xml").getroot().iter("testcase")  # noqa: S314 - pytest's own report
    names = [str(case.get("name")).partition("[") for case in cases]
    assert {name for name, _bracket, kind in names if kind in {"tip]", "tips]"}} >= ASKED


def _bytecode(checkout: Path) -> Path:
    return checkout / "pages" / "migrations" / "__pycache__"
