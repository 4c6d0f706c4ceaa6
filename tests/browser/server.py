"""The site as a visitor meets it: a loaded demo behind a real server process, with production settings."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.cms.demo.served import website


@dataclass(frozen=True)
class Served:
    """A site that answers: its address, and the keys in the admin of the pages that seed.py has made."""

    address: str
    keys: dict[str, int]


@contextmanager
def serving(folder: Path) -> Iterator[Served]:
    """Serve the demo in a folder, with the pages of seed.py added, until the end."""
    with website(folder) as site:
        yield Served(site.place.address, json.loads(site.run("-m", "tests.browser.seed")))
