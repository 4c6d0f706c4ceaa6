"""Composing: from an edition to the document that API clients and the website's templates receive.

Everything that an entry shows of others is looked up at the reader's moment.
"""

from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Any

from django.conf import settings
from django.db.models import Exists, OuterRef, Q
from django.utils import translation

from cms.accounts import stored_keys
from cms.timeline import filtering, meetings
from cms.timeline.current_lists import CurrentLists, picks_in
from cms.timeline.figures import counted
from cms.timeline.loading import stored_document, subject_ids
from cms.timeline.models import Edition, Link
from cms.timeline.notices import most_urgent
from cms.timeline.reading import Reader
from cms.timeline.resolving import (
    MISSING,
    Resolver,
    columns,
    instant,
    links,
    name_and_title,
    with_addresses,
    without_ways_everywhere,
    without_ways_to_reach,
)
from cms.timeline.surroundings import crumb, in_order, is_above, names, superseding
from pages.documents.standard import COOKIES
from snippets.documents.notice import applies
from snippets.documents.registry import KINDS

DIRECT = "direct"
# As a file's document says it; within a text quotes are escaped.
_NOT_ACCESSIBLE = '"accessibilityStatus":"notAccessible"'


class Composer:
    """Composes documents for one reader."""

    def __init__(self, reader: Reader, token: Callable[[Edition], str] | None = None) -> None:
        self.reader = reader
        self.token = token or (lambda _edition: "")

    def page(self, edition: Edition, parts: Sequence[Edition] = ()) -> dict[str, Any]:
        """Return a page's full document; a draft's `parts` stand nowhere but with it."""
        stored = stored_document(edition)
        stored["subjects"] = [{"ref": subject} for subject in subject_ids(edition, stored)]
        resolver = Resolver(self.reader)
        resolver.add([edition, *parts])
        replacement = {"link": {"ref": (edition.withdrawal or {}).get("target")}}
        # What the lists find joins in before the names of all that is shown are followed further.
        beside = [replacement, *picks_in(stored)]
        around = resolver.load([stored, *beside], self._around(edition), rounds=1)
        crumbs = sorted((row for row in around if is_above(row, edition)), key=lambda row: len(row.path))
        self._inherit(stored, crumbs, resolver)
        stored["body"] = CurrentLists(self.reader, resolver, edition, stored).in_body()
        resolver.load([stored])
        document = columns(edition) | resolver.resolve(stored)
        document |= self._place(edition, crumbs, around, resolver)
        document |= self._people(document)
        document["feedback"] = self._feedback(document, edition)
        return document | self._of_kind(edition, document, around, resolver)

    def _of_kind(
        self, edition: Edition, document: dict[str, Any], around: list[Edition], resolver: Resolver
    ) -> dict[str, Any]:
        """Return what composing adds to pages of one kind."""
        if edition.kind == "faq":
            return _groups(document)
        if edition.kind == "standard":
            cookies = document["pageRole"] == COOKIES
            return {"storedKeys": _stored_keys(edition.locale) if cookies else []}
        if edition.kind == "accessibilityStatement":
            return {"inaccessibleDocuments": self._inaccessible()}
        if edition.kind == meetings.NETWORK:
            return {"meetings": meetings.shown(around, resolver)}
        if "keyFigures" in document:
            return {"keyFigures": counted(document["keyFigures"], self.reader)}
        return superseding(edition, around, resolver) if KINDS[edition.kind].supersedes else {}

    def entry(self, edition: Edition) -> dict[str, Any]:
        """Return the document of an entry that is no page."""
        stored = stored_document(edition)
        resolver = Resolver(self.reader)
        resolver.add([edition])
        resolver.load([stored])
        away = stored.pop("away", None)
        card = resolver.card(str(edition.entry_id)) if away else MISSING
        # Who stands in is shown under the id that was asked for: it is still the absent person's entry.
        shown: Any = resolver.resolve(stored) if card is MISSING else card
        document: dict[str, Any] = with_addresses(shown | columns(edition)) | {"_links": links(edition)}
        document |= resolver.address_of_part(edition)
        if not settings.RECORD_NUMBER_PUBLIC and "recordNumber" in document:
            document["recordNumber"] = None
        if edition.kind == "contact" and not self._is_reachable(edition):
            document = without_ways_to_reach(document)
        if edition.kind == "notice":
            document |= self._public_places(document)
        return document

    def _public_places(self, notice: dict[str, Any]) -> dict[str, list[str]]:
        """Return where a notice stands without pages that are not public: their ids are nobody's business."""
        named = {*notice["targets"], *notice["excludes"]}
        public = {str(row.entry_id) for row in self.reader.many(Q(entry_id__in=named))} if named else set()
        return {name: [item for item in notice[name] if item in public] for name in ("targets", "excludes")}

    def summaries(self, editions: list[Edition]) -> list[dict[str, Any]]:
        """Return entries as lists show them."""
        resolver = Resolver(self.reader)
        resolver.add(editions)
        resolver.load([])
        cards = ((row, resolver.card(str(row.entry_id))) for row in editions)
        return [{"_links": links(row)} | card for row, card in cards if card is not MISSING]

    def in_full(self, editions: Sequence[Edition]) -> list[dict[str, Any]]:
        """Return entries that are no pages, whole: as many in as few questions as one."""
        resolver = Resolver(self.reader)
        resolver.add(editions)
        stored = [stored_document(edition) for edition in editions]
        resolver.load(stored)
        pairs = zip(editions, stored, strict=True)
        return [
            columns(row) | resolver.resolve(document) | resolver.address_of_part(row) | {"_links": links(row)}
            for row, document in pairs
        ]

    def chrome(self, locale: str) -> dict[str, Any]:
        """Return what stands around a page that has no document: settings, notices for the whole site,
        menu."""
        resolver = Resolver(self.reader)
        rows = resolver.load([], Q(kind__in=("siteSettings", "notice")))
        own = [row for row in rows if row.kind == "siteSettings" and row.locale == locale]
        notices = [row for row in rows if row.kind == "notice"]
        whole = [row for row in notices if stored_document(row)["scope"] == "site"]
        return {
            "siteSettings": _card(resolver, own[0]) if own else None,
            "notices": [_card(resolver, row) for row in most_urgent(whole)],
        }

    def _around(self, edition: Edition) -> Q:
        """Ask for everything that a page stands among, in one query."""
        above = [edition.path[: index + 1] for index, sign in enumerate(edition.path) if sign == "/"][:-1]
        condition = Q(path__in=above) & ~Q(path="")
        condition |= Q(parent_id=edition.entry_id, withdrawal__isnull=True) | Q(kind="notice")
        condition |= Q(kind="siteSettings", locale=edition.locale)
        if edition.kind == meetings.NETWORK:
            condition |= meetings.coming(edition, self.reader)
        if edition.translation_key is not None:
            condition |= Q(translation_key=edition.translation_key)
        rels = ["easyRead", KINDS[edition.kind].supersedes]
        naming = Link.objects.filter(
            content_id=OuterRef("content_id"), rel__in=rels, target_id=edition.entry_id
        )
        return condition | Q(Exists(naming))

    def _inherit(self, stored: dict[str, Any], crumbs: list[Edition], resolver: Resolver) -> None:
        """Fill owner, unit and sensitivity from the pages above, the nearest first."""
        for row in reversed(crumbs):
            above = resolver.summary(row)["_inherit"]
            stored["informationOwner"] = stored["informationOwner"] or above["informationOwner"]
            stored["organisationUnit"] = stored["organisationUnit"] or above["organisationUnit"]
            stored["sensitive"] = stored["sensitive"] or above["sensitive"]

    def _place(
        self, edition: Edition, crumbs: list[Edition], around: list[Edition], resolver: Resolver
    ) -> dict[str, Any]:
        children = [row for row in around if row.parent_id == edition.entry_id and KINDS[row.kind].page]
        same = [row for row in around if row.translation_key == edition.translation_key and row.path]
        others = [row for row in same if row.entry_id != edition.entry_id and row.withdrawal is None]
        simple = [row for row in around if row.kind != "notice" and names(row, "easyRead", edition)]
        site = [row for row in around if row.kind == "siteSettings"]
        return {
            "firstPublishedAt": instant(edition.first_published_at),
            "lastReviewedAt": instant(edition.published_at),
            "validFrom": instant(edition.since),
            "validTo": instant(edition.valid_to),
            "inMenu": edition.in_menu,
            "breadcrumbs": [crumb(row) for row in crumbs],
            "children": [_card(resolver, row) for row in in_order(children, edition.child_order)],
            "translations": [
                crumb(row) | {"locale": row.locale} for row in sorted(others, key=lambda row: row.locale)
            ],
            "easyReadOf": _card(resolver, simple[0]) if simple else None,
            "notices": self._notices(edition, crumbs, around, resolver),
            "siteSettings": _card(resolver, site[0]) if site else None,
            "withdrawal": self._withdrawal(edition, resolver),
            "_links": links(edition, translated=bool(others)),
        }

    def _notices(
        self, edition: Edition, crumbs: list[Edition], around: list[Edition], resolver: Resolver
    ) -> list[dict[str, Any]]:
        above = {str(row.entry_id) for row in (*crumbs, edition)}
        applying = [
            row
            for row in around
            if row.kind == "notice"
            and applies(stored_document(row), str(edition.entry_id), edition.kind, above)
        ]
        return [_card(resolver, row) for row in most_urgent(applying)]

    def _people(self, document: dict[str, Any]) -> dict[str, Any]:
        """Show no more of people than the page's way of contact allows."""
        owner = document["informationOwner"]
        changed: dict[str, Any] = {}
        if owner is not None:
            changed["informationOwner"] = name_and_title(owner)
        if document["organisationUnit"] is None and owner is not None:
            changed["organisationUnit"] = owner.get("organisationUnit")
        if "trainers" in document:
            changed["trainers"] = [name_and_title(card) for card in document["trainers"]]
        if document["contactMode"] != DIRECT:
            changed = {name: without_ways_everywhere(value) for name, value in document.items()} | changed
        if not settings.RECORD_NUMBER_PUBLIC:
            changed["recordNumber"] = None
        return changed

    def _feedback(self, document: dict[str, Any], edition: Edition) -> dict[str, Any]:
        own = document["feedback"]
        site = document["siteSettings"] or {}
        return {
            "enabled": own["enabled"] and edition.withdrawal is None,
            "question": own["question"] or site.get("feedbackQuestion", ""),
            "token": self.token(edition),
        }

    def _withdrawal(self, edition: Edition, resolver: Resolver) -> dict[str, Any] | None:
        stored = edition.withdrawal
        if stored is None:
            return None
        target = {"ref": stored["target"], "url": stored["address"] or None, "label": ""}
        link = resolver.link(target) if stored["target"] or stored["address"] else MISSING
        at = instant(filtering.bound(stored["at"], last=False))
        return {"at": at, "text": stored["text"], "replacement": None if link is MISSING else link}

    def _inaccessible(self) -> list[dict[str, Any]]:
        """Return the public files that are marked as not accessible, in the order of their titles."""
        marked = Q(kind="document", content__document__contains=_NOT_ACCESSIBLE)
        files = self.reader.shown(marked)
        resolver = Resolver(self.reader)
        resolver.add(files)
        return [_card(resolver, row) for row in files]

    def _is_reachable(self, edition: Edition) -> bool:
        pages = self.reader.shown_directly(edition.entry_id)
        return any(stored_document(page).get("contactMode") == DIRECT for page in pages)


def _groups(document: dict[str, Any]) -> dict[str, Any]:
    """Return the groups of questions that are not empty, and when the latest of them was changed."""
    groups = [group for group in document["groups"] if group["items"]]
    moments = [item["updatedAt"] for group in groups for item in group["items"]]
    return {"groups": groups, "updatedAt": max(moments, default=document["contentDate"])}


def _stored_keys(locale: str) -> list[dict[str, Any]]:
    """Return the register of what is stored on people's devices, in a page's language."""
    with translation.override(locale):
        return [asdict(key) | {"purpose": str(key.purpose)} for key in stored_keys.register()]


def _card(resolver: Resolver, row: Edition) -> Any:
    card = resolver.card(str(row.entry_id))
    return None if card is MISSING else card
