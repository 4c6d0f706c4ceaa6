"""Acts drawn at random, each a way in, and what staging everything once more would still write."""

from collections.abc import Callable
from datetime import timedelta
from random import Random
from typing import Any

from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from wagtail.actions.unpublish_page import UnpublishPageAction, UnpublishPagePermissionError
from wagtail.models import PageViewRestriction, Revision

from cms.timeline import catching_up, entries, plans, preparing, staging
from cms.timeline.models import Edition, Plan
from cms.timeline.recording import recording
from cms.timeline.segments import Leave
from pages.models import BasePage, HomePage, TopicPage
from snippets.models import Contact
from tests.cms.timeline import sites
from tests.cms.timeline.clocks import Clock
from tests.cms.timeline.shared_chances import SharedChance
from tests.cms.timeline.sites import MILLISECOND, Site, recorded_at

MAX_TOPICS = 9
_AHEAD = (MILLISECOND, timedelta(seconds=1), timedelta(minutes=10), timedelta(hours=5))


def what_staging_would_still_write() -> list[Any]:
    """Stage everything once more, in a recording that is rolled back, and return the differences."""
    touched = {label: {row.entry_id for row in entries.rows(label)} for label in entries.labels()}
    with transaction.atomic():
        with recording() as recorded:
            outcome = staging.work_out(touched, recorded.moment)
            found = list(outcome.differences)
        transaction.set_rollback(True)
    return found


def orphans() -> list[Any]:
    """Return editions, now or to come, of entries that no longer exist."""
    known = [row.entry_id for label in entries.labels() for row in entries.rows(label)]
    open_ended = Q(valid_to=None) | Q(valid_to__gt=recorded_at())
    return list(Edition.objects.filter(open_ended).exclude(entry_id__in=known))


