"""A file to read or download, on a line of its own."""

from typing import Any, ClassVar, Literal
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from wagtail.documents.blocks import DocumentChooserBlock

from pages.blocks import examples
from pages.blocks.part import BodyPart
from snippets.documents.nodes import Document, File, Ids, Must


class DocumentLinkValue(Document):
    """A file; its link text with format and size is made from the file."""

    document: Must[File]


class DocumentLinkBody(Document):
    """A file as a part of a body."""

    id: UUID
    type: Literal["documentLink"]
    value: DocumentLinkValue


class DocumentLinkBlock(BodyPart):
    """A file; nobody types "PDF" or its size."""

    stored_as = DocumentLinkBody

    document = DocumentChooserBlock(label=_("Dokument"))

    class Meta:
        icon = "doc-full"
        label = _("Dokument")
        group = _("Bild och fil")
        description = _("Länk till ett dokument. Format och storlek skrivs ut av sig självt.")
        preview_value = {"document": None}
        example: ClassVar[dict[str, Any]] = {"document": examples.file("Handlingsplan för jämställdhet")}

    def stored(self, raw: Any, ids: Ids) -> DocumentLinkValue | None:
        """Return the file; a block without one is not stored."""
        if not raw.get("document"):
            return None
        return DocumentLinkValue(document=Must[File](must=ids("snippets.SiteDocument", raw["document"])))
