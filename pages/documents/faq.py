"""The document of a page of questions and answers."""

from typing import Any, ClassVar

from pydantic import BaseModel

from pages.blocks.faq_group import FaqGroup
from pages.documents.linked_data import web_page
from pages.documents.page import COMMON, FullColumns, PageDocument, with_registers, with_sign_language_video
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


def json_ld(document: dict[str, Any]) -> dict[str, Any]:
    """Return the page with the questions that are valid at the moment."""
    items = [item for group in document["groups"] for item in group["items"]]
    questions = [
        {
            "@type": "Question",
            "@id": f"urn:uuid:{item['id']}",
            "url": f"{document['url']}#{item['anchor']}",
            "name": item["question"],
            "dateModified": item["updatedAt"],
            "acceptedAnswer": {"@type": "Answer", "text": item["answerText"]},
        }
        for item in items
    ]
    return web_page(document, "FAQPage", mainEntity=questions, dateModified=document["updatedAt"])


register(
    Kind(
        name="faq",
        model="pages.FaqPage",
        document=FaqDocument,
        summary=PageSummary,
        collection="faqs",
        filters=COMMON,
        page=True,
        json_ld=json_ld,
        schema=3,
        upgrades=(with_registers, with_sign_language_video),
    )
)
