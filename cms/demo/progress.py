"""What long steps say of themselves while they run."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

# On a terminal a step's line is written over; elsewhere a line is added now and then.
TERMINAL_SECONDS, FILE_SECONDS = 0.3, 5.0


class Progress:
    """Writes to standard error, so that what a command answers stays apart."""

    def __init__(self, stream: IO[str] | None = None) -> None:
        self.stream = stream or sys.stderr
        self.on_terminal = self.stream.isatty()
        self.name = ""
        self.told_at = 0.0

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Say that a step begins and, when it is done, how long it took."""
        began = self.told_at = time.monotonic()
        self.name = name
        self._say(f"{name} ...", last=False)
        yield
        self._say(f"{name}: done in {time.monotonic() - began:.1f} s", last=True)

    def tell(self, text: str) -> None:
        """Say how far the step has come."""
        now = time.monotonic()
        if now - self.told_at >= (TERMINAL_SECONDS if self.on_terminal else FILE_SECONDS):
            self.told_at = now
            self._say(f"{self.name} ... {text}", last=False)

    def note(self, text: str) -> None:
        """Say something beside the steps."""
        self.stream.write(f"{text}\n")
        self.stream.flush()

    def _say(self, text: str, *, last: bool) -> None:
        line = f"\r\x1b[K{text}" if self.on_terminal else text
        self.stream.write(line + ("\n" if last or not self.on_terminal else ""))
        self.stream.flush()
