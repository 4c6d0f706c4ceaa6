"""The demo's pages: rows in the tree, and the acts of their history."""

from collections.abc import Iterator
from functools import partial
from typing import Any
from uuid import UUID

from wagtail.models import Locale

from cms.demo import kinds, parts
from cms.demo.history import EXPIRE, PLAN, PLANNED, PUBLISH, Act, bring_in, plan
from cms.demo.keys import Keys, public_id
from cms.demo.moments import Moments
from cms.demo.texts import index
from cms.demo.texts.growth import GROWTH
from cms.demo.texts.shapes import Page
from cms.demo.texts.watched import WATCHED
from cms.demo.wordings import Wording, Wordings
from cms.timeline.recording import Recording
from cms.timeline.segments import Leave
from pages.models import (
    AccessibilityStatementPage,
    ArticlePage,
    BasePage,
    CoursePage,
    FaqPage,
    HomePage,
    LearningExamplePage,
    ListPage,
    NetworkPage,
    PageContact,
    PageSubject,
    PartnerPage,
    PublicationPage,
    StandardPage,
    TopicNetwork,
    TopicPage,
    TopicPartner,
    TopicSteeringDocument,
    TrainingPage,
)
from snippets.models import SiteImage

MOVE = "Exempelinnehåll: flytt"
UNPUBLISH = "Exempelinnehåll: avpublicering"
PAGES: list[Page] = [*index.PAGES, WATCHED]
MODELS: dict[str, type[BasePage]] = {
    model.kind: model
    for model in (
        AccessibilityStatementPage, ArticlePage, CoursePage, FaqPage, HomePage, LearningExamplePage, ListPage,
        NetworkPage, PartnerPage, PublicationPage, StandardPage, TopicPage, TrainingPage,
    )
}  # fmt: skip
_SAME_NAMES = (
    "title", "slug", "navigation_title", "lead", "show_in_menus", "search_description", "contact_mode",
    "sensitive", "feedback_enabled", "feedback_question", "child_navigation", "article_kind", "page_role",
    "listed_kind", "shown_filters", "empty_text",
)  # fmt: skip


