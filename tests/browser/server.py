"""The site as a visitor meets it: a loaded demo behind a real server process, with production settings."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path

from cms.demo.management.commands.demo import SERVER
from cms.demo.surroundings import Surroundings, free_port

ROOT = Path(__file__).resolve().parents[2]
FIRST_PORT = 8600
START_SECONDS = 60
POLL_SECONDS = 0.1
PATIENCE_SECONDS = 10


class NotServing(Exception):
    """The server ended or did not answer in time."""


@dataclass(frozen=True)
class Served:
    """A site that answers: its address, and the keys in the admin of the pages that seed.py has made."""

    address: str
    keys: dict[str, int]


@contextmanager
def serving(folder: Path) -> Iterator[Served]:
    """Serve the demo in a folder, with the pages of seed.py added, until the end."""
    place = Surroundings(folder, free_port(FIRST_PORT + os.getpid() % 300))
    environment = place.environment(os.environ | {"LOG_LEVEL": "ERROR"})
    # In groups of their own: a signal to the terminal is for the tests, which end these by their ids.
    server = subprocess.Popen(  # noqa: S603 - our own command
        [sys.executable, *SERVER, str(place.port)], cwd=ROOT, env=environment, process_group=0
    )
    try:
        seed = [sys.executable, "-m", "tests.browser.seed"]
        made = subprocess.run(  # noqa: S603 - our own command
            seed, cwd=ROOT, env=environment, check=True, timeout=START_SECONDS, stdout=subprocess.PIPE
        )
        _wait(server, place.port)
        yield Served(place.address, json.loads(made.stdout))
    finally:
        server.terminate()
        try:
            server.wait(PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def _wait(server: "subprocess.Popen[bytes]", port: int) -> None:
    deadline = time.monotonic() + START_SECONDS
    while not _answers(port):
        if server.poll() is not None or time.monotonic() > deadline:
            raise NotServing(port)
        time.sleep(POLL_SECONDS)


def _answers(port: int) -> bool:
    try:
        with closing(HTTPConnection("127.0.0.1", port, timeout=START_SECONDS)) as connection:
            connection.request("GET", "/", headers={"Host": f"localhost:{port}"})
            return connection.getresponse().status == 200
    except OSError:
        return False
