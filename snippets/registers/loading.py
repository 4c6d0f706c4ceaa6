"""Loading the registers as they are delivered: what is missing is added, what is there is left as it is."""

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

_FOLDER = Path(__file__).parent
# A term has the same id in every installation, so that clients of several can tell that it is the same.
_TERMS = UUID("0b7b6e0e-5d0c-4b53-9d0d-6d6f0f9a2c11")
Row = dict[str, str]
Models = Callable[[str], Any]


def load(model_of: Models) -> None:
    """Add every delivered term that is not there; `model_of` returns a model of this app by its name.

    A migration gives the models of its own time, whoever fills an empty database today's.
    """
    for number, row in enumerate(_rows("audiences")):
        fields = {"label": row["label"], "label_english": row["label_english"], "order": number}
        _add(model_of("Audience"), row["code"], fields)
    goals = {row["code"]: row for row in _rows("policy_goals")}
    for number, (code, row) in enumerate(goals.items()):
        # Those in force stand before those that they replaced.
        heir = _find(model_of("PolicyGoal"), row["replaced_by"])
        fields = {"label": row["label"], "order": number, "replaced_by": heir}
        _add(model_of("PolicyGoal"), code, fields | _days(row, "adopted_on", "superseded_on"))
    for row in _rows("regions"):
        fields = {"name": row["name"], "county_name": row["county_name"]}
        _add(model_of("Region"), row["code"], fields)
    regions = {region.code: region for region in model_of("Region")._default_manager.all()}
    for row in _rows("municipalities"):
        names = {name: row[name] for name in ("name", "formal_name", "genitive")}
        fields = names | {"region": regions[row["code"][:2]], "predecessors": row["predecessors"].split()}
        _add(model_of("Municipality"), row["code"], fields | _days(row, "established_on"))


def _rows(name: str) -> list[Row]:
    with (_FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table))


def _days(row: Row, *names: str) -> dict[str, str | None]:
    return {name: row[name] or None for name in names}


def _find(model: Any, code: str) -> Any:
    return model._default_manager.get(code=code) if code else None


def _add(model: Any, code: str, fields: dict[str, Any]) -> None:
    public_id = uuid5(_TERMS, f"{model._meta.model_name}:{code}")
    model._default_manager.get_or_create(code=code, defaults={"public_id": public_id, **fields})
