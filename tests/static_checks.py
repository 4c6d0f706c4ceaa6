"""The checks that need no test run, beside each other; `manage.py test` runs them before pytest."""

import importlib.util
import os
import secrets
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# Arguments that leave the suite whole; `-n` takes a value.
WHOLE = ("--long", "-q", "-v", "-x")
CONCISE = ("--output-format", "concise", ".")
LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"
# The linter is a management command; it is called by its class, so that no settings need to install it.
LINT_MIGRATIONS = (
    "import sys, django; django.setup();"
    "from django_migration_linter.management.commands.lintmigrations import Command;"
    "Command().run_from_argv(sys.argv)"
)


@dataclass(frozen=True)
class Check:
    """One step: the name that is printed, the module it cannot do without, and what Python is called with."""

    name: str
    module: str
    arguments: Sequence[str]


def checks() -> list[Check]:
    """Return the steps in the order of their start, the longest first."""
    # An app's label is its folder's name.
    apps = sorted(
        {found.parent.name for where in ("*", "cms/*") for found in ROOT.glob(f"{where}/migrations")}
    )
    lint = ["lintmigrations", "--project-root-path", str(ROOT), "--no-cache", "--warnings-as-errors"]
    # The first tables of a new installation: no older code runs on them, and no row is there yet.
    lint += ["--ignore-initial-migrations", "--ignore-name", "0003_add_revisions", "0004_add_page_types"]
    deploy = ["manage.py", "check", "--deploy", "--fail-level", "WARNING"]
    return [
        Check("mypy", "mypy", ["-m", "mypy"]),
        Check("ruff format", "ruff", ["-m", "ruff", "format", "--check", *CONCISE]),
        Check("ruff check", "ruff", ["-m", "ruff", "check", *CONCISE]),
        Check("lint-imports", "importlinter", ["-c", LINT_IMPORTS]),
        Check("check --deploy", "django", deploy),
        Check("makemigrations --check", "django", ["manage.py", "makemigrations", "--check", "--dry-run"]),
        Check(
            "lintmigrations",
            "django_migration_linter",
            ["-c", LINT_MIGRATIONS, *lint, "--include-apps", *apps],
        ),
        Check("djlint", "djlint", ["-m", "djlint", "--lint", "templates"]),
        Check("deptry", "deptry", ["-m", "deptry", "--no-ansi", "."]),
    ]


def is_whole_suite(arguments: Sequence[str]) -> bool:
    """Say whether pytest's arguments choose nothing: then the static checks belong to the run."""
    remaining = iter(arguments)
    for argument in remaining:
        if argument == "-n":
            next(remaining, None)
        elif argument not in WHOLE and not argument.startswith("-n"):
            return False
    return True


def run() -> bool:
    """Run every check, print each result, and say whether all succeeded."""
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(os.cpu_count()) as processors:
        environment = production_environment(folder)
        # Every check runs to its end, so that one run names all that is wrong.
        succeeded = all(list(processors.map(lambda check: passes(check, environment), checks())))
    if not succeeded:
        report("Static checks failed; the tests were not started.")
    return succeeded


def passes(check: Check, environment: dict[str, str]) -> bool:
    """Run one check and print its result; its output only where it fails; a missing tool is said loudly."""
    if importlib.util.find_spec(check.module) is None:
        report(f"{check.name}: SKIPPED: {check.module} is not installed in this environment")
        return True
    begun = time.monotonic()
    finished = subprocess.run(  # noqa: S603 - the commands are written above
        [sys.executable, *check.arguments],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    succeeded = finished.returncode == 0
    result = f"{check.name}: {'ok' if succeeded else 'FAILED'} ({time.monotonic() - begun:.1f} s)"
    report(result if succeeded else f"{result}\n{finished.stdout.decode(errors='replace').rstrip()}")
    return succeeded


def production_environment(folder: str) -> dict[str, str]:
    """Return an environment in which production settings start, storing only in a temporary folder."""
    inherited = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    return inherited | {
        "DJANGO_SETTINGS_MODULE": "cms.settings.production",
        "SECRET_KEY": secrets.token_urlsafe(48),
        "FEEDBACK_KEY": secrets.token_urlsafe(48),
        "ALLOWED_HOSTS": "localhost",
        "PUBLIC_BASE_URL": "https://localhost",
        "DATA_DIR": folder,
    }


def report(line: str) -> None:
    """Print a line at once, so that it stands before what the next step prints."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
