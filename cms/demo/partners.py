"""The demo's partner organisations."""

from cms.demo.keys import Keys, public_id
from cms.demo.moments import Moments
from cms.demo.texts.shapes import Item
from snippets.models import Partner, PartnerFormerName

_SAME_NAMES = ("name", "short_name", "partner_kind", "website", "description", "role", "order")


def made(item: Item, keys: Keys, moments: Moments) -> Partner:
    """Return a partner as a draft that is not saved yet."""
    partner = Partner(
        public_id=public_id(item["key"]),
        logo_id=keys[item["logo"]],
        contact_id=keys.optional(item.get("contact")),
        partnership_since=moments.day(item["partnership_since"]) if item["partnership_since"] else None,
        partnership_until=moments.day(item["partnership_until"]) if item["partnership_until"] else None,
        **{name: item[name] for name in _SAME_NAMES},
    )
    partner.former_names = [
        PartnerFormerName(name=former["name"], until=moments.day(former["until"]))
        for former in item["former_names"]
    ]
    return partner
