"""Staging: from what was decided to the rows that say it; the only writer of editions and signposts.

`flush` runs once at the end of a recording, on the final state of everything that was touched. It loads
what it needs in a number of queries that does not grow with the entries, works out the wanted rows
(segments.py, rows.py), compares them with the ones that stand, and writes the difference.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from django.db import DEFAULT_DB_ALIAS, IntegrityError
from django.utils.translation import gettext as _

from cms.timeline import bulk, entries, facts, plans, rows
from cms.timeline.models import PATH_CONSTRAINT, Edition, Facet, Signpost
from cms.timeline.preparing import Refused
from cms.timeline.segments import Cover, Segment, covers, part_segments, segments


@dataclass
class Outcome:
    """What a staging found different, and what it wrote."""

    deleted: list[Edition] = field(default_factory=list)
    closed: list[Edition] = field(default_factory=list)
    created: list[Edition] = field(default_factory=list)
    signposts_created: list[Signpost] = field(default_factory=list)
    signposts_deleted: list[int] = field(default_factory=list)
    told_anew: set[UUID] = field(default_factory=set)
    known: facts.Facts | None = None

    @property
    def differences(self) -> list[str]:
        """Return one line per row that would change."""
        return (
            [
                f"- {edition.kind} {edition.entry_id} from {edition.valid_from.isoformat()}"
                for edition in self.deleted
            ]
            + [f"~ {edition.kind} {edition.entry_id} until {edition.valid_to}" for edition in self.closed]
            + [
                f"+ {edition.kind} {edition.entry_id} from {edition.valid_from.isoformat()}"
                for edition in self.created
            ]
            + [
                f"+ signpost {post.path} from {post.valid_from.isoformat()}"
                for post in self.signposts_created
            ]
            + [f"- signpost {key}" for key in self.signposts_deleted]
        )


def flush(
    touched: dict[str, set[UUID]],
    moment: datetime,
    *,
    by: str,
    reason: str,
    rebuild: bool = False,
    paths: dict[UUID, str] | None = None,
    reordered: bool = True,
) -> Outcome:
    """Stage every touched entry once and write what differs; raises Refused when a path is taken."""
    outcome = work_out(
        touched, moment, by=by, reason=reason, rebuild=rebuild, paths=paths, reordered=reordered
    )
    try:
        _write(outcome)
    except IntegrityError as error:
        if PATH_CONSTRAINT not in str(error):
            raise
        raise _path_taken(outcome.created) from error
    for label, ids in touched.items():
        if entries.is_drafted(entries.model_of(label)):
            _echo(label, ids, outcome)
    return outcome


def replace_signposts(wanted: dict[UUID, Signpost | None], moment: datetime) -> bool:
    """End each maker's standing signpost and put up the one that is wanted; says whether anything differs."""
    standing = {post.maker_id: post for post in Signpost.objects.filter(maker_id__in=wanted, valid_to=None)}
    differs = False
    for maker, post in wanted.items():
        before = standing.get(maker)
        if before is not None and post is not None and rows.says_the_same_post(before, post):
            continue
        differs = True
        if before is not None:
            Signpost.objects.filter(pk=before.pk).update(valid_to=moment)
        if post is not None:
            post.valid_from = moment
            post.save()
    return differs


def _echo(label: str, ids: set[UUID], outcome: Outcome) -> None:
    known = outcome.known
    if known is None or not any(
        plan.done_at is None for entry_id in ids for plan in known.plans.get(entry_id, [])
    ):
        return
    keys = {str(known.rows[entry_id].pk): entry_id for entry_id in ids if entry_id in known.rows}
    pending = {
        entry_id: [plan for plan in known.plans.get(entry_id, []) if plan.done_at is None]
        for entry_id in keys.values()
    }
    plans.write_echo(label, keys, pending)


