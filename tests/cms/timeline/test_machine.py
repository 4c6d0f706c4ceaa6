"""The timeline against a reference model, whatever editors and the clock do."""

import logging
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
import time_machine
from django.core.cache import cache
from django.db import transaction
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from wagtail.signal_handlers import disable_reference_index_auto_update

from cms.timeline.clock import to_milliseconds
from cms.timeline.models import Edition
from cms.timeline.recording import recording
from tests.cms.timeline import comparing
from tests.cms.timeline.draws import AHEAD, CHOICES, NUMBERS, SOMETIMES, STEPS_OF_TIME
from tests.cms.timeline.operations import Editors
from tests.cms.timeline.pictures import NOT_FOUND, REDIRECT, Ending
from tests.cms.timeline.sites import MILLISECOND, START, Site, build_site, recorded_at
from tests.size import LONG

# Two runs, so that two workers share them.
EXAMPLES, STEPS = (100, 50) if LONG else (25, 30)
MAX_TOPICS = 8
AHEAD_OF_CLOCK = timedelta(milliseconds=40)
the_site: list[Site] = []


class Timeline(RuleBasedStateMachine):
    """Editors at work on a tree of topic pages."""

    def __init__(self) -> None:
        super().__init__()
        cache.clear()
        self.atomic = transaction.atomic()
        self.atomic.__enter__()
        self.clock = time_machine.travel(START, tick=False)
        self.coordinates = self.clock.start()
        self.now = START
        self.editors = Editors(the_site[0])
        self.memory = comparing.Memory()
        self.caught_up = START
        self.steps = 0

    def teardown(self) -> None:
        self.clock.stop()
        transaction.set_rollback(True)
        self.atomic.__exit__(None, None, None)

    def go_to(self, moment: datetime) -> None:
        """Move the clock, never back."""
        self.now = max(self.now, moment)
        self.coordinates.move_to(self.now, tick=False)

    def tick(self) -> None:
        """Let the clock pass the last recording, as real ones do: each takes longer than a millisecond."""
        self.go_to(max(self.now, recorded_at() + MILLISECOND))

    def topic(self, number: int) -> UUID:
        return self.editors.topics[number % len(self.editors.topics)]

    def anywhere(self, number: int) -> UUID:
        places = [self.editors.home_id, *self.editors.topics]
        return places[number % len(places)]

    def later(self, ahead: timedelta, number: int, *, aligned: bool) -> datetime:
        """Return a moment to come: some way ahead, or one at which something else happens too."""
        known = [
            picture.begins for picture in self.editors.model.pictures if picture.begins > self.earliest()
        ]
        return known[number % len(known)] if aligned and known else self.earliest() + ahead

    def earliest(self) -> datetime:
        """Return the earliest moment for which something may be planned: a recording would come before it.

        A recording's own moment is later than all that begins in its millisecond, what nobody plans included.
        """
        recorded = max(self.now, recorded_at() + MILLISECOND)
        while Edition.objects.filter(valid_from=recorded).exists():
            recorded += MILLISECOND
        return recorded + MILLISECOND

    def free(self, entry_id: UUID, at: datetime) -> bool:
        """Return whether nothing is planned for an entry at just that moment."""
        return all(at not in (plan.at, plan.until) for plan in self.editors.model.entries[entry_id].plans)

    def slug(self, entry_id: UUID, number: int) -> str:
        """Return a slug: the page's present one, one of its own, or one that others want as well."""
        own = self.editors.slugs[entry_id]
        return [own, f"adress-{number}", "eftertraktad"][number % 3]

    def ending(self, choice: str, number: int) -> Ending:
        if choice != REDIRECT:
            return Ending(choice, text="Finns inte mer." if choice != NOT_FOUND else "")
        if number % 2:
            return Ending(choice, address="https://annan.example/sida/")
        return Ending(choice, target=self.topic(number))

    has_topics = precondition(lambda self: self.editors.topics)

    @precondition(lambda self: len(self.editors.topics) < MAX_TOPICS)
    @rule(number=NUMBERS, published=st.sampled_from([True, True, False]))
    def create(self, number: int, published: bool) -> None:
        made = self.editors.create(self.anywhere(number), f"sida-{next(self.editors.keys)}")
        self.tick()
        if published:
            self.editors.publish(made)

    @has_topics
    @rule(number=NUMBERS)
    def edit(self, number: int) -> None:
        self.editors.edit(self.topic(number))

    @has_topics
    @rule(number=NUMBERS, minor=st.booleans())
    def publish(self, number: int, minor: bool) -> None:
        self.editors.publish(self.topic(number), minor=minor)

    @has_topics
    @rule(number=NUMBERS, other=NUMBERS)
    def rename(self, number: int, other: int) -> None:
        self.editors.publish(self.topic(number), slug=self.slug(self.topic(number), other))

    @has_topics
    @rule(number=NUMBERS, ahead=AHEAD, aligned=SOMETIMES, choice=CHOICES)
    def publish_until(self, number: int, ahead: timedelta, aligned: bool, choice: str) -> None:
        until = self.later(ahead, number, aligned=aligned)
        if self.free(self.topic(number), until):
            self.editors.publish(self.topic(number), until=until, ending=self.ending(choice, number))

    @has_topics
    @rule(number=NUMBERS, ahead=AHEAD, lasting=st.none() | AHEAD, aligned=SOMETIMES, own_form=st.booleans())
    def schedule(
        self,
        number: int,
        ahead: timedelta,
        lasting: timedelta | None,
        aligned: bool,
        own_form: bool,
    ) -> None:
        entry_id, at = self.topic(number), self.later(ahead, number, aligned=aligned)
        until = at + lasting if lasting is not None else None
        if self.free(entry_id, at) and (until is None or self.free(entry_id, until)):
            act = self.editors.schedule if own_form else self.editors.plan
            act(entry_id, at, until=until, slug=self.slug(entry_id, number))

    @has_topics
    @rule(number=NUMBERS, ahead=AHEAD, choice=CHOICES)
    def plan_end(self, number: int, ahead: timedelta, choice: str) -> None:
        at = self.later(ahead, number, aligned=False)
        if self.free(self.topic(number), at):
            self.editors.plan_end(self.topic(number), at, self.ending(choice, number))

    @precondition(lambda self: self.all_planned())
    @rule(number=NUMBERS, ahead=AHEAD)
    def reschedule(self, number: int, ahead: timedelta) -> None:
        entry_id, old = self.all_planned()[number % len(self.all_planned())]
        at = self.later(ahead, number, aligned=False)
        if self.free(entry_id, at):
            self.editors.reschedule(entry_id, old, at)

    @precondition(lambda self: self.all_planned())
    @rule(number=NUMBERS)
    def unschedule(self, number: int) -> None:
        entry_id, old = self.all_planned()[number % len(self.all_planned())]
        self.editors.unschedule(entry_id, old)

    def boundaries(self) -> list[datetime]:
        """Return every moment at which the model's public site changes."""
        return [picture.begins for picture in self.editors.model.pictures]

    def all_planned(self) -> list[Any]:
        """Return every planned version with its page."""
        return [(topic, plan) for topic in self.editors.topics for plan in self.editors.planned(topic)]

    @has_topics
    @rule(number=NUMBERS, choice=CHOICES)
    def unpublish(self, number: int, choice: str) -> None:
        showing, _ending = self.editors.model.entries[self.topic(number)].at(self.now)
        if showing is None or showing.withdrawn is None:
            self.editors.unpublish(self.topic(number), self.ending(choice, number))

    @has_topics
    @rule(number=NUMBERS, other=NUMBERS, first=st.booleans())
    def move(self, number: int, other: int, first: bool) -> None:
        moved, parent = self.topic(number), self.anywhere(other)
        if parent in self.editors.model.below(moved):
            return
        others = [child for child in self.editors.model.order.get(parent, ()) if child != moved]
        self.editors.move(moved, parent, others[0] if first and others else None)

    @precondition(lambda self: len(self.editors.topics) > 3)
    @rule(number=NUMBERS)
    def delete(self, number: int) -> None:
        self.editors.delete(self.topic(number))

    @has_topics
    @rule(number=NUMBERS)
    def restrict(self, number: int) -> None:
        entry = self.editors.model.entries[self.topic(number)]
        self.editors.restrict(entry.entry_id, restricted=not entry.restricted)

    @rule(ahead=st.none() | AHEAD)
    def contact(self, ahead: timedelta | None) -> None:
        self.editors.contact(at=None if ahead is None else self.later(ahead, 0, aligned=False))

    @rule(step=STEPS_OF_TIME)
    def let_time_pass(self, step: timedelta) -> None:
        self.go_to(self.now + step)

    @rule(number=NUMBERS, around=st.sampled_from([-MILLISECOND, timedelta(0), timedelta(0), MILLISECOND]))
    def go_to_a_boundary(self, number: int, around: timedelta) -> None:
        known = [begins for begins in self.boundaries() if begins > self.now]
        if known:
            self.go_to(known[number % min(len(known), 3)] + around)

    @precondition(
        lambda self: any(
            self.caught_up < picture.begins <= self.now for picture in self.editors.model.pictures
        )
    )
    @rule()
    def catch_up(self) -> None:
        """A scheduler that comes late changes nothing that is public, and tells nothing twice."""
        # In a frozen clock the recordings of the catch-up run ahead: not across a boundary.
        while any(timedelta(0) < begins - self.now <= AHEAD_OF_CLOCK for begins in self.boundaries()):
            self.go_to(self.now + AHEAD_OF_CLOCK)
        with recording():
            pass
        before = comparing.stored()
        self.editors.catch_up()
        assert comparing.stored() == before, "a late catch-up changed what is recorded"
        self.compare_flags()
        self.caught_up = self.now

    def compare_flags(self) -> None:
        """Wagtail's own state is what was decided, once everything that is due has been carried out."""
        for entry_id in self.editors.topics:
            showing, _ending = self.editors.model.entries[entry_id].at(to_milliseconds(self.now))
            page = self.editors.page(entry_id)
            live = showing is not None and showing.withdrawn is None
            assert page.live == live, f"{page.title} should be live={live}"
            if showing is not None and live:
                assert page.title == showing.version.title
                beaten = self.editors.model.may_have_given_way(entry_id, to_milliseconds(self.now))
                assert page.slug == showing.version.slug or beaten

    @invariant()
    def the_public_sees_what_the_model_says(self) -> None:
        self.steps += 1
        self.tick()
        moment = self.now
        self.memory.check(moment)
        comparing.compare(self.editors.model, the_site[0], moment)
        ahead = [begins for begins in self.boundaries() if begins > moment]
        past = self.editors.model.pictures[self.steps % len(self.editors.model.pictures)].begins
        asked = (moment, *ahead[:1], past)[self.steps % (2 + len(ahead[:1]))]
        picture = self.editors.model.at(asked)
        assert picture is not None
        comparing.compare_reader(
            self.editors.model, the_site[0], asked, contact=picture.seen[self.editors.contact_id].title
        )


@pytest.mark.django_db
@pytest.mark.parametrize("run", [1, 2])
def test_the_timeline_against_a_model(run: int) -> None:
    del run
    logging.disable(logging.INFO)
    with time_machine.travel(START - timedelta(minutes=1), tick=False), disable_reference_index_auto_update():
        the_site[:] = [build_site()]
    chosen = settings(
        max_examples=EXAMPLES,
        stateful_step_count=STEPS,
        deadline=None,
        derandomize=False,
        database=None,
        suppress_health_check=list(HealthCheck),
        print_blob=True,
        report_multiple_bugs=False,
    )
    with disable_reference_index_auto_update():
        run_state_machine_as_test(Timeline, settings=chosen)
