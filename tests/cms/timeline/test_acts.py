"""Acts of editors that Wagtail alone would let become public too early, too late or not at all."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.actions.publish_revision import PublishRevisionAction

from cms.accounts.models import User
from cms.editorial import permissions
from cms.timeline import catching_up, plans, preparing, reading
from cms.timeline.clock import DATABASE, database_now, process_now, readers_now
from cms.timeline.composing import Composer
from cms.timeline.models import Edition, Plan
from cms.timeline.preparing import Refused
from cms.timeline.recording import current, recording
from cms.timeline.segments import Leave
from pages.models import BasePage, TopicPage
from tests.cms.timeline import sites
from tests.cms.timeline.clocks import Clock
from tests.cms.timeline.sites import MILLISECOND, Site, recorded_at

BEHIND = timedelta(milliseconds=80)


def clock_elsewhere() -> datetime:
    """Tell the time as a database whose clock is wrong."""
    return process_now() + timedelta(minutes=1)


def clock_behind() -> datetime:
    """Tell the time as a database whose clock is behind."""
    return process_now() - BEHIND


def take_down(page: Any, leave: Leave) -> None:
    """Unpublish a page with a choice."""
    with recording() as recorded:
        recorded.leave(page.public_id, leave)
        TopicPage.objects.get(pk=page.pk).unpublish()


def first_shown(page: Any) -> datetime:
    """Return when the first edition of a page begins."""
    first = Edition.objects.filter(entry_id=page.public_id).earliest("valid_from")
    begins: datetime = first.valid_from
    return begins


def title_now(page: Any) -> str | None:
    """Return what the public reads as the title of a page."""
    found = reading.at(recorded_at()).get(page.public_id)
    return found.title if found is not None else None


def clock_ahead() -> datetime:
    """Tell the time as a database whose clock is ahead."""
    return process_now() + timedelta(seconds=1)


@pytest.mark.parametrize("other", [clock_behind, clock_ahead])
def test_readers_follow_the_clock_of_recordings(
    site: Site, clock: Clock, settings: Any, other: Callable[[], datetime]
) -> None:
    clock.let_pass(timedelta(seconds=5))
    settings.TIMELINE_CLOCK = f"{__name__}.{other.__name__}"

    reader = reading.live(clock.now)

    assert reader.moment == other()
    # Composing takes a second and a half: what is kept ends by the same clock.
    clock.let_pass(timedelta(seconds=1.5))
    assert reader.leaving_at(process_now()) == max(other(), process_now())


def test_readers_do_not_follow_a_clock_that_is_far_off(site: Site, clock: Clock, settings: Any) -> None:
    clock.let_pass(timedelta(seconds=5))
    settings.TIMELINE_CLOCK = f"{__name__}.clock_elsewhere"

    assert reading.live(clock.now).moment == clock.now + timedelta(seconds=2)


def test_an_answer_that_waited_long_is_of_the_moment_that_the_database_said(settings: Any) -> None:
    settings.TIMELINE_CLOCK = DATABASE
    moment = process_now()
    asked = moment - timedelta(milliseconds=1)
    # The reply lies there for 200 ms before the interpreter gets to it.
    with time_machine.travel(moment + timedelta(milliseconds=200), tick=False):
        assert readers_now(asked, moment, asked) == moment


def test_readers_ask_the_databases_clock_with_the_state(site: Site, settings: Any) -> None:
    del site
    settings.TIMELINE_CLOCK = "cms.timeline.clock.database_now"
    with (
        time_machine.travel(database_now() - timedelta(seconds=1), tick=True),
        CaptureQueriesContext(connection) as asked,
    ):
        moment = reading.live(timezone.now()).moment

    assert len(asked) == 1
    ahead = abs(database_now() - moment)
    # SQLite's clock is this process's own, which stands back here; its library reads the system's.
    assert (ahead < timedelta(milliseconds=500)) is (connection.vendor == "postgresql")


def test_a_page_waits_for_its_moment_although_the_databases_clock_is_behind(
    site: Site, clock: Clock, settings: Any
) -> None:
    page = sites.add_topic(site, site.home, "Hemlig", "hemlig")
    settings.TIMELINE_CLOCK = f"{__name__}.clock_behind"
    clock.let_pass(timedelta(seconds=5))
    # Over by this process's clock, to come by the one that counts.
    page.go_live_at = clock.now - BEHIND / 2
    page.save_revision(clean=False).publish()
    assert first_shown(page) == page.go_live_at
    assert not TopicPage.objects.get(pk=page.pk).live
    assert Plan.objects.pending().get().at == page.go_live_at
    settings.TIMELINE_CLOCK = "cms.timeline.clock.process_now"
    clock.let_pass(timedelta(seconds=1))
    assert [catching_up.carry_out(item) for item in catching_up.due(clock.now)] == [True]
    assert TopicPage.objects.get(pk=page.pk).live
    assert first_shown(page) == page.go_live_at


def test_a_page_waits_for_its_moment_although_its_recording_takes_longer(site: Site, clock: Clock) -> None:
    page = sites.add_topic(site, site.home, "Hemlig", "hemlig")
    page.go_live_at = clock.now + timedelta(seconds=1)
    revision = page.save_revision(clean=False)
    with recording():
        clock.let_pass(timedelta(seconds=2))
        revision.publish()
    assert first_shown(page) == page.go_live_at
    assert reading.at(page.go_live_at - MILLISECOND).get(page.public_id) is None
    assert revision.approved_go_live_at == page.go_live_at


def test_the_text_of_a_withdrawn_page_cannot_be_written_over(site: Site, clock: Clock) -> None:
    page = sites.publish_topic(site, site.home, "Sida", "sida")
    clock.pass_recordings()
    shown = TopicPage.objects.get(pk=page.pk).live_revision
    take_down(page, Leave("withdrawn", "Slut"))
    clock.pass_recordings()
    draft = sites.change_topic(page, title="Hemligt utkast", go_live_at=clock.now + timedelta(days=1))
    saved = draft.save_revision(overwrite_revision=shown)
    saved.publish()
    assert saved.pk != shown.pk
    assert title_now(page) == "Sida"


def test_a_withdrawn_page_can_be_taken_down_and_names_what_replaces_it(site: Site, clock: Clock) -> None:
    above = sites.publish_topic(site, site.home, "Ovan", "ovan")
    heir = sites.publish_topic(site, above, "Ersättare", "ersattare")
    beside = sites.publish_topic(site, site.home, "Bredvid", "bredvid")
    page = sites.publish_topic(site, beside, "Sida", "sida")
    clock.pass_recordings()
    take_down(page, Leave("withdrawn", "Slut", heir.public_id))
    reader = reading.at(recorded_at())
    edition = reader.get(page.public_id)
    assert edition is not None
    replacement = Composer(reader).page(edition)["withdrawal"]["replacement"]
    assert (replacement["title"], replacement["url"][-16:]) == ("Ersättare", "/ovan/ersattare/")
    editor = User.objects.create_superuser("r", "r@exempel.example", "lugn-sommar-med-regn")
    assert permissions.may_take_down(editor, TopicPage.objects.get(pk=page.pk))


def test_a_page_that_is_withdrawn_twice_by_its_plans_stays_readable(site: Site, clock: Clock) -> None:
    page = sites.publish_topic(site, site.home, "Sida", "sida")
    clock.pass_recordings()
    with recording() as recorded:
        recorded.touch(page)
        for hours in (1, 2):
            leave, at = Leave("withdrawn", f"Slut {hours}"), clock.now + timedelta(hours=hours)
            plans.schedule_end(entry_id=page.public_id, at=at, leave=leave, now=recorded.moment)

    clock.let_pass(timedelta(hours=3))
    for item in catching_up.due(clock.now):
        catching_up.carry_out(item)

    shown = reading.at(clock.now).get(page.public_id)
    assert shown is not None
    assert shown.withdrawal is not None
    assert shown.withdrawal["text"] == "Slut 2"


def test_what_was_allowed_once_is_checked_again_when_it_is_published_again(site: Site, clock: Clock) -> None:
    page = sites.publish_topic(site, site.home, "Sida", "sida")
    clock.pass_recordings()
    page = TopicPage.objects.get(pk=page.pk)
    revision = page.live_revision
    page.unpublish()
    clock.pass_recordings()

    with pytest.raises(Refused) as refused:
        revision.publish()

    assert set(refused.value.message_dict) == {"change_note"}
    assert not TopicPage.objects.get(pk=page.pk).live


@pytest.mark.parametrize("choice", ["gone", "redirect"])
def test_a_choice_is_over_when_its_page_is_back_also_after_it_has_left_again(
    site: Site, clock: Clock, choice: str
) -> None:
    page = sites.publish_topic(site, site.home, "Sida", "sida")
    clock.pass_recordings()
    take_down(page, Leave(choice, "Gammal", site.home.public_id))
    first = recorded_at()
    clock.pass_recordings()
    sites.change_topic(page, title="Igen").save_revision().publish()
    clock.pass_recordings()
    take_down(page, Leave("notFound"))
    assert reading.at(first).signpost("/sida/") is not None
    assert reading.at(recorded_at()).signpost("/sida/") is None


def test_a_copy_is_public_although_the_originals_last_change_was_minor(site: Site, clock: Clock) -> None:
    page = sites.publish_topic(site, site.home, "Sida", "sida")
    clock.pass_recordings()
    sites.change_topic(page, title="Rättad", minor_change=True).save_revision().publish()
    clock.pass_recordings()
    copied = TopicPage.objects.get(pk=page.pk).copy(update_attrs={"slug": "kopia"}, keep_live=True)
    assert title_now(copied) == "Rättad"


def test_a_refusal_names_the_address_that_two_pages_want(site: Site, clock: Clock) -> None:
    above = sites.publish_topic(site, site.home, "Ovan", "ovan")
    one, other = (sites.publish_topic(site, above, name, name.lower()) for name in "AB")
    clock.pass_recordings()
    TopicPage.objects.get(pk=above.pk).unpublish()
    clock.pass_recordings()
    later = clock.now + timedelta(hours=1)
    sites.change_topic(other, slug="ny", go_live_at=later).save_revision().publish()
    clock.pass_recordings()
    sites.change_topic(one, slug="ny").save_revision().publish()
    clock.pass_recordings()
    with pytest.raises(preparing.Refused) as refused:
        sites.change_topic(above, title="Tillbaka").save_revision().publish()
    assert refused.value.message_dict == {"slug": ["Adressen /ovan/ny/ är upptagen av en annan sida då."]}


def test_a_bulk_publication_builds_its_documents_before_the_lock(
    site: Site, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = User.objects.create_superuser("r", "r@exempel.example", "lugn-sommar-med-regn")
    client = Client()
    client.force_login(editor)
    pages = [sites.publish_topic(site, site.home, f"Sida {number}", f"sida-{number}") for number in range(3)]
    for page in pages:
        sites.change_topic(page, title=f"Ny {page.slug}").save_revision()
    clock.pass_recordings()
    built: list[bool] = []
    build = preparing._contents

    def watched(instance: Any) -> Any:
        built.append(current() is not None)
        return build(instance)

    monkeypatch.setattr(preparing, "_contents", watched)
    chosen = "&".join(f"id={page.pk}" for page in pages)
    client.post(f"/admin/bulk/pages/basepage/publish/?{chosen}&next=/admin/", {"include_descendants": ""})
    assert [title_now(page) for page in pages] == [f"Ny {page.slug}" for page in pages]
    assert built == [False] * 3


def test_a_page_does_not_move_below_one_that_was_deleted_meanwhile(site: Site, clock: Clock) -> None:
    page = sites.publish_topic(site, site.home, "A", "a")
    target = sites.publish_topic(site, site.home, "B", "b")
    clock.let_pass(timedelta(seconds=1))
    TopicPage.objects.get(pk=target.pk).delete()

    with pytest.raises(Refused, match="finns inte längre"):
        TopicPage.objects.get(pk=page.pk).move(target, pos="last-child")

    assert title_now(page) == "A"


def test_a_page_that_was_moved_meanwhile_stays_where_it_is(site: Site, clock: Clock) -> None:
    above, page, beside = (
        sites.publish_topic(site, site.home, name, name.lower()) for name in ("Ovan", "Sida", "Bredvid")
    )
    below = sites.publish_topic(site, page, "Under", "under")
    clock.pass_recordings()
    publication = PublishRevisionAction(sites.change_topic(page, title="Ny").save_revision())
    stale, taken_down = (TopicPage.objects.get(pk=page.pk) for _number in range(2))
    target = TopicPage.objects.get(pk=above.pk)

    BasePage.objects.get(pk=page.pk).move(BasePage.objects.get(pk=above.pk), pos="last-child")
    publication.execute()
    assert TopicPage.objects.get(pk=page.pk).is_child_of(TopicPage.objects.get(pk=above.pk))
    assert reading.at(recorded_at()).page("/ovan/sida/") is not None

    BasePage.objects.get(pk=beside.pk).move(BasePage.objects.get(pk=above.pk), pos="left")
    stale.move(target, pos="last-child")
    taken_down.unpublish()
    assert BasePage.find_problems() == ([], [], [], [], [])
    assert TopicPage.objects.get(pk=page.pk).is_child_of(TopicPage.objects.get(pk=above.pk))
    assert TopicPage.objects.get(pk=below.pk).is_child_of(TopicPage.objects.get(pk=page.pk))
    assert reading.at(recorded_at()).page("/ovan/sida/") is None
