"""The site of these tests, built once for each module, and a client whose clock stands still."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.db import connection, transaction
from django.test import Client
from pytest_django import DjangoDbBlocker

from cms.timeline import navigation
from tests.cms.api import site as building
from tests.cms.api.site import BUILT, NOW, Site
from tests.snapshots import remembered

Get = Callable[..., Any]


@pytest.fixture(scope="module")
def built(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Site]:
    """Build the site in a transaction around all tests of a module; each test has its own inside it."""
    del django_db_setup
    with django_db_blocker.unblock(), transaction.atomic():
        # A test case closes the connection at its end, and with it everybody's transaction.
        connection.close = lambda: None  # type: ignore[method-assign]  # given back below
        with time_machine.travel(BUILT, tick=False):
            yield remembered("the site of the API", building.build)
        transaction.set_rollback(True)
        del connection.close
    navigation.forget()


@pytest.fixture
def clock() -> Iterator[time_machine.Traveller]:
    """The clock of the process and of recordings; it stands still at NOW until a test moves it."""
    with time_machine.travel(NOW, tick=False) as traveller:
        yield traveller


@pytest.fixture
def site(built: Site, db: None, clock: time_machine.Traveller) -> Site:
    """The site, an hour after it was built."""
    del db, clock
    navigation.forget()
    return built


@pytest.fixture
def get(site: Site) -> Get:
    """Ask for a path below the API's base; errors of the server come back as answers."""
    del site
    client = Client(raise_request_exception=False)

    def ask(path: str, **headers: str) -> Any:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return client.get(f"/api/v1{path}", headers=named)

    return ask


@pytest.fixture
def wait(clock: time_machine.Traveller) -> Callable[[datetime | timedelta], None]:
    """Move the clock to a moment, or on by a span."""

    def move(to: datetime | timedelta) -> None:
        if isinstance(to, timedelta):
            clock.shift(to)
        else:
            clock.move_to(to, tick=False)

    return move
