"""The document of a page: the part that every type has, and what composing adds to it."""

from typing import Any, ClassVar

from django.utils.translation import gettext_lazy as _
from pydantic import BaseModel

from pages.blocks.body import BodyDocument
from pages.blocks.video import VideoValue
from pages.summaries import PageSummary
from snippets.documents.audience import AudienceDocument
from snippets.documents.contact import ContactCard
from snippets.documents.municipality import MunicipalityName
from snippets.documents.nodes import (
    Document,
    Entry,
    Link,
    LinkNode,
    Moment,
    PageColumns,
    PictureNode,
    Ref,
    Term,
)
from snippets.documents.notice import NoticeSummary
from snippets.documents.organisation_unit import UnitName
from snippets.documents.policy_goal import PolicyGoalName
from snippets.documents.region import RegionName
from snippets.documents.registry import Filter
from snippets.documents.site_settings import SiteSettingsDocument

# Every list of pages filters by these, besides subject, language and time.
COMMON = (
    Filter("audience", "audiences", register="audience", label=_("Målgrupp")),
    Filter("policyGoal", "policyGoals", register="policyGoal", label=_("Delmål")),
    Filter("region", "regions", register="region", implied_by="municipality", label=_("Region")),
    Filter("municipality", "municipalities", register="municipality", label=_("Kommun")),
)


class Feedback(Document):
    """The question under a page, with the token that a vote must bring along."""

    enabled: bool
    question: str
    token: str


class FeedbackSettings(Document):
    """What a page itself says of the question."""

    composed_as: ClassVar[type[BaseModel] | None] = Feedback
    enabled: bool
    question: str | None


class Crumb(Entry):
    """A page above this one."""

    title: str
    url: str
    path: str


class Translation(Crumb):
    """The same page in another language."""

    locale: str


class Person(Document):
    """Who answers for the information: name and title, never more."""

    columns: ClassVar[type[BaseModel] | None] = Entry
    name: str
    title: str


class Withdrawal(Document):
    """Why a page is no longer in force though it can still be read."""

    at: Moment
    text: str
    replacement: Link | None


class FullColumns(PageColumns):
    """What composing adds to a page's full document."""

    first_published_at: Moment
    last_reviewed_at: Moment | None
    valid_from: Moment
    valid_to: Moment | None
    translations: tuple[Translation, ...]
    easy_read_of: Ref[PageSummary] | None
    in_menu: bool
    withdrawal: Withdrawal | None
    breadcrumbs: tuple[Crumb, ...]
    children: tuple[Ref[PageSummary], ...]
    notices: tuple[Ref[NoticeSummary], ...]
    site_settings: Ref[SiteSettingsDocument] | None


class PageDocument(Document):
    """A page's own content."""

    columns: ClassVar[type[BaseModel] | None] = FullColumns
    title: str
    lead: str
    hero_image: PictureNode | None
    subjects: tuple[Ref[Term], ...]
    audiences: tuple[Ref[AudienceDocument], ...]
    policy_goals: tuple[Ref[PolicyGoalName], ...]
    regions: tuple[Ref[RegionName], ...]
    municipalities: tuple[Ref[MunicipalityName], ...]
    information_owner: Ref[Person] | None
    organisation_unit: Ref[UnitName] | None
    contacts: tuple[Ref[ContactCard], ...]
    contact_mode: str
    record_number: str | None
    change_note: str | None
    easy_read: Ref[PageSummary] | None
    sign_language_video: VideoValue | None
    navigation_title: str
    search_description: str
    sensitive: bool
    no_index: bool
    related: tuple[LinkNode, ...]
    feedback: FeedbackSettings
    body: tuple[BodyDocument, ...]


def with_registers(stored: dict[str, Any]) -> dict[str, Any]:
    """Bring a page of shape 1 to shape 2, which names audiences, goals and places."""
    return {"audiences": [], "policyGoals": [], "regions": [], "municipalities": [], **stored}


def with_sign_language_video(stored: dict[str, Any]) -> dict[str, Any]:
    """Bring a page to the shape that can have a film in sign language."""
    return {"signLanguageVideo": None, **stored}
