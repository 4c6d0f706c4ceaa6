"""What the state machine draws from."""

from datetime import timedelta

from hypothesis import strategies as st

from tests.cms.timeline.pictures import GONE, NOT_FOUND, REDIRECT, WITHDRAWN
from tests.cms.timeline.sites import MILLISECOND

NUMBERS = st.integers(min_value=0, max_value=1_000)
CHOICES = st.sampled_from([NOT_FOUND, NOT_FOUND, GONE, REDIRECT, WITHDRAWN])
STEPS_OF_TIME = st.sampled_from(
    [MILLISECOND, timedelta(milliseconds=7), timedelta(seconds=1), timedelta(minutes=10), timedelta(hours=3)]
)
AHEAD = st.sampled_from(
    [
        MILLISECOND,
        timedelta(milliseconds=500),
        timedelta(seconds=2),
        timedelta(minutes=10),
        timedelta(hours=5),
    ]
)
SOMETIMES = st.sampled_from([True, False, False])
