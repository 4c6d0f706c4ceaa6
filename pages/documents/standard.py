"""The standard page's document."""

from pages.documents.page import PageDocument
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
        page=True,
    )
)
