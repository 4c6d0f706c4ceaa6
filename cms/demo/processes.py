"""The demo's processes: started apart from the terminal, watched, and all ended together."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType
from typing import Any

from cms.demo.surroundings import ROOT

# How long a process gets to end by itself.
PATIENCE_SECONDS = 10
POLL_SECONDS = 0.1


class ProcessEnded(Exception):
    """A process of the demo ended before it was told to."""


class Stopped(Exception):
    """Somebody ended the demo: Ctrl-C, or a signal from outside."""


@dataclass(frozen=True)
class Running:
    """A process with the name by which messages call it."""

    name: str
    process: "subprocess.Popen[str]"

    @property
    def has_ended(self) -> bool:
        """Whether it runs no more."""
        return self.process.poll() is not None


class Processes:
    """The processes that this one started; each leads a group of its own, so that Ctrl-C comes here alone."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self.environment = environment
        self.running: list[Running] = []
        self.inherited: tuple[int, ...] = ()

    def start(
        self, name: str, arguments: Sequence[str], secrets: Mapping[str, str] | None = None, **options: Any
    ) -> Running:
        """Start a Python program; `secrets` are for its environment alone."""
        apart: dict[str, Any] = {"process_group": 0, "pass_fds": self.inherited} if os.name == "posix" else {}
        process = subprocess.Popen(  # noqa: S603 - our own interpreter and programs
            [sys.executable, *arguments],
            cwd=ROOT,
            env={**self.environment, **(secrets or {})},
            stdin=subprocess.DEVNULL,
            text=True,
            **apart,
            **options,
        )
        running = Running(name, process)
        self.running.append(running)
        return running

    def finish(self, running: Running, beside: Running | None = None) -> None:
        """Wait for a step; raise if it failed, or if what it needs `beside` it has ended."""
        while not running.has_ended:
            if beside is not None and beside.has_ended:
                raise ProcessEnded(beside.name)
            time.sleep(POLL_SECONDS)
        self.running.remove(running)
        if running.process.returncode:
            raise ProcessEnded(running.name)

    def let_go(self, ended: Running) -> None:
        """Forget a process that has ended, with what it may have left behind."""
        self.running.remove(ended)
        _end_group(ended.process.pid)

    def end(self) -> None:
        """End every process with everything that it started itself."""
        for running in reversed(self.running):
            if not running.has_ended:
                running.process.terminate()
        deadline = time.monotonic() + PATIENCE_SECONDS
        for running in self.running:
            try:
                running.process.wait(max(0.0, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                running.process.kill()
                running.process.wait()
            _end_group(running.process.pid)
        self.running.clear()


def _end_group(leader: int) -> None:
    """End what a process may have left behind."""
    if os.name != "posix":
        return
    try:
        os.killpg(leader, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        return


@contextmanager
def ended_by_signals() -> Iterator[None]:
    """Turn the signals by which people and systems end a program into `Stopped`, once."""
    names = ("SIGINT", "SIGTERM", "SIGHUP")
    signals = [getattr(signal, name) for name in names if hasattr(signal, name)]

    def stop(number: int, frame: FrameType | None) -> None:
        del frame
        for other in signals:
            signal.signal(other, signal.SIG_IGN)
        raise Stopped(signal.Signals(number).name)

    before = {number: signal.signal(number, stop) for number in signals}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
