"""What the database itself refuses: two editions of one entry, or at one path, at the same moment."""

from datetime import UTC, datetime, timedelta
from itertools import count
from uuid import UUID, uuid4

import pytest
from django.db import IntegrityError, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cms.timeline.models import PATH_CONSTRAINT, Content, Edition

ORIGIN = datetime(2027, 1, 1, tzinfo=UTC)
ENTRIES = [uuid4() for _number in range(2)]
PATHS = ["/en/", "/annan/", ""]

numbers = count()
intervals = st.tuples(st.integers(0, 12), st.none() | st.integers(1, 6))
rows = st.tuples(st.sampled_from(ENTRIES), st.sampled_from(PATHS), intervals)
# What stands at first, then what is written over it: a place in the list names the row to change.
steps = st.lists(st.tuples(st.none() | st.integers(0, 9), rows), min_size=2, max_size=14)

Wanted = tuple[UUID, str, tuple[int, int | None]]


def lasting(row: Wanted) -> tuple[datetime, datetime | None]:
    """Return the interval that a drawn row means."""
    start, length = row[2]
    begins = ORIGIN + timedelta(days=start)
    return begins, begins + timedelta(days=length) if length is not None else None


def clash(one: Wanted, other: Wanted) -> bool:
    """Say whether two rows may not stand together, by the definition and not as the database does it."""
    if one[0] != other[0] and (one[1] != other[1] or not one[1]):
        return False
    (begins, ends), (starts, stops) = lasting(one), lasting(other)
    return (stops is None or begins < stops) and (ends is None or starts < ends)


def said() -> Content:
    """Make what the editions of this module say."""
    return Content.objects.create(
        id=uuid4(),
        entry_id=ENTRIES[0],
        kind="topic",
        digest="",
        schema=1,
        document="{}",
        summary="{}",
        title="",
        title_key=b"",
    )


def edition(row: Wanted, content: Content) -> Edition:
    """Make the edition that a drawn row means, not yet written."""
    begins, ends = lasting(row)
    return Edition(
        entry_id=row[0],
        kind="topic",
        locale="sv",
        path=row[1],
        valid_from=begins,
        valid_to=ends,
        since=begins,
        version=1,
        content=content,
        source=f"revision:{next(numbers)}",
        content_date=begins,
        first_published_at=begins,
        published_at=begins,
        recorded_at=begins,
    )


def accepted(made: Edition) -> bool:
    """Write an edition and say whether the database took it."""
    try:
        with transaction.atomic():
            made.save()
    except IntegrityError as error:
        if not any(name in str(error) for name in ("edition_one_per_entry", PATH_CONSTRAINT)):
            raise
        return False
    return True


@pytest.mark.django_db
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], database=None
)
@given(steps)
def test_the_database_takes_what_does_not_overlap_and_nothing_else(
    given_steps: list[tuple[int | None, Wanted]],
) -> None:
    with transaction.atomic():
        content = said()
        standing: list[tuple[Edition, Wanted]] = []
        for position, row in given_steps:
            made = edition(row, content)
            beside = list(standing)
            if position is not None and position < len(standing):
                made.pk = beside.pop(position)[0].pk
            expected = not any(clash(row, other) for _edition, other in beside)
            assert accepted(made) is expected
            if expected:
                standing = [*beside, (made, row)]
        transaction.set_rollback(True)


@pytest.mark.django_db
def test_a_statement_that_ends_many_and_begins_many_is_taken_whole() -> None:
    content = said()
    first: list[Wanted] = [(uuid4(), f"/{number}/", (0, None)) for number in range(50)]
    Edition.objects.bulk_create([edition(row, content) for row in first])

    Edition.objects.filter(valid_to=None).update(valid_to=ORIGIN + timedelta(days=1))
    Edition.objects.bulk_create([edition((row[0], row[1], (1, None)), content) for row in first])

    assert Edition.objects.filter(valid_to=None).count() == 50