class Tree:
    """Makes the pages and tells their history."""

    def __init__(self, keys: Keys, moments: Moments) -> None:
        self.keys = keys
        self.moments = moments
        self.wordings = Wordings(moments, GROWTH)
        self.history = self.wordings.work_out(index.PAGES)

    def make(self, root: BasePage) -> None:
        """Create every page as an empty draft, in the place where it first stood."""
        kinds.forget_terms()
        locales = {locale.language_code: locale for locale in Locale.objects.all()}
        for page in PAGES:
            first = page.get("former_parents", [page])[0]["parent"]
            title = page.get("former_titles", [page])[0]
            row = MODELS[page["kind"]](
                public_id=public_id(page["key"]),
                translation_key=_translation_key(page),
                locale=locales[page["locale"]],
                title=self._title(title["title"]),
                slug=title["slug"],
                **{name: page[name] for name in ("listed_kind", "empty_text") if name in page},
            )
            parent = BasePage.objects.get(pk=root.pk if first is None else self.keys[first])
            parent.add_child(instance=row)
            self.keys.add(page["key"], row.pk)
            kinds.make_seats(page)

    def acts(self) -> Iterator[Act]:
        """Yield everything that happened to pages until the reference moment."""
        for page in index.PAGES:
            wordings = self.history.get(page["key"], [])
            for wording in wordings:
                yield Act(wording.at, PUBLISH, partial(self._publish, wording, last=wording is wordings[-1]))
            yield from self._move_acts(page)
            yield from self._state_acts(page)

    def finish(self) -> None:
        """Keep the drafts: pages never published, and newer drafts of public ones."""
        for page in PAGES:
            if page["state"] == "draft":
                self.filled(page).save_revision()
            elif page["state"] == "liveWithDraft":
                self.filled(_changed(page, page["draft"])).save_revision()

    def filled(self, page: Page) -> Any:
        """Return a page as the texts have it, ready to be saved as a revision."""
        row: Any = BasePage.objects.get(pk=self.keys[page["key"]]).specific
        for name in _SAME_NAMES:
            if hasattr(row, name):
                setattr(row, name, page[name] if page.get(name) is not None else _default(row, name))
        row.title = self._title(row.title)
        row.change_note, row.minor_change = page.get("change_note", ""), False
        row.related = parts.links(f"{page['key']}/related", page.get("related", []), self.keys)
        row.body = parts.body(page["key"], page["body"], self.keys)
        row.information_owner_id = self.keys[page["owner"]]
        row.organisation_unit_id = self.keys[page["unit"]]
        row.easy_read_page_id = self.keys.optional(page.get("easy_read_page"))
        row.page_subjects = [PageSubject(subject_id=self.keys[subject]) for subject in page["subjects"]]
        row.page_contacts = [PageContact(contact_id=self.keys[contact]) for contact in page["contacts"]]
        row.go_live_at = row.expire_at = None
        self._fill_hero(row, page)
        self._fill_own(row, page)
        kinds.fill(row, page, self.keys, self.moments)
        return row

    def _title(self, text: str) -> str:
        """Return a title with the year that it names."""
        return text.replace("{year}", str(self.moments.reference.year))

    def _fill_hero(self, row: Any, page: Page) -> None:
        row.hero_image_id = self.keys.optional(page.get("hero_image"))
        image = SiteImage.objects.filter(pk=row.hero_image_id).first()
        row.hero_alt = image.alt if image is not None else ""

    def _fill_own(self, row: Any, page: Page) -> None:
        """Fill the fields of one kind."""
        key, kind = page["key"], page["kind"]
        if kind == HomePage.kind:
            row.shortcuts = parts.links(f"{key}/shortcuts", page["shortcuts"], self.keys)
        elif kind == FaqPage.kind:
            row.groups = parts.groups(f"{key}/groups", page["groups"], self.keys)
        elif kind == ArticlePage.kind:
            row.topical_until = self.moments.at(page["topical_until"]) if page.get("topical_until") else None
        elif kind == TopicPage.kind:
            self._fill_topic(row, page)

    def _fill_topic(self, row: Any, page: Page) -> None:
        initiative = page.get("initiative") or {}
        row.initiative_name = initiative.get("name", "")
        row.initiative_funder = initiative.get("funder", "")
        row.initiative_start_year = self.moments.year(initiative.get("start_year"))
        row.initiative_end_year = self.moments.year(initiative.get("end_year"))
        row.initiative_agreement_id = self.keys.optional(initiative.get("agreement"))
        row.faq_page_id = self.keys.optional(page.get("faq_page"))
        row.topic_steering_documents = [
            TopicSteeringDocument(steering_document_id=self.keys[document])
            for document in page.get("steering_documents", [])
        ]
        row.key_figures = parts.figures(f"{page['key']}/figures", page.get("key_figures") or [], self.moments)
        row.networks = [TopicNetwork(network_id=self.keys[key]) for key in page.get("networks") or []]
        row.partners = [TopicPartner(partner_id=self.keys[key]) for key in page.get("partners") or []]

    def _publish(self, wording: Wording, recorded: Recording, *, last: bool) -> None:
        del recorded
        row = self.filled(wording.page)
        row.minor_change, row.change_note = wording.minor, wording.note
        state = wording.page["state"]
        if last and isinstance(state, dict) and "expired" in state:
            row.expire_at, row.expiry_action = self.moments.at(state["expired"]), state["choice"]
        row.save_revision().publish()

    def _move_acts(self, page: Page) -> Iterator[Act]:
        stood = page.get("former_parents", [])
        for place, since in zip([*stood[1:], page], stood, strict=False):
            yield Act(self.moments.at(since["until"]), MOVE, partial(self._move, page, place["parent"]))

    def _move(self, page: Page, parent: str, recorded: Recording) -> None:
        """Move a page below another, behind the sibling that it follows in the texts."""
        del recorded
        row = BasePage.objects.get(pk=self.keys[page["key"]])
        order = [other["key"] for other in PAGES if other["parent"] == parent]
        before = order[order.index(page["key"]) - 1] if page["key"] in order[1:] else None
        target = BasePage.objects.get(pk=self.keys[before or parent])
        row.move(target, pos="right" if before else "last-child")

    def _state_acts(self, page: Page) -> Iterator[Act]:
        state = page["state"]
        if isinstance(state, dict) and "unpublished" in state:
            yield Act(
                self.moments.at(state["unpublished"]),
                UNPUBLISH,
                partial(self._unpublish, page, state["choice"]),
            )
        if isinstance(state, dict) and "expired" in state:
            yield Act(
                self.moments.at(state["expired"]),
                EXPIRE,
                lambda recorded: bring_in(self._row(page), recorded),
            )
        if isinstance(state, dict) and "scheduled" in state:
            yield Act(self.moments.at(PLANNED), PLAN, partial(self._plan, page, state["scheduled"]))
        planned = page
        for version in page.get("scheduled_versions", []):
            planned = _changed(planned, version)
            yield Act(self.moments.at(PLANNED), PLAN, partial(self._plan, planned, version["at"]))

    def _plan(self, page: Page, at: str, recorded: Recording) -> None:
        row = self.filled(page)
        row.go_live_at = self.moments.at(at)
        if "expires" in page and page["state"] == {"scheduled": at}:
            row.expire_at = self.moments.at(page["expires"]["at"])
            row.expiry_action = page["expires"]["choice"]
        plan(row, recorded)

    def _unpublish(self, page: Page, choice: str, recorded: Recording) -> None:
        row = self._row(page)
        target = page.get("expiry_target")
        leave = Leave(choice, page.get("expiry_text", ""), public_id(target) if target else None)
        recorded.leave(row.public_id, leave)
        row.unpublish()

    def _row(self, page: Page) -> Any:
        return BasePage.objects.get(pk=self.keys[page["key"]]).specific


def _changed(page: Page, changes: dict[str, Any]) -> Page:
    """Return a page with a draft's changes: fields replace, parts are added at the end."""
    replaced = {name: value for name, value in changes.items() if name not in ("at", "body_append")}
    return {**page, **replaced, "body": [*page["body"], *changes.get("body_append", [])]}


def _default(row: Any, name: str) -> Any:
    return row._meta.get_field(name).get_default()


def _translation_key(page: Page) -> UUID:
    return public_id(f"{page.get('translation_of') or page['key']}/translations")
