"""When something that failed may be tried again, and when it is left to people."""

from datetime import datetime, timedelta

FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(hours=1)
MAX_ATTEMPTS = 8
JITTER = 0.1


def next_attempt_at(now: datetime, attempts: int, chance: float) -> datetime:
    """Return when an item that has failed `attempts` times is tried again.

    The wait doubles up to an hour; `chance` (0 to 1) spreads it, so that items that failed together part.
    """
    wait = min(FIRST_WAIT * 2 ** min(attempts - 1, MAX_ATTEMPTS), LONGEST_WAIT)
    return now + wait * (1 + JITTER * (2 * chance - 1))


def is_given_up(attempts: int) -> bool:
    """Say whether an item has failed so often that only people can help."""
    return attempts >= MAX_ATTEMPTS
