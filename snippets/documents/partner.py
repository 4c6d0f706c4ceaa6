"""A partner organisation as the public sees it."""

from datetime import date
from typing import ClassVar, Literal

from pydantic import BaseModel

from snippets.documents.nodes import Document, Entry, PictureNode, Text
from snippets.documents.organisation_unit import FormerName
from snippets.documents.registry import Filter, Kind, register

PartnerKind = Literal["authority", "countyBoard", "association", "university", "civilSociety", "portal"]
PARTNER_KINDS = ("authority", "countyBoard", "association", "university", "civilSociety", "portal")


class PartnerName(Document):
    """A partner as it stands on pages; the logos' alternative text is always the name."""

    columns: ClassVar[type[BaseModel] | None] = Entry
    name: Text
    short_name: str | None
    website: str
    logo: PictureNode | None
    logo_dark: PictureNode | None
    current: bool


class PartnerDocument(PartnerName):
    """A partner in full; `current` turns false at the midnight after the partnership's last day."""

    former_names: tuple[FormerName, ...]
    partner_kind: PartnerKind
    description: str | None
    role: str | None
    partnership_since: date | None
    partnership_until: date | None


PARTNER = register(
    Kind(
        name="partner",
        model="snippets.Partner",
        document=PartnerDocument,
        summary=PartnerName,
        collection="partners",
        in_full=True,
        filters=(
            Filter("partnerKind", "partnerKind", choices=PARTNER_KINDS),
            Filter("current", "current", choices=("true", "false"), default=("true",)),
        ),
        order="order,name",
        sort_number="order",
    )
)
