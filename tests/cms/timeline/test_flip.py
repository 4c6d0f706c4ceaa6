"""Exact to the millisecond with nothing running: what is planned begins and ends at its moment, and no
other."""

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from cms.timeline import catching_up, composing, reading
from cms.timeline.reading import Reader
from tests.cms.timeline import comparing, sites
from tests.cms.timeline.clocks import Clock
from tests.cms.timeline.flips import GO_LIVE, around, make, run_late, title_at
from tests.cms.timeline.operations import Editors
from tests.cms.timeline.pictures import GONE, REDIRECT, WITHDRAWN, Ending
from tests.cms.timeline.sites import MILLISECOND

STOCKHOLM = ZoneInfo("Europe/Stockholm")


def listed(reader: Reader) -> list[str]:
    """Return the titles of the list of topics."""
    return [edition.title for edition in reader.list(["topic"], {}, "title", 1, 100).editions]


def children(reader: Reader, path: str) -> list[str]:
    """Return the titles of a page's children, as its document shows them."""
    edition = reader.page(path)
    assert edition is not None
    return [child["title"] for child in composing.Composer(reader).page(edition)["children"]]


def test_a_scheduled_page_appears_at_its_moment_on_page_list_and_navigation(
    editors: Editors, clock: Clock
) -> None:
    page = editors.create(editors.home_id, "ny")
    editors.schedule(page, GO_LIVE)
    before, then = around(GO_LIVE)
    assert (title_at(before, "/ny/"), listed(before), children(before, "/")) == (None, [], [])
    title = title_at(then, "/ny/")
    assert title is not None
    assert (listed(then), children(then, "/")) == ([title], [title])
    assert before.next_moment() == GO_LIVE
    run_late(editors, clock, GO_LIVE)


def test_nobody_has_to_read_the_future_for_it_to_come(editors: Editors, clock: Clock) -> None:
    page = editors.create(editors.home_id, "ny")
    editors.schedule(page, GO_LIVE)
    clock.go_to(GO_LIVE - MILLISECOND)
    assert reading.live(clock.now).page("/ny/") is None
    clock.go_to(GO_LIVE)
    assert reading.live(clock.now).page("/ny/") is not None


def test_a_change_of_a_live_page_takes_over_at_its_moment(editors: Editors, clock: Clock) -> None:
    page = make(editors, "sida")
    old = title_at(reading.at(clock.now), "/sida/")
    clock.pass_recordings()
    editors.schedule(page, GO_LIVE, slug="sidan")
    before, then = around(GO_LIVE)
    assert (title_at(before, "/sida/"), title_at(before, "/sidan/")) == (old, None)
    assert title_at(then, "/sida/") is None
    assert title_at(then, "/sidan/") not in (None, old)
    assert before.signpost("/sidan/") is None
    left = then.signpost("/sida/")
    assert left is not None
    assert left.target_id == page
    run_late(editors, clock, GO_LIVE)


def test_a_page_past_its_expiry_is_gone_from_everywhere(editors: Editors, clock: Clock) -> None:
    page = editors.create(editors.home_id, "kort")
    editors.publish(page, until=GO_LIVE, ending=Ending(GONE, "Avslutad."))
    before, then = around(GO_LIVE)
    assert len(listed(before)) == len(children(before, "/")) == 1
    assert (title_at(then, "/kort/"), listed(then), children(then, "/")) == (None, [], [])
    left = then.signpost("/kort/")
    assert left is not None
    assert (left.sort, left.text) == ("gone", "Avslutad.")
    run_late(editors, clock, GO_LIVE)


def test_a_page_that_expires_into_withdrawal_stays_readable_and_leaves_the_lists(
    editors: Editors, clock: Clock
) -> None:
    page = editors.create(editors.home_id, "indragen")
    editors.publish(page, until=GO_LIVE, ending=Ending(WITHDRAWN, "Gäller inte längre."))
    before, then = around(GO_LIVE)
    edition = then.page("/indragen/")
    assert edition is not None
    assert edition.withdrawal is not None
    assert edition.withdrawal["text"] == "Gäller inte längre."
    assert edition.version == 1
    assert (len(listed(before)), listed(then), children(then, "/")) == (1, [], [])
    run_late(editors, clock, GO_LIVE)


def test_a_page_that_hands_over_to_another_does_so_at_its_moment(editors: Editors, clock: Clock) -> None:
    target, page = make(editors, "mal"), make(editors, "fran")
    clock.pass_recordings()
    editors.plan_end(page, GO_LIVE, Ending(REDIRECT, target=target))
    before, then = around(GO_LIVE)
    assert before.signpost("/fran/") is None
    left = then.signpost("/fran/")
    assert left is not None
    assert (left.sort, left.target_id) == ("moved", target)
    run_late(editors, clock, GO_LIVE)


def test_go_live_and_expiry_both_passed_while_nothing_ran(editors: Editors, clock: Clock) -> None:
    page = editors.create(editors.home_id, "fonster")
    until = GO_LIVE + timedelta(minutes=5)
    editors.schedule(page, GO_LIVE, until=until)
    shown = [reader.page("/fonster/") is not None for reader in (*around(GO_LIVE), *around(until))]
    assert shown == [False, True, True, False]
    run_late(editors, clock, until)
    assert not editors.page(page).live


