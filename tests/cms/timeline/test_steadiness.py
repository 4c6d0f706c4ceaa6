"""Answers that are composed while others record."""

import threading

import pytest
from django.db import connection
from django.db.models import F

from cms.timeline import reading
from cms.timeline.models import State
from cms.timeline.reading import Reader
from cms.timeline.steadiness import steadily
from tests.cms.timeline.sites import START

pytestmark = pytest.mark.django_db(transaction=True)


def record_elsewhere() -> None:
    """Let the timeline move on a connection of its own, as another process does."""

    def move() -> None:
        State.objects.filter(pk=1).update(version=F("version") + 1)
        connection.close()

    writer = threading.Thread(target=move)
    writer.start()
    writer.join(timeout=10)
    assert not writer.is_alive()


def test_an_answer_is_of_one_version_although_each_try_is_overtaken_and_nobody_waits() -> None:
    State.objects.get_or_create(pk=1)
    before = State.objects.get(pk=1).version
    tried = []

    def compose(reader: Reader) -> int:
        tried.append(reader.version)
        record_elsewhere()
        return reader.version

    answer, reader = steadily(lambda: reading.live(START), compose)

    assert tried == [before, before + 1, before + 2]
    assert (answer, reader.version, reader.note.version) == (before + 2, before + 2, before + 2)
    assert State.objects.get(pk=1).version == before + 3


def test_a_question_that_fails_on_the_snapshot_leaves_a_connection_that_works() -> None:
    State.objects.get_or_create(pk=1)

    def compose(reader: Reader) -> int:
        record_elsewhere()
        if reader.version == first + 2:
            raise LookupError
        return reader.version

    first = State.objects.get(pk=1).version
    with pytest.raises(LookupError):
        steadily(lambda: reading.live(START), compose)
    assert State.objects.get(pk=1).version == first + 3
