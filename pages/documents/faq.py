"""The document of a page of questions and answers."""

from typing import ClassVar

from pydantic import BaseModel

from pages.blocks.faq_group import FaqGroup
from pages.documents.page import FullColumns, PageDocument
from pages.summaries import PageSummary
from snippets.documents.nodes import Moment
from snippets.documents.registry import Kind, register


class FaqColumns(FullColumns):
    """Adds the latest change among the questions shown."""

    updated_at: Moment | None


class FaqDocument(PageDocument):
    """A page of questions and answers."""

    columns: ClassVar[type[BaseModel] | None] = FaqColumns
    groups: tuple[FaqGroup, ...]


register(
    Kind(
        name="faq",
        model="pages.FaqPage",
        document=FaqDocument,
        summary=PageSummary,
        collection="faqs",
        page=True,
    )
)
