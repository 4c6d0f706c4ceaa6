"""A small public site whose clock stands still, one page of it, and its token as visitors get it."""

from collections.abc import Callable, Iterator
from datetime import datetime

import pytest
import time_machine
from django.test import Client

from cms.feedback import tokens
from cms.timeline import navigation, reading
from pages.models import BasePage, TopicPage
from tests.cms.timeline.sites import START, Site, build_site_with_settings, publish_topic
from tests.snapshots import remembered

Wait = Callable[[datetime], None]


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
def page(site: Site) -> TopicPage:
    """A public page that asks for votes."""
    return publish_topic(site, site.home, "Fred och frihet", "fred")


@pytest.fixture
def wait(clock: time_machine.Traveller) -> Wait:
    """Move the clock to a moment."""
    return lambda moment: clock.move_to(moment, tick=False)


@pytest.fixture
def visitor() -> Client:
    """Somebody without cookies."""
    return Client()


def token_of(page: BasePage, moment: datetime = START) -> str:
    """Return the token that a page carries at a moment."""
    edition = reading.live(moment).get(page.public_id)
    assert edition is not None
    return tokens.make(edition)
