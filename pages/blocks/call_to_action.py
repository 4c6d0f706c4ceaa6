"""The one thing that a visitor should do next."""

from collections.abc import Iterator
from typing import Any, ClassVar, Literal
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from pages.blocks import examples
from pages.blocks.link import TargetBlock, stored_link
from pages.blocks.part import BodyPart, Refusal
from snippets.documents.nodes import Document, Ids, LinkNode
from snippets.policy import link_label_refusal


class CallToActionValue(Document):
    """A button that leads somewhere."""

    gone_without: ClassVar[str] = "link"
    label: str
    link: LinkNode
    text: str | None


class CallToActionBody(Document):
    """A button as a part of a body."""

    id: UUID
    type: Literal["callToAction"]
    value: CallToActionValue


class CallToActionBlock(BodyPart):
    """A button; one to a section, or none of them stands out."""

    stored_as = CallToActionBody

    label = blocks.CharBlock(label=_("Text på knappen"), max_length=60)
    link = TargetBlock(label=_("Leder till"))
    text = blocks.CharBlock(label=_("Förklaring"), required=False, max_length=200)

    class Meta:
        icon = "arrow-right-full"
        label = _("Uppmaning")
        group = _("Länkar")
        description = _("En knapp med det viktigaste att göra. Högst en under varje rubrik på nivå 2.")
        label_format = "{label}"
        preview_value = {
            "label": "Anmäl er kommun",
            "link": {"page": None, "document": None, "url": "https://www.exempel.example/"},
            "text": "Anmälan är öppen hela året.",
        }
        example: ClassVar[dict[str, Any]] = {
            "label": "Anmäl er kommun",
            "link": examples.link("Anmäl er kommun"),
            "text": "Anmälan är öppen hela året.",
        }

    def refusals(self, value: Any) -> Iterator[Refusal]:
        """Ask for a text that says what happens."""
        if value.get("label"):
            yield "label", link_label_refusal(value["label"])

    def stored(self, raw: Any, ids: Ids) -> CallToActionValue | None:
        """Return the button; one that leads nowhere is not stored."""
        label = (raw.get("label") or "").strip()
        link = stored_link({**(raw.get("link") or {}), "label": label}, ids)
        if link is None or not label:
            return None
        return CallToActionValue(label=label, link=link, text=raw.get("text") or None)
