"""A unit of the organisation as the public sees it."""

from datetime import date
from typing import ClassVar

from pydantic import BaseModel

from snippets.documents.nodes import Document, Entry, Ref, Text
from snippets.documents.registry import Kind, register


class UnitName(Document):
    """A unit as it stands in other documents."""

    columns: ClassVar[type[BaseModel] | None] = Entry
    name: Text


class FormerName(Document):
    """What a unit was called before."""

    name: Text
    until: date


class OrganisationUnitDocument(UnitName):
    """A unit; `email` is its mailbox, which also stands in for people who are away."""

    parent: Ref[UnitName] | None
    email: str | None
    phone: str | None
    phone_display: str | None
    former_names: tuple[FormerName, ...]
    established_on: date | None
    abolished_on: date | None


ORGANISATION_UNIT = register(
    Kind(
        name="organisationUnit",
        model="snippets.OrganisationUnit",
        document=OrganisationUnitDocument,
        summary=UnitName,
        collection="organisation-units",
        listed=False,
        only_while_shown=True,
        order="title",
    )
)
