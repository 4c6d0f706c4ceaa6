"""A question with its answer as the public sees it."""

from typing import Any, ClassVar

from pydantic import BaseModel

from snippets.documents.nodes import Document, Entry, Html, LinkNode, Moment, Ref, Term, Text
from snippets.documents.registry import Choice, Filter, Kind, Rows, register


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


def _with_words(rows: Rows, text: str) -> list[str]:
    """Return the ids of the questions that hold every word; there are few enough to be read through."""
    words = text.casefold().split()
    found = rows.find(kinds=["faqItem"])
    return [row.entry_id for row in found if all(word in _searched(row.document) for word in words)]


def _searched(item: dict[str, Any]) -> str:
    return " ".join([item["question"], item["answerText"], *item["synonyms"]]).casefold()


def _shown_on(rows: Rows, page_id: str) -> list[str] | None:
    """Return the ids of the questions that a page shows, in its order."""
    page = next((row for row in rows.find(ids=[page_id]) if row.kind == "faq"), None)
    if page is None:
        return None
    return [item["ref"] for group in page.document["groups"] for item in group["items"]]


FAQ_ITEM = register(
    Kind(
        name="faqItem",
        model="snippets.FaqItem",
        document=FaqItemDocument,
        summary=FaqItemSummary,
        collection="faq-items",
        filters=(Filter("subject", "subjects"),),
        choices=(
            Choice(
                "faq",
                "entry",
                "The id of a page of questions and answers: what it shows, in its order unless `sort` names "
                "another.",
                _shown_on,
                missing="Det finns ingen sida med frågor och svar med det id:t.",
                ordered=True,
            ),
            Choice(
                "q",
                "words",
                "Words that must all stand in the question, the answer or its synonyms, in whatever case.",
                _with_words,
            ),
        ),
        order="-updatedAt",
    )
)
