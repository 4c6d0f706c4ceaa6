"""What every test may use, and the choice of size and database (tests/database.py starts a PostgreSQL)."""

import os

import pytest

LONG = "UTKAST_LONG"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the size of the suite."""
    parser.addoption("--long", action="store_true", help="run every test in its long size")


def pytest_configure(config: pytest.Config) -> None:
    """Tell workers and hypothesis the size, before test modules are imported."""
    if config.getoption("--long"):
        os.environ[LONG] = "1"


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    django_db_modify_db_settings_parallel_suffix: None, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Give each worker a SQLite file: threads and processes of a test then have real connections of their own."""
    del django_db_modify_db_settings_parallel_suffix
    from django.db import connections

    default = connections.settings["default"]
    if default["ENGINE"].endswith("sqlite3"):
        default["TEST"]["NAME"] = str(tmp_path_factory.mktemp("database") / "test.sqlite3")
