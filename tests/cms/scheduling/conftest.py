"""A site whose pages can be planned."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from wagtail.signals import page_published

from tests.cms.scheduling import world
from tests.cms.scheduling.world import World
from tests.snapshots import remembered


class Poisoned(Exception):
    """What a page raises that Wagtail cannot publish."""


@pytest.fixture
def site(db: None) -> World:
    """Return a small site."""
    del db
    return remembered("a small world", world.build)


@pytest.fixture
def poison() -> Any:
    """Return a context in which one page cannot be published."""
    return _poisoned


@contextmanager
def _poisoned(key: int, error: Exception | None = None) -> Iterator[None]:
    def refuse(instance: Any, **kwargs: Any) -> None:
        del kwargs
        if instance.pk == key:
            raise error or Poisoned("It will not go in.")

    page_published.connect(refuse)
    try:
        yield
    finally:
        page_published.disconnect(refuse)
