"""What an occasion is at a moment: rules of DOMAIN.md section 4.5, facts in and codes out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from math import ceil
from typing import Literal

RegistrationStatus = Literal[
    "open", "fewLeft", "waitingList", "notOpen", "full", "closed", "cancelled", "past"
]
# The best comes first: a course is as open as the most open of its occasions.
REGISTRATION_STATUSES: tuple[RegistrationStatus, ...] = (
    "open",
    "fewLeft",
    "waitingList",
    "notOpen",
    "full",
    "closed",
    "cancelled",
    "past",
)
# While one of these holds, there is somewhere to register.
OPEN_STATUSES: tuple[RegistrationStatus, ...] = ("open", "fewLeft", "waitingList")
EventStatus = Literal["scheduled", "rescheduled", "movedOnline", "postponed", "cancelled", "completed"]
EVENT_STATUSES: tuple[EventStatus, ...] = (
    "scheduled",
    "rescheduled",
    "movedOnline",
    "postponed",
    "cancelled",
    "completed",
)
CourseState = Literal["upcoming", "cancelled", "unscheduled", "finished", "recorded"]
COURSE_STATES: tuple[CourseState, ...] = ("upcoming", "cancelled", "unscheduled", "finished", "recorded")
# How long calendars still hold what is over.
KEPT_IN_CALENDARS = timedelta(days=30)
_FEW = 3
_FEW_OF = 10  # or a tenth of the capacity, where that is more


@dataclass(frozen=True)
class Seats:
    """How many may come and how many will; without a capacity there is no limit."""

    capacity: int | None = None
    taken: int = 0
    waiting_list: bool = False

    @property
    def left(self) -> int | None:
        """Return how many seats are free; None without a limit."""
        return None if self.capacity is None else max(0, self.capacity - self.taken)


@dataclass(frozen=True)
class Place:
    """Where to come to; nothing where one takes part online."""

    locality: str | None = None
    venue: str | None = None
    address: str | None = None
    municipality_id: object | None = None


@dataclass(frozen=True)
class Occasion:
    """What the rules need to know of one occasion; `event_status` is what the editor has chosen."""

    starts_at: datetime
    ends_at: datetime
    event_status: EventStatus = "scheduled"
    registration_required: bool = True
    registration_opens_at: datetime | None = None
    registration_deadline: datetime | None = None
    seats: Seats = field(default_factory=Seats)

    @property
    def closes_at(self) -> datetime:
        """Return when registration closes: at the deadline, or at the start where there is none."""
        return self.registration_deadline or self.starts_at

    @property
    def leaves_calendars_at(self) -> datetime:
        """Return when it is no longer in any calendar."""
        return self.ends_at + KEPT_IN_CALENDARS

    @property
    def is_cancelled(self) -> bool:
        """Return whether nobody need come."""
        return self.event_status == "cancelled"


def registration_status(occasion: Occasion, at: datetime) -> RegistrationStatus:
    """Return whether one can register at a moment; the first rule that matches counts."""
    if occasion.is_cancelled:
        return "cancelled"
    if at >= occasion.ends_at:
        return "past"
    if occasion.event_status == "postponed":
        return "closed"
    return _registration(occasion, at) if occasion.registration_required else "open"


def _registration(occasion: Occasion, at: datetime) -> RegistrationStatus:
    if at >= occasion.closes_at:
        return "closed"
    opens = occasion.registration_opens_at
    if opens is not None and opens > at:
        return "notOpen"
    return _by_seats(occasion.seats)


def _by_seats(seats: Seats) -> RegistrationStatus:
    left = seats.left
    if left is None or seats.capacity is None:
        return "open"
    if left == 0:
        return "waitingList" if seats.waiting_list else "full"
    return "fewLeft" if left <= max(_FEW, ceil(seats.capacity / _FEW_OF)) else "open"


def event_status(occasion: Occasion, at: datetime) -> EventStatus:
    """Return the status at a moment: what has been held is completed."""
    held = at >= occasion.ends_at and occasion.event_status not in ("cancelled", "postponed")
    return "completed" if held else occasion.event_status


def occurrence_moments(occasion: Occasion) -> list[datetime]:
    """Return when an occasion changes by itself: registration opens, it closes, start, end."""
    opens = occasion.registration_opens_at
    found = [*([] if opens is None else [opens]), occasion.closes_at, occasion.starts_at, occasion.ends_at]
    return sorted(set(found))


def course_state(
    occasions: Sequence[Occasion], at: datetime, *, date_coming: bool = False, recorded: bool = False
) -> CourseState:
    """Return where a course stands among what is to come and what has been."""
    ahead = [occasion for occasion in occasions if at < occasion.ends_at]
    if any(not occasion.is_cancelled for occasion in ahead):
        return "upcoming"
    if ahead:
        return "cancelled"
    if date_coming:
        return "unscheduled"
    return "recorded" if recorded else "finished"


def course_registration(occasions: Iterable[Occasion], at: datetime) -> RegistrationStatus | None:
    """Return the best status among the occasions; None where there is none to register for."""
    found = {registration_status(occasion, at) for occasion in occasions}
    return next((status for status in REGISTRATION_STATUSES if status in found), None)


def next_starts_at(occasions: Iterable[Occasion], at: datetime) -> datetime | None:
    """Return the earliest start among what is neither past nor cancelled."""
    coming = [item.starts_at for item in occasions if at < item.ends_at and not item.is_cancelled]
    return min(coming, default=None)


def shown_occasion(occasions: Sequence[Occasion], at: datetime) -> Occasion | None:
    """Return the occasion that stands for a course in lists: the next, else the next cancelled, else the
    last."""
    ahead = [occasion for occasion in occasions if at < occasion.ends_at]
    held = [occasion for occasion in ahead if not occasion.is_cancelled]
    if ahead:
        return min(held or ahead, key=lambda occasion: (occasion.starts_at, occasion.ends_at))
    return max(occasions, key=lambda occasion: (occasion.starts_at, occasion.ends_at), default=None)
