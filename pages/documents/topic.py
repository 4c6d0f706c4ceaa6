"""The topic page's document."""

from pages.blocks.key_figure import KeyFigure
from pages.documents.page import PageDocument
from pages.summaries import PageSummary
from snippets.documents.nodes import Document, File, Ref
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


register(
    Kind(
        name="topic",
        model="pages.TopicPage",
        document=TopicDocument,
        summary=PageSummary,
        collection="topics",
        order="title",
        page=True,
    )
)
