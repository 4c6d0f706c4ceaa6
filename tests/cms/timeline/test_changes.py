"""The log of changes: gap-free and in the order of time; who follows it has the site."""

import logging
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
import time_machine
from django.db.models import Q
from django.test import Client
from hypothesis import HealthCheck, settings
from hypothesis.stateful import invariant, run_state_machine_as_test
from wagtail.signal_handlers import disable_reference_index_auto_update

from cms.timeline import change_feed, composing, reading
from cms.timeline.models import Change
from cms.timeline.reading import Reader
from cms.timeline.recording import recording
from pages.models import PageContact, TopicPage
from snippets.models import Contact, OrganisationUnit
from tests.cms.timeline import sites, test_machine
from tests.cms.timeline.clocks import Clock
from tests.cms.timeline.operations import Editors
from tests.cms.timeline.pictures import Ending
from tests.cms.timeline.sites import START, Site, build_site
from tests.size import LONG

EXAMPLES, STEPS = (60, 50) if LONG else (8, 30)
# What an entry itself says; the rest of a document is looked up in others, which have their own changes.
OWN = (
    "id", "type", "locale", "url", "path", "title", "lead", "contentDate", "publishedAt", "version",
    "firstPublishedAt", "validFrom", "validTo", "withdrawal", "changeNote", "inMenu", "navigationTitle",
    "body", "phone", "email", "sensitive",
)  # fmt: skip


class Follower:
    """Somebody who reads the log from a place on, and each entry that it names."""

    def __init__(self) -> None:
        self.cursor = change_feed.page_of(None, (), 1, START + timedelta(days=1_000)).next_cursor
        self.held: dict[UUID, dict[str, Any]] = site_of(reading.at(START))
        self.last: Change | None = None

    def follow(self, now: Any) -> None:
        """Read on to the end of the log."""
        reader, at_end = reading.at(now), False
        while not at_end:
            page = change_feed.page_of(self.cursor, [], 3, now)
            for change in page.changes:
                self._apply(change, reader)
            self.cursor, at_end = page.next_cursor, page.is_end

    def _apply(self, change: Change, reader: Reader) -> None:
        if self.last is not None:
            assert change.sequence == self.last.sequence + 1, "the log has a gap"
            assert change.at >= self.last.at, "the log goes back in time"
        self.last = change
        found = own_document(reader, change.entry_id)
        if found is None:
            self.held.pop(change.entry_id, None)
        else:
            self.held[change.entry_id] = found


def own_document(reader: Reader, entry_id: UUID) -> dict[str, Any] | None:
    """Return what an entry itself says, as the API would."""
    edition = next(iter(reader.many(Q(entry_id=entry_id))), None)
    if edition is None:
        return None
    composer = composing.Composer(reader)
    document = composer.page(edition) if edition.path else composer.entry(edition)
    return {name: document[name] for name in OWN if name in document}


def site_of(reader: Reader) -> dict[UUID, dict[str, Any]]:
    """Return what every page and contact itself says."""
    found = reader.many(Q(kind__in=("home", "topic", "contact")))
    return {edition.entry_id: own_document(reader, edition.entry_id) or {} for edition in found}


class FollowedTimeline(test_machine.Timeline):
    """The same editors; after each step the follower is asked instead of the model."""

    def __init__(self) -> None:
        super().__init__()
        self.follower = Follower()
        self.present = set(self.follower.held)
        self.told = Change.objects.order_by("-sequence").values_list("sequence", flat=True).first() or 0

    @invariant()
    def the_public_sees_what_the_model_says(self) -> None:
        """Follow the log, to a moment up to which it is written."""
        self.tick()
        with recording():
            pass
        self.follower.follow(self.now)
        expected = site_of(reading.at(self.now))
        assert self.follower.held.keys() == expected.keys()
        for entry_id, document in expected.items():
            assert self.follower.held[entry_id] == document
        self._check_words()

    def _check_words(self) -> None:
        """Nothing is created twice, and nothing ends that is not there."""
        for change in Change.objects.filter(sequence__gt=self.told).order_by("sequence"):
            self.told = change.sequence
            there = change.entry_id in self.present
            assert there == (change.change != Change.CREATED), f"{change.change} although present={there}"
            if change.change in (Change.UNPUBLISHED, Change.DELETED):
                self.present.discard(change.entry_id)
            else:
                self.present.add(change.entry_id)


