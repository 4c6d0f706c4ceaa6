"""The wordings of pages: how many, in which order, and public before what stands below."""

from collections.abc import Iterator
from datetime import date, datetime

import pytest

from cms.demo.moments import Moments
from cms.demo.texts import index
from cms.demo.texts.growth import GROWTH
from cms.demo.texts.shapes import Page
from cms.demo.wordings import Wording, Wordings

REFERENCE = date(2026, 11, 22)


@pytest.fixture(params=[REFERENCE, date(2025, 2, 1), date(2028, 2, 29)], ids=str)
def moments(request: pytest.FixtureRequest) -> Moments:
    return Moments(request.param)


def texts(wording: Wording) -> Iterator[str]:
    page = wording.page
    yield page["lead"]
    yield from (str(part) for part in page["body"])


def public_below(page: Page, moments: Moments, found: dict[str, list[Wording]]) -> list[tuple[str, datetime]]:
    return Wordings(moments, GROWTH).places(page, found[page["key"]][0].at)


def test_pages_have_as_many_versions_as_the_dataset_says(moments: Moments) -> None:
    found = Wordings(moments, GROWTH).work_out(index.PAGES)
    pages = ("T1", "F3", "C1", "T4", "T7", "PA2", "C6", "P11", "S-TILLGANGLIGHET", "E1", "E3", "P1")
    assert [len(found[key]) for key in pages] == [9, 8, 7, 6, 5, 5, 4, 4, 4, 3, 3, 3]


def test_drafts_and_planned_pages_have_none(moments: Moments) -> None:
    found = Wordings(moments, GROWTH).work_out(index.PAGES)
    drafts = {"T9", "E9", "E10", "E11", "E13", "TR8", "P10"}
    planned = {"A2", "E8", "E12", "E14", "TR5", "P3", "P7", "P8"}
    assert {page["key"] for page in index.PAGES} - found.keys() == drafts | planned


def test_every_wording_lies_in_the_past_and_follows_the_one_before(moments: Moments) -> None:
    for key, wordings in Wordings(moments, GROWTH).work_out(index.PAGES).items():
        times = [wording.at for wording in wordings]
        assert times == sorted(set(times)), key
        assert times[-1] < moments.at("T"), key


def test_what_a_page_stands_below_is_public_before_it(moments: Moments) -> None:
    found = Wordings(moments, GROWTH).work_out(index.PAGES)
    for page in index.PAGES:
        if page["key"] in found:
            for parent, since in public_below(page, moments, found):
                earliest = found[parent][0].at
                assert earliest <= since, (page["key"], parent)


def test_only_later_versions_are_minor_or_say_what_changed(moments: Moments) -> None:
    for key, (first, *later) in Wordings(moments, GROWTH).work_out(index.PAGES).items():
        assert not first.minor, key
        assert all(wording.minor or wording.note for wording in later), key


def test_older_names_of_the_association_end_three_years_ago(moments: Moments) -> None:
    found = Wordings(moments, GROWTH).work_out(index.PAGES)
    for wording in [*found["T1"], *found["PA2"]]:
        old = any("SKL" in text for text in texts(wording))
        assert old == (wording.at < moments.at("T-3y"))


def test_no_body_ends_with_a_heading(moments: Moments) -> None:
    for key, wordings in Wordings(moments, GROWTH).work_out(index.PAGES).items():
        assert all(
            not wording.page["body"] or wording.page["body"][-1][0] != "heading" for wording in wordings
        ), key
