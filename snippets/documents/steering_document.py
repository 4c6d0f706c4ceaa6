"""A convention, law or policy as the public sees it."""

from datetime import date
from typing import Any, ClassVar, Literal

from django.utils.translation import gettext_lazy as _
from pydantic import BaseModel

from snippets.documents.municipality import MunicipalityName
from snippets.documents.nodes import Document, Entry, File, Ref, Term, Text
from snippets.documents.region import RegionName
from snippets.documents.registry import Filter, Kind, register

DocumentKind = Literal["convention", "declaration", "agreement", "policy", "law"]
DOCUMENT_KINDS = ("convention", "declaration", "agreement", "policy", "law")


class Signatory(Document):
    """A municipality or a region that has signed, and when; exactly one of the two is named."""

    municipality: Ref[MunicipalityName] | None
    region: Ref[RegionName] | None
    signed_on: date


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
    signatories: tuple[Signatory, ...]


class SteeringDocumentDocument(SteeringDocumentSummary):
    """A steering document in full."""

    subjects: tuple[Ref[Term], ...]


def with_signatories(stored: dict[str, Any]) -> dict[str, Any]:
    """Bring a document of shape 1 to shape 2, which says who has signed."""
    return {"signatories": [], **stored}


STEERING_DOCUMENT = register(
    Kind(
        name="steeringDocument",
        model="snippets.SteeringDocument",
        document=SteeringDocumentDocument,
        summary=SteeringDocumentSummary,
        collection="steering-documents",
        filters=(
            Filter("documentKind", "documentKind", choices=DOCUMENT_KINDS, label=_("Typ av dokument")),
            Filter("subject", "subjects", label=_("Ämne")),
            Filter("signatory", "signatories", register="municipality", or_register="region"),
        ),
        order="name",
        schema=2,
        upgrades=(with_signatories,),
    )
)
