"""The web server is killed while editors publish: what was answered as published stays so."""

import http.client
import http.cookiejar
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager

from tests.faults.machine import Machine, until
from tests.size import LONG

KILLS = 10 if LONG else 3
# So many are answered before the axe falls; the editor goes on all the while.
ANSWERED = 3
DRAFTS = KILLS * (ANSWERED + 3) + 2
NAME, PASSWORD = "redaktion", "lugn-sommar-med-regn"
SERVER = (
    "-m", "granian", "--interface", "wsgi", "--host", "127.0.0.1", "--workers", "1", "--no-ws",
    "--blocking-threads", "4", "--log-level", "warning", "cms.wsgi:application", "--port",
)  # fmt: skip


class Quiet(urllib.request.HTTPRedirectHandler):
    """Leaves redirects to the caller: one is the answer that says that it is done."""

    def redirect_request(self, *args: object, **kwargs: object) -> None:
        """Follow nowhere."""
        del args, kwargs


class Editor:
    """Somebody at a browser."""

    def __init__(self, port: int) -> None:
        self.address = f"http://127.0.0.1:{port}"
        self.cookies = http.cookiejar.CookieJar()
        self._browser = urllib.request.build_opener(Quiet(), urllib.request.HTTPCookieProcessor(self.cookies))

    def ask(self, path: str, fields: dict[str, str] | None = None) -> tuple[int, str]:
        """Ask for a path, or send a form there; returns the answer's status and text."""
        body = urllib.parse.urlencode(fields).encode() if fields is not None else None
        try:
            with self._browser.open(self.address + path, body, timeout=30) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as other:
            with other:
                return other.code, other.read().decode()

    def send(self, path: str, **fields: str) -> int:
        """Open a form and send it."""
        status, page = self.ask(path)
        token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)
        assert token is not None, (status, page[:500])
        return self.ask(path, {"csrfmiddlewaretoken": token[1], **fields})[0]

    def sign_in(self) -> None:
        """Sign in."""
        assert self.send("/admin/login/", username=NAME, password=PASSWORD) == 302

    def is_public(self, path: str) -> bool:
        """Say whether a path answers a page; any answer but that and "not found" is a failure."""
        status, text = self.ask(path)
        assert status in (200, 404), (path, status, text[:500])
        return status == 200


@contextmanager
def served(machine: Machine, port: int) -> Iterator["subprocess.Popen[str]"]:
    server = machine.start(*SERVER, str(port))
    until(lambda: answers(port))
    try:
        yield server
    finally:
        kill(server)


def kill(server: "subprocess.Popen[str]") -> None:
    """Kill a server and its workers, without a word to either."""
    if server.poll() is None:
        os.killpg(server.pid, signal.SIGKILL)
    server.wait()


def answers(port: int) -> bool:
    try:
        return Editor(port).ask("/health")[0] == 200
    except OSError:
        return False


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def publish_until_killed(editor: Editor, server: "subprocess.Popen[str]", forms: dict[str, str]) -> set[str]:
    """Publish page after page while the server is killed; returns what was answered as done."""
    done: set[str] = set()
    enough = threading.Event()

    def go_on() -> None:
        try:
            for path, form in forms.items():
                if editor.send(form) == 302:
                    done.add(path)
                if len(done) >= ANSWERED:
                    enough.set()
        except (OSError, http.client.HTTPException):
            # The server is gone; what it had not answered, it had not promised.
            enough.set()

    publisher = threading.Thread(target=go_on)
    publisher.start()
    assert enough.wait(60)
    kill(server)
    publisher.join(60)
    assert not publisher.is_alive()
    return done


def test_what_an_editor_was_told_is_published_outlives_the_server(machine: Machine) -> None:
    waiting: dict[str, str] = machine.answer("-m", "tests.faults.drafts", str(DRAFTS))
    port, promised = free_port(), set[str]()

    for _kill in range(KILLS):
        with served(machine, port) as server:
            editor = Editor(port)
            editor.sign_in()
            done = publish_until_killed(editor, server, waiting)
        assert len(done) >= ANSWERED
        promised |= done
        waiting = {path: form for path, form in waiting.items() if path not in done}

        with served(machine, port):
            reader = Editor(port)
            public = {path for path in [*promised, *waiting] if reader.is_public(path)}
        assert promised <= public
        # The one under way may have come through; nothing else has.
        assert len(public - promised) <= 1
        promised |= public
        waiting = {path: form for path, form in waiting.items() if path not in public}

    verified = machine.start("-m", "django", "timeline", "verify", stdout=subprocess.PIPE)
    said, _nothing = verified.communicate(timeout=120)
    sys.stderr.write(f"\n{KILLS} kills, {len(promised)} published; verify: {said.splitlines()[-1]}\n")
    assert verified.returncode == 0, said
    assert said.splitlines()[-1].endswith(", 0 differences")