def work_out(
    touched: dict[str, set[UUID]],
    moment: datetime,
    *,
    by: str = "",
    reason: str = "",
    rebuild: bool = False,
    paths: dict[UUID, str] | None = None,
    reordered: bool = True,
) -> Outcome:
    """Return what staging would write, without writing it.

    `paths` are the pages' places in the tree where they are known; `reordered` asks for the order of children
    even where no page begins or ceases to be public.
    """
    known = facts.load(touched, moment, paths or {})
    known.reordered = reordered
    outcome = Outcome(known=known)
    _stage_tree(known, moment, outcome)
    for row in known.rows.values():
        if not row.is_page:
            _stage_entry(known, row, segments(known.stretches(row), None, None), moment, outcome)
    for entry_id in known.vanished:
        _stage_vanished(known, entry_id, moment, outcome)
    for edition in outcome.created:
        edition.recorded_at, edition.recorded_by, edition.reason = moment, by, reason
        if rebuild:
            edition.since = rows.since_of_rebuild(edition, known.before.get(edition.entry_id))
    return outcome


def _stage_tree(known: facts.Facts, moment: datetime, outcome: Outcome) -> None:
    """Stage pages, and below those that hand down something else all that stands there."""
    found = _segments_from_the_top(known, moment)
    appears = any(
        bool(found[row.tree_path]) != bool(known.standing.get(row.entry_id)) for row in known.pages()
    )
    if known.reordered or appears:
        known.load_child_orders(found)
    for row in known.pages():
        _stage_entry(known, row, found[row.tree_path], moment, outcome)
        for part in known.parts.get(row.entry_id, ()):
            wanted = part_segments(found[row.tree_path], known.sources_of(part.entry_id))
            _stage_entry(known, part, wanted, moment, outcome)


def _segments_from_the_top(known: facts.Facts, moment: datetime) -> dict[str, list[Segment]]:
    """Return each page's segments by its place in the tree, worked out level by level.

    Where what pages of one level hand down differs, their descendants join the levels below, all at once.
    """
    found: dict[str, list[Segment]] = {}
    levels: dict[int, list[entries.Row]] = {}
    _sort_in(levels, known.pages())
    while levels:
        level = levels.pop(min(levels))
        for row in level:
            covering = _covering(known, row, found)
            found[row.tree_path] = segments(known.stretches(row), covering, rows.root_path(row))
        turned = [
            row
            for row in level
            if not entries.stands_in(row.tree_path, known.widened)
            and _handed_down(known, row, moment) != covers(found[row.tree_path])
        ]
        if turned:
            _sort_in(levels, known.load_descendants(turned))
    return found


def _sort_in(levels: dict[int, list[entries.Row]], pages: Iterable[entries.Row]) -> None:
    for row in pages:
        levels.setdefault(row.depth, []).append(row)


def _covering(known: facts.Facts, row: entries.Row, found: dict[str, list[Segment]]) -> list[Cover] | None:
    if rows.root_path(row) is not None:
        return None
    above = entries.parent_path(row.tree_path)
    return covers(found[above]) if above in found else known.covers_of_parent(row)


def _handed_down(known: facts.Facts, row: entries.Row, moment: datetime) -> list[Cover]:
    return rows.covers_of_editions(known.standing.get(row.entry_id, []), moment)


def _stage_entry(
    known: facts.Facts, row: entries.Row, wanted: list[Segment], moment: datetime, outcome: Outcome
) -> None:
    standing = known.standing.get(row.entry_id, [])
    before = known.before.get(row.entry_id)
    planned = rows.carry(
        row,
        wanted,
        before,
        known.parent_ids.get(row.tree_path),
        known.child_orders.get(row.tree_path),
        standing=standing,
    )
    _compare(planned, standing, moment, outcome)
    posts = rows.signposts(row.entry_id, wanted, before, known.leaving(row), moment)
    _compare_signposts(known, row.entry_id, posts, outcome)


