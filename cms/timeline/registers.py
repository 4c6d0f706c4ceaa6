"""Registers that a migration filled: their terms get editions without an editor's act."""

from datetime import UTC, datetime
from typing import Any

from django.apps import apps
from django.db import DEFAULT_DB_ALIAS, connections
from django.db.migrations.executor import MigrationExecutor
from django.db.models.signals import post_migrate

from cms.timeline import entries
from cms.timeline.models import Edition, State
from cms.timeline.recording import recording
from snippets.models import RegisterEntry

# Older than every page: in an empty database the registers are there before its history begins, so that an
# import of old content finds them.
BEFORE_HISTORY = datetime(1990, 1, 1, tzinfo=UTC)
_BY, _REASON = "migration", "Register"


def connect() -> None:
    """Look after each run of migrations, once for all apps."""
    sender = apps.get_app_config("timeline")
    post_migrate.connect(_after_migrating, sender=sender, dispatch_uid="timeline-registers")


def record_missing() -> int:
    """Record every term of a register that has no edition; returns how many."""
    missing = {entries.label_of(model): _without_edition(model) for model in _registers()}
    count = sum(map(len, missing.values()))
    if count:
        is_empty = State.objects.get(pk=1).recorded_at is None
        with recording(by=_BY, reason=_REASON, at=BEFORE_HISTORY if is_empty else None) as recorded:
            for rows in missing.values():
                for row in rows:
                    recorded.touch(row)
    return count


def _after_migrating(**kwargs: Any) -> None:
    using = kwargs.get("using", DEFAULT_DB_ALIAS)
    executor = MigrationExecutor(connections[using])
    # On the way to an older or a newer state the tables are not those of today's models.
    if using == DEFAULT_DB_ALIAS and not executor.migration_plan(executor.loader.graph.leaf_nodes()):
        record_missing()


def _registers() -> list[type[RegisterEntry]]:
    return [model for model in apps.get_models() if issubclass(model, RegisterEntry)]


def _without_edition(model: type[RegisterEntry]) -> list[RegisterEntry]:
    known = Edition.objects.filter(kind=model.kind).values("entry_id")
    return list(model._default_manager.exclude(public_id__in=known))
