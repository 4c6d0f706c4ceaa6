"""Replacing the nodes of stored documents by what their targets say at the moment."""

import re
from datetime import UTC, datetime
from typing import Any

from django.conf import settings

from cms.timeline.loading import REFERENCE, ROUNDS, Loader, stored_document
from cms.timeline.models import Edition
from pages.blocks.body import PARTS
from snippets.documents.registry import KINDS

MISSING = object()
# A part of a body is left out when this field of its value is empty or missing.
GONE_WITHOUT = {
    name: part.stored_as.model_fields["value"].annotation.gone_without for name, part in PARTS.items()
} | {"currentSection": "lists"}
_REACHED_BY = ("phone", "phoneDisplay", "mobile", "mobileDisplay", "email")


def absolute(path: str) -> str:
    """Return the address of a path on this site; never made from a request."""
    return f"{settings.PUBLIC_BASE_URL}{path}" if path.startswith("/") else path


class Resolver(Loader):
    """Replaces nodes by what the loaded entries say."""

    def card(self, target: str, depth: int = 0) -> Any:
        """Return an entry as it stands in other documents, or MISSING."""
        edition = self.known.get(target)
        if edition is None or depth > ROUNDS:
            return MISSING
        stored = self.summary(edition)
        if stored.get("_away"):
            return self._stand_in(target, stored, depth)
        shown = {name: value for name, value in stored.items() if not name.startswith("_")}
        resolved = self.resolve(shown, depth + 1)
        if resolved is MISSING:
            return MISSING
        return columns(edition) | with_addresses(resolved) | self.address_of_part(edition)

    def address_of_part(self, edition: Edition) -> dict[str, str]:
        """Return where a part of a page stands on it; nothing for all other entries."""
        page = self.known.get(str(edition.parent_id)) if KINDS[edition.kind].part_of else None
        if page is None:
            return {}
        return {"url": f"{absolute(page.path)}#{stored_document(edition)['anchor']}"}

    def _stand_in(self, absent: str, stored: dict[str, Any], depth: int) -> Any:
        """Return the card of whoever stands in for somebody who is away: one step only, else the unit's
        mailbox, which is no person and has the absent one's id."""
        substitute = self.known.get(stored["_away"]["ref"])
        if substitute is not None and not self.summary(substitute).get("_away"):
            shown = self.card(str(substitute.entry_id), depth + 1)
            return MISSING if shown is MISSING else shown | {"substitutes": True}
        unit = self.known.get((stored["organisationUnit"] or {}).get("ref", ""))
        return MISSING if unit is None else {"id": absent, "type": "contact"} | _mailbox(unit, stored)

    def resolve(self, value: Any, depth: int = 0) -> Any:
        """Return a value with all its nodes replaced; MISSING when what it needs is not public."""
        if isinstance(value, str):
            return self._rich_text(value) if 'href="ref:' in value else value
        if isinstance(value, list):
            resolved = [self.resolve(item, depth) for item in value]
            return [item for item in resolved if item is not MISSING and item is not None]
        if isinstance(value, dict):
            return self._node(value, depth)
        return value

    def _node(self, value: dict[str, Any], depth: int) -> Any:
        if value.keys() == {"ref"}:
            card = self.card(value["ref"], depth)
            return None if card is MISSING else card
        if value.keys() == {"must"}:
            return self.card(value["must"], depth)
        if value.keys() == {"whileCurrent"}:
            card = self.card(value["whileCurrent"], depth)
            return None if card is MISSING or not card["current"] else card
        if value.keys() == {"link"}:
            link = self.link(value["link"])
            return None if link is MISSING else link
        if value.keys() == {"picture"}:
            return self._picture(value["picture"], depth)
        resolved = {name: self.resolve(item, depth) for name, item in value.items()}
        if any(item is MISSING for item in resolved.values()):
            return MISSING
        needed = GONE_WITHOUT.get(str(value.get("type")))
        if needed and isinstance(resolved.get("value"), dict) and not resolved["value"].get(needed):
            return MISSING
        return resolved

    def _picture(self, use: dict[str, Any], depth: int) -> Any:
        card = self.card(use["ref"], depth)
        if card is MISSING:
            return MISSING if use["must"] else None
        return card if use["alt"] is None else card | {"alt": use["alt"]}

    def link(self, target: dict[str, Any]) -> Any:
        """Return a link as people see it, or MISSING while its target is not public."""
        if target["ref"] is None:
            url = target["url"] or ""
            nobody: dict[str, Any] = {"id": None, "type": None, "document": None}
            return nobody | {"title": target["label"] or url, "url": absolute(url), "external": True}
        edition = self.known.get(target["ref"])
        if edition is None:
            return MISSING
        file = self.card(target["ref"]) if edition.kind == "document" else None
        url = file["url"] if file else absolute(edition.path)
        title = target["label"] or edition.title
        entry = {"id": str(edition.entry_id), "type": edition.kind}
        return entry | {"title": title, "url": url, "external": False, "document": file}

    def _rich_text(self, html: str) -> str:
        return REFERENCE.sub(self._anchor, html)

    def _anchor(self, match: "re.Match[str]") -> str:
        target, fragment, text = match[1], match[2] or "", match[3]
        link = self.link({"ref": target, "label": "", "url": None})
        return text if link is MISSING else f'<a href="{link["url"]}{fragment}">{text}</a>'


