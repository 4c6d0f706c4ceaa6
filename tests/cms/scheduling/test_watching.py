"""What wakes the scheduler's main thread."""

import os
import signal
import threading
import time
from collections.abc import Iterator

import pytest

from cms.scheduling.watching import Bell

LONG_WAIT = 20.0


@pytest.fixture
def bell() -> Iterator[Bell]:
    made = Bell()
    yield made
    made.close()


def waited(bell: Bell, seconds: float) -> float:
    """Return how long it took until somebody rang, or the time was over."""
    began = time.monotonic()
    bell.listen(seconds)
    return time.monotonic() - began


def test_nobody_rings_and_the_time_is_waited_out(bell: Bell) -> None:
    assert waited(bell, 0.1) >= 0.1


def test_a_ring_before_anybody_listens_is_heard(bell: Bell) -> None:
    bell.ring()

    assert waited(bell, LONG_WAIT) < LONG_WAIT / 2


def test_many_rings_are_one_and_never_wait(bell: Bell) -> None:
    for _number in range(100_000):
        bell.ring()
    while waited(bell, 0.01) < 0.01:
        pass

    assert waited(bell, 0.1) >= 0.1


def test_another_thread_wakes_the_one_that_waits(bell: Bell) -> None:
    timer = threading.Timer(0.1, bell.ring)
    timer.start()

    assert waited(bell, LONG_WAIT) < LONG_WAIT / 2
    timer.join()


def test_a_signals_handler_may_ring(bell: Bell) -> None:
    usual = signal.signal(signal.SIGUSR1, lambda *_received: bell.ring())
    try:
        os.kill(os.getpid(), signal.SIGUSR1)
        assert waited(bell, LONG_WAIT) < LONG_WAIT / 2
    finally:
        signal.signal(signal.SIGUSR1, usual)


def test_ringing_where_nobody_listens_any_longer_is_no_error(bell: Bell) -> None:
    bell.close()
    bell.ring()