@pytest.mark.parametrize("later", [timedelta(0), timedelta(minutes=30), -timedelta(minutes=30)])
def test_a_child_appears_with_its_parent_or_later(editors: Editors, clock: Clock, later: timedelta) -> None:
    parent = editors.create(editors.home_id, "over")
    editors.schedule(parent, GO_LIVE)
    clock.pass_recordings()
    child = editors.create(parent, "under")
    editors.schedule(child, GO_LIVE + later)
    begins = max(GO_LIVE, GO_LIVE + later)
    before, then = around(begins)
    assert before.page("/over/under/") is None
    edition = then.page("/over/under/")
    assert edition is not None
    assert edition.first_published_at == begins
    assert edition.entry_id == child
    run_late(editors, clock, begins)


def test_children_of_a_planned_parent_stand_in_tree_order(editors: Editors, clock: Clock) -> None:
    parent = editors.create(editors.home_id, "over")
    made = [editors.create(parent, slug) for slug in ("b", "a", "c")]
    for child in reversed(made):
        editors.publish(child)
        clock.pass_recordings()
    editors.schedule(parent, GO_LIVE)
    clock.pass_recordings()
    editors.plan(made[1], GO_LIVE)
    comparing.compare(editors.model, editors.site, clock.now)
    edition = reading.at(GO_LIVE).page("/over/")
    assert edition is not None
    document = composing.Composer(reading.at(GO_LIVE)).page(edition)
    assert [child["path"] for child in document["children"]] == ["/over/b/", "/over/a/", "/over/c/"]


def test_several_plans_of_one_page_each_begin_at_their_moment(editors: Editors, clock: Clock) -> None:
    page = make(editors, "sida")
    clock.pass_recordings()
    moments = [GO_LIVE + timedelta(hours=hour) for hour in (3, 1, 2)]
    for moment in moments:
        editors.plan(page, moment)
        clock.pass_recordings()
    numbers = [
        getattr(reader.page("/sida/"), "version", None) for at in sorted(moments) for reader in around(at)
    ]
    assert numbers == [1, 2, 2, 3, 3, 4]
    run_late(editors, clock, max(moments))


@pytest.mark.parametrize(
    ("wall", "fold"),
    [
        ("2027-03-28T01:59:59", 0),
        ("2027-03-28T03:00:00", 0),
        ("2027-10-31T02:30:00", 0),
        ("2027-10-31T02:30:00", 1),
        ("2027-10-31T03:00:00", 0),
    ],
)
def test_both_nights_on_which_the_clocks_change(editors: Editors, clock: Clock, wall: str, fold: int) -> None:
    at = datetime.fromisoformat(wall).replace(tzinfo=STOCKHOLM, fold=fold)
    page = editors.create(editors.home_id, "natt")
    editors.schedule(page, at, until=(at.astimezone(UTC) + timedelta(minutes=45)).astimezone(STOCKHOLM))
    begins = at.astimezone(UTC)
    ends = begins + timedelta(minutes=45)
    shown = [reader.page("/natt/") is not None for reader in (*around(begins), *around(ends))]
    assert shown == [False, True, True, False]
    run_late(editors, clock, ends)


def test_an_effort_has_ended_from_new_year_local_time(editors: Editors, clock: Clock) -> None:
    page = editors.create(editors.home_id, "satsning")
    draft = sites.change_topic(
        editors.page(page), initiative_name="Satsning", initiative_start_year=2025, initiative_end_year=2027
    )
    draft.save_revision().publish()
    new_year = datetime(2027, 12, 31, 23, tzinfo=UTC)
    before, then = around(new_year)
    documents: list[dict[str, Any]] = []
    for reader in (before, then):
        edition = reader.page("/satsning/")
        assert edition is not None
        documents.append(composing.Composer(reader).page(edition))
        assert (edition.version, edition.content_date) == (1, edition.first_published_at)
    assert [document["initiative"]["ended"] for document in documents] == [False, True]
    assert before.next_moment() == new_year
    clock.go_to(new_year + timedelta(days=1))
    assert not catching_up.due(clock.now)


def children_at(moment: datetime, path: str) -> list[str]:
    """Return the addresses of a page's children at a moment, as its document shows them."""
    reader = reading.at(moment)
    edition = reader.page(path)
    assert edition is not None
    return [child["path"] for child in composing.Composer(reader).page(edition)["children"]]


def test_children_published_below_a_planned_parent_stand_in_tree_order(
    editors: Editors, clock: Clock
) -> None:
    parent = editors.create(editors.home_id, "over")
    editors.schedule(parent, GO_LIVE)
    made = [editors.create(parent, slug) for slug in ("b", "a", "c")]
    for child in reversed(made):
        clock.pass_recordings()
        editors.publish(child)
    assert children_at(GO_LIVE, "/over/") == ["/over/b/", "/over/a/", "/over/c/"]


def test_children_of_a_parent_whose_plan_is_moved_stand_in_tree_order(editors: Editors, clock: Clock) -> None:
    parent = make(editors, "over")
    clock.pass_recordings()
    editors.unpublish(parent, Ending())
    made = [editors.create(parent, slug) for slug in ("b", "a", "c")]
    for child in reversed(made):
        clock.pass_recordings()
        editors.publish(child)
    clock.pass_recordings()
    editors.plan(made[0], GO_LIVE - timedelta(minutes=1))
    clock.pass_recordings()
    editors.plan(parent, GO_LIVE)
    assert children_at(GO_LIVE, "/over/") == ["/over/b/", "/over/a/", "/over/c/"]
    clock.pass_recordings()
    later = GO_LIVE + timedelta(minutes=5)
    editors.reschedule(parent, editors.planned(parent)[0], later)
    assert children_at(later, "/over/") == ["/over/b/", "/over/a/", "/over/c/"]
