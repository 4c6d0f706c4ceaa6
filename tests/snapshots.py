# ruff: noqa: S608 - the names of tables and columns are Django's own
"""What a fixture builds, kept as rows: built once for each worker, and written back for every later test.

Publishing a small site takes half a second, writing its rows back a few milliseconds. Rows are taken and
written as the database holds them; over other rows than those before, a site is built and kept once more.
"""

import json
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from django.apps import apps
from django.core.cache import cache
from django.core.management.color import no_style
from django.db import connection
from django.db.models import Model

Built = TypeVar("Built")
Rows = dict[Any, Any]
# Filled by triggers of the table that it indexes.
_OWN_KEEPING = "_fts"
# By name, and by how many rows each table had before.
_kept: dict[tuple[str, tuple[int, ...]], tuple[dict[str, tuple[Rows, Rows]], Any]] = {}


def remembered(name: str, build: Callable[[], Built]) -> Built:
    """Return what a function builds: a saved row, a dataclass of them, or plain values."""
    wanted = (name, _counts())
    if wanted not in _kept:
        before = {model: _rows(model) for model in _models()}
        built = build()
        both = {model._meta.db_table: (before[model], _rows(model)) for model in before}
        _kept[wanted] = ({table: rows for table, rows in both.items() if rows[0] != rows[1]}, built)
    else:
        changes, built = _kept[wanted]
        _write_back(changes)
        cache.clear()
    # A test that deletes a row takes the key from what it was given.
    return _again(built)


def _again(value: Any) -> Any:
    """Return a value whose rows are read anew."""
    if isinstance(value, Model):
        return type(value)._default_manager.get(pk=value.pk)
    if is_dataclass(value):
        return replace(value, **{part.name: _again(getattr(value, part.name)) for part in fields(value)})
    return value


def _models() -> list[type[Model]]:
    """Return one model for each table."""
    found = {model._meta.db_table: model for model in apps.get_models(include_auto_created=True)}
    return [
        model for table, model in sorted(found.items()) if model._meta.managed and _OWN_KEEPING not in table
    ]


def _counts() -> tuple[int, ...]:
    """Return how many rows each table has, with one query."""
    counts = ", ".join(f'(SELECT COUNT(*) FROM "{model._meta.db_table}")' for model in _models())
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {counts}")
        return tuple(cursor.fetchone())


def _rows(model: type[Model]) -> Rows:
    """Return the rows of a table by their key, as the database holds them."""
    table, key = model._meta.db_table, model._meta.pk.column
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(f'SELECT "{key}"::text, row_to_json(kept)::text FROM "{table}" kept')
            return dict(cursor.fetchall())
        columns = [column.name for column in connection.introspection.get_table_description(cursor, table)]
        # Behind a sign no converter is asked.
        cursor.execute(f'SELECT +"{key}", {", ".join(f"""+"{name}" """ for name in columns)} FROM "{table}"')
        return {row[0]: row[1:] for row in cursor.fetchall()}


def _write_back(changes: dict[str, tuple[Rows, Rows]]) -> None:
    keys = {model._meta.db_table: model._meta.pk.column for model in _models()}
    with connection.cursor() as cursor:
        for table, (before, after) in changes.items():
            old = [key for key, row in before.items() if after.get(key) != row]
            new = [row for key, row in after.items() if before.get(key) != row]
            for key in old:
                cursor.execute(f'DELETE FROM "{table}" WHERE CAST("{keys[table]}" AS text) = %s', [str(key)])
            if connection.vendor == "postgresql":
                records = json.dumps([json.loads(row) for row in new])
                fill = (
                    f'INSERT INTO "{table}" SELECT * FROM json_populate_recordset(NULL::"{table}", %s::json)'
                )
                cursor.execute(fill, [records])
            elif new:
                marks = ", ".join(["%s"] * len(new[0]))
                cursor.executemany(f'INSERT INTO "{table}" VALUES ({marks})', new)
        if connection.vendor == "postgresql":
            written = [model for model in _models() if model._meta.db_table in changes]
            for statement in connection.ops.sequence_reset_sql(no_style(), written):
                cursor.execute(statement)
