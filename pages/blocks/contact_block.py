"""People to ask, in the middle of a page."""

from typing import Any, ClassVar, Literal
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from pages.blocks import examples
from pages.blocks.part import BodyPart, listed
from snippets.documents.contact import ContactCard
from snippets.documents.nodes import Document, Ids, Ref


class ContactBlockValue(Document):
    """People in the editor's order; who may not be shown is left out."""

    gone_without: ClassVar[str] = "contacts"
    contacts: tuple[Ref[ContactCard], ...]


class ContactBlockBody(Document):
    """People to ask as a part of a body."""

    id: UUID
    type: Literal["contactBlock"]
    value: ContactBlockValue


class ContactBlock(BodyPart):
    """People to ask about what the section says."""

    stored_as = ContactBlockBody

    contacts = blocks.ListBlock(
        SnippetChooserBlock("snippets.Contact"), label=_("Kontaktpersoner"), min_num=1, max_num=6
    )

    class Meta:
        icon = "user"
        label = _("Kontakt")
        group = _("Gemensamt innehåll")
        description = _("Kontaktpersoner för det som avsnittet handlar om.")
        preview_value: ClassVar[dict[str, list[int]]] = {"contacts": []}
        example: ClassVar[dict[str, Any]] = {"contacts": [examples.contact("Alva Testsson", "Utredare")]}

    def stored(self, raw: Any, ids: Ids) -> ContactBlockValue | None:
        """Return the people; a block without any is not stored."""
        contacts = tuple(
            Ref[ContactCard](ref=ids("snippets.Contact", key)) for key in listed(raw.get("contacts")) if key
        )
        return ContactBlockValue(contacts=contacts) if contacts else None
