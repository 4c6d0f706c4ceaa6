"""The clock of a test: it stands still until it is moved."""

from datetime import datetime, timedelta

import time_machine
from django.utils import timezone

from cms.timeline.clock import to_milliseconds
from tests.cms.timeline.sites import MILLISECOND, recorded_at


class Clock:
    """Moves the clock of the process, which is the tests' clock for recordings too."""

    def __init__(self, traveller: time_machine.Traveller) -> None:
        self.traveller = traveller

    @property
    def now(self) -> datetime:
        return to_milliseconds(timezone.now())

    def go_to(self, moment: datetime) -> None:
        """Move to a moment."""
        self.traveller.move_to(moment, tick=False)

    def let_pass(self, time: timedelta) -> None:
        """Move on by some time."""
        self.go_to(self.now + time)

    def pass_recordings(self) -> None:
        """Move past the last recording, which in a frozen clock may lie some milliseconds ahead."""
        self.go_to(max(self.now, recorded_at()) + MILLISECOND)
