"""The replay: everything that happened to the demo's content, each act at its own past moment."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from operator import attrgetter
from typing import Any

from cms.timeline import catching_up, clock, entries, plans
from cms.timeline.recording import Recording, recording

BY = "demo"
PUBLISH = "Exempelinnehåll: publicering"
CHANGE = "Exempelinnehåll: ändring"
PLAN = "Exempelinnehåll: schemaläggning"
EXPIRE = "Exempelinnehåll: avpublicering vid utgången tid"
# When what is planned at the reference moment was planned.
PLANNED = "T-1d 18:00"


@dataclass(frozen=True)
class Act:
    """One thing that was done at a moment; acts of one moment are one recording."""

    at: datetime
    reason: str
    run: Callable[[Recording], None]


def replay(acts: Iterable[Act], tell: Callable[[int, int], None] = lambda done, total: None) -> int:
    """Do every act in the order of time, each in a recording of its moment; returns how many were done.

    `tell` hears after each recording how many acts are done, and of how many.
    """
    planned = sorted(
        (Act(clock.to_milliseconds(act.at), act.reason, act.run) for act in acts), key=attrgetter("at")
    )
    done = 0
    for at, group in groupby(planned, key=attrgetter("at")):
        together = list(group)
        reason = "; ".join(dict.fromkeys(act.reason for act in together))
        with recording(by=BY, reason=reason, at=at) as recorded:
            for act in together:
                act.run(recorded)
        done += len(together)
        tell(done, len(planned))
    return done


def plan(entry: Any, recorded: Recording) -> None:
    """Plan an entry's publication for its own go-live, from inside a recording.

    Wagtail's own way compares with the clock of the process; what a replay plans may be past by then.
    """
    revision = entry.save_revision()
    plans.schedule(
        entry_id=entry.public_id,
        revision=revision.pk,
        at=entry.go_live_at,
        until=entry.expire_at,
        now=recorded.moment,
        by=recorded.by,
    )
    recorded.touch(entry)


def bring_in(entry: Any, recorded: Recording) -> None:
    """Take down an entry whose time is over, as the scheduler does."""
    label = entries.label_of(entry)
    if label is not None:
        catching_up.bring_in(label=label, entry_id=entry.public_id, recorded=recorded)