@pytest.mark.django_db
def test_who_follows_the_log_has_the_site() -> None:
    logging.disable(logging.INFO)
    with time_machine.travel(START - timedelta(minutes=1), tick=False), disable_reference_index_auto_update():
        test_machine.the_site[:] = [build_site()]
    chosen = settings(
        max_examples=EXAMPLES,
        stateful_step_count=STEPS,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
        report_multiple_bugs=False,
    )
    with disable_reference_index_auto_update():
        run_state_machine_as_test(FollowedTimeline, settings=chosen)


def words(since: int) -> list[str]:
    """Return what the log has told of pages since a place, in order."""
    found = Change.objects.filter(sequence__gt=since, kind="topic").order_by("sequence")
    return list(found.values_list("change", flat=True))


def place() -> int:
    """Return the end of the log."""
    return Change.objects.order_by("-sequence").values_list("sequence", flat=True).first() or 0


def test_what_the_clock_changes_is_told_once_the_log_is_written(editors: Editors, clock: Clock) -> None:
    page, begins = editors.create(editors.home_id, "sida"), START + timedelta(hours=1)
    editors.schedule(page, begins, until=begins + timedelta(hours=1))
    start = place()
    clock.go_to(begins + timedelta(hours=3))
    editors.catch_up()
    assert words(start) == ["created", "unpublished"]
    found = Change.objects.filter(sequence__gt=start, kind="topic").order_by("sequence")
    assert list(found.values_list("at", flat=True)) == [begins, begins + timedelta(hours=1)]


def test_a_renamed_page_and_all_below_it_have_moved(editors: Editors, clock: Clock) -> None:
    page = editors.create(editors.home_id, "sida")
    editors.publish(page)
    child = editors.create(page, "under")
    editors.publish(child)
    clock.pass_recordings()
    start = place()
    editors.publish(page, slug="sidan")
    assert words(start) == ["moved", "moved"]
    start = place()
    clock.pass_recordings()
    editors.unpublish(page, Ending())
    assert words(start) == ["unpublished", "unpublished"]
    start = place()
    clock.pass_recordings()
    editors.publish(page)
    assert words(start) == ["created", "created"]


def test_a_reorder_says_nothing_of_the_pages_themselves(editors: Editors, clock: Clock) -> None:
    first, second = editors.create(editors.home_id, "a"), editors.create(editors.home_id, "b")
    editors.publish(first)
    editors.publish(second)
    clock.pass_recordings()
    start = place()
    editors.move(second, editors.home_id, first)
    assert words(start) == []


def test_a_deleted_page_is_told_as_deleted(editors: Editors, clock: Clock) -> None:
    page = editors.create(editors.home_id, "sida")
    editors.publish(page)
    clock.pass_recordings()
    start = place()
    editors.delete(page)
    assert words(start) == ["deleted"]


@pytest.fixture
def bo(site: Site, clock: Clock) -> Contact:
    """A contact of an unit of its own, published, and shown by nothing."""
    unit = OrganisationUnit(name="Avdelningen", email="avd@exempel.example", manager=site.contact)
    unit.save()
    unit.save_revision().publish()
    made = Contact(given_name="Bo", family_name="Exempel", title="Jurist", email="bo@exempel.example")
    made.organisation_unit = unit
    made.save()
    made.save_revision().publish()
    clock.pass_recordings()
    return made


def told(since: int) -> list[tuple[str, str]]:
    """Return what the log has told since a place: kind and word, the entries of a moment by kind."""
    found = Change.objects.filter(sequence__gt=since).values_list("at", "kind", "change")
    return [(kind, change) for _at, kind, change in sorted(found)]


def naming(page: TopicPage, *contacts: Contact) -> TopicPage:
    """Return a draft that names contacts."""
    draft = sites.change_topic(page)
    draft.page_contacts = [PageContact(contact=contact) for contact in contacts]
    return draft


def test_what_nothing_shows_is_not_told(site: Site, clock: Clock, bo: Contact) -> None:
    start = place()
    bo.title = "Chefsjurist"
    bo.save_revision().publish()
    assert told(0).count(("contact", "created")) == 1
    assert told(start) == []


