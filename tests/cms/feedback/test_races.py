"""Two requests at once. The rows are really written, so the test takes them away itself: no flush, which
would empty the timeline for everybody."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from uuid import uuid4

from django.db import connection
from pytest_django import DjangoDbBlocker

from cms.feedback import actions
from cms.feedback.models import Vote
from tests.cms.timeline.sites import START

ROUNDS, AT_ONCE = 5, 2


def test_the_same_key_at_the_same_time_is_one_vote(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker
) -> None:
    del django_db_setup
    page_id = uuid4()
    together = Barrier(AT_ONCE)
    keys = [uuid4() for _round in range(ROUNDS)]

    def send(helpful: bool) -> list[tuple[Vote, bool]]:
        try:
            kept = []
            for key in keys:
                vote = Vote(
                    page_id=page_id,
                    version=1,
                    locale="sv",
                    helpful=helpful,
                    day=START.date(),
                    channel=Vote.API,
                )
                together.wait(timeout=60)
                kept.append(actions.keep_once(vote, key))
            return kept
        finally:
            connection.close()

    with django_db_blocker.unblock():
        try:
            with ThreadPoolExecutor(AT_ONCE) as threads:
                first, second = threads.map(send, [True, False])
            count = Vote.objects.filter(page_id=page_id).count()
        finally:
            Vote.objects.filter(page_id=page_id).delete()

    assert count == ROUNDS
    for (one, one_is_new), (other, other_is_new) in zip(first, second, strict=True):
        assert one.pk == other.pk
        assert one.helpful == other.helpful
        assert one_is_new != other_is_new
