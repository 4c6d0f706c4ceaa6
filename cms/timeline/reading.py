"""Asking the timeline at a moment; no table of Wagtail's is read here."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import connection
from django.db.models import Case, Exists, OuterRef, Q, Value, When
from django.utils.dateparse import parse_datetime

from cms.timeline import clock, filtering, showing
from cms.timeline.clock import to_milliseconds
from cms.timeline.models import Edition, Link, Signpost
from cms.timeline.querysets import EditionQuerySet
from cms.timeline.taxonomy import SubjectTree, Terms
from snippets.documents.registry import KINDS

# The reader has a method `list`, behind which the builtin cannot be named.
Editions = list[Edition]
# As preparing writes it into a summary; inside a text its quotes would be escaped.
_NO_INDEX = '"_noIndex":true'
# A recording may lie a little ahead of this process's clock, never much.
_MAX_LEAD = timedelta(seconds=2)
_STATE = "SELECT version, recorded_at, NULL FROM timeline_state WHERE id = 1"
_STATE_AND_CLOCK = "SELECT version, recorded_at, clock_timestamp() FROM timeline_state WHERE id = 1"
# One round trip: the version, when anything public changes next, when it last did, and the last place in the
# log of changes that is not after the moment (found from its other side, as change_feed does).
_NOTE = """
SELECT version, changed_at, COALESCE(
    (SELECT sequence - 1 FROM timeline_change WHERE at > %(moment)s ORDER BY at, sequence LIMIT 1), sequence),
  (SELECT MIN(valid_from) FROM timeline_edition WHERE valid_from > %(moment)s),
  (SELECT MIN(valid_to) FROM timeline_edition WHERE valid_to > %(moment)s),
  (SELECT MIN(valid_from) FROM timeline_signpost WHERE valid_from > %(moment)s),
  (SELECT MAX(valid_from) FROM timeline_edition WHERE valid_from <= %(moment)s),
  (SELECT MAX(valid_to) FROM timeline_edition WHERE valid_to <= %(moment)s)
