"""Helpers for tests that ask just before and just at a moment."""

from datetime import datetime, timedelta
from uuid import UUID

from cms.timeline import reading
from cms.timeline.reading import Reader
from cms.timeline.recording import recording
from tests.cms.timeline import comparing
from tests.cms.timeline.clocks import Clock
from tests.cms.timeline.operations import Editors
from tests.cms.timeline.sites import MILLISECOND, START

GO_LIVE = START + timedelta(hours=2)


def around(moment: datetime) -> tuple[Reader, Reader]:
    """Return readers of the last millisecond before a moment and of the moment itself."""
    return reading.at(moment - MILLISECOND), reading.at(moment)


def title_at(reader: Reader, path: str) -> str | None:
    """Return the title of the page at an address."""
    edition = reader.page(path)
    return edition.title if edition is not None else None


def make(editors: Editors, slug: str, parent: UUID | None = None) -> UUID:
    """Make and publish a topic page, a tick after what was before."""
    made = editors.create(parent or editors.home_id, slug)
    editors.publish(made)
    return made


def run_late(editors: Editors, clock: Clock, moment: datetime) -> None:
    """Let the scheduler come an hour late, and demand that it changes nothing that is recorded."""
    clock.go_to(moment + timedelta(hours=1))
    with recording():
        pass
    before = comparing.stored()
    editors.catch_up()
    assert comparing.stored() == before
    comparing.compare(editors.model, editors.site, clock.now)
