"""A passage in another language than the page's."""

from collections.abc import Iterator
from typing import Any, Literal
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from pages.blocks import rules
from pages.blocks.part import BodyPart, Refusal
from pages.blocks.text import TextBlock
from snippets.documents.html import plain_text, stored_html
from snippets.documents.nodes import Document, Html, Ids


class ForeignPassageValue(Document):
    """Text with the language that a reader or a speech synthesiser needs to know."""

    lang: str
    html: Html


class ForeignPassageBody(Document):
    """A passage in another language as a part of a body."""

    id: UUID
    type: Literal["foreignPassage"]
    value: ForeignPassageValue


class ForeignPassageBlock(BodyPart):
    """A passage in another language; without the language it is read out wrongly."""

    stored_as = ForeignPassageBody
    # The page's language has no say in them.
    own_words = False

    lang = blocks.CharBlock(
        search_index=False,
        label=_("Språkkod"),
        max_length=35,
        help_text=_("Till exempel en, fi, ar eller sr-Latn."),
    )
    html = TextBlock(label=_("Text"))

    class Meta:
        icon = "globe"
        label = _("Text på annat språk")
        group = _("Text")
        description = _("Ett stycke på ett annat språk än sidans.")
        label_format = "{lang}"
        preview_value = {"lang": "en", "html": "<p>Gender equality is a human right.</p>"}

    def refusals(self, value: Any) -> Iterator[Refusal]:
        """Ask for a language tag that means something."""
        if value.get("lang"):
            yield "lang", rules.language_tag(value["lang"])

    def stored(self, raw: Any, ids: Ids) -> ForeignPassageValue | None:
        """Return the passage; one without text or language is not stored."""
        html = stored_html(raw.get("html") or "", ids)
        if not raw.get("lang") or not plain_text(html).strip():
            return None
        return ForeignPassageValue(lang=raw["lang"], html=html)