FROM timeline_state WHERE id = 1
"""


@dataclass(frozen=True)
class Viewer:
    """On whose behalf the timeline is asked; `groups` are embargo groups of a signed-in editor."""

    groups: frozenset[str] = frozenset()


PUBLIC = Viewer()


@dataclass(frozen=True)
class Note:
    """The state of the timeline as a reader found it."""

    version: int
    next_moment: datetime | None
    changed_at: datetime | None
    log_end: int = 0
    """The last place in the log of changes that is not after the moment."""


@dataclass(frozen=True)
class Address:
    """Where a page stands, and the least that is to be known of it there."""

    path: str
    locale: str
    translation_key: UUID | None
    published_at: datetime


Addresses = list[Address]


@dataclass
class Listing:
    """One page of a list, with the number of all."""

    editions: list[Edition]
    total: int


@dataclass
class Reader:
    """The public at one moment, for one viewer."""

    moment: datetime
    viewer: Viewer
    now: datetime
    version: int
    ahead: timedelta = timedelta(0)
    """By how much, at most, its clock is ahead of this process's."""
    _note: Note | None = field(default=None)
    _taxonomy: SubjectTree | None = field(default=None)
    _registers: dict[str, Terms] = field(default_factory=dict)

    @property
    def note(self) -> Note:
        """The timeline's state around the moment; ask last, for it also tells whether the timeline stood
        still."""
        if self._note is None:
            self._note = note(self.moment)
        return self._note

    def leaving_at(self, now: datetime) -> datetime:
        """Return when an answer that is finished now leaves, by the clock of the reader's moment."""
        return max(self.moment, now + self.ahead)

    def is_steady(self) -> bool:
        """Say whether the timeline is still the one of the first question; else the answer is composed
        anew."""
        return self.note.version == self.version

    def next_moment(self) -> datetime | None:
        """Return the next moment at which anything public changes by the clock."""
        return self.note.next_moment

    def editions(self) -> EditionQuerySet:
        """Return all editions at the moment that the viewer may see, with their content; `superseded` says
        whether another one of them replaces it."""
        seen = Edition.objects.valid_at(self.moment).visible_to(self.viewer.groups, self.now)
        return seen.select_related("content").annotate(superseded=_is_superseded(seen))

    def page(self, path: str) -> Edition | None:
        """Return the page at an address."""
        return self.editions().filter(path=path).first() if path else None

    def get(self, entry_id: UUID) -> Edition | None:
        """Return an entry; one that is public only in what others show, only while something does."""
        edition = self.editions().filter(entry_id=entry_id).first()
        if edition is None or (KINDS[edition.kind].only_while_shown and not self.is_shown(entry_id)):
            return None
        return edition

    def is_shown(self, entry_id: UUID) -> bool:
        """Say whether anything public shows an entry."""
        shown = showing.is_shown(self.moment, self.now, self.viewer.groups)
        return bool(self.editions().filter(shown, entry_id=entry_id).exists())

    def shown(self, condition: Q) -> Editions:
        """Return the editions that fit a condition and that something public shows."""
        visible = showing.is_shown(self.moment, self.now, self.viewer.groups)
        found = self.editions().filter(visible, condition)
        return list(found.order_by("content__title_key", "entry_id"))

    def shown_directly(self, entry_id: UUID) -> Editions:
        """Return the pages that show a contact's card: a person's, or that of somebody for whom they stand
        in."""
        absent = Link.objects.filter(
            rel="away", target_id=entry_id, content__editions__in=self.editions().filter(kind="contact")
        ).values("content__editions__entry_id")
        direct = Link.objects.filter(
            showing.IS_CARD,
            Q(target_id=entry_id) | Q(target_id__in=absent),
            content_id=OuterRef("content_id"),
        )
        return list(self.editions().filter(Exists(direct)))

    def signpost(self, path: str) -> Signpost | None:
        """Return what an address without a page answers."""
        # What was chosen for an end is over when its page is back, also once that has left again.
        back = Edition.objects.filter(
            entry_id=OuterRef("maker_id"),
            path=OuterRef("path"),
            valid_from__gt=OuterRef("valid_from"),
            valid_from__lte=self.moment,
        )
        standing = Signpost.objects.standing_at(self.moment).filter(~Exists(back), path=path)
        return standing.first()

    def many(self, condition: Q) -> Editions:
        """Return the editions that fit a condition, in a steady order."""
        return list(self.editions().filter(condition).order_by("content__title_key", "entry_id"))

    def list(
        self, kinds: Iterable[str], filters: Mapping[str, Iterable[str]], order: str, page: int, limit: int
    ) -> Listing:
        """Return one page of a list; what is withdrawn is in none."""
        found = self._listed(kinds, filters)
        start = (page - 1) * limit
        total = found.count()
        rows = (
            list(found.order_by(*filtering.ordering(order))[start : start + limit]) if start < total else []
        )
        return Listing(rows, total)

    def first(
        self, kinds: Iterable[str], filters: Mapping[str, Iterable[str]], order: str, limit: int | None
    ) -> Editions:
        """Return what a list begins with, or all of it, in one query: nobody asks how long it is."""
        return list(self._listed(kinds, filters).order_by(*filtering.ordering(order))[:limit])

    def _listed(self, kinds: Iterable[str], filters: Mapping[str, Iterable[str]]) -> EditionQuerySet:
        names = [*kinds]
        found = self.editions().filter(kind__in=names, withdrawal__isnull=True)
        return filtering.chosen(found, self, [KINDS[name] for name in names], filters)

    def addresses(self) -> Addresses:
        """Return where every page stands that search engines may list, by path; one query."""
        found = self.editions().filter(withdrawal__isnull=True).exclude(path="")
        listed = found.exclude(content__summary__contains=_NO_INDEX).order_by("path")
        return [Address(*row) for row in listed.values_list(*(each.name for each in fields(Address)))]

    def subjects(self) -> Editions:
        """Return every subject."""
        return self.many(Q(kind="subject"))

    def taxonomy(self) -> SubjectTree:
        """Return the subjects as a tree; asked for once, for the moment stays the same."""
        if self._taxonomy is None:
            stored = ((row.entry_id, json_of(row.content.document)) for row in self.subjects())
            self._taxonomy = SubjectTree.of(stored)
        return self._taxonomy

    def register(self, kind: str) -> Terms:
        """Return the terms of a register, by code; asked for once."""
        if kind not in self._registers:
            self._registers[kind] = Terms.of(
                (row.entry_id, json_of(row.content.document)) for row in self.many(Q(kind=kind))
            )
        return self._registers[kind]


