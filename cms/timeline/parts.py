"""Parts of pages that have editions of their own: an occasion of a course is found and named by itself.

A part is written, reviewed and published with its page, and public exactly while its page is. What stands
outside the versions (how many seats are taken) belongs to parts too: `states` is what a version was prepared
with, and what is no longer so is prepared anew before it is staged.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from cms.timeline import bulk, entries
from cms.timeline.models import Edition, Prepared

States = dict[str, Any]


def of(instance: Any) -> list[Any]:
    """Return the parts of a page's version, in the editor's order."""
    return list(instance.parts()) if entries.kind_of_parts(instance.kind) is not None else []


def states_with(instance: Any) -> States | None:
    """Return what stands outside the versions of a page's parts; None where there can be no parts."""
    has_parts = entries.kind_of_parts(instance.kind) is not None
    return instance.parts_states() if has_parts else None


def outdated(kept: Iterable[Prepared]) -> list[Prepared]:
    """Return what was prepared with another state of its parts than there is now; one query for each kind."""
    with_parts: dict[str, list[Prepared]] = {}
    for prepared in kept:
        if prepared.facts.get("states"):
            with_parts.setdefault(prepared.facts["model"], []).append(prepared)
    found: list[Prepared] = []
    for label, rows in with_parts.items():
        asked = {UUID(key) for row in rows for key in row.facts["states"]}
        model: Any = entries.model_of(label)
        now = model.states_of(asked)
        found += [row for row in rows if any(now[key] != state for key, state in row.facts["states"].items())]
    return found


def standing(pages: Iterable[UUID], moment: datetime) -> list[tuple[UUID, UUID]]:
    """Return (page, part) of what stands now or later as parts of pages; nothing is asked where no kind has
    parts."""
    kinds, found = entries.part_kinds(), list[tuple[UUID, UUID]]()
    if kinds:
        for some in bulk.batches(list(pages)):
            rows = Edition.objects.ending_after(moment).filter(parent_id__in=some, kind__in=kinds)
            found += rows.order_by().values_list("parent_id", "entry_id").distinct()
    return found
