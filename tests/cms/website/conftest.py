"""The small site of the timeline's tests, with a clock that stands still until a test moves it."""

from collections.abc import Callable, Iterator
from datetime import datetime

import pytest
import time_machine
from django.db import transaction
from django.test import Client

from cms.timeline import navigation
from tests.cms.timeline.sites import START, Site, build_site_with_settings
from tests.snapshots import remembered


@pytest.fixture
def clock() -> Iterator[time_machine.Traveller]:
    """The clock of the process and of recordings; it stands still."""
    with time_machine.travel(START, tick=False) as coordinates:
        yield coordinates


@pytest.fixture
def site(db: None, clock: time_machine.Traveller) -> Iterator[Site]:
    """A home page, one subject, one contact and the site settings, all public."""
    del db, clock
    navigation.forget()
    yield remembered("a small site with its settings", build_site_with_settings)
    navigation.forget()


@pytest.fixture
def visitor() -> Client:
    """Somebody without cookies."""
    return Client()


@pytest.fixture
def wait(clock: time_machine.Traveller) -> Callable[[datetime], None]:
    """Move the clock to a moment."""

    def move(moment: datetime) -> None:
        assert not transaction.get_connection().needs_rollback
        clock.move_to(moment, tick=False)

    return move
