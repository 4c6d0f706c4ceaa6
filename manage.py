#!/usr/bin/env python3
"""The way in: `demo` and `test` install what they need first; every other command is Django's."""

import os
import secrets
import subprocess
import sys

from cms import bootstrap


def main(arguments: "list[str]") -> int:
    """Run one command and return its exit code."""
    bootstrap.enter(arguments)
    command = arguments[1] if len(arguments) > 1 else ""
    if command == "test":
        return run_tests(arguments[2:])
    if command == "demo" and "DJANGO_SETTINGS_MODULE" not in os.environ:
        os.environ["DJANGO_SETTINGS_MODULE"] = "cms.settings.production"
        # A trial on this machine alone: production settings ask for these, the README does not.
        os.environ.setdefault("SECRET_KEY", secrets.token_urlsafe(48))
        os.environ.setdefault("FEEDBACK_KEY", secrets.token_urlsafe(48))
        os.environ.setdefault("ALLOWED_HOSTS", "localhost,127.0.0.1")
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cms.settings.development")
    from django.core.management import execute_from_command_line

    execute_from_command_line(arguments)
    return 0


def run_tests(arguments: "list[str]") -> int:
    """Run the static checks if the whole suite is asked for, then pytest with the arguments as they came."""
    os.chdir(str(bootstrap.ROOT))
    os.environ["DJANGO_SETTINGS_MODULE"] = "cms.settings.test"
    import pytest

    from tests import static_checks

    whole = static_checks.is_whole_suite(arguments)
    if whole and not static_checks.run():
        return 1
    result = int(pytest.main(arguments))
    if whole and result == 0 and "UTKAST_DATABASE" not in os.environ:
        # Once more where the database decides; a process of its own, for settings are read once.
        from tests import database

        sys.stdout.write("On PostgreSQL:\n")
        sys.stdout.flush()
        command = [sys.executable, "-m", "pytest", *arguments, *database.DECIDES]
        environment = os.environ | {"UTKAST_DATABASE": "postgresql"}
        return subprocess.call(command, env=environment)  # noqa: S603 - our own command
    return result


if __name__ == "__main__":
    sys.exit(main(sys.argv))
