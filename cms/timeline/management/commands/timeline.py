"""`manage.py timeline verify` and `rebuild`: is what stands what staging would write; and making it so.

Both work in batches, each in a recording of its own, so that editors wait for no more than one batch.
"""

from argparse import ArgumentParser
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from cms.timeline import clock, entries, preparing, staging
from cms.timeline.models import Edition
from cms.timeline.preparing import Refused
from cms.timeline.recording import recording
from snippets.documents.registry import KINDS

_BATCH = 200
_BY = "timeline"


class Command(BaseCommand):
    """Compares or repairs editions."""

    help = (
        "verify: report each row that staging would write otherwise. rebuild: write it. Safe on a live site."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Add the options."""
        parser.add_argument("task", choices=["verify", "rebuild"])
        parser.add_argument("--dry-run", action="store_true", help="With rebuild: say what it would write.")

    def handle(self, *args: Any, **options: Any) -> None:
        """Verify or rebuild everything."""
        del args
        keeps = options["task"] == "rebuild" and not options["dry_run"]
        entries_seen, differences, refused = 0, 0, 0
        for label, ids in batches():
            entries_seen += len(ids)
            try:
                lines = rebuild(label, ids) if keeps else verify(label, ids)
            except Refused as error:
                refused += 1
                lines = [f"! {label}: {'; '.join(error.messages)}"]
            differences += len(lines)
            for line in lines:
                self.stdout.write(line)
        summary = f"{entries_seen} entries, {differences} differences"
        if refused or (differences and options["task"] == "verify"):
            raise CommandError(summary)
        self.stdout.write(summary)


def verify(label: str, ids: set[UUID]) -> list[str]:
    """Return what staging some entries would write, without writing it."""
    with transaction.atomic():
        with recording(by=_BY, reason="verify") as recorded:
            found = staging.work_out({label: ids}, recorded.moment).differences
        transaction.set_rollback(True)
    return found


def rebuild(label: str, ids: set[UUID]) -> list[str]:
    """Stage some entries anew; returns what was written."""
    for row in entries.rows(label, ids):
        if row.instance is not None:
            preparing.make_sizes(row.instance)
    with recording(by=_BY, reason="rebuild", rebuild=True) as recorded:
        for entry_id in ids:
            recorded.touch_id(label, entry_id)
    return recorded.outcome.differences if recorded.outcome is not None else []


def batches() -> Iterator[tuple[str, set[UUID]]]:
    """Yield every entry by label, pages from the top down, and then those whose row is gone."""
    known: set[UUID] = set()
    for label in entries.labels():
        rows = entries.model_of(label)._default_manager.all()
        rows = rows.filter(depth__gt=1).order_by("path") if label == entries.PAGES else rows.order_by("pk")
        ids = list(rows.values_list("public_id", flat=True))
        known.update(ids)
        yield from _parts(label, ids)
    gone: dict[str, list[UUID]] = {}
    standing = Edition.objects.ending_after(clock.recording_now()).order_by()
    for entry_id, kind, page_id in standing.values_list("entry_id", "kind", "parent_id").distinct():
        # A part is staged with its page, also one that is left over from a page that is gone.
        whole = page_id if KINDS[kind].part_of else entry_id
        if whole not in known:
            label = entries.PAGES if KINDS[kind].page or KINDS[kind].part_of else KINDS[kind].model
            gone.setdefault(label, []).append(whole)
    for label, ids in gone.items():
        yield from _parts(label, list(dict.fromkeys(ids)))


def _parts(label: str, ids: list[UUID]) -> Iterator[tuple[str, set[UUID]]]:
    for start in range(0, len(ids), _BATCH):
        yield label, set(ids[start : start + _BATCH])
