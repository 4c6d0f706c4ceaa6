"""The start page's document."""

from typing import Any

from pages.documents.linked_data import filled, web_page
from pages.documents.page import COMMON, PageDocument, with_registers, with_sign_language_video
from pages.summaries import PageSummary
from snippets.documents.nodes import LinkNode
from snippets.documents.registry import Kind, register


class HomeDocument(PageDocument):
    """The start page of one language."""

    shortcuts: tuple[LinkNode, ...]


def json_ld(document: dict[str, Any]) -> dict[str, Any]:
    """Return the start page with the website that it opens."""
    settings = document["siteSettings"] or {}
    site = {"@type": "WebSite", "name": settings.get("siteName"), "url": document["url"]}
    shortcuts = [link["url"] for link in document["shortcuts"]]
    return web_page(document, isPartOf=filled(site), significantLink=shortcuts)


register(
    Kind(
        name="home",
        model="pages.HomePage",
        document=HomeDocument,
        summary=PageSummary,
        collection="pages",
        filters=COMMON,
        page=True,
        json_ld=json_ld,
        schema=3,
        upgrades=(with_registers, with_sign_language_video),
    )
)
