"""The topic page's document."""

from typing import Any

from pages.blocks.key_figure import KeyFigure, with_counts
from pages.documents.linked_data import filled, observation, organisation, web_page, works
from pages.documents.page import COMMON, PageDocument, with_registers, with_sign_language_video
from pages.summaries import NetworkSummary, PageSummary
from snippets.documents.nodes import Document, File, Ref, WhileCurrent
from snippets.documents.partner import PartnerName
from snippets.documents.registry import Kind, register
from snippets.documents.steering_document import SteeringDocumentSummary


class Initiative(Document):
    """An effort with a beginning and mostly an end; `ended` turns true at midnight after its last year."""

    name: str
    start_year: int
    end_year: int | None
    ended: bool
    funder: str | None
    agreement: Ref[File] | None


class TopicDocument(PageDocument):
    """A topic."""

    child_navigation: bool
    initiative: Initiative | None
    steering_documents: tuple[Ref[SteeringDocumentSummary], ...]
    key_figures: tuple[KeyFigure, ...]
    faq: Ref[PageSummary] | None
    networks: tuple[Ref[NetworkSummary], ...]
    partners: tuple[WhileCurrent[PartnerName], ...]


def with_partners(stored: dict[str, Any]) -> dict[str, Any]:
    """Bring a topic of shape 2 to shape 3: networks, partners, figures that may count, a film in sign
    language."""
    return {"networks": [], "partners": []} | with_sign_language_video(with_counts(stored))


def json_ld(document: dict[str, Any]) -> dict[str, Any]:
    """Return the topic as a collection of what stands below it."""
    initiative = document["initiative"] or {}
    project = {
        "@type": "Project",
        "name": initiative.get("name"),
        "foundingDate": str(initiative.get("startYear") or ""),
        "dissolutionDate": str(initiative.get("endYear") or ""),
    }
    return web_page(
        document,
        "CollectionPage",
        hasPart=works(document["children"]),
        citation=[{"@type": "CreativeWork", "name": item["name"]} for item in document["steeringDocuments"]],
        mentions=[
            *([filled(project)] if initiative else []),
            *works([document["faq"]] if document["faq"] else []),
            *works(document["networks"]),
            *(organisation(item["name"], item["website"]) for item in document["partners"]),
            *map(observation, document["keyFigures"]),
        ],
    )


register(
    Kind(
        name="topic",
        model="pages.TopicPage",
        document=TopicDocument,
        summary=PageSummary,
        collection="topics",
        filters=COMMON,
        order="title",
        page=True,
        json_ld=json_ld,
        schema=3,
        upgrades=(with_registers, with_partners),
    )
)
