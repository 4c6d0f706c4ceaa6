"""How long answers hold, and how clients ask whether they still do. No scheduler runs in these tests."""

import gzip
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import brotli
import pytest
from django.test import Client

from cms.timeline import encodings
from pages.models import TopicPage
from tests.cms.api.conftest import Get
from tests.cms.api.site import BUILT, NOW, PARAGRAPH, Site, add, publish, republish

MOMENT = NOW + timedelta(minutes=30)
MILLISECOND = timedelta(milliseconds=1)
Wait = Callable[[datetime | timedelta], None]


@pytest.fixture
def planned(site: Site) -> TopicPage:
    """A page that begins at MOMENT."""
    page = TopicPage(title="Sedan", slug="sedan", lead="Om sedan", body=[PARAGRAPH], go_live_at=MOMENT)
    return publish(add(site.home, page, site.category, site.contact))


def test_a_planned_page_begins_exactly_at_its_moment(get: Get, planned: TopicPage, wait: Wait) -> None:
    paths = (f"/topics/{planned.public_id}", "/pages/by-path?path=/sedan/")

    for moment, status, total in (
        (MOMENT - MILLISECOND, 404, 2),
        (MOMENT, 200, 3),
        (MOMENT + MILLISECOND, 200, 3),
    ):
        wait(moment)
        assert [get(path).status_code for path in paths] == [status, status]
        assert get("/topics").json()["paging"]["totalItems"] == total
        assert str(get("/navigation").content).count("/sedan/") == (2 if status == 200 else 0)


def test_a_new_version_takes_over_exactly_at_its_moment(get: Get, site: Site, wait: Wait) -> None:
    republish(site.topic, title="Ny rubrik", go_live_at=MOMENT)

    for moment, title in ((MOMENT - MILLISECOND, "Jämställdhet"), (MOMENT + MILLISECOND, "Ny rubrik")):
        wait(moment)
        assert get(f"/topics/{site.topic.public_id}").json()["title"] == title
        assert get(f"/topics/{site.below.public_id}").json()["breadcrumbs"][1]["title"] == title


@pytest.mark.parametrize(
    ("before", "seconds"),
    [(3600.0, 60), (60.0, 60), (59.999, 59), (2.0, 2), (1.0, 1), (0.999, 0), (0.001, 0), (-0.001, 60)],
)
def test_no_answer_is_kept_past_the_next_change(
    get: Get, planned: TopicPage, wait: Wait, before: float, seconds: int
) -> None:
    wait(MOMENT - timedelta(seconds=before))

    for path in ("/topics", f"/topics/{planned.public_id}", "/changes"):
        assert get(path).headers["Cache-Control"] == f"public, max-age={seconds}"


def test_an_answer_known_by_its_tag_is_not_sent_again(get: Get, site: Site) -> None:
    path = f"/topics/{site.topic.public_id}"
    first = get(path)

    for known in (
        first.headers["ETag"],
        f'"other", {first.headers["ETag"]}',
        "*",
        f"W/{first.headers['ETag']}",
    ):
        again = get(path, if_none_match=known)
        assert again.status_code == 304
        assert again.content == b""
        for name in ("ETag", "Cache-Control", "Last-Modified", "Vary"):
            assert again.headers[name] == first.headers[name]
    assert get(path, if_none_match='"other"').status_code == 200


def test_a_tag_is_strong_and_changes_with_the_answer(get: Get, site: Site) -> None:
    path = f"/topics/{site.topic.public_id}"
    first = get(path).headers["ETag"]
    assert first.startswith('"')
    assert get(path).headers["ETag"] == first

    republish(site.contact, title="Expert")

    assert get(path).headers["ETag"] != first


def test_the_last_change_is_told_in_whole_seconds_rounded_up(get: Get, site: Site, wait: Wait) -> None:
    wait(NOW + timedelta(milliseconds=1))
    republish(site.topic, title="Ny rubrik")
    path = f"/articles/{site.article.public_id}"

    for seconds in (0.001, 5.999):
        wait(NOW + timedelta(seconds=seconds))
        answer = get(path, if_modified_since="Fri, 01 Jan 2100 00:00:00 GMT")
        assert "Last-Modified" not in answer.headers
        assert answer.status_code == 200
    wait(NOW + timedelta(seconds=6))
    answer = get(path)
    assert answer.headers["Last-Modified"] == "Mon, 01 Feb 2027 09:00:01 GMT"
    assert get("/topics").headers["Last-Modified"] == answer.headers["Last-Modified"]
    assert get(path, if_modified_since="Mon, 01 Feb 2027 09:00:01 GMT").status_code == 304
    assert get(path, if_modified_since="Mon, 01 Feb 2027 09:00:00 GMT").status_code == 200
    assert get(path, if_modified_since="yesterday").status_code == 200


