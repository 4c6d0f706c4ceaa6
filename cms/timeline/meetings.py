"""The meetings of a network: what is to come of the courses that say that they are its own."""

from typing import Any

from django.db.models import Exists, OuterRef, Q

from cms.timeline.models import Edition, Link
from cms.timeline.reading import Reader
from cms.timeline.resolving import MISSING, Resolver

NETWORK = "network"
_COURSE, _OCCASION = "course", "courseOccurrence"


def coming(network: Edition, reader: Reader) -> Q:
    """Ask for the occasions that are not over; what is cancelled stays until it would have ended."""
    naming = Link.objects.filter(content_id=OuterRef("content_id"), rel=NETWORK, target_id=network.entry_id)
    courses = reader.editions().filter(Exists(naming), kind=_COURSE, withdrawal__isnull=True)
    return Q(kind=_OCCASION, content__ends_at__gt=reader.moment, parent_id__in=courses.values("entry_id"))


def shown(around: list[Edition], resolver: Resolver) -> list[Any]:
    """Return the cards of the occasions among what a network stands among, in the order of time."""
    rows = sorted((row for row in around if row.kind == _OCCASION), key=_order)
    cards = (resolver.card(str(row.entry_id)) for row in rows)
    return [card for card in cards if card is not MISSING]


def _order(row: Edition) -> tuple[Any, ...]:
    return row.content.starts_at, bytes(row.content.title_key), str(row.entry_id)
