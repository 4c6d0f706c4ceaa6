"""Running text."""

from typing import Any, ClassVar, Literal
from uuid import UUID

from django.utils.translation import gettext_lazy as _

from pages.blocks.text import TextBlock
from snippets.documents.html import plain_text, stored_html
from snippets.documents.nodes import Document, Html, Ids


class ParagraphValue(Document):
    """Running text, with lists and links."""

    html: Html


class ParagraphBody(Document):
    """Running text as a part of a body."""

    id: UUID
    type: Literal["paragraph"]
    value: ParagraphValue


class ParagraphBlock(TextBlock):
    """Running text; its raw value is the text itself, for it is what editors write most."""

    stored_as: ClassVar[type[Document]] = ParagraphBody

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        group = _("Text")
        description = _("Löpande text med fetstil, betoning, listor och länkar.")
        preview_value = "<p>Kvinnor och män ska ha samma makt att forma samhället och sina egna liv.</p>"

    def stored(self, raw: Any, ids: Ids) -> ParagraphValue | None:
        """Return the text; an empty one is not stored."""
        html = stored_html(raw or "", ids)
        return ParagraphValue(html=html) if plain_text(html).strip() else None
