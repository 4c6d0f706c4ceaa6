"""A small site, a clock that stands still, and editors at work on both."""

import logging
from collections.abc import Iterator

import pytest
import time_machine
from wagtail.signal_handlers import disable_reference_index_auto_update

from tests.cms.timeline.clocks import Clock
from tests.cms.timeline.operations import Editors
from tests.cms.timeline.sites import START, Site, build_site
from tests.snapshots import remembered


@pytest.fixture
def clock() -> Iterator[Clock]:
    """Stop the clock at the start of the tests' time."""
    logging.disable(logging.INFO)
    with time_machine.travel(START, tick=False) as traveller, disable_reference_index_auto_update():
        yield Clock(traveller)
    logging.disable(logging.NOTSET)


@pytest.fixture
def site(db: None, clock: Clock) -> Site:
    """Return the small site, all of it public; a second later."""
    del db
    made = remembered("a small site of the timeline", build_site)
    clock.pass_recordings()
    return made


@pytest.fixture
def editors(site: Site) -> Editors:
    """Return editors whose every act is done to the reference model as well."""
    return Editors(site)