def test_the_clock_alone_is_a_change_too(get: Get, planned: TopicPage, wait: Wait) -> None:
    wait(MOMENT + timedelta(seconds=10))

    assert get("/topics").headers["Last-Modified"] == "Mon, 01 Feb 2027 09:30:00 GMT"
    assert planned.go_live_at == MOMENT


def test_a_tag_decides_before_a_time(get: Get) -> None:
    late = "Fri, 01 Jan 2100 00:00:00 GMT"
    assert get("/topics", if_modified_since=late).status_code == 304

    assert get("/topics", if_none_match='"other"', if_modified_since=late).status_code == 200


def test_compressed_answers_have_tags_of_their_own(get: Get) -> None:
    plain, packed = get("/topics"), get("/topics", accept_encoding="br;q=0.4, gzip;q=0.5")

    assert gzip.decompress(packed.content) == plain.content
    assert packed.headers["Content-Encoding"] == "gzip"
    assert packed.headers["ETag"] != plain.headers["ETag"]
    assert packed.headers["Vary"] == plain.headers["Vary"] == "Accept-Encoding"
    assert get("/topics", accept_encoding="gzip").content == packed.content
    assert get("/topics", accept_encoding="gzip", if_none_match=packed.headers["ETag"]).status_code == 304
    assert get("/topics", accept_encoding="gzip", if_none_match=plain.headers["ETag"]).status_code == 200


def test_brotli_is_sent_to_who_likes_it_as_well(get: Get) -> None:
    plain, packed = get("/topics"), get("/topics", accept_encoding="gzip, deflate, br, zstd")

    assert packed.headers["Content-Encoding"] == "br"
    assert brotli.decompress(packed.content) == plain.content
    assert packed.headers["ETag"] not in (
        plain.headers["ETag"], get("/topics", accept_encoding="gzip").headers["ETag"]
    )  # fmt: skip
    assert get("/topics", accept_encoding="br").content == packed.content
    assert get("/topics", accept_encoding="br", if_none_match=packed.headers["ETag"]).status_code == 304


@pytest.mark.parametrize(
    ("header", "encoding"),
    [
        ("*", "br"), ("br;q=0, *", "gzip"), ("gzip;q=1.0,br;q=0.999", "gzip"), ("GZIP", "gzip"),
        ("br;q=0.5,gzip;q=0.5", "br"), ("gzip;q=0.001", "gzip"), ("", ""), ("identity", ""), ("gzip;q=0", ""),
        ("deflate", ""), ("*;q=0", ""), ("gzip; q=0.000, br;q=0", ""), ("gzip;q=x", ""), (";;,", ""),
    ],
)  # fmt: skip
def test_a_client_gets_the_encoding_that_it_likes_best(header: str, encoding: str) -> None:
    assert encodings.encoding_for(header) == encoding


@pytest.mark.parametrize("header", ["", "identity", "gzip;q=0", "*;q=0"])
def test_who_takes_no_compression_gets_none(get: Get, header: str) -> None:
    assert "Content-Encoding" not in get("/topics", accept_encoding=header).headers


def test_head_says_what_get_says_without_the_body(site: Site) -> None:
    client = Client()
    for path in (
        "/api/v1/topics",
        f"/api/v1/pages/{site.topic.public_id}",
        "/api/v1/topics/x",
        "/api/v1/openapi.json",
    ):
        got, headed = client.get(path), client.head(path)
        assert headed.status_code == got.status_code
        assert headed.content == b""
        assert dict(headed.headers) == dict(got.headers) | {"Content-Length": str(len(got.content))}


def test_head_can_be_conditional(site: Site) -> None:
    del site
    client: Any = Client()
    tag = client.get("/api/v1/topics").headers["ETag"]

    assert client.head("/api/v1/topics", headers={"If-None-Match": tag}).status_code == 304


def test_what_only_a_deployment_changes_has_a_tag(get: Get) -> None:
    for path in ("/", "/api-info", "/openapi.json"):
        answer = get(path)
        assert answer.headers["Cache-Control"] == "public, max-age=60"
        assert get(path, if_none_match=answer.headers["ETag"]).status_code == 304


def test_the_site_was_built_before_the_tests_look_at_it() -> None:
    assert timedelta(seconds=5) < NOW - BUILT
