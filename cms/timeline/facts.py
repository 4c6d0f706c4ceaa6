"""What staging must know, loaded in a number of queries that does not grow with the entries."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import Exists, OuterRef, Q
from wagtail.models import Revision

from cms.timeline import bulk, entries, parts, plans, preparing, rows
from cms.timeline.clock import to_milliseconds
from cms.timeline.entries import Row
from cms.timeline.models import Edition, Plan, Prepared, Signpost
from cms.timeline.segments import Cover, Decision, Leave, Segment, Source, Stretch, leave_at, stretches


@dataclass
class Facts:
    """The rows, decisions and standing editions of the entries that are staged together."""

    moment: datetime
    rows: dict[UUID, Row] = field(default_factory=dict)
    vanished: set[UUID] = field(default_factory=set)
    standing: dict[UUID, list[Edition]] = field(default_factory=dict)
    before: dict[UUID, Edition] = field(default_factory=dict)
    signposts: dict[UUID, list[Signpost]] = field(default_factory=dict)
    plans: dict[UUID, list[Plan]] = field(default_factory=dict)
    sources: dict[tuple[UUID, str], Source] = field(default_factory=dict)
    ids_by_path: dict[str, UUID] = field(default_factory=dict)
    parent_ids: dict[str, UUID] = field(default_factory=dict)
    child_orders: dict[str, list[str]] = field(default_factory=dict)
    parents: set[str] = field(default_factory=set)
    parts: dict[UUID, list[Row]] = field(default_factory=dict)
    """What pages have as parts, by page."""
    widened: set[str] = field(default_factory=set)
    reordered: bool = True

    def pages(self) -> list[Row]:
        """Return the rows that stand in the page tree."""
        return [row for row in self.rows.values() if row.is_page]

    def stretches(self, row: Row) -> list[Stretch]:
        """Return the times during which an entry's own decisions make it public."""
        return [] if row.restricted else stretches(self._now(row), self._pending(row), self.moment)

    def _pending(self, row: Row) -> list[Decision]:
        own = self.plans.get(row.entry_id, [])
        return [self._decision(row, plan) for plan in own if plan.done_at is None]

    def sources_of(self, entry_id: UUID) -> dict[str, Source]:
        """Return every loaded version of an entry, by its name."""
        return {name: source for (own, name), source in self.sources.items() if own == entry_id}

    def covers_of_parent(self, row: Row) -> list[Cover]:
        """Return what the parent hands down by its standing editions."""
        parent_id = self.ids_by_path.get(entries.parent_path(row.tree_path))
        standing = self.standing.get(parent_id, []) if parent_id is not None else []
        return rows.covers_of_editions(standing, self.moment)

    def leaving(self, row: Row) -> Leave | None:
        """Return the unpublish choice of an end that is at this very moment, brought in already or not."""
        own = self.plans.get(row.entry_id, [])
        ended = [plan for plan in own if plan.done_at is not None and plan.at == self.moment]
        if ended:
            return plans.leave_of(ended[-1])
        before = self.before.get(row.entry_id)
        # A page that is restricted at the moment of its end has left all the same; one that was restricted
        # before has no edition that reaches this moment.
        if before is None or before.valid_to not in (None, self.moment):
            return None
        return leave_at(self._now(row), self._pending(row), self.moment)

    def load_descendants(self, level: list[Row]) -> list[Row]:
        """Load the pages below some that stand equally deep, with all that staging them needs."""
        # Wagtail's counter of children is not asked: saving a page that was loaded before its first child
        # came resets it.
        fresh = [item for item in entries.descendants(level) if item.entry_id not in self.rows]
        self.widened |= {row.tree_path for row in level}
        self.parents |= {entries.parent_path(item.tree_path) for item in fresh}
        _add(self, fresh)
        return fresh

    def load_child_orders(self, found: dict[str, list[Segment]]) -> None:
        """Work out the order of the public children of every page that is staged."""
        paths = [row.tree_path for row in self.rows.values() if row.is_page and row.tree_path in self.parents]
        if not paths:
            return
        listed = entries.children_in_order(paths, self.widened)
        public = _public_ids({child for children in listed.values() for child in children}, self.moment)
        wanted = {self.ids_by_path[path]: bool(segments) for path, segments in found.items()}
        for path, children in listed.items():
            shown = [child for child in children if wanted.get(child, child in public)]
            self.child_orders[path] = [str(child) for child in shown]

    def _now(self, row: Row) -> Decision | None:
        """Return what is in force by Wagtail's own state, or by an unpublication that was carried out."""
        if not entries.is_drafted(entries.model_of(row.label)):
            source = self.sources.get((row.entry_id, "row"))
            return (
                Decision(datetime.min.replace(tzinfo=self.moment.tzinfo), source)
                if source is not None
                else None
            )
        if row.live and row.live_revision is not None:
            source = self.sources.get((row.entry_id, entries.revision_source(row.live_revision)))
            start = datetime.min.replace(tzinfo=self.moment.tzinfo)
            until = to_milliseconds(row.expire_at) if row.expire_at is not None else None
            return Decision(start, source, until) if source is not None else None
        return self._withdrawn(row)

    def _withdrawn(self, row: Row) -> Decision | None:
        """Return the version that stays readable after an unpublication, where that was the choice."""
        ends = [plan for plan in self.plans.get(row.entry_id, []) if plan.done_at is not None]
        last = max(ends, key=lambda plan: (plan.at, plan.pk), default=None)
        if last is None or last.choice != Plan.WITHDRAWN or last.revision is None:
            return None
        source = self.sources.get((row.entry_id, entries.revision_source(last.revision)))
        return Decision(last.at, source, None, plans.leave_of(last)) if source is not None else None

    def _decision(self, row: Row, plan: Plan) -> Decision:
        if plan.action == Plan.UNPUBLISH or plan.revision is None:
            return Decision(plan.at, None, None, plans.leave_of(plan))
        source = self.sources.get((row.entry_id, entries.revision_source(plan.revision)))
        return Decision(plan.at, source, plan.until)


