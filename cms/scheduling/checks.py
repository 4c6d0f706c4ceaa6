"""System checks of what exact publishing stands on; each hint says what to do."""

from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags
from django.core.checks import register as register_check
from django.db import DatabaseError, connection
from wagtail.models import Site

from cms.timeline import entries

_IN_MEMORY = "memory"


def register() -> None:
    """Register the checks; those that ask the database run with `check --database default` and `migrate`."""
    register_check(transactions_take_the_lock_first, Tags.compatibility)
    for check in (no_page_is_an_alias, there_is_one_site, readers_pass_a_writer):
        register_check(check, Tags.database)


def transactions_take_the_lock_first(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    """Refuse SQLite whose transactions begin as readers: two writers then fail half-way, or publish twice."""
    del app_configs, kwargs
    database = connection.settings_dict
    if "sqlite" not in database["ENGINE"]:
        return []
    if str(database.get("OPTIONS", {}).get("transaction_mode", "")).upper() == "IMMEDIATE":
        return []
    return [
        Error(
            "SQLite transactions do not take the write lock first.",
            hint='Set OPTIONS["transaction_mode"] to "IMMEDIATE", as cms/settings/env.py does.',
            id="scheduling.E001",
        )
    ]


def readers_pass_a_writer(
    app_configs: Any, databases: Sequence[str] | None = None, **kwargs: Any
) -> list[CheckMessage]:
    """Refuse an SQLite file without a write-ahead log in production: readers would wait for writers."""
    del app_configs, kwargs
    if settings.DEBUG or connection.vendor != "sqlite" or "default" not in (databases or ()):
        return []
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA journal_mode")
        mode = str(cursor.fetchone()[0]).lower()
    if mode in ("wal", _IN_MEMORY):
        return []
    return [
        Error(
            f"SQLite keeps its journal as {mode!r}, not as a write-ahead log.",
            hint="Put the database on a local disk and PRAGMA journal_mode=WAL into init_command.",
            id="scheduling.E002",
        )
    ]


def no_page_is_an_alias(
    app_configs: Any, databases: Sequence[str] | None = None, **kwargs: Any
) -> list[CheckMessage]:
    """Refuse alias pages: they have no revision, so a scheduled version would have no future in them."""
    del app_configs, kwargs
    found = _keys(entries.base_page()._default_manager.exclude(alias_of=None), databases)
    return [
        Error(
            f"Pages are aliases of others: {', '.join(map(str, found))}.",
            hint="Convert them to ordinary pages (Wagtail: More, Convert alias page) or delete them.",
            id="scheduling.E003",
        )
        for _first in found[:1]
    ]


def there_is_one_site(
    app_configs: Any, databases: Sequence[str] | None = None, **kwargs: Any
) -> list[CheckMessage]:
    """Refuse a second site: several sites are several installations."""
    del app_configs, kwargs
    found = _keys(Site.objects.all(), databases)
    return [
        Error(
            "There is more than one site.",
            hint="Delete all rows but one under Settings, Sites; addresses come from PUBLIC_BASE_URL.",
            id="scheduling.E004",
        )
        for _second in found[1:2]
    ]


def _keys(queryset: Any, databases: Sequence[str] | None) -> list[int]:
    """Return the first keys of a queryset; nothing before the first migration."""
    if "default" not in (databases or ()):
        return []
    try:
        return list(queryset.values_list("pk", flat=True)[:5])
    except DatabaseError:
        return []