def _mailbox(unit: Edition, absent: dict[str, Any]) -> dict[str, Any]:
    """Return a unit in the shape of a contact, without a word of the person who is away."""
    document = stored_document(unit)
    nothing: dict[str, Any] = {
        name: [] if isinstance(value, list) else None
        for name, value in absent.items()
        if not name.startswith("_")
    }
    known = {name: document[name] for name in ("name", "phone", "phoneDisplay", "email")}
    names = {"givenName": "", "familyName": "", "title": "", "substitutes": True}
    return nothing | known | names


def with_addresses(document: dict[str, Any]) -> dict[str, Any]:
    """Write the address of a file or image, and of its sizes, in full."""
    if not isinstance(document.get("url"), str):
        return document
    changed: dict[str, Any] = {"url": absolute(document["url"])}
    if "renditions" in document:
        changed["renditions"] = [size | {"url": absolute(size["url"])} for size in document["renditions"]]
    return document | changed


def columns(edition: Edition) -> dict[str, Any]:
    """Return what an edition's columns add to its own content."""
    kind = KINDS[edition.kind]
    added: dict[str, Any] = {"id": str(edition.entry_id), "type": edition.kind}
    if kind.name == "siteSettings":
        added["locale"] = edition.locale
    if kind.name == "faqItem":
        added["updatedAt"] = instant(edition.content_date)
        added["validFrom"], added["validTo"] = instant(edition.since), instant(edition.valid_to)
    if kind.part_of:
        told = edition.calendar or {}
        before = told.get("previousStartsAt")
        added["version"], added["sequence"] = edition.version, told.get("sequence", 0)
        added["previousStartsAt"] = instant(datetime.fromisoformat(before)) if before else None
        added["_links"] = links(edition)
    if kind.page:
        added |= {
            "locale": edition.locale,
            "url": absolute(edition.path),
            "path": edition.path,
            "contentDate": instant(edition.content_date),
            "publishedAt": instant(edition.published_at),
            "version": edition.version,
            "_links": links(edition),
        }
    return added


def links(edition: Edition, *, translated: bool = False) -> dict[str, str]:
    """Return where an entry is to be found, and where its other languages are if it has any."""
    kind = KINDS[edition.kind]
    found = {"self": absolute(f"/api/v1/{kind.collection}/{edition.entry_id}")}
    if kind.listed:
        found["collection"] = absolute(f"/api/v1/{kind.collection}")
    if edition.path:
        found["html"] = absolute(edition.path)
    if edition.parent_id is not None:
        found["up"] = absolute(f"/api/v1/pages/{edition.parent_id}")
    if kind.calendar:
        found["calendar"] = absolute(kind.calendar.format(id=edition.entry_id))
    if translated:
        found["translations"] = absolute(f"/api/v1/pages?translationOf={edition.entry_id}")
    return found


def instant(moment: Any) -> str | None:
    """Write a moment as clients read it: RFC 3339 in UTC with milliseconds."""
    if moment is None:
        return None
    utc = moment.astimezone(UTC)
    return f"{utc:%Y-%m-%dT%H:%M:%S}.{utc.microsecond // 1000:03d}Z"


def name_and_title(card: dict[str, Any]) -> dict[str, Any]:
    """Return who somebody is, without a way to reach them."""
    return {name: card[name] for name in ("id", "type", "name", "title")}


def without_ways_to_reach(card: dict[str, Any]) -> dict[str, Any]:
    """Return a contact's card with name and title only."""
    return card | dict.fromkeys(_REACHED_BY)


def without_ways_everywhere(value: Any) -> Any:
    """Return a part of a document in which no contact's card says how they are reached."""
    if isinstance(value, list):
        return [without_ways_everywhere(item) for item in value]
    if not isinstance(value, dict):
        return value
    inner = {name: without_ways_everywhere(item) for name, item in value.items()}
    return without_ways_to_reach(inner) if inner.get("type") == "contact" else inner
