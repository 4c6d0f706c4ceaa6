"""What somebody has said or written."""

from collections.abc import Iterator
from typing import Any, Literal
from uuid import UUID

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from pages.blocks.part import BodyPart, Refusal
from snippets.documents.nodes import Document, Ids, Text


class QuoteValue(Document):
    """A quotation; the recorded consent stays inside."""

    text: Text
    person: str | None
    role: str | None


class QuoteBody(Document):
    """A quotation as a part of a body."""

    id: UUID
    type: Literal["quote"]
    value: QuoteValue


class QuoteBlock(BodyPart):
    """A quotation; naming a person takes their consent."""

    stored_as = QuoteBody
    # Somebody else's: no rule of language is asked of them.
    own_words = False

    text = blocks.TextBlock(label=_("Citat"), max_length=600, rows=3)
    person = blocks.CharBlock(label=_("Person"), required=False, max_length=90)
    role = blocks.CharBlock(label=_("Roll"), required=False, max_length=120)
    consent = blocks.BooleanBlock(
        label=_("Samtycke är dokumenterat"),
        required=False,
        help_text=_("Krävs när en person namnges. Visas inte på webbplatsen."),
    )

    class Meta:
        icon = "openquote"
        label = _("Citat")
        group = _("Text")
        description = _("Ett citat, med eller utan namn på den som säger det.")
        preview_value = {
            "text": "Nu ser vi vem pengarna når.",
            "person": "",
            "role": "Ekonomichef",
            "consent": False,
        }

    def refusals(self, value: Any) -> Iterator[Refusal]:
        """Ask for recorded consent where a person is named."""
        if value.get("person") and not value.get("consent"):
            yield "consent", gettext("Dokumentera samtycket innan en person namnges.")

    def stored(self, raw: Any, ids: Ids) -> QuoteValue | None:
        """Return the quotation; an empty one is not stored."""
        del ids
        text = (raw.get("text") or "").strip()
        return (
            QuoteValue(text=text, person=raw.get("person") or None, role=raw.get("role") or None)
            if text
            else None
        )