def _is_superseded(seen: EditionQuerySet) -> Case:
    """Say whether an edition is of a kind whose entries replace each other, and one that is seen names it."""
    kinds = {kind.name: kind.supersedes for kind in KINDS.values() if kind.supersedes}
    naming = Link.objects.filter(
        Exists(seen.filter(kind__in=kinds, content_id=OuterRef("content_id"))),
        rel__in=kinds.values(),
        target_id=OuterRef("entry_id"),
    )
    # In this order: of all other kinds nothing is asked.
    return Case(When(kind__in=kinds, then=Exists(naming)), default=Value(value=False))


def json_of(text: str) -> dict[str, Any]:
    """Parse a stored document."""
    parsed: dict[str, Any] = json.loads(text)
    return parsed


def at(moment: datetime, viewer: Viewer = PUBLIC, *, now: datetime | None = None) -> Reader:
    """Return a reader of the public at a moment; `now` decides which embargoes are over."""
    version, _recorded_at, _there = _state()
    return Reader(to_milliseconds(moment), viewer, to_milliseconds(now or moment), version)


def live(now: datetime, viewer: Viewer = PUBLIC) -> Reader:
    """Return a reader of the public now, by the clock of recordings; never earlier than what was last
    recorded, so that editors see their act; one query."""
    before = clock.uncut_now()
    version, recorded_at, there = _state()
    moment = to_milliseconds(clock.readers_now(now, there, before))
    if recorded_at is not None and moment < recorded_at <= moment + _MAX_LEAD:
        moment = recorded_at
    return Reader(moment, viewer, moment, version, ahead=max(timedelta(0), moment - before))


def _state() -> tuple[int, datetime | None, datetime | None]:
    with connection.cursor() as cursor:
        cursor.execute(_STATE_AND_CLOCK if clock.is_elsewhere() else _STATE)
        version, recorded_at, there = cursor.fetchone()
    return int(version), _aware(recorded_at), _aware(there)


def note(moment: datetime) -> Note:
    """Read the timeline's state with the moments around the one asked for; one query."""
    with connection.cursor() as cursor:
        given = (
            moment if connection.vendor == "postgresql" else connection.ops.adapt_datetimefield_value(moment)
        )
        cursor.execute(_NOTE, {"moment": given})
        version, changed, log_end, *around = cursor.fetchone()
    changed_at, *moments = [_aware(value) for value in (changed, *around)]
    following = [value for value in moments[:3] if value is not None]
    past = [value for value in (changed_at, *moments[3:]) if value is not None and value <= moment]
    return Note(version, min(following, default=None), max(past, default=None), log_end)


def _aware(value: Any) -> datetime | None:
    """Return a moment as the driver gave it: SQLite knows text or naive UTC only."""
    moment = parse_datetime(value) if isinstance(value, str) else value
    return moment if moment is None or moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def languages() -> list[str]:
    """Return the codes of the languages of content."""
    return [code for code, _name in settings.WAGTAIL_CONTENT_LANGUAGES]
