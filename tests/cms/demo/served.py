"""The loaded demo behind its own web server, asked as a visitor and as a program ask."""

import http.client
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cms.demo.management.commands.demo import SERVER
from cms.demo.surroundings import Surroundings, reserved_port
from tests.cms.demo.conftest import ROOT, environment

START_SECONDS = 60
FIRST_PORT = 18_200


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status_code: int
    headers: http.client.HTTPMessage
    content: bytes


@dataclass(frozen=True)
class Website:
    """A web server with the demo's content; no scheduler runs."""

    place: Surroundings

    def get(self, path: str) -> Answer:
        """Ask for a path."""
        with closing(http.client.HTTPConnection("127.0.0.1", self.place.port, timeout=30)) as connection:
            connection.request("GET", path, headers={"Host": f"localhost:{self.place.port}"})
            answer = connection.getresponse()
            return Answer(answer.status, answer.headers, answer.read())

    def json(self, path: str) -> Any:
        """Ask the API for what is there."""
        answer = self.get(f"/api/v1{path}")
        assert answer.status_code == 200, (path, answer.content)
        return json.loads(answer.content)

    def command(self, *arguments: str) -> str:
        """Run one of Django's commands on the demo's database; returns what it printed."""
        run = subprocess.run(  # noqa: S603 - our own command
            [sys.executable, "manage.py", *arguments],
            cwd=ROOT,
            env=self.place.environment(environment()),
            capture_output=True,
            text=True,
            check=False,
        )
        assert run.returncode == 0, run.stdout + run.stderr
        return run.stdout


@contextmanager
def website(folder: Path) -> Iterator[Website]:
    """Serve a loaded folder."""
    with reserved_port(FIRST_PORT) as port:
        site = Website(Surroundings(folder, port))
        server = subprocess.Popen(  # noqa: S603 - our own server
            [sys.executable, *SERVER, str(port)],
            cwd=ROOT,
            env=site.place.environment(environment()),
            stderr=subprocess.DEVNULL,
        )
        try:
            _wait_for(site)
            yield site
        finally:
            server.terminate()
            server.wait(START_SECONDS)


def _wait_for(site: Website) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        try:
            if site.get("/health").status_code == 200:
                return
        except OSError:
            time.sleep(0.1)
    raise AssertionError("the web server does not answer")
