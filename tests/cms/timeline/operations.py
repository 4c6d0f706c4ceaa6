"""What editors do, done twice: to Wagtail, and to the reference model."""

from datetime import datetime
from uuid import UUID

from django.utils import timezone
from wagtail.models import PageViewRestriction, Revision

from cms.timeline import catching_up, plans, preparing
from cms.timeline.models import Plan
from cms.timeline.recording import recording
from cms.timeline.segments import Leave
from pages.models import BasePage, TopicPage
from snippets.models import Contact
from tests.cms.timeline import sites
from tests.cms.timeline.desk import Desk, short, to_utc, wall
from tests.cms.timeline.model import Entry, Planned
from tests.cms.timeline.pictures import PLAIN, Ending


class Editors(Desk):
    """Editors of every right, who do one thing after another."""

    def create(self, parent_id: UUID, slug: str) -> UUID:
        """Make a page that is a draft only."""
        parent = BasePage.objects.get(public_id=parent_id)
        made: list[TopicPage] = []
        do = lambda: made.append(sites.add_topic(self.site, parent, "Utkast", slug))  # noqa: E731 - done once, below
        if self.act(
            f"create {slug} below {short(parent_id)}",
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
        draft = self.draft(page, self.version(self.slugs[entry_id]))
        self.act(f"edit {short(entry_id)}", lambda: draft.save_revision(clean=False), lambda _model: None)

    def publish(
        self,
        entry_id: UUID,
        *,
        slug: str = "",
        minor: bool = False,
        until: datetime | None = None,
        ending: Ending = PLAIN,
    ) -> bool:
        """Publish a new version now, perhaps under another slug, perhaps until a moment."""
        page = self.page(entry_id)
        minor = minor and page.first_published_at is not None
        version = self.version(slug or self.slugs[entry_id], minor=minor, ending=ending)
        draft = self.draft(page, version, expire_at=until)
        change = self.on(lambda entry: entry.show(version, until), entry_id)
        done = self.act(
            f"publish {version} of {short(entry_id)} until {wall(until)} {ending}",
            lambda: self.save(draft, version).publish(),
            change,
            taken=self.is_taken(page, version.slug),
        )
        self.slugs[entry_id] = version.slug if done else self.slugs[entry_id]
        return done

    def schedule(
        self, entry_id: UUID, at: datetime, *, slug: str = "", until: datetime | None = None
    ) -> bool:
        """Schedule a version as the editor's form does: in place of the earliest that is planned."""
        page = self.page(entry_id)
        version = self.version(slug or self.slugs[entry_id])
        draft = self.draft(page, version, go_live_at=at, expire_at=until)

        def change(entry: Entry) -> None:
            publications = sorted(
                (plan for plan in entry.plans if plan.version), key=lambda plan: (plan.at, plan.key)
            )
            entry.plans = [plan for plan in entry.plans if plan not in publications[:1]]
            entry.plans.append(Planned(to_utc(at), version, until and to_utc(until), key=next(self.keys)))

        return self.act(
            f"schedule {version} of {short(entry_id)} at {wall(at)} until {wall(until)}",
            lambda: self.save(draft, version).publish(),
            self.on(change, entry_id),
            taken=self.is_taken(page, version.slug),
        )

    def plan(self, entry_id: UUID, at: datetime, *, slug: str = "", until: datetime | None = None) -> bool:
        """Plan one more version beside those that are planned."""
        page = self.page(entry_id)
        version = self.version(slug or self.slugs[entry_id])
        draft = self.draft(page, version)

        def do() -> None:
            revision = self.save(draft, version)
            preparing.prepare_revision(revision)
            with recording() as recorded:
                plans.schedule(
                    entry_id=entry_id, revision=revision.pk, at=at, until=until, now=recorded.moment
                )
                recorded.touch(page)

        planned = Planned(at, version, until, key=next(self.keys))
        return self.act(
            f"plan {version} of {short(entry_id)} at {wall(at)} until {wall(until)}",
            do,
            self.on(lambda entry: entry.plans.append(planned), entry_id),
            taken=self.is_taken(page, version.slug),
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

        return self.act(
            f"reschedule {version} of {short(entry_id)} to {wall(at)}", do, self.on(change, entry_id)
        )

    def unschedule(self, entry_id: UUID, old: Planned) -> bool:
        """Call a planned version off, as the editor's own view does it."""
        assert old.version is not None
        revision = Revision.objects.get(pk=self.revisions[old.version.key])
        revision.approved_go_live_at = None

        def change(entry: Entry) -> None:
            entry.plans = [plan for plan in entry.plans if plan != old]

        return self.act(
            f"unschedule {old.version} of {short(entry_id)} at {wall(old.at)}",
            lambda: revision.save(update_fields=["approved_go_live_at"]),
            self.on(change, entry_id),
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
        return self.act(
            f"plan end of {short(entry_id)} at {wall(at)} {ending}",
            do,
            self.on(lambda entry: entry.plans.append(planned), entry_id),
        )

    def unpublish(self, entry_id: UUID, ending: Ending) -> bool:
        """Take a page down now."""
        page = self.page(entry_id)

        def do() -> None:
            with recording() as recorded:
                recorded.leave(entry_id, Leave(ending.choice, ending.text, ending.target, ending.address))
                page.unpublish()

        return self.act(
            f"unpublish {short(entry_id)} {ending}",
            do,
            self.on(lambda entry: entry.take_down(ending), entry_id),
        )

    def move(self, entry_id: UUID, parent_id: UUID, before: UUID | None = None) -> bool:
        """Move a page below another, last or in front of one of its children."""
        page, parent = self.page(entry_id), BasePage.objects.get(public_id=parent_id)
        target, position = (parent, "last-child") if before is None else (self.page(before), "left")
        return self.act(
            f"move {short(entry_id)} to {short(parent_id)} before {short(before)}",
            lambda: page.move(target, pos=position),
            lambda model: model.move(entry_id, parent_id, before),
            taken=self.is_taken(page, page.slug, parent),
        )

    def delete(self, entry_id: UUID) -> bool:
        """Delete a page and everything below it."""
        page = self.page(entry_id)
        return self.act(f"delete {short(entry_id)}", page.delete, lambda model: model.delete(entry_id))

    def restrict(self, entry_id: UUID, *, restricted: bool) -> bool:
        """Put a page behind a sign-in, or take it out again."""
        page = self.page(entry_id)

        def do() -> None:
            if restricted:
                PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
            else:
                PageViewRestriction.objects.get(page=page).delete()

        change = self.on(lambda entry: setattr(entry, "restricted", restricted), entry_id)
        return self.act(f"restrict {short(entry_id)} {restricted}", do, change)

    def contact(self, *, at: datetime | None = None) -> bool:
        """Publish the contact under another name, now or at a moment."""
        version = self.version()
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

        return self.act(
            f"contact {version} at {wall(at)}",
            lambda: contact.save_revision().publish(),
            self.on(change, self.contact_id),
        )

    def catch_up(self) -> None:
        """Run what a scheduler would run now."""
        self.done.append(f"{timezone.now():%H:%M:%S.%f} catch up")
        now = timezone.now()
        for item in catching_up.due(now):
            catching_up.carry_out(item)
        assert not catching_up.due(now), "what is due stays due after a catch-up"
        assert not Plan.objects.due(now).exists()
