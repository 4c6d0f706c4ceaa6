"""The change feed: where it begins, that nothing is missing, and what it does not promise."""

from collections.abc import Callable
from datetime import timedelta
from urllib.parse import urlsplit

import pytest

from cms.timeline import catching_up, change_feed
from cms.timeline.models import Change, State
from pages.models import TopicPage
from tests.cms.api.conftest import Get
from tests.cms.api.site import NOW, PARAGRAPH, Site, add, publish, republish, topic

Wait = Callable[[timedelta], None]


def catch_up(moment: object) -> None:
    """Do what the scheduler does at a moment."""
    for due in catching_up.due(moment):  # type: ignore[arg-type]  # a moment
        catching_up.carry_out(due)


def test_without_a_cursor_it_is_the_end_and_empty(get: Get) -> None:
    answer = get("/changes").json()

    assert answer["items"] == []
    assert change_feed.read(answer["nextCursor"]) == State.objects.get(pk=1).sequence
    assert urlsplit(answer["_links"]["next"]).query == f"cursor={answer['nextCursor']}&limit=20"


def test_a_publication_follows_the_cursor_of_a_list(get: Get, site: Site) -> None:
    cursor = get("/topics").json()["changesCursor"]
    assert get(f"/changes?cursor={cursor}").json()["items"] == []

    made = topic(site, site.home, "Ny", "ny")

    [change] = get(f"/changes?cursor={cursor}&type=topic").json()["items"]
    assert change["id"] == str(made.public_id)
    assert change["change"] == "created"
    assert change["at"] == "2027-02-01T09:00:00.000Z"
    assert change["_links"]["self"].endswith(f"/topics/{made.public_id}")


def test_the_whole_log_is_read_in_pages_without_a_gap(get: Get, site: Site) -> None:
    unseen = (site.unseen_contact.public_id, site.unseen_image.public_id)
    sequences: list[int] = []
    cursor = change_feed.written(0)
    while True:
        answer = get(f"/changes?cursor={cursor}&limit=4").json()
        if not answer["items"]:
            break
        sequences += [item["sequence"] for item in answer["items"]]
        cursor = answer["nextCursor"]

    assert sequences == list(range(1, Change.objects.count() + 1))
    assert not Change.objects.filter(entry_id__in=unseen).exists()


def test_an_image_is_told_of_while_something_shows_it(get: Get, site: Site) -> None:
    cursor = get("/changes").json()["nextCursor"]

    republish(site.below, hero_image=site.unseen_image, hero_alt="Ett möte")
    republish(site.below, hero_image=None)
    site.unseen_image.delete()

    changes = get(f"/changes?cursor={cursor}&type=image").json()["items"]
    told = str(site.unseen_image.public_id)
    assert [(item["id"], item["change"]) for item in changes] == [(told, "created"), (told, "unpublished")]


def test_the_place_moves_past_what_is_not_asked_for(get: Get, site: Site) -> None:
    cursor = get("/changes").json()["nextCursor"]
    topic(site, site.home, "Ny", "ny")

    answer = get(f"/changes?cursor={cursor}&type=contact").json()

    assert answer["items"] == []
    assert answer["nextCursor"] == get("/changes").json()["nextCursor"] != cursor


def test_it_promises_only_what_is_written(get: Get, site: Site, wait: Wait) -> None:
    """Without a scheduler a planned page is public at its moment, but the log does not know it yet."""
    planned = TopicPage(title="Sedan", slug="sedan", lead="Om sedan", body=[PARAGRAPH])
    planned.go_live_at = NOW + timedelta(minutes=10)
    publish(add(site.home, planned, site.category, site.contact))
    cursor = get("/topics").json()["changesCursor"]

    wait(timedelta(minutes=20))
    listed = get("/topics").json()
    answer = get(f"/changes?cursor={cursor}").json()
    assert listed["paging"]["totalItems"] == 3
    assert listed["changesCursor"] == cursor
    assert answer["items"] == []
    assert answer["completeTo"] < "2027-02-01T09:10"

    catch_up(NOW + timedelta(minutes=20))
    answer = get(f"/changes?cursor={cursor}&type=topic").json()
    assert [(item["change"], item["at"]) for item in answer["items"]] == [
        ("created", "2027-02-01T09:10:00.000Z")
    ]
    assert answer["completeTo"] >= "2027-02-01T09:10"


def test_moves_and_ends_are_told(get: Get, site: Site) -> None:
    cursor = get("/changes").json()["nextCursor"]

    republish(site.topic, slug="jamlikhet")
    TopicPage.objects.get(pk=site.topic.pk).get_children().get(slug="nytt-rad").specific.unpublish()

    told = get(f"/changes?cursor={cursor}").json()["items"]
    assert {item["change"] for item in told if item["type"] == "topic"} == {"moved"}
    assert [item["change"] for item in told if item["id"] == str(site.article.public_id)][-1] == "unpublished"


@pytest.mark.parametrize("cursor", ["nonsense", "12", "YQ", "%00", "å", "c" * 2000, "Yy0x"])
def test_what_was_never_a_cursor_is_refused(get: Get, cursor: str) -> None:
    answer = get(f"/changes?cursor={cursor}")

    assert answer.status_code == 400
    assert answer.json()["invalidParameters"][0]["property"] == "cursor"


def test_a_place_ahead_of_the_log_is_gone(get: Get) -> None:
    for place in (10_000, 10**25):
        answer = get(f"/changes?cursor={change_feed.written(place)}")
        assert answer.status_code == 410
        assert answer.json()["_links"]["topics"] == "https://www.exempel.example/api/v1/topics"
        assert answer.json()["_links"]["faqItems"] == "https://www.exempel.example/api/v1/faq-items"


def test_a_place_whose_followers_were_removed_is_gone(get: Get) -> None:
    Change.objects.filter(sequence__lte=3).delete()

    assert get(f"/changes?cursor={change_feed.written(2)}").status_code == 410
    assert get(f"/changes?cursor={change_feed.written(3)}").json()["items"][0]["sequence"] == 4


def test_a_log_without_rows_still_has_an_end(get: Get) -> None:
    cursor = get("/changes").json()["nextCursor"]
    Change.objects.all().delete()

    assert get("/changes").json()["nextCursor"] == cursor
    assert get(f"/changes?cursor={cursor}").json()["items"] == []
    assert get(f"/changes?cursor={change_feed.written(1)}").status_code == 410


def test_it_looks_neither_back_nor_ahead(get: Get) -> None:
    answer = get("/changes?at=2027-01-01T00:00:00Z")

    assert answer.status_code == 400
    assert answer.json()["invalidParameters"][0]["property"] == "at"


def test_its_last_change_is_no_measure_of_how_far_it_is_written(get: Get) -> None:
    answer = get("/changes", if_modified_since="Fri, 01 Jan 2100 00:00:00 GMT")

    assert answer.status_code == 200
    assert "Last-Modified" not in answer.headers