class Chance(SharedChance):
    """Acts drawn at random; each method is one way in."""

    def __init__(self, site: Site, clock: Clock, seed: int) -> None:
        self.site = site
        self.clock = clock
        self.random = Random(seed)  # noqa: S311 - a seed that can be set is the point
        self.user = get_user_model().objects.create(username="redaktion", is_superuser=True)
        self.number = 0
        self.refused = 0
        names = [name for name in dir(Chance) if name.startswith("do_")]
        self.acts: list[Callable[[], None]] = [getattr(self, name) for name in names]

    def topic(self) -> TopicPage:
        return self.random.choice(list(TopicPage.objects.order_by("pk")))

    def parent(self, moved: TopicPage | None = None) -> BasePage:
        found = [self.site.home, *TopicPage.objects.order_by("pk")]
        if moved is not None:
            found = [page for page in found if page != moved and not page.is_descendant_of(moved)]
        return BasePage.objects.get(pk=self.random.choice(found).pk)

    def later(self) -> Any:
        return max(self.clock.now, recorded_at()) + MILLISECOND + self.random.choice(_AHEAD)

    def changed(self, **fields: Any) -> TopicPage:
        self.number += 1
        return sites.change_topic(self.topic(), title=f"Titel {self.number:05d}", **fields)

    def publication(self) -> Plan | None:
        """Return a planned publication that has not begun."""
        waiting = Plan.objects.pending().filter(at__gt=self.clock.now, action=Plan.PUBLISH)
        return self.random.choice([None, *waiting.order_by("pk")])

    def act(self) -> str:
        """Do one thing; a refusal is an outcome like any other."""
        few = TopicPage.objects.count() < 2
        act = self.do_create if few else self.random.choice(self.acts)
        try:
            act()
        except (ValidationError, UnpublishPagePermissionError):
            self.refused += 1
            return f"{act.__name__} (refused)"
        return act.__name__

    def do_create(self) -> None:
        self.number += 1
        if TopicPage.objects.count() < MAX_TOPICS:
            page = sites.add_topic(self.site, self.parent(), f"Ny {self.number:05d}", f"sida-{self.number}")
            if self.random.random() < 0.7:
                page.save_revision().publish()

    def do_save_draft(self) -> None:
        self.changed().save_revision()

    def do_publish(self) -> None:
        self.changed(minor_change=False).save_revision().publish()

    def do_publish_until(self) -> None:
        action = self.random.choice(["notFound", "gone", "withdrawn"])
        self.changed(expire_at=self.later(), expiry_action=action).save_revision().publish()

    def do_schedule(self) -> None:
        at = self.later()
        until = self.random.choice([None, at + timedelta(hours=1)])
        self.changed(go_live_at=at, expire_at=until).save_revision().publish()

    def do_plan_one_more(self) -> None:
        page = self.changed()
        revision = page.save_revision()
        preparing.prepare_revision(revision)
        with recording() as recorded:
            plans.schedule(
                entry_id=page.public_id, revision=revision.pk, at=self.later(), now=recorded.moment
            )
            recorded.touch(page)

    def do_plan_the_end(self) -> None:
        page = self.topic()
        leave = Leave(self.random.choice(["notFound", "gone", "withdrawn"]), "Slut.")
        with recording() as recorded:
            plans.schedule_end(entry_id=page.public_id, at=self.later(), leave=leave, now=recorded.moment)
            recorded.touch(page)

    def do_reschedule(self) -> None:
        plan = self.publication()
        if plan is not None:
            revision = Revision.objects.get(pk=plan.revision)
            page = revision.as_object()
            page.go_live_at, page.expire_at, page.change_note = self.later(), None, "Ändrat."
            page.save_revision().publish()

    def do_unschedule(self) -> None:
        plan = self.publication()
        if plan is not None:
            revision = Revision.objects.get(pk=plan.revision)
            revision.approved_go_live_at = None
            revision.save(update_fields=["approved_go_live_at"])

    def do_unpublish(self) -> None:
        page = self.topic()
        with recording() as recorded:
            recorded.leave(
                page.public_id, Leave(self.random.choice(["notFound", "gone", "withdrawn"]), "Slut.")
            )
            page.unpublish()

    def do_unpublish_with_descendants(self) -> None:
        page = self.topic()
        if page.live:
            UnpublishPageAction(page, user=self.user, include_descendants=True).execute()

    def do_move(self) -> None:
        page = self.topic()
        page.move(self.parent(page), pos="last-child")

    def do_reorder(self) -> None:
        page = self.topic()
        siblings = list(page.get_siblings(inclusive=False))
        if siblings:
            page.move(self.random.choice(siblings), pos=self.random.choice(["left", "right"]))

    def do_change_the_slug(self) -> None:
        self.changed(
            slug=self.random.choice([f"adress-{self.number}", "eftertraktad"])
        ).save_revision().publish()

    def do_delete(self) -> None:
        if TopicPage.objects.count() > 4:
            self.topic().delete()

    def do_copy(self) -> None:
        self.number += 1
        if TopicPage.objects.count() < MAX_TOPICS:
            attributes = {"slug": f"kopia-{self.number}", "title": f"Kopia {self.number:05d}"}
            page, recursive = self.topic(), self.random.random() < 0.3
            # Copies that are public at once have a test of their own.
            copied = page.copy(
                to=page.get_parent(), update_attrs=attributes, recursive=recursive, keep_live=False
            )
            if self.random.random() < 0.5:
                sites.change_topic(copied).save_revision().publish()

    def do_revert_and_publish(self) -> None:
        page = self.topic()
        older = page.revisions.order_by("pk").first()
        if older is not None:
            earlier = older.as_object()
            earlier.go_live_at, earlier.expire_at, earlier.change_note = None, None, "Återställt."
            earlier.save_revision(previous_revision=older).publish()

    def do_publish_an_old_revision_itself(self) -> None:
        page = self.topic()
        revisions = list(page.revisions.order_by("pk"))
        if revisions:
            self.random.choice(revisions).publish()

    def do_autosave_over_the_latest(self) -> None:
        page = self.changed()
        page.save_revision(overwrite_revision=page.get_latest_revision(), clean=False)

    def do_autosave_over_a_planned_one(self) -> None:
        plan = self.publication()
        if plan is not None:
            revision = Revision.objects.get(pk=plan.revision)
            page = revision.as_object()
            page.title = "Skriven över"
            page.save_revision(overwrite_revision=revision, clean=False)

    def do_restrict(self) -> None:
        PageViewRestriction.objects.create(page=self.topic(), restriction_type=PageViewRestriction.LOGIN)

    def do_unrestrict(self) -> None:
        found = list(PageViewRestriction.objects.order_by("pk"))
        if found:
            self.random.choice(found).delete()

    def do_save_by_code(self) -> None:
        page = self.topic()
        page.title, page.slug = "Skriven av kod", f"kod-{page.pk}"
        page.save()

    def do_publish_a_contact(self) -> None:
        contact = Contact.objects.get(pk=self.site.contact.pk)
        self.number += 1
        contact.title, contact.go_live_at, contact.expire_at = f"Titel {self.number}", None, None
        contact.save_revision().publish()

    def do_schedule_a_contact(self) -> None:
        contact = Contact.objects.get(pk=self.site.contact.pk)
        self.number += 1
        contact.title, contact.go_live_at = f"Titel {self.number}", self.later()
        contact.expire_at = self.random.choice([None, contact.go_live_at + timedelta(hours=1)])
        contact.save_revision().publish()

    def do_unpublish_a_contact(self) -> None:
        Contact.objects.get(pk=self.site.contact.pk).unpublish()

    def do_change_the_label_of_a_subject(self) -> None:
        self.number += 1
        self.site.subject.label = f"Ämne {self.number}"
        self.site.subject.save()

    def do_publish_the_home_page(self) -> None:
        home = HomePage.objects.get(pk=self.site.home.pk).get_latest_revision_as_object()
        self.number += 1
        home.title, home.change_note = f"Hem {self.number}", "Ändrat."
        home.save_revision().publish()

    def do_catch_up(self) -> None:
        for item in catching_up.due(self.clock.now):
            catching_up.carry_out(item)

    def do_come_to_a_plan(self) -> None:
        plan = Plan.objects.pending().filter(at__gt=self.clock.now).order_by("at").first()
        if plan is not None:
            self.clock.go_to(plan.at)
