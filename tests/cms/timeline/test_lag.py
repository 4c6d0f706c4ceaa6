"""What editors do while Wagtail's own state lags, or in the very millisecond of a change."""

from datetime import timedelta

import pytest

from cms.timeline import reading
from cms.timeline.models import Plan
from tests.cms.timeline import comparing, sites
from tests.cms.timeline.clocks import Clock
from tests.cms.timeline.flips import GO_LIVE, around, make, run_late, title_at
from tests.cms.timeline.operations import Editors
from tests.cms.timeline.pictures import GONE, WITHDRAWN, Ending
from tests.cms.timeline.sites import MILLISECOND


def test_publishing_in_the_very_millisecond_of_a_plan(editors: Editors, clock: Clock) -> None:
    page = make(editors, "sida")
    clock.pass_recordings()
    editors.schedule(page, GO_LIVE)
    clock.go_to(GO_LIVE)
    memory = comparing.Memory()
    memory.check(clock.now)
    assert editors.publish(page)
    memory.check(sites.recorded_at())
    comparing.compare(editors.model, editors.site, clock.now)
    assert sites.recorded_at() == GO_LIVE + MILLISECOND


def test_publishing_when_the_recording_runs_ahead_of_the_clock(editors: Editors, clock: Clock) -> None:
    page, other = make(editors, "sida"), make(editors, "annan")
    clock.pass_recordings()
    editors.schedule(page, GO_LIVE)
    clock.go_to(GO_LIVE - MILLISECOND)
    for _number in range(3):
        editors.publish(other)
    assert sites.recorded_at() >= GO_LIVE
    editors.publish(page)
    comparing.compare(editors.model, editors.site, sites.recorded_at())
    run_late(editors, clock, GO_LIVE)


