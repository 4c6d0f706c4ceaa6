"""A convention, law or policy as the public sees it."""

from datetime import date
from typing import ClassVar, Literal

from pydantic import BaseModel

from snippets.documents.nodes import Document, Entry, File, Ref, Term, Text
from snippets.documents.registry import Filter, Kind, register

DocumentKind = Literal["convention", "declaration", "agreement", "policy", "law"]
DOCUMENT_KINDS = ("convention", "declaration", "agreement", "policy", "law")


class SteeringDocumentSummary(Document):
    """A steering document as it stands on pages."""

    columns: ClassVar[type[BaseModel] | None] = Entry
    name: Text
    short_name: str | None
    issuer: str
    document_kind: DocumentKind
    adopted_on: date | None
    signed_by_us_on: date | None
    link: str | None
    document: Ref[File] | None
    summary: str


class SteeringDocumentDocument(SteeringDocumentSummary):
    """A steering document in full."""

    subjects: tuple[Ref[Term], ...]


STEERING_DOCUMENT = register(
    Kind(
        name="steeringDocument",
        model="snippets.SteeringDocument",
        document=SteeringDocumentDocument,
        summary=SteeringDocumentSummary,
        collection="steering-documents",
        filters=(
            Filter("documentKind", "documentKind", choices=DOCUMENT_KINDS),
            Filter("subject", "subjects"),
        ),
        order="name",
    )
)
