"""How a page appears in other documents and in lists."""

from typing import ClassVar

from pydantic import BaseModel

from snippets.documents.nodes import Document, PageColumns, PictureNode, Ref, Term


class PageSummary(Document):
    """A page's own part of its summary; kinds add their list fields."""

    columns: ClassVar[type[BaseModel] | None] = PageColumns
    title: str
    lead: str
    hero_image: PictureNode | None = None
    subjects: tuple[Ref[Term], ...] = ()


class NetworkSummary(PageSummary):
    """A network in lists and on other pages."""

    eligibility: str
    member_count: int | None
