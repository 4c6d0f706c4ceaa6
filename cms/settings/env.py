"""The only file that reads the environment; docs/settings.md describes every variable."""

from pathlib import Path
from typing import Any

import environ
from django.core.exceptions import ImproperlyConfigured

ROOT = Path(__file__).resolve().parent.parent.parent
_env = environ.FileAwareEnv()


def text(name: str, default: str | None = None) -> str:
    """Return a variable (or the content of the file named by `<name>_FILE`); without a default it is
    required."""
    try:
        return str(_env.str(name) if default is None else _env.str(name, default))
    except environ.ImproperlyConfigured as missing:
        message = f"Set {name} (or {name}_FILE): see docs/settings.md."
        raise ImproperlyConfigured(message) from missing


def flag(name: str, *, default: bool) -> bool:
    """Return a yes/no variable."""
    return bool(_env.bool(name, default))


def number(name: str, default: int) -> int:
    """Return a whole number from 1 up."""
    given = text(name, str(default))
    if not given.isdecimal() or int(given) < 1:
        raise ImproperlyConfigured(f"{name} must be a whole number from 1 up: see docs/settings.md.")
    return int(given)


def names(name: str, default: str = "") -> list[str]:
    """Return a comma-separated list without empty parts."""
    return [part.strip() for part in text(name, default).split(",") if part.strip()]


DATA_DIR = Path(text("DATA_DIR", str(ROOT / "var")))


def database() -> dict[str, Any]:
    """Return Django's database setting: SQLite below the data folder, or what DATABASE_URL names."""
    url = text("DATABASE_URL", f"sqlite:///{DATA_DIR / 'utkast.sqlite3'}")
    if not url.startswith("sqlite"):
        config: dict[str, Any] = environ.Env.db_url_config(url)
        # A server-side cursor dies behind transaction pooling.
        return config | {"DISABLE_SERVER_SIDE_CURSORS": True, "CONN_HEALTH_CHECKS": True}
    # WAL lets readers pass a writer; IMMEDIATE takes the write lock first, so that no transaction fails
    # half-way.
    pragmas = (
        "PRAGMA journal_mode=WAL; PRAGMA synchronous={}; "
        "PRAGMA journal_size_limit=67108864; PRAGMA cache_size=-20000;"
    )
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": url.removeprefix("sqlite:///"),
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": pragmas.format(text("SQLITE_SYNCHRONOUS", "NORMAL")),
        },
    }
