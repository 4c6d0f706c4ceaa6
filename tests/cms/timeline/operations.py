"""What editors do, done twice: to Wagtail, and to the reference model."""

from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.utils import timezone
from wagtail.models import PageViewRestriction, Revision

from cms.timeline import catching_up, plans, preparing
from cms.timeline.clock import to_milliseconds
from cms.timeline.models import Plan
from cms.timeline.recording import recording
from cms.timeline.segments import Leave
from pages.models import BasePage, TopicPage
from snippets.models import Contact
from tests.cms.timeline import sites
from tests.cms.timeline.model import Ending, Entry, Model, Planned, Version
from tests.cms.timeline.sites import MILLISECOND, Site, recorded_at

Change = Callable[[Model], None]


def _short(entry_id: UUID | None) -> str:
    return str(entry_id)[:4]


def _utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC)


def _clock(moment: datetime | None) -> str:
    return f"{moment:%H:%M:%S.%f}"[:-3] if moment is not None else "-"


class Editors:
    """Does one thing after another; `model` says what the public must then see."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.keys = count(1)
        self.revisions: dict[int, int] = {}
        self.slugs: dict[UUID, str] = {}
        self.refused = 0
        self.done: list[str] = []
        self.model = Model()
        self.model.add(site.home.public_id, None)
        self.model.add(site.contact.public_id, None, is_page=False)
        self.model.entries[site.home.public_id].show(Version(0, site.home.title))
        self.model.entries[site.contact.public_id].show(Version(0, str(site.contact)))
        self.model.record(recorded_at())

    @property
    def home_id(self) -> UUID:
        return self.site.home.public_id

    @property
    def contact_id(self) -> UUID:
        return self.site.contact.public_id

    @property
    def topics(self) -> list[UUID]:
        """Return the ids of the topic pages, in the order in which they were made."""
        return [
            entry_id for entry_id in self.model.entries if entry_id not in (self.home_id, self.contact_id)
        ]

    def page(self, entry_id: UUID) -> TopicPage:
        """Return a page's row, freshly read."""
        return TopicPage.objects.get(public_id=entry_id)

    def planned(self, entry_id: UUID) -> list[Planned]:
        """Return the publications of an entry that are still to come."""
        now = to_milliseconds(timezone.now())
        return [plan for plan in self.model.entries[entry_id].plans if plan.at > now and plan.version]

    def _act(self, name: str, do: Callable[[], Any], change: Change, *, taken: bool = False) -> bool:
        """Do one thing; `taken` says that a row beside the page has its slug, which Wagtail refuses."""
        before = recorded_at()
        self.done.append(f"{timezone.now():%H:%M:%S.%f} {name}")
        now = to_milliseconds(timezone.now())
        try:
            do()
        except ValidationError as refusal:
            tried = self._after(change, max(now, before + MILLISECOND))
            assert taken or tried.collisions(now), f"{name} was refused without a reason: {refusal}"  # noqa: PT017 - both outcomes are right, each where the model says so
            assert recorded_at() == before, f"{name} was refused, but something was recorded"
            self.refused += 1
            return False
        moment = recorded_at()
        assert moment == before or moment >= now, f"{name} was recorded at {moment}, before now ({now})"
        self.model = self._after(change, moment)
        assert not self.model.collisions(moment), f"{name} should be refused: {self.model.collisions(moment)}"
        return True

    def _after(self, change: Change, moment: datetime) -> Model:
        tried = self.model.copy()
        tried.settle(moment)
        change(tried)
        tried.record(moment)
        return tried

    def _version(self, slug: str = "", **fields: Any) -> Version:
        key = next(self.keys)
        return Version(key, f"Titel {key:05d}", slug, **fields)

    def _draft(self, page: TopicPage, version: Version, **fields: Any) -> TopicPage:
        ending = version.ending
        target = self.page(ending.target) if ending.target is not None else None
        own = {"expiry_action": ending.choice, "expiry_text": ending.text, "expiry_target": target}
        own |= {"title": version.title, "slug": version.slug, "minor_change": version.minor}
        return sites.change_topic(page, **own, expiry_address=ending.address, **fields)

    def _taken(self, page: TopicPage, slug: str, parent: BasePage | None = None) -> bool:
        above = parent or page.get_parent()
        return bool(above.get_children().filter(slug=slug).exclude(pk=page.pk).exists())

    def _save(self, draft: TopicPage, version: Version) -> Revision:
        revision = draft.save_revision(clean=False)
        self.revisions[version.key] = revision.pk
        return revision

    def _entry(self, change: Callable[[Entry], None], entry_id: UUID) -> Change:
        return lambda model: change(model.entries[entry_id])

    def create(self, parent_id: UUID, slug: str) -> UUID:
        """Make a page that is a draft only."""
        parent = BasePage.objects.get(public_id=parent_id)
        made: list[TopicPage] = []
        do = lambda: made.append(sites.add_topic(self.site, parent, "Utkast", slug))  # noqa: E731 - done once, below
        if self._act(
            f"create {slug} below {_short(parent_id)}",
            do,
            lambda _model: None,
            taken=parent.get_children().filter(slug=slug).exists(),
        ):
            self.slugs[made[0].public_id] = slug
            self.model.add(made[0].public_id, parent_id)
            return made[0].public_id
        return parent_id

    def edit(self, entry_id: UUID) -> None:
        """Save a draft."""
        page = self.page(entry_id)
        draft = self._draft(page, self._version(self.slugs[entry_id]))
        self._act(f"edit {_short(entry_id)}", lambda: draft.save_revision(clean=False), lambda _model: None)

    def publish(
        self,
        entry_id: UUID,
        *,
        slug: str = "",
        minor: bool = False,
        until: datetime | None = None,
        ending: Ending = Ending(),  # noqa: B008 - frozen
    ) -> bool:
        """Publish a new version now, perhaps under another slug, perhaps until a moment."""
        page = self.page(entry_id)
        minor = minor and page.first_published_at is not None
        version = self._version(slug or self.slugs[entry_id], minor=minor, ending=ending)
        draft = self._draft(page, version, expire_at=until)
        change = self._entry(lambda entry: entry.show(version, until), entry_id)
        done = self._act(
            f"publish {version} of {_short(entry_id)} until {_clock(until)} {ending}",
            lambda: self._save(draft, version).publish(),
            change,
            taken=self._taken(page, version.slug),
        )
        self.slugs[entry_id] = version.slug if done else self.slugs[entry_id]
        return done

    def schedule(
        self, entry_id: UUID, at: datetime, *, slug: str = "", until: datetime | None = None
    ) -> bool:
        """Schedule a version as the editor's form does: in place of the earliest that is planned."""
        page = self.page(entry_id)
        version = self._version(slug or self.slugs[entry_id])
        draft = self._draft(page, version, go_live_at=at, expire_at=until)

        def change(entry: Entry) -> None:
            publications = sorted(
                (plan for plan in entry.plans if plan.version), key=lambda plan: (plan.at, plan.key)
            )
            entry.plans = [plan for plan in entry.plans if plan not in publications[:1]]
            entry.plans.append(Planned(_utc(at), version, until and _utc(until), key=next(self.keys)))

        return self._act(
            f"schedule {version} of {_short(entry_id)} at {_clock(at)} until {_clock(until)}",
            lambda: self._save(draft, version).publish(),
            self._entry(change, entry_id),
            taken=self._taken(page, version.slug),
        )

    def plan(self, entry_id: UUID, at: datetime, *, slug: str = "", until: datetime | None = None) -> bool:
        """Plan one more version beside those that are planned."""
        page = self.page(entry_id)
        version = self._version(slug or self.slugs[entry_id])
        draft = self._draft(page, version)

        def do() -> None:
            revision = self._save(draft, version)
            preparing.prepare_revision(revision)
            with recording() as recorded:
                plans.schedule(
                    entry_id=entry_id, revision=revision.pk, at=at, until=until, now=recorded.moment
                )
                recorded.touch(page)

        planned = Planned(at, version, until, key=next(self.keys))
        return self._act(
            f"plan {version} of {_short(entry_id)} at {_clock(at)} until {_clock(until)}",
            do,
            self._entry(lambda entry: entry.plans.append(planned), entry_id),
            taken=self._taken(page, version.slug),
        )

    def reschedule(self, entry_id: UUID, old: Planned, at: datetime) -> bool:
        """Move a planned version to another moment."""
        page, version = self.page(entry_id), old.version
        assert version is not None
        until = old.until if old.until is None or old.until > at else None

        def do() -> None:
            with recording() as recorded:
                plans.cancel_revision(entry_id, self.revisions[version.key])
                plans.schedule(
                    entry_id=entry_id,
                    revision=self.revisions[version.key],
                    at=at,
                    until=until,
                    now=recorded.moment,
                )
                recorded.touch(page)

        planned = Planned(at, version, until, key=next(self.keys))

        def change(entry: Entry) -> None:
            entry.plans = [plan for plan in entry.plans if plan != old]
            entry.plans.append(planned)

        return self._act(
            f"reschedule {version} of {_short(entry_id)} to {_clock(at)}", do, self._entry(change, entry_id)
        )

    def unschedule(self, entry_id: UUID, old: Planned) -> bool:
        """Call a planned version off, as the editor's own view does it."""
        assert old.version is not None
        revision = Revision.objects.get(pk=self.revisions[old.version.key])
        revision.approved_go_live_at = None

        def change(entry: Entry) -> None:
            entry.plans = [plan for plan in entry.plans if plan != old]

        return self._act(
            f"unschedule {old.version} of {_short(entry_id)} at {_clock(old.at)}",
            lambda: revision.save(update_fields=["approved_go_live_at"]),
            self._entry(change, entry_id),
        )

    def plan_end(self, entry_id: UUID, at: datetime, ending: Ending) -> bool:
        """Plan to take a page down."""
        page = self.page(entry_id)
        leave = Leave(ending.choice, ending.text, ending.target, ending.address)

        def do() -> None:
            with recording() as recorded:
                plans.schedule_end(entry_id=entry_id, at=at, leave=leave, now=recorded.moment)
                recorded.touch(page)

        planned = Planned(at, None, ending=ending, key=next(self.keys))
        return self._act(
            f"plan end of {_short(entry_id)} at {_clock(at)} {ending}",
            do,
            self._entry(lambda entry: entry.plans.append(planned), entry_id),
        )

    def unpublish(self, entry_id: UUID, ending: Ending) -> bool:
        """Take a page down now."""
        page = self.page(entry_id)

        def do() -> None:
            with recording() as recorded:
                recorded.leave(entry_id, Leave(ending.choice, ending.text, ending.target, ending.address))
                page.unpublish()

        return self._act(
            f"unpublish {_short(entry_id)} {ending}",
            do,
            self._entry(lambda entry: entry.take_down(ending), entry_id),
        )

    def move(self, entry_id: UUID, parent_id: UUID, before: UUID | None = None) -> bool:
        """Move a page below another, last or in front of one of its children."""
        page, parent = self.page(entry_id), BasePage.objects.get(public_id=parent_id)
        target, position = (parent, "last-child") if before is None else (self.page(before), "left")
        return self._act(
            f"move {_short(entry_id)} to {_short(parent_id)} before {_short(before)}",
            lambda: page.move(target, pos=position),
            lambda model: model.move(entry_id, parent_id, before),
            taken=self._taken(page, page.slug, parent),
        )

    def delete(self, entry_id: UUID) -> bool:
        """Delete a page and everything below it."""
        page = self.page(entry_id)
        return self._act(f"delete {_short(entry_id)}", page.delete, lambda model: model.delete(entry_id))

    def restrict(self, entry_id: UUID, *, restricted: bool) -> bool:
        """Put a page behind a sign-in, or take it out again."""
        page = self.page(entry_id)

        def do() -> None:
            if restricted:
                PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
            else:
                PageViewRestriction.objects.get(page=page).delete()

        change = self._entry(lambda entry: setattr(entry, "restricted", restricted), entry_id)
        return self._act(f"restrict {_short(entry_id)} {restricted}", do, change)

    def contact(self, *, at: datetime | None = None) -> bool:
        """Publish the contact under another name, now or at a moment."""
        version = self._version()
        contact = Contact.objects.get(public_id=self.contact_id)
        contact.given_name, contact.family_name, contact.go_live_at = (
            "Titel",
            version.title.removeprefix("Titel "),
            at,
        )

        def change(entry: Entry) -> None:
            if at is None:
                entry.show(version)
            else:
                publications = sorted(entry.plans, key=lambda plan: (plan.at, plan.key))
                entry.plans = [*publications[1:], Planned(at, version, key=next(self.keys))]

        return self._act(
            f"contact {version} at {_clock(at)}",
            lambda: contact.save_revision().publish(),
            self._entry(change, self.contact_id),
        )

    def catch_up(self) -> None:
        """Run what a scheduler would run now."""
        self.done.append(f"{timezone.now():%H:%M:%S.%f} catch up")
        now = timezone.now()
        for item in catching_up.due(now):
            catching_up.carry_out(item)
        assert not catching_up.due(now), "what is due stays due after a catch-up"
        assert not Plan.objects.due(now).exists()
