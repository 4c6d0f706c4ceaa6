"""The document of a page about a partnership."""

from typing import Any

from pages.documents.linked_data import organisation, web_page
from pages.documents.page import COMMON, PageDocument
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


def json_ld(document: dict[str, Any]) -> dict[str, Any]:
    """Return the page as one about the partner."""
    partner = document["partner"]
    return web_page(
        document,
        "AboutPage",
        mainEntity=organisation(partner["name"], partner["website"]) if partner else None,
        mentions=[organisation(item["name"], item["website"]) for item in document["partners"]],
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
        json_ld=json_ld,
    )
)