def test_publishing_while_the_database_clock_is_ahead(
    editors: Editors, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = make(editors, "sida")
    clock.pass_recordings()
    editors.schedule(page, GO_LIVE)
    clock.go_to(GO_LIVE - timedelta(milliseconds=200))
    monkeypatch.setattr("cms.timeline.clock.process_now", lambda: clock.now + timedelta(milliseconds=400))
    editors.publish(page)
    monkeypatch.undo()
    comparing.compare(editors.model, editors.site, sites.recorded_at())
    run_late(editors, clock, GO_LIVE)


def test_a_plan_that_has_begun_cannot_be_called_off(editors: Editors, clock: Clock) -> None:
    page = make(editors, "sida")
    clock.pass_recordings()
    editors.schedule(page, GO_LIVE)
    planned = editors.planned(page)[0]
    clock.go_to(GO_LIVE + timedelta(minutes=1))
    editors.model.entries[page].plans.remove(planned)
    assert planned.version is not None
    editors.model.entries[page].show(planned.version)
    editors.unschedule(page, planned)
    comparing.compare(editors.model, editors.site, clock.now)
    run_late(editors, clock, GO_LIVE)


def test_a_minor_change_needs_no_scheduler_to_know_of_the_first_publication(
    editors: Editors, clock: Clock
) -> None:
    page = editors.create(editors.home_id, "sida")
    editors.schedule(page, GO_LIVE)
    clock.go_to(GO_LIVE + timedelta(minutes=1))
    draft = sites.change_topic(editors.page(page), title="Rättad", minor_change=True)
    draft.save_revision().publish()
    edition = reading.at(sites.recorded_at()).page("/sida/")
    assert edition is not None
    assert (edition.version, edition.title, edition.content_date) == (2, "Rättad", GO_LIVE)


def test_a_draft_beside_it_does_not_hold_up_a_planned_address(editors: Editors, clock: Clock) -> None:
    page = make(editors, "sida")
    clock.pass_recordings()
    editors.schedule(page, GO_LIVE, slug="sidan")
    clock.pass_recordings()
    editors.create(editors.home_id, "sidan")
    run_late(editors, clock, GO_LIVE)
    assert editors.page(page).slug == "sidan"


def test_a_page_that_was_withdrawn_can_be_taken_down(editors: Editors, clock: Clock) -> None:
    page = make(editors, "sida")
    clock.pass_recordings()
    editors.unpublish(page, Ending(WITHDRAWN, "Gäller inte."))
    clock.pass_recordings()
    editors.plan_end(page, GO_LIVE, Ending())
    before, then = around(GO_LIVE)
    assert (before.page("/sida/") is None, then.page("/sida/") is None) == (False, True)
    run_late(editors, clock, GO_LIVE)
    editors.move(page, editors.home_id)
    assert reading.at(sites.recorded_at()).page("/sida/") is None
    assert not Plan.objects.pending().exists()


def test_a_choice_holds_when_the_planned_return_is_called_off(editors: Editors, clock: Clock) -> None:
    page = make(editors, "sida")
    clock.pass_recordings()
    editors.unpublish(page, Ending(GONE, "Borta."))
    clock.pass_recordings()
    editors.plan(page, GO_LIVE, slug="sidan")
    clock.pass_recordings()
    editors.unschedule(page, editors.planned(page)[0])
    found = [reader.signpost("/sida/") for reader in around(GO_LIVE)]
    assert [post and (post.sort, post.text) for post in found] == [("gone", "Borta.")] * 2


def test_what_was_accepted_when_planned_is_not_asked_again(editors: Editors, clock: Clock) -> None:
    page = editors.create(editors.home_id, "sida")
    first = sites.change_topic(editors.page(page), title="Planerad", change_note="", go_live_at=GO_LIVE)
    first.save_revision().publish()
    clock.pass_recordings()
    editors_choice = sites.change_topic(editors.page(page), title="Före", change_note="")
    editors_choice.save_revision().publish()
    clock.go_to(GO_LIVE + timedelta(minutes=1))
    editors.catch_up()
    assert editors.page(page).title == title_at(reading.at(clock.now), "/sida/") == "Planerad"


def test_the_choice_for_an_end_now_is_not_that_of_an_end_that_was_due(editors: Editors, clock: Clock) -> None:
    page = make(editors, "sida")
    clock.pass_recordings()
    editors.plan_end(page, GO_LIVE, Ending(WITHDRAWN, "Gäller inte."))
    clock.pass_recordings()
    editors.plan(page, GO_LIVE + timedelta(seconds=2))
    clock.go_to(GO_LIVE + timedelta(hours=1))
    editors.unpublish(page, Ending(GONE, "Borta."))
    comparing.compare(editors.model, editors.site, sites.recorded_at())
    assert reading.at(sites.recorded_at()).page("/sida/") is None


def test_the_choice_for_an_end_holds_when_a_page_below_is_published_in_its_very_millisecond(
    editors: Editors, clock: Clock
) -> None:
    page = make(editors, "sida")
    clock.pass_recordings()
    child = make(editors, "under", page)
    clock.pass_recordings()
    editors.plan(page, GO_LIVE + timedelta(hours=1))
    clock.pass_recordings()
    editors.publish(page, until=GO_LIVE, ending=Ending(GONE, "Borta."))
    clock.go_to(GO_LIVE)
    editors.publish(child)
    assert sites.recorded_at() == GO_LIVE
    found = [reader.signpost("/sida/") for reader in around(GO_LIVE)]
    assert [post and (post.sort, post.text) for post in found] == [None, ("gone", "Borta.")]
    run_late(editors, clock, GO_LIVE)


def test_the_choice_for_an_end_holds_when_the_page_is_restricted_in_its_very_millisecond(
    editors: Editors, clock: Clock
) -> None:
    page = make(editors, "sida")
    clock.pass_recordings()
    editors.publish(page, until=GO_LIVE, ending=Ending(GONE, "Borta."))
    clock.pass_recordings()
    editors.plan(page, GO_LIVE + timedelta(hours=1))
    clock.go_to(GO_LIVE)
    editors.restrict(page, restricted=True)
    assert sites.recorded_at() == GO_LIVE
    found = [reader.signpost("/sida/") for reader in around(GO_LIVE)]
    assert [post and (post.sort, post.text) for post in found] == [None, ("gone", "Borta.")]
    run_late(editors, clock, GO_LIVE + timedelta(hours=1))


def test_pages_that_have_had_one_address_by_turns_end_where_the_public_sees_them(
    editors: Editors, clock: Clock
) -> None:
    page, other = make(editors, "sida"), make(editors, "annan")
    clock.pass_recordings()
    minute = timedelta(minutes=1)
    # The one page has the address before and after the other, and all of it is brought in at once.
    editors.plan(page, GO_LIVE, until=GO_LIVE + minute, slug="eftertraktad")
    editors.plan(other, GO_LIVE + 2 * minute, until=GO_LIVE + 3 * minute, slug="eftertraktad")
    editors.plan(page, GO_LIVE + 4 * minute, slug="eftertraktad")
    run_late(editors, clock, GO_LIVE)
    assert (editors.page(page).live, editors.page(other).live) == (True, False)
    assert editors.page(page).slug == "eftertraktad"
    assert title_at(reading.at(clock.now), "/eftertraktad/") == editors.page(page).title
