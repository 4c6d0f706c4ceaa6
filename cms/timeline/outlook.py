"""What lies ahead: editions and plans from a moment on, for editors and for the scheduler."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NamedTuple
from uuid import UUID

from django.db.models import Exists, Min, OuterRef

from cms.timeline import entries
from cms.timeline.catching_up import Due
from cms.timeline.models import Edition, Link, Plan, State

# A column may keep microseconds where the item's moment was cut.
_MILLISECOND = timedelta(milliseconds=1)


@dataclass
class Outlook:
    """One entry from a moment on."""

    entry_id: UUID
    moment: datetime
    editions: list[Edition] = field(default_factory=list)
    plans: list[Plan] = field(default_factory=list)

    @property
    def current(self) -> Edition | None:
        """What the public sees at the moment."""
        first = self.editions[0] if self.editions else None
        return first if first is not None and first.valid_from <= self.moment else None

    @property
    def following(self) -> list[Edition]:
        """What the public will see later, in order."""
        return [edition for edition in self.editions if edition.valid_from > self.moment]

    @property
    def ends_at(self) -> datetime | None:
        """When the public stops seeing the entry, with nothing following at once; None when never."""
        shown = self.current
        if shown is None:
            return None
        end = shown.valid_to
        for edition in self.following:
            if edition.valid_from != end:
                break
            end = edition.valid_to
        return end


class Naming(NamedTuple):
    """An edition that names an entry, and whether as the one who answers for it."""

    edition: Edition
    as_owner: bool


def of(entry_id: UUID, moment: datetime) -> Outlook:
    """Return one entry's outlook; two queries."""
    return of_many([entry_id], moment)[entry_id]


def of_many(entry_ids: Iterable[UUID], moment: datetime) -> dict[UUID, Outlook]:
    """Return the outlook of each entry; two queries for all."""
    found = {entry_id: Outlook(entry_id, moment) for entry_id in entry_ids}
    for edition in Edition.objects.ending_after(moment).filter(entry_id__in=found).order_by("valid_from"):
        found[edition.entry_id].editions.append(edition)
    for plan in Plan.objects.pending().filter(entry_id__in=found).order_by("at", "pk"):
        found[plan.entry_id].plans.append(plan)
    return found


def holder_of(path: str, *, but: UUID, start: datetime, end: datetime | None) -> Edition | None:
    """Return what else the public sees at an address at any time of [start, end), the earliest first."""
    others = Edition.objects.ending_after(start).filter(path=path).exclude(entry_id=but)
    others = others.select_related("content")
    return (others if end is None else others.filter(valid_from__lt=end)).order_by("valid_from").first()


def naming(entry_id: UUID, moment: datetime) -> list[Naming]:
    """Return what the public sees of other entries, now or later, that names an entry, in order."""
    named = Link.objects.filter(target_id=entry_id)
    holders = named.values("content_id")
    owned = named.filter(rel="informationOwner", content_id=OuterRef("content_id"))
    found = Edition.objects.ending_after(moment).filter(content_id__in=holders).exclude(entry_id=entry_id)
    told = found.annotate(as_owner=Exists(owned)).select_related("content")
    return [Naming(edition, edition.as_owner) for edition in told.order_by("valid_from", "entry_id")]


def at_moment(entry_id: UUID, moment: datetime) -> Edition | None:
    """Return what the public sees of an entry at a moment."""
    return Edition.objects.valid_at(moment).filter(entry_id=entry_id).first()


def is_still_due(item: Due) -> bool:
    """Say whether an item that was found due is still to be done; a look without the lock."""
    if Plan.objects.pending().filter(entry_id=item.entry_id, at__lte=item.at).exists():
        return True
    if not item.label or not entries.is_drafted(entries.model_of(item.label)):
        return False
    standing = entries.model_of(item.label)._default_manager.filter(public_id=item.entry_id, live=True)
    return standing.filter(expire_at__lt=item.at + _MILLISECOND).exists()


def next_planned(after: datetime) -> datetime | None:
    """Return the next moment at which Wagtail's state or anything public changes by the clock."""
    moments = [
        Plan.objects.pending().filter(at__gt=after).aggregate(next=Min("at"))["next"],
        Edition.objects.filter(valid_from__gt=after).aggregate(next=Min("valid_from"))["next"],
        Edition.objects.filter(valid_to__gt=after).aggregate(next=Min("valid_to"))["next"],
    ]
    for label in entries.labels():
        model = entries.model_of(label)
        if entries.is_drafted(model):
            ending = model._default_manager.filter(live=True, expire_at__gt=after)
            moments.append(ending.aggregate(next=Min("expire_at"))["next"])
    return min((moment for moment in moments if moment is not None), default=None)


def has_untold_changes(moment: datetime) -> bool:
    """Say whether anything became effective by the clock that the change log does not say yet."""
    since = State.objects.values_list("changes_complete_to", flat=True).get(pk=1)
    if since is None:
        return True
    begun = Edition.objects.filter(valid_from__gt=since, valid_from__lte=moment)
    return begun.exists() or Edition.objects.filter(valid_to__gt=since, valid_to__lte=moment).exists()


def state_version() -> int:
    """Return the timeline's version, which every change of what is public raises."""
    return int(State.objects.values_list("version", flat=True).get(pk=1))
