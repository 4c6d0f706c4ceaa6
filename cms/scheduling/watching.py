"""Noticing that another process has written: what turns a plan made in a web process into a wake-up here."""

import select
import socket
import time
from contextlib import suppress
from typing import Any, Protocol

from django.db import DEFAULT_DB_ALIAS, connection, connections

from cms.timeline import outlook


class Watch(Protocol):
    """Tells whether anything was written since it was last asked."""

    seconds: float

    def has_changed(self) -> bool:
        """Say whether to look at the plans again."""
        ...

    def close(self) -> None:
        """Give back what the watch holds."""
        ...


class SqliteWatch:
    """Asks SQLite's `data_version`, which moves with *other* connections' commits: hence one of its own."""

    seconds = 0.2

    def __init__(self) -> None:
        self._connection: Any = connections.create_connection(DEFAULT_DB_ALIAS)
        self._version: int | None = None

    def has_changed(self) -> bool:
        """Say whether another connection has committed."""
        with self._connection.cursor() as cursor:
            cursor.execute("PRAGMA data_version")
            version = int(cursor.fetchone()[0])
        changed, self._version = version != self._version, version
        return changed

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()


class VersionWatch:
    """Asks for the timeline's version, on databases that tell nothing by themselves."""

    seconds = 0.5

    def __init__(self) -> None:
        self._version: int | None = None

    def has_changed(self) -> bool:
        """Say whether anything was recorded."""
        version = outlook.state_version()
        changed, self._version = version != self._version, version
        return changed

    def close(self) -> None:
        """Close this thread's connection."""
        connection.close()


class Bell:
    """Wakes a thread that waits, from another thread or from a signal's handler.

    A pair of sockets and not an event: a handler runs in the midst of the thread that waits, and would never
    get the event's lock if that thread holds it.
    """

    def __init__(self) -> None:
        self._ear, self._button = socket.socketpair()
        self._button.settimeout(0)

    def ring(self) -> None:
        """Wake whoever listens, now or next; may be called at any time and from anywhere."""
        # Full: it has been rung often enough. Closed: nobody listens any longer.
        with suppress(OSError):
            self._button.send(b".")

    def listen(self, seconds: float) -> None:
        """Wait until somebody rings, for so long at most."""
        if select.select([self._ear], [], [], seconds)[0]:
            self._ear.recv(4096)

    def close(self) -> None:
        """Give both ends back."""
        self._ear.close()
        self._button.close()


class ClockWatch:
    """Notices that the wall clock was set: timers were laid by the clock before."""

    tolerance_seconds = 1.0

    def __init__(self) -> None:
        self._offset = time.time() - time.monotonic()

    def has_jumped(self) -> bool:
        """Say whether the wall clock has moved apart from the time that passed."""
        offset = time.time() - time.monotonic()
        jumped = abs(offset - self._offset) > self.tolerance_seconds
        self._offset = offset
        return jumped


def watch() -> Watch:
    """Return the watch for this database."""
    return SqliteWatch() if connection.vendor == "sqlite" else VersionWatch()
