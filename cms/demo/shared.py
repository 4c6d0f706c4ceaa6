"""Shared content of the demo: subjects, people, units, steering documents, questions, notices and settings.

`make_…` creates rows as drafts, `…_acts` says when each was published and what happened to it since.
"""

from collections.abc import Iterator
from functools import partial
from typing import Any

from wagtail.models import Locale

from cms.demo import kinds, partners, parts
from cms.demo.history import CHANGE, EXPIRE, PLAN, PLANNED, PUBLISH, Act, bring_in, plan
from cms.demo.keys import Keys, public_id
from cms.demo.moments import Moments
from cms.demo.texts import index
from cms.demo.texts.shapes import Item
from cms.timeline.recording import Recording
from snippets.models import (
    Contact,
    ContactArea,
    DraftableSnippet,
    FaqItem,
    FaqItemSubject,
    Notice,
    NoticeExclude,
    NoticeTarget,
    OrganisationUnit,
    Partner,
    SiteSettings,
    SteeringDocument,
    SteeringDocumentSignatory,
    SteeringDocumentSubject,
    Subject,
    SubjectRelation,
    UnitFormerName,
)

# Leave was entered the day before it began.
LEAVE_ENTERED = "T-4d 13:00"


class Shared:
    """Makes shared content and tells its history."""

    def __init__(self, keys: Keys, moments: Moments) -> None:
        self.keys = keys
        self.moments = moments

    def make_subjects(self) -> None:
        """Create the register of subjects; its rows are public at once."""
        for item in index.SUBJECTS:
            subject = Subject(
                public_id=public_id(item["key"]),
                broader_id=self.keys.optional(item.get("broader")),
                **_picked(
                    item, "code label label_english level alternative_labels hidden_labels definition order"
                ),
            )
            subject.full_clean()
            subject.save()
            self.keys.add(item["key"], subject.pk)
        for item in index.SUBJECTS:
            if "related" in item:
                subject = Subject.objects.get(pk=self.keys[item["key"]])
                subject.related_subjects = [
                    SubjectRelation(related_id=self.keys[key]) for key in item["related"]
                ]
                subject.save()

    def make_people(self) -> None:
        """Create units and contacts as drafts; a unit's manager belongs to a unit."""
        for item in index.UNITS:
            unit = OrganisationUnit(
                parent_id=self.keys.optional(item["parent"]),
                **self._base(item),
                **_picked(item, "name email"),
            )
            unit.former_names = [
                UnitFormerName(name=former["name"], until=self.moments.day(former["until"]))
                for former in item.get("former_names", [])
            ]
            self._keep(item, unit)
        for item in index.CONTACTS:
            names = (
                "given_name family_name title phone mobile email availability_text is_employee publish_basis"
            )
            contact = Contact(
                organisation_unit_id=self.keys[item["unit"]], **self._base(item), **_picked(item, names)
            )
            contact.contact_areas = [
                ContactArea(subject_id=self.keys[area]) for area in item.get("areas", [])
            ]
            self._keep(item, contact)
        for item in index.UNITS:
            unit = OrganisationUnit.objects.get(pk=self.keys[item["key"]])
            unit.manager_id = self.keys[item["manager"]]
            unit.save()

    def make_rest(self) -> None:
        """Create all other shared content as drafts, without its links to pages."""
        self._make_steering_documents()
        for item in index.PARTNERS:
            self._keep(item, partners.made(item, self.keys, self.moments))
        for item in index.FAQ_ITEMS:
            question = FaqItem(
                owner_id=self.keys[item["owner"]],
                **self._base(item),
                **_picked(item, "question answer short_answer anchor synonyms crisis"),
            )
            question.item_subjects = [
                FaqItemSubject(subject_id=self.keys[subject]) for subject in item["subjects"]
            ]
            self._keep(item, question)
        for item in index.NOTICES:
            notice = Notice(
                **self._base(item), **_picked(item, "heading text severity placement scope priority")
            )
            self._keep(item, notice)
        for item in index.SETTINGS:
            names = (
                "site_name footer_text feedback_question quick_exit_url responsible_publisher privacy_contact"
            )
            settings = SiteSettings(
                locale=Locale.objects.get(language_code=item["locale"]),
                **self._base(item),
                **_picked(item, names),
            )
            self._keep(item, settings)

    def _make_steering_documents(self) -> None:
        kinds.forget_terms()
        for item in index.STEERING_DOCUMENTS:
            document = SteeringDocument(
                link=item["link"][1] if "link" in item else "",
                file_id=self.keys.optional(item.get("document")),
                **self._base(item),
                **_picked(item, "name short_name issuer document_kind summary"),
            )
            document.document_subjects = [
                SteeringDocumentSubject(subject_id=self.keys[subject]) for subject in item["subjects"]
            ]
            document.signatories = [
                SteeringDocumentSignatory(
                    municipality_id=kinds.term("Municipality", signatory["municipality"]),
                    signed_on=self.moments.day(signatory["signed_on"]),
                )
                for signatory in item.get("signatories", [])
            ]
            self._keep(item, document)

    def publish_first(self) -> None:
        """Publish what was there from the beginning; runs inside the first recording."""
        for item in [*index.UNITS, *index.CONTACTS, *index.STEERING_DOCUMENTS, *index.PARTNERS]:
            _publish(self._entry(item))
        for item in index.SETTINGS:
            settings: Any = self._entry(item)
            settings.footer_links = parts.links(f"{item['key']}/links", item["footer_links"], self.keys)
            for footer_link in settings.footer_links.raw_data:
                footer_link["value"].pop("document", None)
            lines = [
                {**line, "phone": line["phone"] or "", "url": line["url"] or ""}
                for line in item["help_lines"]
            ]
            settings.help_lines = parts.stream(f"{item['key']}/lines", [("line", line) for line in lines])
            terms = item.get("deprecated_terms", [])
            settings.deprecated_terms = parts.stream(
                f"{item['key']}/terms", [("term", term) for term in terms]
            )
            _publish(settings)

    def acts(self) -> Iterator[Act]:
        """Yield what happened to shared content after the beginning."""
        for item in index.CONTACTS:
            yield from self._contact_acts(item)
        for item in index.FAQ_ITEMS:
            yield from self._question_acts(item)
        for item in index.NOTICES:
            yield from self._notice_acts(item)

    def finish(self) -> None:
        """Keep the drafts that were never published."""
        for item in index.FAQ_ITEMS:
            if item["state"] == "draft":
                self._question(item, item["answer"]).save_revision()
        for item in index.NOTICES:
            if item["state"] == "draft":
                self._notice(item).save_revision()

    def _contact_acts(self, item: Item) -> Iterator[Act]:
        if "leave_from" in item:
            change = {
                "leave_from": self.moments.day(item["leave_from"]),
                "leave_to": self.moments.day(item["leave_to"]),
                "substitute_id": self.keys[item["substitute"]],
            }
            yield self._act(LEAVE_ENTERED, CHANGE, lambda _: _publish(self._entry(item), **change))
        if not item["active"]:
            yield self._act(
                item["deactivated_at"], CHANGE, lambda _: _publish(self._entry(item), active=False)
            )

    def _question_acts(self, item: Item) -> Iterator[Act]:
        state = item["state"]
        if state == "draft":
            return
        if isinstance(state, dict):
            yield self._act(PLANNED, PLAN, partial(self._plan_question, item, state["scheduled"]))
            return
        wordings = item.get("wordings") or [{"at": item["content_date"], "answer": item["answer"]}]
        for wording in wordings:
            yield self._act(wording["at"], PUBLISH, partial(self._publish_question, item, wording["answer"]))
        if "expire_at" in item:
            yield from self._end(item, item["expire_at"])

    def _publish_question(self, item: Item, answer: str, recorded: Recording) -> None:
        del recorded
        _publish(self._question(item, answer))

    def _plan_question(self, item: Item, at: str, recorded: Recording) -> None:
        question = self._question(item, item["answer"])
        question.go_live_at = self.moments.at(at)
        plan(question, recorded)

    def _question(self, item: Item, answer: str) -> Any:
        question: Any = self._entry(item)
        question.answer = parts.rich(answer, self.keys)
        question.sources = parts.links(f"{item['key']}/sources", item.get("sources", []), self.keys)
        question.expire_at = self.moments.at(item["expire_at"]) if "expire_at" in item else None
        return question

    def _notice_acts(self, item: Item) -> Iterator[Act]:
        if item["state"] == "draft":
            return
        if isinstance(item["state"], dict) and "scheduled" in item["state"]:
            yield self._act(PLANNED, PLAN, lambda recorded: plan(self._notice(item), recorded))
            return
        yield self._act(item["starts_at"], PUBLISH, lambda _: _publish(self._notice(item)))
        yield from self._end(item, item["ends_at"])

    def _notice(self, item: Item) -> Any:
        notice: Any = self._entry(item)
        sort, target, label = item.get("link") or ("page", None, None)
        if target is not None and sort == "page":
            notice.link_page_id, notice.link_label = self.keys[target], label or ""
        notice.notice_targets = [NoticeTarget(page_id=self.keys[key]) for key in item.get("scope_pages", [])]
        notice.notice_excludes = [NoticeExclude(page_id=self.keys[key]) for key in item.get("excludes", [])]
        notice.go_live_at = self.moments.at(item["starts_at"]) if "starts_at" in item else None
        notice.expire_at = self.moments.at(item["ends_at"]) if "ends_at" in item else None
        return notice

    def _end(self, item: Item, text: str) -> Iterator[Act]:
        """Yield the end of an entry whose time is over at the reference moment."""
        if self.moments.at(text) <= self.moments.at("T"):
            yield self._act(text, EXPIRE, lambda recorded: bring_in(self._entry(item), recorded))

    def _act(self, at: str, reason: str, run: Any) -> Act:
        return Act(self.moments.at(at), reason, run)

    def _base(self, item: Item) -> dict[str, Any]:
        return {"public_id": public_id(item["key"])}

    def _keep(self, item: Item, entry: DraftableSnippet) -> None:
        entry.save()
        self.keys.add(item["key"], entry.pk)

    def _entry(self, item: Item) -> DraftableSnippet:
        return _MODELS[item["key"]].objects.get(public_id=public_id(item["key"]))


def _publish(entry: Any, **changes: Any) -> None:
    for name, value in changes.items():
        setattr(entry, name, value)
    entry.save_revision().publish()


def _picked(item: Item, names: str) -> dict[str, Any]:
    return {name: item[name] for name in names.split() if item.get(name) is not None}


_MODELS: dict[str, Any] = {
    item["key"]: model
    for model, items in (
        (OrganisationUnit, index.UNITS),
        (Contact, index.CONTACTS),
        (SteeringDocument, index.STEERING_DOCUMENTS),
        (Partner, index.PARTNERS),
        (FaqItem, index.FAQ_ITEMS),
        (Notice, index.NOTICES),
        (SiteSettings, index.SETTINGS),
    )
    for item in items
}
