"""Questions and answers in the middle of a page."""

from typing import Any, ClassVar, Literal
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from pages.blocks import examples
from pages.blocks.part import BodyPart, listed
from snippets.documents.faq_item import FaqItemSummary
from snippets.documents.nodes import Document, Ids, Ref


class FaqEmbedValue(Document):
    """Questions in the editor's order; those not valid at the moment are left out."""

    gone_without: ClassVar[str] = "items"
    items: tuple[Ref[FaqItemSummary], ...]


class FaqEmbedBody(Document):
    """Questions as a part of a body."""

    id: UUID
    type: Literal["faqEmbed"]
    value: FaqEmbedValue


class FaqEmbedBlock(BodyPart):
    """Questions that also stand elsewhere; changed once, changed everywhere."""

    stored_as = FaqEmbedBody

    items = blocks.ListBlock(
        SnippetChooserBlock("snippets.FaqItem"), label=_("Frågor"), min_num=1, max_num=20
    )

    class Meta:
        icon = "help"
        label = _("Frågor och svar")
        group = _("Gemensamt innehåll")
        description = _("Frågor ur det gemensamma förrådet. Ändras de där ändras de också här.")
        preview_value: ClassVar[dict[str, list[int]]] = {"items": []}
        example: ClassVar[dict[str, Any]] = {
            "items": [
                examples.question(
                    "Vem kan delta?", "Alla som arbetar i en kommun eller region.", "vem-kan-delta"
                )
            ]
        }

    def stored(self, raw: Any, ids: Ids) -> FaqEmbedValue | None:
        """Return the questions; a block without any is not stored."""
        items = tuple(
            Ref[FaqItemSummary](ref=ids("snippets.FaqItem", key)) for key in listed(raw.get("items")) if key
        )
        return FaqEmbedValue(items=items) if items else None