def load(touched: dict[str, set[UUID]], moment: datetime, paths: dict[UUID, str]) -> Facts:
    """Load everything about the touched entries, their parents and what stands above them."""
    facts = Facts(moment)
    loaded: list[Row] = []
    above: list[Row] = []
    for label, ids in touched.items():
        if label == entries.PAGES:
            found, above = entries.pages_with_ancestors(ids, [paths[key] for key in ids if paths.get(key)])
        else:
            found = entries.rows(label, ids)
        loaded.extend(found)
        facts.vanished |= ids - {row.entry_id for row in found}
    if touched.get(entries.PAGES) and facts.vanished:
        facts.vanished |= {part for _page, part in parts.standing(facts.vanished, moment)}
    direct = {entries.parent_path(row.tree_path) for row in loaded if row.is_page}
    parents = [row for row in above if row.tree_path in direct]
    facts.ids_by_path.update({row.tree_path: row.entry_id for row in above})
    facts.parents = direct | {row.tree_path for row in loaded}
    higher = [row.entry_id for row in above if row.tree_path not in direct]
    _add(facts, loaded + parents, [*higher, *facts.vanished])
    return facts


def _add(facts: Facts, fresh: list[Row], others: Iterable[UUID] = ()) -> None:
    """Take rows in with their decisions, editions and versions; `others` are read by their editions alone."""
    facts.rows.update({row.entry_id: row for row in fresh})
    facts.ids_by_path.update({row.tree_path: row.entry_id for row in fresh if row.is_page})
    for row in fresh:
        parent = facts.ids_by_path.get(entries.parent_path(row.tree_path)) if row.is_page else None
        if parent is not None:
            facts.parent_ids[row.tree_path] = parent
    ids = [row.entry_id for row in fresh]
    for part in bulk.batches(ids):
        for plan in Plan.objects.filter(
            Q(done_at=None) | Q(action=Plan.UNPUBLISH), entry_id__in=part
        ).order_by("pk"):
            facts.plans.setdefault(plan.entry_id, []).append(plan)
    _add_editions(facts, [*ids, *others])
    _add_sources(facts, fresh)
    _add_parts(facts, fresh)


def _add_parts(facts: Facts, fresh: list[Row]) -> None:
    """Find what pages have as parts: in a version that is or will be in force, or standing from before."""
    wholes = {row.entry_id: row for row in fresh if entries.kind_of_parts(row.kind) is not None}
    if not wholes:
        return
    holders = {name: own for own, name in facts.sources if own in wholes}
    found = {(holders[name], own) for own, name in facts.sources if name in holders and own not in wholes}
    found |= set(parts.standing(wholes, facts.moment))
    for page, part in sorted(found):
        facts.parts.setdefault(page, []).append(entries.part_of(wholes[page], part))
        facts.parent_ids[f"{wholes[page].tree_path}#{part}"] = page
    _add_editions(facts, {part for _page, part in found})


