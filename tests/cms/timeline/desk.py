"""What every act of the tests' editors needs: Wagtail and the reference model change together."""

from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.utils import timezone
from wagtail.models import Revision

from cms.timeline.clock import to_milliseconds
from pages.models import BasePage, TopicPage
from tests.cms.timeline import sites
from tests.cms.timeline.model import Entry, Model, Planned, Version
from tests.cms.timeline.sites import MILLISECOND, Site, recorded_at

Change = Callable[[Model], None]


def short(entry_id: UUID | None) -> str:
    return str(entry_id)[:4]


def to_utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC)


def wall(moment: datetime | None) -> str:
    return f"{moment:%H:%M:%S.%f}"[:-3] if moment is not None else "-"


class Desk:
    """Where acts are done one after another; `model` says what the public must then see."""

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

    def act(self, name: str, do: Callable[[], Any], change: Change, *, taken: bool = False) -> bool:
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

    def version(self, slug: str = "", **fields: Any) -> Version:
        key = next(self.keys)
        return Version(key, f"Titel {key:05d}", slug, **fields)

    def draft(self, page: TopicPage, version: Version, **fields: Any) -> TopicPage:
        ending = version.ending
        target = self.page(ending.target) if ending.target is not None else None
        own: dict[str, Any] = {
            "expiry_action": ending.choice,
            "expiry_text": ending.text,
            "expiry_target": target,
        }
        own |= {"title": version.title, "slug": version.slug, "minor_change": version.minor}
        return sites.change_topic(page, **own, expiry_address=ending.address, **fields)

    def is_taken(self, page: TopicPage, slug: str, parent: BasePage | None = None) -> bool:
        above = parent or page.get_parent()
        return bool(above.get_children().filter(slug=slug).exclude(pk=page.pk).exists())

    def save(self, draft: TopicPage, version: Version) -> Revision:
        revision = draft.save_revision(clean=False)
        self.revisions[version.key] = revision.pk
        return revision

    def on(self, change: Callable[[Entry], None], entry_id: UUID) -> Change:
        return lambda model: change(model.entries[entry_id])
