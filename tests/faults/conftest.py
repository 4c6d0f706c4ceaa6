"""A machine for tests that kill processes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_django.plugin import DjangoDbBlocker

from tests.faults.machine import Machine


@pytest.fixture
def machine(tmp_path: Path, django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Machine]:
    """Return a database of its own with its processes; both are gone when the test ends.

    Without the fixture `db`, whose transaction would hold on to the database that is copied.
    """
    del django_db_setup
    with django_db_blocker.unblock():
        made = Machine(tmp_path)
        yield made
        made.close()
