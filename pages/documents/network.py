"""The network's document."""

from typing import Any, ClassVar

from pydantic import BaseModel

from pages.documents.linked_data import contact_point, filled, place, web_page
from pages.documents.linked_events import meeting
from pages.documents.occurrence import OccurrenceSummary
from pages.documents.page import COMMON, FullColumns, PageDocument, with_sign_language_video
from pages.summaries import NetworkSummary
from snippets.documents.contact import ContactCard
from snippets.documents.html import plain_text
from snippets.documents.municipality import MunicipalityName
from snippets.documents.nodes import Document, File, Html, Ref
from snippets.documents.region import RegionName
from snippets.documents.registry import Kind, register


class HowToJoin(Document):
    """What to do to become a member, and where: at an address or by mail."""

    text: str
    url: str | None
    email: str | None


class MemberOrganisations(Document):
    """The organisations of a network; people are never members of it."""

    municipalities: tuple[Ref[MunicipalityName], ...]
    regions: tuple[Ref[RegionName], ...]


class NetworkColumns(FullColumns):
    """Adds what is to come of the courses that say that they are the network's, in the order of time."""

    meetings: tuple[Ref[OccurrenceSummary], ...]


class NetworkDocument(PageDocument):
    """A network: what it is for, who may join, and how."""

    columns: ClassVar[type[BaseModel] | None] = NetworkColumns
    purpose: Html
    eligibility: str
    benefits: tuple[str, ...]
    how_to_join: HowToJoin
    coordinator: Ref[ContactCard] | None
    member_organisations: MemberOrganisations
    member_count: int | None
    newsletter_url: str | None
    documents: tuple[Ref[File], ...]


def json_ld(document: dict[str, Any]) -> dict[str, Any]:
    """Return the page as the organisation that it is about, with its members, meetings and the way in."""
    page = web_page(document, ["WebPage", "Organization"])
    join, members, asked = document["howToJoin"], document["memberOrganisations"], document["coordinator"]
    target = join["url"] or (f"mailto:{join['email']}" if join["email"] else None)
    own = {
        "description": plain_text(document["purpose"]),
        "potentialAction": filled({"@type": "JoinAction", "description": join["text"], "target": target}),
        "contactPoint": _points([*document["contacts"], *([asked] if asked else [])]),
        "event": [meeting(item) for item in document["meetings"]],
        "member": [place(item) for item in (*members["municipalities"], *members["regions"])],
    }
    return filled(page | own)


def _points(cards: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return each contact once: who coordinates a network is mostly its contact too."""
    return [contact_point(card) for card in {card["id"]: card for card in cards}.values()]


register(
    Kind(
        name="network",
        model="pages.NetworkPage",
        document=NetworkDocument,
        summary=NetworkSummary,
        collection="networks",
        filters=COMMON,
        order="title",
        page=True,
        schema=2,
        upgrades=(with_sign_language_video,),
        json_ld=json_ld,
    )
)
