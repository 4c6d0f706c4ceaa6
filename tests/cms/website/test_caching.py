"""How long an answer may be kept, and when a client has it already."""

from datetime import UTC, datetime, timedelta

import pytest

from cms.timeline import caching
from cms.timeline.reading import Note

NOW = datetime(2027, 3, 28, 0, 59, 59, tzinfo=UTC)


@pytest.mark.parametrize(
    ("until_next", "seconds"),
    [(None, 60), (3600, 60), (60.001, 60), (60, 60), (59.999, 59), (1, 1), (0.999, 0), (0, 0)],
)
def test_an_answer_is_kept_for_a_minute_or_until_the_next_moment(
    until_next: float | None, seconds: int
) -> None:
    following = None if until_next is None else NOW + timedelta(seconds=until_next)
    assert caching.max_age(Note(1, following, None), NOW) == seconds


@pytest.mark.parametrize(("age", "given"), [(5.0, True), (4.999, False), (0, False), (-1, False)])
def test_the_last_change_is_named_once_it_is_five_seconds_old(age: float, given: bool) -> None:
    changed = NOW - timedelta(seconds=age)
    assert (caching.last_modified(Note(1, None, changed), NOW) == changed) is given


def test_the_last_change_is_rounded_up() -> None:
    note = Note(1, None, NOW - timedelta(seconds=9.999))
    assert caching.last_modified(note, NOW) == NOW - timedelta(seconds=9)


def test_a_timeline_without_a_past_names_no_change() -> None:
    assert "Last-Modified" not in caching.headers(Note(0, None, None), NOW, '"x"')


@pytest.mark.parametrize(
    ("asked", "known"),
    [
        ({}, False),
        ({"If-None-Match": '"x"'}, True),
        ({"If-None-Match": '"a", "x"'}, True),
        ({"If-None-Match": 'W/"x"'}, True),
        ({"If-None-Match": "*"}, True),
        ({"If-None-Match": '"a"'}, False),
        ({"If-None-Match": "nonsense"}, False),
        ({"If-Modified-Since": "Sun, 28 Mar 2027 00:00:00 GMT"}, True),
        ({"If-Modified-Since": "Sat, 27 Mar 2027 23:59:59 GMT"}, False),
        ({"If-Modified-Since": "yesterday"}, False),
        ({"If-None-Match": '"a"', "If-Modified-Since": "Sun, 28 Mar 2027 00:00:00 GMT"}, False),
    ],
)
def test_a_tag_counts_before_a_date(asked: dict[str, str], known: bool) -> None:
    answer = {"ETag": '"x"', "Last-Modified": "Sun, 28 Mar 2027 00:00:00 GMT"}
    assert caching.is_known(answer, asked) is known


def test_a_date_means_nothing_where_none_was_given() -> None:
    assert not caching.is_known({"ETag": '"x"'}, {"If-Modified-Since": "Sun, 28 Mar 2027 00:00:00 GMT"})


def test_equal_bytes_have_equal_tags() -> None:
    assert caching.tag_of(b"a") == caching.tag_of(b"a") != caching.tag_of(b"b")
    assert caching.tag_of(b"a").startswith('"')
