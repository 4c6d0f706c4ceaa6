"""The document of a page about a partnership."""

from typing import Any

from pages.blocks.key_figure import KeyFigure
from pages.documents.linked_data import observation, organisation, web_page
from pages.documents.page import COMMON, PageDocument, with_sign_language_video
from pages.summaries import NetworkSummary, PageSummary
from snippets.documents.nodes import Html, Ref, WhileCurrent
from snippets.documents.partner import PartnerName
from snippets.documents.registry import Kind, register
from snippets.documents.steering_document import SteeringDocumentSummary


class PartnerPageDocument(PageDocument):
    """What the association does together with others; `partners` is the row of logos."""

    partner: Ref[PartnerName] | None
    own_role: Html
    partners: tuple[WhileCurrent[PartnerName], ...]
    steering_documents: tuple[Ref[SteeringDocumentSummary], ...]
    networks: tuple[Ref[NetworkSummary], ...]
    key_figures: tuple[KeyFigure, ...]


def with_key_figures(stored: dict[str, Any]) -> dict[str, Any]:
    """Bring a page of shape 1 to shape 2: key figures, and a film in sign language."""
    return {"keyFigures": []} | with_sign_language_video(stored)


def json_ld(document: dict[str, Any]) -> dict[str, Any]:
    """Return the page as one about the partner."""
    partner = document["partner"]
    return web_page(
        document,
        "AboutPage",
        mainEntity=organisation(partner["name"], partner["website"]) if partner else None,
        mentions=[
            *(organisation(item["name"], item["website"]) for item in document["partners"]),
            *map(observation, document["keyFigures"]),
        ],
        citation=[{"@type": "CreativeWork", "name": item["name"]} for item in document["steeringDocuments"]],
    )


register(
    Kind(
        name="partnerPage",
        model="pages.PartnerPage",
        document=PartnerPageDocument,
        summary=PageSummary,
        collection="pages",
        filters=COMMON,
        page=True,
        schema=2,
        upgrades=(with_key_figures,),
        json_ld=json_ld,
    )
)