def _add_editions(facts: Facts, ids: Iterable[UUID]) -> None:
    """Load the standing editions and the last ended one of each entry, and its signposts from now on."""
    # No two of an entry overlap: what has ended is out unless it was the last to begin.
    later = Edition.objects.filter(
        entry_id=OuterRef("entry_id"), valid_from__gt=OuterRef("valid_from"), valid_from__lte=facts.moment
    )
    for part in bulk.batches(list(ids)):
        found = Edition.objects.filter(~Exists(later), entry_id__in=part)
        for edition in found.order_by("valid_from"):
            if edition.valid_from <= facts.moment:
                facts.before[edition.entry_id] = edition
            if edition.valid_to is None or edition.valid_to > facts.moment:
                facts.standing.setdefault(edition.entry_id, []).append(edition)
    # A signpost that is still to come stands where an edition ends or begins.
    turning = [
        key
        for key, found in facts.standing.items()
        if found[-1].valid_to is not None or found[-1].valid_from > facts.moment
    ]
    for part in bulk.batches([key for key in turning if key not in facts.signposts]):
        for post in Signpost.objects.filter(maker_id__in=part, valid_from__gte=facts.moment):
            facts.signposts.setdefault(post.maker_id, []).append(post)


def _add_sources(facts: Facts, fresh: list[Row]) -> None:
    """Find each version that is or will be in force as it was prepared; prepare what never was."""
    wanted: set[tuple[UUID, str]] = set()
    outdated: set[str] = set()
    for row in fresh:
        if row.instance is not None:
            facts.sources[row.entry_id, "row"] = _source(preparing.prepare_row(row.instance))
        else:
            revisions = {row.live_revision, *(plan.revision for plan in facts.plans.get(row.entry_id, []))}
            wanted |= {(row.entry_id, entries.revision_source(key)) for key in revisions if key is not None}
    for part in bulk.batches(list(wanted)):
        # Revisions are nobody else's. Asked by entry too, SQLite would try each source with each entry.
        kept = Prepared.objects.filter(source__in=[name for _entry_id, name in part])
        rows_kept = list(kept.order_by("pk"))
        facts.sources.update({(row.entry_id, row.source): _source(row) for row in rows_kept})
        for old in parts.outdated(rows_kept):
            del facts.sources[old.entry_id, old.source]
            outdated.add(old.source)
    _prepare_missing(facts, [key for key in wanted if key not in facts.sources], outdated)


def _prepare_missing(facts: Facts, missing: list[tuple[UUID, str]], outdated: set[str]) -> None:
    """Prepare what never was, rules and all; what is `outdated` was allowed, and its text is the same."""
    known = (
        Revision.objects.in_bulk([entries.revision_of(name) for _entry_id, name in missing])
        if missing
        else {}
    )
    for entry_id, name in missing:
        revision = known.get(entries.revision_of(name))
        if revision is not None:
            prepared = preparing.prepare_revision(revision, allowed=name in outdated)
            facts.sources[entry_id, name] = _source(prepared)
            if "states" in prepared.facts:
                own = Prepared.objects.filter(source=name).exclude(entry_id=entry_id)
                facts.sources.update({(row.entry_id, name): _source(row) for row in own})


def _source(prepared: Prepared) -> Source:
    stored: dict[str, Any] = prepared.facts
    leave = stored.get("leave") or {}
    pieces = tuple(
        (datetime.fromisoformat(moment) if moment else None, UUID(content) if content else None)
        for moment, content in prepared.pieces
    )
    return Source(
        name=prepared.source,
        pieces=pieces,
        slug=stored.get("slug", ""),
        in_menu=stored.get("inMenu", False),
        minor=stored.get("minor", False),
        areas=tuple(stored.get("areas", ())),
        categories=tuple(stored.get("categories", ())),
        calendar=stored.get("calendar"),
        leave=Leave(
            leave.get("choice", "notFound"),
            leave.get("text", ""),
            UUID(leave["target"]) if leave.get("target") else None,
            leave.get("address", ""),
        ),
    )


def _public_ids(ids: set[UUID], moment: datetime) -> set[UUID]:
    found: set[UUID] = set()
    for part in bulk.batches(list(ids)):
        standing = Edition.objects.ending_after(moment).filter(entry_id__in=part)
        found.update(standing.values_list("entry_id", flat=True))
    return found
