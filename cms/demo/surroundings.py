"""Where a demo lives: its folder, keys, port, and the environment of its processes."""

import errno
import hashlib
import http.client
import os
import secrets
import socket
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
LOCAL_HOSTS = "localhost,127.0.0.1"
FILM_HOST = "film.example"
SETTINGS = "cms.settings.production"
PORTS_TRIED = 50
LAST_PORT = 65535
START_SECONDS = 60
LOCAL_ADDRESSES = ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1"))


class NoPortFree(Exception):
    """Every port from the one that was asked for is busy."""


@dataclass(frozen=True)
class Surroundings:
    """One demo: its data folder and its port."""

    folder: Path
    port: int

    @property
    def address(self) -> str:
        """Return the site's address."""
        return f"http://localhost:{self.port}"

    def environment(self, inherited: Mapping[str, str]) -> dict[str, str]:
        """Return the environment for the demo's processes; makes folder and keys where they are missing."""
        self.folder.mkdir(parents=True, exist_ok=True)
        own = {
            "DJANGO_SETTINGS_MODULE": SETTINGS,
            "DATA_DIR": str(self.folder),
            "PUBLIC_BASE_URL": self.address,
            "ALLOWED_HOSTS": LOCAL_HOSTS,
            "SECRET_KEY": _kept_key(self.folder / "secret-key"),
            "FEEDBACK_KEY": _kept_key(self.folder / "feedback-key"),
            # Where the demo's film is said to stand.
            "VIDEO_HOSTS": FILM_HOST,
            "LOG_LEVEL": inherited.get("LOG_LEVEL", "WARNING"),
            "PYTHONUNBUFFERED": "1",
        }
        # A variable with this ending would win over its name; the demo's database stands in its folder.
        unwanted = {*(f"{name}_FILE" for name in own), "DATABASE_URL", "DATABASE_URL_FILE"}
        return {name: value for name, value in inherited.items() if name not in unwanted} | own

    def is_prepared(self, state: str) -> bool:
        """Say whether database and static files were made by code in this state."""
        stamp = self.folder / "prepared"
        database = self.folder / "utkast.sqlite3"
        return database.exists() and stamp.exists() and stamp.read_text(encoding="utf-8") == state

    def mark_prepared(self, state: str) -> None:
        """Keep in which state the code was when it began to make them."""
        (self.folder / "prepared").write_text(state, encoding="utf-8")


def free_port(wanted: int) -> int:
    """Return the first free port from the one that is wanted."""
    for port in range(wanted, min(wanted + PORTS_TRIED, LAST_PORT + 1)):
        if _is_free(port):
            return port
    raise NoPortFree


@contextmanager
def reserved_port(wanted: int) -> Iterator[int]:
    """Hold the first free port from the one that is wanted: nobody takes it while the content is loading.

    Servers that share ports, as ours does, would else serve two demos at one address by turns. Ours may still
    listen there, as the same user's; these sockets do not listen, and so take none of its visitors.
    """
    port = free_port(wanted)
    with ExitStack() as held:
        for family, host in LOCAL_ADDRESSES if hasattr(socket, "SO_REUSEPORT") else ():
            # There may be no IPv6; and a port of which a server has just let go is free, but cannot be held.
            with suppress(OSError):
                holder = held.enter_context(socket.socket(family, socket.SOCK_STREAM))
                holder.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
                holder.bind((host, port))
        yield port


def answers(port: int) -> bool:
    """Say whether the start page, or a readable refusal in its place, comes back."""
    try:
        with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=START_SECONDS)) as connection:
            connection.request("GET", "/", headers={"Host": f"localhost:{port}"})
            connection.getresponse().read()
    except OSError:
        return False
    return True


def _is_free(port: int) -> bool:
    """Say whether both local addresses are free: a browser may take either for `localhost`."""
    for family, host in LOCAL_ADDRESSES:
        try:
            with socket.socket(family, socket.SOCK_STREAM) as probe:
                # As servers do: connections of a server that has just ended do not make a port busy.
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                probe.bind((host, port))
        except OSError as error:
            if error.errno in (errno.EADDRINUSE, errno.EACCES):
                return False
    return True


def _kept_key(path: Path) -> str:
    """Return a key of the folder, so that sessions outlive a restart; only its owner may read it."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text(encoding="utf-8").strip()
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(secrets.token_urlsafe(48))
    return path.read_text(encoding="utf-8").strip()


def state_of_code() -> str:
    """Return a digest of all that migrations and static files are made of."""
    digest = hashlib.sha256()
    for path in sorted(_sources()):
        digest.update(str(path.relative_to(ROOT)).encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _sources() -> Iterator[Path]:
    yield ROOT / "requirements.txt"
    for package in ("cms", "pages", "search", "snippets"):
        yield from (ROOT / package).glob("**/migrations/*.py")
        yield from (path for path in (ROOT / package).glob("**/static/**/*") if path.is_file())


@contextmanager
def alone(folder: Path) -> Iterator[tuple[int, ...]]:
    """Let one process at a time prepare a folder, where the system can lock files.

    Yields what a helper inherits, so that the folder stays locked until it, too, has ended: it may outlive a
    demo that is killed.
    """
    try:
        import fcntl
    except ImportError:
        yield ()
        return
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield (lock.fileno(),)
