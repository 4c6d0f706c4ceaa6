"""A question with its answer as the public sees it."""

from collections.abc import Sequence
from typing import Any, ClassVar

from pydantic import BaseModel

from snippets.documents.nodes import Document, Entry, Html, LinkNode, Moment, Ref, Term, Text
from snippets.documents.registry import Choice, Filter, Kind, Rows, register


class FaqItemColumns(Entry):
    """What composing adds: when the wording last changed in earnest, and from when to when it is valid."""

    updated_at: Moment
    valid_from: Moment
    valid_to: Moment | None


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


def _shown_on(rows: Rows, page_ids: Sequence[str]) -> list[str] | None:
    """Return the ids of the questions that pages show, in their order; None where one of them is no such
    page."""
    pages = {row.entry_id: row for row in rows.find(ids=page_ids) if row.kind == "faq"}
    if pages.keys() != {page_id.lower() for page_id in page_ids}:
        return None
    groups = [group for page_id in page_ids for group in pages[page_id.lower()].document["groups"]]
    return list(dict.fromkeys(item["ref"] for group in groups for item in group["items"]))


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
                "entries",
                "Ids of pages of questions and answers: what they show, in their order unless `sort` names "
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
