"""What an occasion is at a moment (DOMAIN.md section 4.5): each row of the table, each boundary to the
millisecond."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pages import occasions
from pages.occasions import EventStatus, Occasion, RegistrationStatus, Seats

T = datetime(2027, 3, 1, 8, tzinfo=UTC)
MILLISECOND = timedelta(milliseconds=1)
OPENS, CLOSES = T + timedelta(days=1), T + timedelta(days=5)
STARTS, ENDS = T + timedelta(days=10), T + timedelta(days=10, hours=8)
PLANNED = Occasion(STARTS, ENDS, registration_opens_at=OPENS, registration_deadline=CLOSES)
BETWEEN = T + timedelta(days=3)


def full(**changes: Any) -> Occasion:
    """Return an occasion without a free seat."""
    return replace(PLANNED, seats=Seats(20, 20, **changes))


ROWS: list[tuple[Occasion, datetime, RegistrationStatus]] = [
    (replace(PLANNED, event_status="cancelled"), BETWEEN, "cancelled"),
    (replace(PLANNED, event_status="cancelled"), ENDS, "cancelled"),
    (PLANNED, ENDS, "past"),
    (replace(PLANNED, event_status="postponed"), ENDS, "past"),
    (replace(PLANNED, event_status="postponed"), BETWEEN, "closed"),
    (PLANNED, CLOSES, "closed"),
    (replace(PLANNED, registration_deadline=None), STARTS, "closed"),
    (PLANNED, T, "notOpen"),
    (replace(full(), registration_deadline=T), T, "closed"),
    (full(waiting_list=True), BETWEEN, "waitingList"),
    (full(waiting_list=True), T, "notOpen"),
    (full(), BETWEEN, "full"),
    (replace(PLANNED, seats=Seats(20, 25)), BETWEEN, "full"),
    (replace(PLANNED, seats=Seats(0)), BETWEEN, "full"),
    (replace(PLANNED, seats=Seats(20, 17)), BETWEEN, "fewLeft"),
    (replace(PLANNED, seats=Seats(20, 16)), BETWEEN, "open"),
    (replace(PLANNED, seats=Seats(41, 36)), BETWEEN, "fewLeft"),
    (replace(PLANNED, seats=Seats(41, 35)), BETWEEN, "open"),
    (replace(PLANNED, seats=Seats(2)), BETWEEN, "fewLeft"),
    (replace(PLANNED, seats=Seats(None, 900)), BETWEEN, "open"),
    (replace(PLANNED, event_status="rescheduled"), BETWEEN, "open"),
    (replace(PLANNED, event_status="movedOnline"), BETWEEN, "open"),
    (replace(full(), registration_required=False), CLOSES, "open"),
    (replace(PLANNED, registration_required=False, event_status="postponed"), T, "closed"),
    (replace(PLANNED, registration_required=False), T, "open"),
    (replace(PLANNED, registration_required=False), ENDS, "past"),
]


@pytest.mark.parametrize(("occasion", "at", "status"), ROWS)
def test_each_row_of_the_table(occasion: Occasion, at: datetime, status: RegistrationStatus) -> None:
    assert occasions.registration_status(occasion, at) == status


@pytest.mark.parametrize(
    ("boundary", "before", "after"),
    [(OPENS, "notOpen", "open"), (CLOSES, "open", "closed"), (ENDS, "closed", "past")],
)
def test_registration_changes_at_the_very_millisecond(boundary: datetime, before: str, after: str) -> None:
    assert occasions.registration_status(PLANNED, boundary - MILLISECOND) == before
    assert occasions.registration_status(PLANNED, boundary) == after
    assert occasions.registration_status(PLANNED, boundary + MILLISECOND) == after


def test_without_a_deadline_registration_closes_at_the_start() -> None:
    occasion = replace(PLANNED, registration_deadline=None)
    assert occasions.registration_status(occasion, STARTS - MILLISECOND) == "open"
    assert occasions.registration_status(occasion, STARTS) == "closed"


def test_what_has_been_held_is_completed_from_its_end() -> None:
    assert occasions.event_status(PLANNED, ENDS - MILLISECOND) == "scheduled"
    assert occasions.event_status(PLANNED, ENDS) == "completed"


@pytest.mark.parametrize("status", ["cancelled", "postponed"])
def test_what_was_not_held_is_never_completed(status: EventStatus) -> None:
    assert occasions.event_status(replace(PLANNED, event_status=status), ENDS) == status


def test_seats_never_run_below_none() -> None:
    assert Seats(10, 12).left == 0
    assert Seats(10, 4).left == 6
    assert Seats(None, 4).left is None


def test_an_occasion_changes_when_registration_opens_and_closes_and_at_start_and_end() -> None:
    assert occasions.occurrence_moments(PLANNED) == [OPENS, CLOSES, STARTS, ENDS]
    bare = Occasion(STARTS, ENDS)
    assert occasions.occurrence_moments(bare) == [STARTS, ENDS]


CANCELLED = replace(PLANNED, event_status="cancelled")
LATER = replace(PLANNED, starts_at=STARTS + timedelta(days=30), ends_at=ENDS + timedelta(days=30))


def test_a_course_with_something_to_come_is_upcoming_until_the_last_end() -> None:
    assert occasions.course_state([PLANNED, LATER], ENDS) == "upcoming"
    assert occasions.course_state([PLANNED, CANCELLED], ENDS - MILLISECOND) == "upcoming"
    assert occasions.course_state([PLANNED], ENDS) == "finished"


def test_a_course_is_cancelled_while_all_that_is_to_come_is() -> None:
    assert occasions.course_state([CANCELLED], ENDS - MILLISECOND) == "cancelled"
    assert occasions.course_state([CANCELLED], ENDS) == "finished"
    held, called_off = PLANNED, replace(LATER, event_status="cancelled")
    assert occasions.course_state([held, called_off], ENDS) == "cancelled"


def test_a_date_to_come_counts_when_nothing_else_is_to_come() -> None:
    assert occasions.course_state([], T, date_coming=True) == "unscheduled"
    assert occasions.course_state([PLANNED], T, date_coming=True) == "upcoming"
    assert occasions.course_state([CANCELLED], T, date_coming=True) == "cancelled"
    assert occasions.course_state([PLANNED], ENDS, date_coming=True, recorded=True) == "unscheduled"


def test_a_recording_counts_when_all_is_over() -> None:
    assert occasions.course_state([PLANNED], ENDS - MILLISECOND, recorded=True) == "upcoming"
    assert occasions.course_state([PLANNED], ENDS, recorded=True) == "recorded"


def test_what_is_postponed_is_to_come() -> None:
    assert occasions.course_state([replace(PLANNED, event_status="postponed")], T) == "upcoming"


def test_the_next_start_is_the_earliest_of_what_is_neither_past_nor_cancelled() -> None:
    assert occasions.next_starts_at([LATER, PLANNED], T) == STARTS
    assert occasions.next_starts_at([PLANNED, LATER], ENDS - MILLISECOND) == STARTS
    assert occasions.next_starts_at([PLANNED, LATER], ENDS) == LATER.starts_at
    assert occasions.next_starts_at([CANCELLED, LATER], T) == LATER.starts_at
    assert occasions.next_starts_at([CANCELLED], T) is None


def test_a_course_is_as_open_as_the_most_open_of_its_occasions() -> None:
    assert occasions.course_registration([full(), LATER, CANCELLED], BETWEEN) == "open"
    assert occasions.course_registration([full(), full(waiting_list=True)], BETWEEN) == "waitingList"
    assert occasions.course_registration([full(), PLANNED], T) == "notOpen"
    assert occasions.course_registration([CANCELLED, PLANNED], ENDS) == "cancelled"
    assert occasions.course_registration([], T) is None


def test_lists_show_what_is_next_then_what_was_called_off_then_what_was_last() -> None:
    assert occasions.shown_occasion([LATER, PLANNED], T) is PLANNED
    assert occasions.shown_occasion([CANCELLED, LATER], T) is LATER
    assert occasions.shown_occasion([CANCELLED], T) is CANCELLED
    assert occasions.shown_occasion([PLANNED, LATER], LATER.ends_at) is LATER
    assert occasions.shown_occasion([], T) is None


def moments(first: int, last: int) -> st.SearchStrategy[datetime]:
    """Return moments within some hours of T."""
    return st.integers(first, last).map(lambda hours: T + timedelta(hours=hours))


@st.composite
def any_occasion(draw: st.DrawFn) -> Occasion:
    """Return an occasion as editors could plan it."""
    starts_at = draw(moments(0, 200))
    return Occasion(
        starts_at=starts_at,
        ends_at=starts_at + timedelta(hours=draw(st.integers(1, 60))),
        event_status=draw(st.sampled_from(occasions.EVENT_STATUSES[:-1])),
        registration_required=draw(st.booleans()),
        registration_opens_at=draw(st.none() | moments(-100, 100)),
        registration_deadline=draw(st.none() | moments(-100, 260)),
        seats=Seats(
            draw(st.none() | st.integers(0, 60)), draw(st.integers(0, 70)), waiting_list=draw(st.booleans())
        ),
    )


def said(items: list[Occasion], at: datetime) -> tuple[Any, ...]:
    """Return all that changes with the clock."""
    return (
        [(occasions.registration_status(item, at), occasions.event_status(item, at)) for item in items],
        occasions.course_state(items, at, recorded=True),
        occasions.course_registration(items, at),
        occasions.next_starts_at(items, at),
        occasions.shown_occasion(items, at),
    )


@given(st.lists(any_occasion(), min_size=1, max_size=4), st.data())
def test_nothing_changes_between_two_neighbouring_moments(items: list[Occasion], data: st.DataObject) -> None:
    known = sorted({moment for item in items for moment in occasions.occurrence_moments(item)})
    edges = [T - timedelta(days=900), *known, T + timedelta(days=900)]
    for begins, ends in pairwise(edges):
        inside = data.draw(st.integers(0, (ends - begins) // MILLISECOND - 1))
        assert said(items, begins) == said(items, begins + inside * MILLISECOND)
        assert said(items, begins) == said(items, ends - MILLISECOND)