def _stage_vanished(known: facts.Facts, entry_id: UUID, moment: datetime, outcome: Outcome) -> None:
    """End what is public of a deleted entry and everything that was planned for it."""
    standing = known.standing.get(entry_id, [])
    _compare([], standing, moment, outcome)
    for edition in standing:
        if edition.valid_from <= moment:
            edition.ending = "deleted"
    _compare_signposts(known, entry_id, [], outcome)


def _compare(planned: list[Edition], standing: list[Edition], moment: datetime, outcome: Outcome) -> None:
    """Find which standing editions stay, which end, and which are new; both lists are in the order of
    time."""
    current = next((edition for edition in standing if edition.valid_from <= moment), None)
    future = {edition.valid_from: edition for edition in standing if edition.valid_from > moment}
    if planned and current is not None and planned[0].valid_from <= moment and rows.same(current, planned[0]):
        first = planned.pop(0)
        _set_end(current, first.valid_to, moment, outcome)
    elif current is not None:
        current.ending = "" if planned and planned[0].valid_from == moment else "unpublished"
        _set_end(current, moment, moment, outcome)
    for edition in planned:
        stands = future.get(edition.valid_from)
        if (
            stands is not None
            and stands.valid_to == edition.valid_to
            and rows.same(stands, edition, exact=True)
        ):
            del future[edition.valid_from]
        else:
            outcome.created.append(edition)
    outcome.deleted.extend(future.values())


def _set_end(current: Edition, end: datetime | None, moment: datetime, outcome: Outcome) -> None:
    if current.valid_to == end:
        return
    if end != moment:
        # The document says until when it holds, so it says something else from now on.
        outcome.told_anew.add(current.entry_id)
    current.valid_to = end
    outcome.closed.append(current)


def _compare_signposts(known: facts.Facts, maker: UUID, wanted: list[Signpost], outcome: Outcome) -> None:
    standing = {rows.signpost_key(post): post.pk for post in known.signposts.get(maker, [])}
    for post in wanted:
        if standing.pop(rows.signpost_key(post), None) is None:
            outcome.signposts_created.append(post)
    outcome.signposts_deleted.extend(key for key in standing.values())


def _write(outcome: Outcome) -> None:
    """Write the difference: delete, end, then begin, over all entries, so that two may exchange their
    paths."""
    for part in bulk.batches([edition.pk for edition in outcome.deleted]):
        Facet.objects.filter(edition_id__in=part).delete()
        # Nothing refers to them any more: Django need not load them to find that out.
        Edition.objects.filter(pk__in=part)._raw_delete(DEFAULT_DB_ALIAS)
    # All of these hold now, so no two share a path: it does not matter which gets its end first.
    ends = {edition.pk: (edition.valid_to, edition.ending) for edition in outcome.closed}
    bulk.assign(Edition, ("valid_to", "ending"), ends)
    if outcome.created:
        Edition.objects.bulk_create(outcome.created, batch_size=bulk.BATCH)
        inherited = [
            Facet(edition=edition, name="subjects", value=value)
            for edition in outcome.created
            for value in edition.inherited_subjects
        ]
        Facet.objects.bulk_create(inherited, batch_size=bulk.BATCH)
    if outcome.signposts_deleted:
        Signpost.objects.filter(pk__in=outcome.signposts_deleted).delete()
    Signpost.objects.bulk_create(outcome.signposts_created, batch_size=bulk.BATCH)


def _path_taken(created: list[Edition]) -> Refused:
    """Name the addresses that two pages of this recording want, else those that may be somebody else's."""
    holders: dict[str, set[UUID]] = {}
    for edition in created:
        if edition.path:
            holders.setdefault(edition.path, set()).add(edition.entry_id)
    wanted_twice = [path for path, found in holders.items() if len(found) > 1]
    shown = ", ".join(sorted(wanted_twice or holders)[:3])
    return Refused({"slug": [_("Adressen {path} är upptagen av en annan sida då.").format(path=shown)]})
