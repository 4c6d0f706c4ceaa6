"""The start page's document."""

from pages.documents.page import PageDocument
from pages.summaries import PageSummary
from snippets.documents.nodes import LinkNode
from snippets.documents.registry import Kind, register


class HomeDocument(PageDocument):
    """The start page of one language."""

    shortcuts: tuple[LinkNode, ...]


register(
    Kind(
        name="home",
        model="pages.HomePage",
        document=HomeDocument,
        summary=PageSummary,
        collection="pages",
        page=True,
    )
)
