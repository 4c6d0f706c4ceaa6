"""What a vote must say, whichever way it comes: values are read here, and what is wrong is told by name."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

MAX_BODY_BYTES = 8 * 1024
MEMBERS = ("pageId", "token", "helpful", "reason", "comment", "key")
_NOT_YET = ("reason", "comment")
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.ASCII | re.IGNORECASE)


@dataclass(eq=False)
class Unusable(Exception):
    """Values that cannot be used: why, by name."""

    reasons: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Answer:
    """What somebody answers to the question of a page."""

    page_id: UUID
    token: str
    helpful: bool
    key: UUID | None


def read(given: Mapping[str, Any]) -> Answer:
    """Return the answer that values give; raises Unusable, which names everything that is wrong."""
    reasons = {}
    asked, key = page_id(given), _uuid(given.get("key"))
    token, helpful = given.get("token"), given.get("helpful")
    if asked is None:
        reasons["pageId"] = _("Ange sidans id.")
    if not isinstance(token, str) or not token:
        reasons["token"] = _("Ange värdet som kom med sidan.")
    if not isinstance(helpful, bool):
        reasons["helpful"] = _("Svara ja eller nej.")
    if given.get("key") is not None and key is None:
        reasons["key"] = _("Nyckeln ska vara ett UUID.")
    # Nothing that somebody wrote may get lost behind a thank-you.
    reasons |= {name: _("Tas inte emot.") for name in _NOT_YET if given.get(name) is not None}
    if reasons or asked is None or not isinstance(token, str) or not isinstance(helpful, bool):
        raise Unusable(reasons)
    return Answer(asked, token, helpful, key)


def page_id(given: Mapping[str, Any]) -> UUID | None:
    """Return the id of the page that values name, whatever else is wrong with them."""
    return _uuid(given.get("pageId"))


def posted(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of the website's form, whose fields are all text, as they are meant."""
    words = {"true": True, "false": False}
    values = {name: fields.get(name) for name in MEMBERS}
    return values | {"helpful": words.get(str(values["helpful"])), "key": values["key"] or None}


def _uuid(text: Any) -> UUID | None:
    return UUID(text) if isinstance(text, str) and _UUID.fullmatch(text) else None
