"""The standard page's document."""

from pages.documents.linked_data import web_page
from pages.documents.page import COMMON, PageDocument, with_registers
from pages.summaries import PageSummary
from snippets.documents.registry import Kind, register


class StandardDocument(PageDocument):
    """A standard page and its role."""

    page_role: str


register(
    Kind(
        name="standard",
        model="pages.StandardPage",
        document=StandardDocument,
        summary=PageSummary,
        collection="pages",
        filters=COMMON,
        page=True,
        json_ld=web_page,
        schema=2,
        upgrades=(with_registers,),
    )
)
