"""Many rows in few statements: batches of keys, and columns that get another value in each row."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.db import models
from django.db.models import Case, Value, When

BATCH = 1000


def batches(keys: Sequence[Any]) -> Iterable[Sequence[Any]]:
    """Return keys in parts that one statement takes."""
    return (keys[start : start + BATCH] for start in range(0, len(keys), BATCH))


def assign(model: type[models.Model], names: Sequence[str], wanted: Mapping[Any, Sequence[Any]]) -> None:
    """Set the named columns of rows, each to its own values; one statement for each batch, however many
    values."""
    for part in batches(list(wanted)):
        values = {
            name: _by_row(model._meta.get_field(name), {key: wanted[key][position] for key in part})
            for position, name in enumerate(names)
        }
        model._base_manager.filter(pk__in=part).update(**values)


def _by_row(column: Any, wanted: dict[Any, Any]) -> Any:
    groups: dict[Any, list[Any]] = {}
    for key, value in wanted.items():
        groups.setdefault(value, []).append(key)
    if len(groups) == 1:
        return next(iter(groups))
    cases = [When(pk__in=keys, then=Value(value, column)) for value, keys in groups.items()]
    return Case(*cases, output_field=column)
