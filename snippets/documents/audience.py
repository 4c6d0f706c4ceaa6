"""An audience as the public sees it."""

from typing import ClassVar

from pydantic import BaseModel

from snippets.documents.nodes import Document, Entry, Text
from snippets.documents.registry import CODE, Kind, register


class AudienceDocument(Document):
    """Whom a page is for."""

    columns: ClassVar[type[BaseModel] | None] = Entry
    code: Text
    label: Text
    label_english: str


AUDIENCE = register(
    Kind(
        name="audience",
        model="snippets.Audience",
        document=AudienceDocument,
        summary=AudienceDocument,
        collection="audiences",
        in_full=True,
        filters=(CODE,),
        order="order",
        sort_number="order",
    )
)
