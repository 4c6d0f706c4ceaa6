"""A person to ask, as the public sees them."""

from typing import Any, ClassVar

from pydantic import BaseModel

from snippets.documents.nodes import Document, Entry, PictureNode, Ref, Term, Text
from snippets.documents.organisation_unit import UnitName
from snippets.documents.registry import Kind, register


class ContactCard(Document):
    """A person as they stand in other documents; composing sets `substitutes` on the card of a stand-in."""

    columns: ClassVar[type[BaseModel] | None] = Entry
    name: Text
    given_name: str
    family_name: str
    title: str
    phone: str | None
    phone_display: str | None
    mobile: str | None
    mobile_display: str | None
    email: str | None
    availability_text: str | None
    organisation_unit: Ref[UnitName] | None
    photo: PictureNode | None
    areas: tuple[Ref[Term], ...]
    substitutes: bool = False


class ContactDocument(ContactCard):
    """A person in full.

    While they are away, `away` names who stands in, for composing only: it shows that person's card instead,
    one step only, and the unit's mailbox if that person is away too. A document with `away` holds nothing by
    which the absent person could be reached, and nobody outside may see the field itself.
    """

    away: Ref[Any] | None = None


CONTACT = register(
    Kind(
        name="contact",
        model="snippets.Contact",
        document=ContactDocument,
        summary=ContactCard,
        collection="contacts",
        listed=False,
        only_while_shown=True,
        order="title",
    )
)
