"""Intervals that may not overlap: an exclusion constraint on PostgreSQL, triggers on SQLite."""

from typing import Any

from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.models import BaseConstraint, Model

_OPEN_END = "'9999-12-31'"


class NoOverlap(BaseConstraint):
    """Two rows with equal `columns` never hold one moment in [valid_from, valid_to).

    `where` limits the rule to some rows; `{row}` in it stands before each column name. Triggers would
    vanish when Django remakes a table on SQLite; through the editor's deferred statements they are made
    again each time.
    """

    def __init__(self, *, name: str, columns: tuple[str, ...], where: str = "") -> None:
        super().__init__(name=name)
        self.columns = tuple(columns)
        self.where = where

    def constraint_sql(
        self, model: type[Model] | None, schema_editor: BaseDatabaseSchemaEditor | None
    ) -> Any:
        if model is None or schema_editor is None:
            return None
        if schema_editor.connection.vendor == "postgresql":
            return f"CONSTRAINT {self.name} {self._exclusion()}"
        schema_editor.deferred_sql.extend(self._triggers(model))
        return None

    def create_sql(self, model: type[Model] | None, schema_editor: BaseDatabaseSchemaEditor | None) -> Any:
        if model is None or schema_editor is None:
            return None
        if schema_editor.connection.vendor == "postgresql":
            return f"ALTER TABLE {model._meta.db_table} ADD CONSTRAINT {self.name} {self._exclusion()}"
        schema_editor.deferred_sql.extend(self._triggers(model))
        return None

    def remove_sql(self, model: type[Model] | None, schema_editor: BaseDatabaseSchemaEditor | None) -> Any:
        if model is None or schema_editor is None:
            return None
        if schema_editor.connection.vendor == "postgresql":
            return f"ALTER TABLE {model._meta.db_table} DROP CONSTRAINT {self.name}"
        schema_editor.execute(f"DROP TRIGGER IF EXISTS {self.name}_insert")
        schema_editor.execute(f"DROP TRIGGER IF EXISTS {self.name}_update")
        return None

    def validate(self, model: Any, instance: Any, exclude: Any = None, using: Any = None) -> None:
        """Leave the check to the database: only it sees what others write at the same time."""

    def deconstruct(self) -> Any:
        path, _, _ = super().deconstruct()
        return path, (), {"name": self.name, "columns": self.columns, "where": self.where}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, NoOverlap) and self.deconstruct() == other.deconstruct()

    def __hash__(self) -> int:
        return hash((self.name, self.columns, self.where))

    def _exclusion(self) -> str:
        equal = ", ".join(f"{column} WITH =" for column in self.columns)
        where = f" WHERE ({self.where.format(row='')})" if self.where else ""
        interval = "tstzrange(valid_from, valid_to) WITH &&"
        # Deferred: a release may swap two paths within one transaction.
        return f"EXCLUDE USING gist ({equal}, {interval}){where} DEFERRABLE INITIALLY IMMEDIATE"

    def _triggers(self, model: type[Model]) -> list[str]:
        table = model._meta.db_table.removeprefix("new__")
        equal = " AND ".join(f"other.{column} = NEW.{column}" for column in self.columns)
        when = f"WHEN {self.where.format(row='NEW.')} " if self.where else ""
        # Those that stand do not overlap, so the last to begin is the last to end: the nearest says it all.
        statement = (
            "CREATE TRIGGER {name} BEFORE {event} ON {table} {when}BEGIN "
            "SELECT RAISE(ABORT, '{constraint}') WHERE EXISTS (SELECT 1 FROM ("
            "SELECT other.valid_to FROM {table} AS other WHERE {equal} "
            "AND other.id IS NOT NEW.id AND other.valid_from < COALESCE(NEW.valid_to, {end}) "
            "ORDER BY other.valid_from DESC LIMIT 1) AS nearest "
            "WHERE NEW.valid_from < COALESCE(nearest.valid_to, {end})); END"
        )
        events = {f"{self.name}_insert": "INSERT", f"{self.name}_update": "UPDATE"}
        return [
            statement.format(
                name=name,
                event=event,
                table=table,
                when=when,
                constraint=self.name,
                equal=equal,
                end=_OPEN_END,
            )
            for name, event in events.items()
        ]
