"""The accessibility statement's document."""

from datetime import date
from typing import ClassVar

from pydantic import BaseModel

from pages.blocks.shortcoming import Exemption, Shortcoming
from pages.documents.linked_data import web_page
from pages.documents.page import COMMON, FullColumns, PageDocument, with_sign_language_video
from pages.summaries import PageSummary
from snippets.documents.nodes import File, Ref
from snippets.documents.registry import Kind, register


class AccessibilityStatementColumns(FullColumns):
    """Adds the public files that are marked as not accessible."""

    inaccessible_documents: tuple[Ref[File], ...]


class AccessibilityStatementDocument(PageDocument):
    """How well a website keeps the law on accessibility, and what it does not do yet."""

    columns: ClassVar[type[BaseModel] | None] = AccessibilityStatementColumns
    actor: str
    service: str
    compliance: str
    shortcomings: tuple[Shortcoming, ...]
    disproportionate: tuple[Exemption, ...]
    outside_law: tuple[Exemption, ...]
    assessed_on: date
    updated_on: date
    method: str
    report_url: str | None
    report_email: str | None
    supervision_url: str


register(
    Kind(
        name="accessibilityStatement",
        model="pages.AccessibilityStatementPage",
        document=AccessibilityStatementDocument,
        summary=PageSummary,
        collection="pages",
        filters=COMMON,
        page=True,
        schema=2,
        upgrades=(with_sign_language_video,),
        json_ld=web_page,
    )
)
