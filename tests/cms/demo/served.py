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
        return self.run("manage.py", *arguments)

    def run(self, *arguments: str) -> str:
        """Run a Python program on the demo's database; returns what it printed."""
        run = subprocess.run(  # noqa: S603 - our own programs
            [sys.executable, *arguments],
            cwd=ROOT,
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert run.returncode == 0, run.stdout + run.stderr
        return run.stdout

    @property
    def environment(self) -> dict[str, str]:
        """What the server and every program beside it are told."""
        return self.place.environment(environment()) | {"LOG_LEVEL": "ERROR"}


@contextmanager
def website(folder: Path) -> Iterator[Website]:
    """Serve a loaded folder."""
    with reserved_port(FIRST_PORT) as port:
        site = Website(Surroundings(folder, port))
        # In a group of its own: a signal to the terminal is for the tests, which end the server themselves.
        server = subprocess.Popen(  # noqa: S603 - our own server
            [sys.executable, *SERVER, str(port)], cwd=ROOT, env=site.environment, process_group=0
        )
        try:
            _wait_for(site, server)
            yield site
        finally:
            server.terminate()
            try:
                server.wait(START_SECONDS)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait()


def _wait_for(site: Website, server: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and server.poll() is None:
        try:
            if site.get("/health").status_code == 200:
                return
        except OSError:
            time.sleep(0.1)
    raise AssertionError("the web server does not answer")
