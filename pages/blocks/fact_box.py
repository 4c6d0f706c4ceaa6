"""Facts beside the running text."""

from typing import Any, Literal
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from pages.blocks.part import BodyPart
from pages.blocks.text import TextBlock
from snippets.documents.html import plain_text, stored_html
from snippets.documents.nodes import Document, Html, Ids


class FactBoxValue(Document):
    """Facts under a heading of their own."""

    heading: str
    html: Html


class FactBoxBody(Document):
    """Facts as a part of a body."""

    id: UUID
    type: Literal["factBox"]
    value: FactBoxValue


class FactBoxBlock(BodyPart):
    """A box that can be read without the text around it."""

    stored_as = FactBoxBody

    heading = blocks.CharBlock(label=_("Rubrik"), max_length=120)
    html = TextBlock(label=_("Text"))

    class Meta:
        icon = "info-circle"
        label = _("Faktaruta")
        group = _("Text")
        description = _("Kort fakta som kan läsas för sig.")
        label_format = "{heading}"
        preview_value = {"heading": "Fakta", "html": "<p>Sverige har 290 kommuner och 21 regioner.</p>"}

    def stored(self, raw: Any, ids: Ids) -> FactBoxValue | None:
        """Return the facts; an empty box is not stored."""
        heading, html = (raw.get("heading") or "").strip(), stored_html(raw.get("html") or "", ids)
        return FactBoxValue(heading=heading, html=html) if heading or plain_text(html).strip() else None