def test_a_contact_and_its_unit_come_and_go_with_the_page_that_names_them(
    site: Site, clock: Clock, bo: Contact
) -> None:
    page = sites.publish_topic(site, site.home, "Sida", "sida")
    for draft, word in (
        (naming(page, site.contact, bo), "created"),
        (naming(page, site.contact), "unpublished"),
    ):
        start = place()
        clock.pass_recordings()
        draft.save_revision().publish()
        assert told(start) == [("contact", word), ("organisationUnit", word), ("topic", "updated")]
    start = place()
    clock.pass_recordings()
    page.unpublish()
    # The start page still shows the contact, but not how to reach them.
    assert told(start) == [("contact", "updated"), ("topic", "unpublished")]


@pytest.mark.parametrize("stands_in", [False, True])
def test_a_contact_is_told_when_a_page_begins_or_ceases_to_show_how_to_reach_them(
    site: Site, clock: Clock, bo: Contact, stands_in: bool
) -> None:
    page = sites.publish_topic(site, site.home, "Sida", "sida")
    shown = bo
    if stands_in:
        shown = Contact.objects.get(pk=site.contact.pk)
        shown.leave_from, shown.substitute = START.date() - timedelta(days=1), bo
        shown.save_revision().publish()
    naming(page, shown).save_revision().publish()
    for mode, email in (("form", None), ("direct", "bo@exempel.example"), ("form", None)):
        clock.pass_recordings()
        start = place()
        draft = naming(TopicPage.objects.get(pk=page.pk), shown)
        draft.contact_mode = mode
        draft.save_revision().publish()
        of_bo = Change.objects.filter(sequence__gt=start, entry_id=bo.public_id)
        assert list(of_bo.values_list("change", flat=True)) == ["updated"]
        assert Client().get(f"/api/v1/contacts/{bo.public_id}").json()["email"] == email
    start = place()
    clock.pass_recordings()
    bo.title = "Chefsjurist"
    bo.save_revision().publish()
    # Under the id of who is away stands what is said of who stands in.
    of_shown = Change.objects.filter(sequence__gt=start, entry_id=shown.public_id)
    assert list(of_shown.values_list("change", flat=True)) == ["updated"]
    assert Client().get(f"/api/v1/contacts/{shown.public_id}").json()["title"] == "Chefsjurist"


def test_what_a_page_hands_down_is_told_of_the_pages_below(site: Site, clock: Clock) -> None:
    parent = sites.publish_topic(site, site.home, "Ovan", "ovan")
    child = sites.publish_topic(site, parent, "Under", "under")
    clock.pass_recordings()
    start = place()

    draft = sites.change_topic(parent)
    draft.sensitive = True
    draft.save_revision().publish()

    of_child = Change.objects.filter(sequence__gt=start, entry_id=child.public_id)
    assert list(of_child.values_list("change", flat=True)) == ["updated"]
    clock.pass_recordings()
    start = place()
    sites.change_topic(parent).save_revision().publish()
    assert not Change.objects.filter(sequence__gt=start, entry_id=child.public_id).exists()


def test_what_is_in_view_is_told_of_when_it_changes_and_when_it_is_deleted(
    site: Site, clock: Clock, bo: Contact
) -> None:
    page = sites.publish_topic(site, site.home, "Sida", "sida")
    naming(page, bo).save_revision().publish()
    clock.pass_recordings()
    start = place()
    bo.title = "Chefsjurist"
    bo.save_revision().publish()
    assert told(start) == [("contact", "updated")]
    clock.pass_recordings()
    start = place()
    PageContact.objects.all().delete()
    bo.delete()
    assert ("contact", "deleted") in told(start)


def test_a_planned_page_brings_its_contact_into_view_at_its_moment(
    site: Site, clock: Clock, bo: Contact
) -> None:
    page = sites.add_topic(site, site.home, "Sida", "sida")
    begins = START + timedelta(hours=1)
    draft = naming(page, bo)
    draft.go_live_at, draft.expire_at = begins, begins + timedelta(hours=1)
    draft.save_revision().publish()
    start = place()
    clock.go_to(begins + timedelta(hours=3))
    with recording():
        pass
    both = [("contact", "created"), ("organisationUnit", "created"), ("topic", "created")]
    assert told(start) == [*both, *((kind, "unpublished") for kind, _word in both)]


def test_an_end_that_becomes_known_is_told(editors: Editors, clock: Clock) -> None:
    page = editors.create(editors.home_id, "sida")
    editors.publish(page)
    clock.pass_recordings()
    start = place()
    editors.plan_end(page, START + timedelta(hours=1), Ending())
    assert words(start) == ["updated"]
