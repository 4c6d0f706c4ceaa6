"""The list page's document."""

from typing import Any

from pages.documents.linked_data import web_page
from pages.documents.page import COMMON, PageDocument, with_registers, with_sign_language_video
from pages.summaries import PageSummary
from snippets.documents.registry import Kind, register


class ListDocument(PageDocument):
    """A list page: which kind it shows, with which filters set beforehand and which ones offered."""

    listed_kind: str
    preset: dict[str, str]
    shown_filters: tuple[str, ...]
    empty_text: str


def json_ld(document: dict[str, Any]) -> dict[str, Any]:
    """Return the page as a collection; what it lists is asked for page by page."""
    return web_page(document, "CollectionPage")


register(
    Kind(
        name="list",
        model="pages.ListPage",
        document=ListDocument,
        summary=PageSummary,
        collection="pages",
        filters=COMMON,
        page=True,
        json_ld=json_ld,
        schema=3,
        upgrades=(with_registers, with_sign_language_video),
    )
)
