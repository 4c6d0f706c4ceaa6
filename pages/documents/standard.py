"""The standard page's document."""

from typing import ClassVar

from pydantic import BaseModel

from pages.documents.linked_data import web_page
from pages.documents.page import (
    COMMON,
    FullColumns,
    PageDocument,
    with_registers,
    with_sign_language_video,
)
from pages.summaries import PageSummary
from snippets.documents.nodes import Document
from snippets.documents.registry import Kind, register

COOKIES = "cookies"


class StoredKey(Document):
    """A cookie or a key of the browser's storage that the admin uses; the website itself stores nothing."""

    name: str
    storage: str
    purpose: str
    necessary: bool
    seconds: int | None


class StandardColumns(FullColumns):
    """Adds, on the cookie page, what is stored on people's devices; on every other page nothing."""

    stored_keys: tuple[StoredKey, ...]


class StandardDocument(PageDocument):
    """A standard page and its role."""

    columns: ClassVar[type[BaseModel] | None] = StandardColumns
    page_role: str


register(
    Kind(
        name="standard",
        model="pages.StandardPage",
        document=StandardDocument,
        summary=PageSummary,
        collection="pages",
        filters=COMMON,
        page=True,
        json_ld=web_page,
        schema=3,
        upgrades=(with_registers, with_sign_language_video),
    )
)
