"""A question with its answer as the public sees it."""

from typing import ClassVar

from pydantic import BaseModel

from snippets.documents.nodes import Document, Entry, Html, LinkNode, Moment, Ref, Term, Text
from snippets.documents.registry import Filter, Kind, register


class FaqItemColumns(Entry):
    """What composing adds: the edition's content date, when the wording last changed in earnest."""

    updated_at: Moment


class FaqItemSummary(Document):
    """A question as it stands on pages: with its whole answer."""

    columns: ClassVar[type[BaseModel] | None] = FaqItemColumns
    question: Text
    answer_html: Html
    answer_text: str
    short_answer: str | None
    anchor: Text
    sources: tuple[LinkNode, ...]


class FaqItemDocument(FaqItemSummary):
    """A question in full."""

    subjects: tuple[Ref[Term], ...]
    synonyms: tuple[str, ...]


FAQ_ITEM = register(
    Kind(
        name="faqItem",
        model="snippets.FaqItem",
        document=FaqItemDocument,
        summary=FaqItemSummary,
        collection="faq-items",
        filters=(Filter("subject", "subjects"),),
        order="-updatedAt",
    )
)
