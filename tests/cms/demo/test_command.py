"""`manage.py demo`, run as a visitor runs it: real processes on a real port."""

import http.client
import os
import re
import selectors
import shutil
import signal
import socket
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from datetime import time as clock
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from cms.demo.surroundings import Surroundings
from tests.cms.demo.conftest import ROOT, Demo, command, environment
from tests.conftest import migrated
from tests.size import LONG

ARTICLE = "/aktuellt/publicerad-pa-sekunden/"
START_SECONDS, END_SECONDS = 120, 30
# Granted to the machine, beside other work, between a moment and an answer that knows it.
LATEST = timedelta(seconds=2)


@dataclass
class Site:
    """A running demo."""

    process: "subprocess.Popen[bytes]"
    output: bytes = b""

    def read_until(self, mark: str) -> str:
        """Read what it says until a mark has come; fail when it ends before or takes too long."""
        deadline = time.monotonic() + START_SECONDS
        stream: Any = self.process.stdout
        with selectors.DefaultSelector() as selector:
            selector.register(stream, selectors.EVENT_READ)
            while mark.encode() not in self.output:
                assert selector.select(max(0, deadline - time.monotonic())), f"no {mark!r} in {self.output!r}"
                read = os.read(stream.fileno(), 65536)
                assert read, f"ended without {mark!r}: {self.output!r}"
                self.output += read
        return self.output.decode()

    def interrupt(self) -> int:
        """Press Ctrl-C."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(END_SECONDS)


@contextmanager
def served(folder: Path, port: int) -> Iterator[Site]:
    arguments = ["--data-dir", str(folder), "--port", str(port)]
    process = begun(command(*arguments))
    try:
        yield Site(process)
    finally:
        if process.poll() is None:
            process.terminate()
            process.wait(END_SECONDS)


def status(port: int, path: str) -> int:
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=20)) as connection:
        connection.request("GET", path, headers={"Host": f"localhost:{port}"})
        return connection.getresponse().status


def descendants(root: int) -> set[int]:
    """Return every process below one, by what the system says of parents."""
    parents = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rsplit(")", 1)[1].split()
            except OSError:
                continue
            parents[int(entry.name)] = int(fields[1])
    found = {root}
    while below := {child for child, parent in parents.items() if parent in found} - found:
        found |= below
    return found - {root}


def scheduler_of(site: Site) -> int:
    [found] = [
        process
        for process in descendants(site.process.pid)
        if b"run_scheduler" in Path(f"/proc/{process}/cmdline").read_bytes()
    ]
    return found


def is_running(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except OSError:
        return False
    return state != "Z"


def moment_in(output: str) -> datetime:
    found = re.search(r"Goes live at (\d{2}:\d{2}:\d{2})", output)
    assert found is not None, output
    here = datetime.now(ZoneInfo("Europe/Stockholm"))
    at = datetime.combine(here.date(), clock.fromisoformat(found[1]), tzinfo=here.tzinfo)
    return at + timedelta(days=1) if at < here - timedelta(hours=12) else at


def watch(port: int, at: datetime) -> None:
    """Ask for the article until it is there: never before its second, and soon after it."""
    while True:
        asked = datetime.now(at.tzinfo)
        answer = status(port, ARTICLE)
        answered = datetime.now(at.tzinfo)
        if answered < at:
            assert answer == 404
        if asked > at + LATEST or answer == 200:
            assert answer == 200
            return
        time.sleep(0.05)


def test_what_was_loaded_is_told(demo: Demo) -> None:
    assert "administrator" in demo.output
    assert "Ready after" in demo.output
    assert "Goes live" not in demo.output


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="asks the system for processes by /proc")
def test_the_site_is_served_beside_a_busy_port_and_its_article_comes_on_time(
    demo: Demo, tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(demo.folder, tmp_path / "a copy"))
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        busy = taken.getsockname()[1]
        with served(folder, busy) as site:
            told = site.read_until("Ctrl-C ends it")
            port = int(re.findall(r"Site: +http://localhost:(\d+)/", told)[0])
            assert f"Port {busy} is busy; using port {port}." in told
            assert port != busy
            assert f"http://localhost:{port}{ARTICLE}" in told
            assert "as shown at the first start" in told
            assert [status(port, path) for path in ("/", "/admin/login/", "/api/v1/")] == [200, 200, 200]
            watch(port, moment_in(told))
            started = descendants(site.process.pid)
            assert len(started) >= 3  # the server, its worker and the scheduler
            os.kill(scheduler_of(site), signal.SIGKILL)
            site.read_until("The scheduler ended; starting it anew.")
            assert status(port, "/") == 200
            started |= descendants(site.process.pid)
            assert site.interrupt() == 0
    assert [process for process in started if is_running(process)] == []


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="asks the system for processes by /proc")
@pytest.mark.parametrize("loader_dies", [True, False] if LONG else [True])
def test_a_first_load_that_is_killed_half_way_is_whole_after_the_next_start(
    tmp_path: Path, loader_dies: bool
) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    shutil.copyfile(migrated(registers=True), folder / "utkast.sqlite3")
    arguments = command("--no-serve", "--data-dir", str(folder))
    with begun(arguments) as first:
        Site(first).read_until("Loading the demo content ... ")
        helpers = descendants(first.pid)
        first.kill()
        for helper in helpers if loader_dies else ():
            os.kill(helper, signal.SIGKILL)

    # Where the loader outlives its demo, the next start waits for it.
    again = ended(arguments, environment(), within=400)

    assert again.returncode == 0, again.stderr
    assert "administrator" in again.stdout
    assert [process for process in helpers if is_running(process)] == []
    with closing(sqlite3.connect(folder / "utkast.sqlite3")) as database:
        assert database.execute("SELECT COUNT(*) FROM accounts_user").fetchall() == [(3,)]
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    on_it = Surroundings(folder, 8000).environment(environment())
    assert ", 0 differences" in ended([*command()[:-1], "timeline", "verify"], on_it, within=400).stdout


def test_a_weak_password_is_refused_before_anything_is_made(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    run = refused("--data-dir", str(folder), "--password", "kort")
    assert "password is too weak" in run
    assert not folder.exists()


def test_a_reference_day_that_is_none_is_refused(tmp_path: Path) -> None:
    assert "write a day as" in refused("--data-dir", str(tmp_path), "--reference-date", "i går")


def refused(*arguments: str) -> str:
    run = ended(command("--no-serve", *arguments), environment() | {"LC_ALL": "C.UTF-8"}, within=60)
    assert run.returncode != 0
    return run.stderr


def begun(arguments: list[str]) -> "subprocess.Popen[bytes]":
    """Start the demo; what it tells can be read while it runs."""
    return subprocess.Popen(  # noqa: S603 - our own command
        arguments,
        cwd=ROOT,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )


def ended(arguments: list[str], told: dict[str, str], *, within: int) -> "subprocess.CompletedProcess[str]":
    """Run a program to its end."""
    return subprocess.run(  # noqa: S603 - our own commands
        arguments, cwd=ROOT, env=told, capture_output=True, text=True, timeout=within, check=False
    )
