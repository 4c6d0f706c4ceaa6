"""Voting."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from cms.feedback import policy, tokens
from cms.feedback.models import Vote
from cms.feedback.tokens import Token
from cms.timeline import history, reading
from cms.timeline.loading import stored_document
from cms.timeline.reading import Reader
from snippets.documents.registry import KINDS


class NotPublic(Exception):
    """There is no public page with that id that asks for votes."""


class TokenOfAnother(Exception):
    """The token was made for another page."""


class TokenTooOld(Exception):
    """The version that the token was made for ended too long ago, or was never public."""


@dataclass(frozen=True)
class _Asking:
    """A page that asks for votes."""

    version: int
    is_sensitive: bool


def record_vote(
    *, page_id: UUID, token: str, helpful: bool, key: UUID | None, channel: str, now: datetime
) -> tuple[Vote, bool]:
    """Count a vote; returns it, and whether it is new: the same key twice is one vote, the first.

    Raises TokenInvalid, NotPublic, TokenOfAnother or TokenTooOld. The write lock is held for the row alone:
    everything is asked before.
    """
    shown = tokens.read(token)
    reader = reading.live(now)
    asking = _asking(page_id, reader)
    # By the reader's moment, which may be a little ahead: the version before has just ended then.
    _check_in_time(shown, page_id, asking, reader.moment)
    vote = _vote(shown, helpful, channel, now, is_sensitive=asking.is_sensitive)
    return keep_once(vote, key)


def _asking(page_id: UUID, reader: Reader) -> _Asking:
    edition = reader.get(page_id)
    if edition is None or not KINDS[edition.kind].page or edition.withdrawal is not None:
        raise NotPublic
    if not stored_document(edition)["feedback"]["enabled"]:
        raise NotPublic
    return _Asking(edition.version, _is_sensitive(edition, reader))


def _is_sensitive(edition: Any, reader: Reader) -> bool:
    """Say whether a page, or one above it, lies in a part of the site where visitors must not be traced."""
    over = [edition.path[: index + 1] for index, sign in enumerate(edition.path) if sign == "/"]
    above = reader.many(Q(path__in=over, locale=edition.locale))
    return any(stored_document(row)["sensitive"] for row in above)


def _check_in_time(shown: Token, page_id: UUID, asking: _Asking, now: datetime) -> None:
    if shown.page_id != page_id:
        raise TokenOfAnother
    if shown.version == asking.version:
        return
    ended_at = history.version_ended_at(page_id, shown.version, now)
    if not policy.is_token_in_time(ended_at, now):
        raise TokenTooOld


def _vote(shown: Token, helpful: bool, channel: str, now: datetime, *, is_sensitive: bool) -> Vote:
    local = timezone.localtime(now)
    return Vote(
        page_id=shown.page_id,
        version=shown.version,
        locale=shown.locale,
        helpful=helpful,
        day=local.date(),
        hour=None if is_sensitive else local.hour,
        channel=channel,
    )


def keep_once(vote: Vote, key: UUID | None) -> tuple[Vote, bool]:
    """Write a vote unless its key is known; returns the one that is kept, and whether it is this one."""
    if key is None:
        vote.save(force_insert=True)
        return vote, True
    digests = tokens.digests_of_key(key)
    vote.key_digest = digests[0]
    with transaction.atomic():
        before = Vote.objects.with_key(digests[1:]).first()
        if before is not None:
            return before, False
        # Whoever comes second with a key waits here for the first, and then writes nothing.
        Vote.objects.bulk_create([vote], ignore_conflicts=True)
        kept = Vote.objects.with_key(digests[:1]).get()
    return kept, kept.pk == vote.pk
