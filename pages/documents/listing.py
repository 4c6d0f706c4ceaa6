"""The list page's document."""

from pages.documents.page import PageDocument
from pages.summaries import PageSummary
from snippets.documents.registry import Kind, register


class ListDocument(PageDocument):
    """A list page: which kind it shows, with which filters set beforehand and which ones offered."""

    listed_kind: str
    preset: dict[str, str]
    shown_filters: tuple[str, ...]
    empty_text: str


register(
    Kind(
        name="list",
        model="pages.ListPage",
        document=ListDocument,
        summary=PageSummary,
        collection="pages",
        page=True,
    )
)
