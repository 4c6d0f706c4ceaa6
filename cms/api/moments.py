"""Which moment is asked for: now, unless a client may look elsewhere."""

from datetime import datetime

from cms.api import parameters
from cms.api.problems import KEY_NEEDED, Problem

AT = parameters.moment("at", "The moment to answer for; needs a key. Without it, now.")


def check(at: datetime | None) -> None:
    """Refuse another moment than now: there are no keys yet, so nobody may look at one."""
    if at is not None:
        headers = {"WWW-Authenticate": "Bearer", "Cache-Control": "private, no-store"}
        raise Problem(KEY_NEEDED, headers=headers)
