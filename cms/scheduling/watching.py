"""Noticing that another process has written: what turns a plan made in a web process into a wake-up here."""

import time
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

    seconds = 1.0

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
