"""What a website cannot do for everybody yet: shortcomings, and content that need not be repaired."""

from typing import Any, ClassVar

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from pages.blocks.part import listed
from snippets.documents.nodes import Document

SITUATIONS = [
    ("noSight", _("Utan syn")),
    ("lowVision", _("Nedsatt syn")),
    ("colourVision", _("Nedsatt färgseende")),
    ("noHearing", _("Utan hörsel")),
    ("lowHearing", _("Nedsatt hörsel")),
    ("mobility", _("Nedsatt rörlighet")),
    ("cognition", _("Nedsatt kognition")),
]


class Exemption(Document):
    """Content that is left as it is, and why."""

    content: str
    reason: str


class Shortcoming(Exemption):
    """Content that does not work for everybody: why, for whom, and what is planned."""

    situations: tuple[str, ...]
    planned_fix: str | None


class ExemptionBlock(blocks.StructBlock):
    """Content and the reason why it is left as it is."""

    content = blocks.TextBlock(label=_("Innehåll"), max_length=300, rows=2)
    reason = blocks.TextBlock(label=_("Skäl"), max_length=600, rows=3)

    class Meta:
        icon = "info-circle"
        label = _("Undantag")
        label_format = "{content}"
        description = _("Innehåll som lämnas som det är, och skälet till det.")
        preview_value: ClassVar[dict[str, Any]] = {
            "content": "Inskannade protokoll från före 2018",
            "reason": "De läses av få. Vi skriver ut texten för den som frågar.",
        }


class ShortcomingBlock(blocks.StructBlock):
    """What does not work, why, whom it shuts out, and when it will be repaired."""

    content = blocks.TextBlock(label=_("Vad som brister"), max_length=300, rows=2)
    reason = blocks.TextBlock(label=_("Orsak"), max_length=600, rows=3)
    situations = blocks.MultipleChoiceBlock(label=_("Berör dem som använder webbplatsen"), choices=SITUATIONS)
    planned_fix = blocks.TextBlock(label=_("Planerad åtgärd"), required=False, max_length=600, rows=3)

    class Meta:
        icon = "warning"
        label = _("Brist")
        label_format = "{content}"
        description = _("Vad som inte fungerar för alla, för vem, och när det rättas.")
        preview_value: ClassVar[dict[str, Any]] = {
            "content": "Två diagram saknar beskrivning i text",
            "reason": "De gjordes innan vi hade rutinen.",
            "situations": ["noSight", "lowVision"],
            "planned_fix": "Beskrivningarna läggs till före sommaren.",
        }


def stored_exemptions(raw_data: Any) -> tuple[Exemption, ...]:
    """Return the exemptions of a raw stream."""
    return tuple(Exemption(**_told(value)) for value in listed(raw_data))


def stored_shortcomings(raw_data: Any) -> tuple[Shortcoming, ...]:
    """Return the shortcomings of a raw stream."""
    return tuple(
        Shortcoming(
            **_told(value),
            situations=tuple(value.get("situations") or ()),
            planned_fix=value.get("planned_fix") or None,
        )
        for value in listed(raw_data)
    )


def _told(value: dict[str, Any]) -> dict[str, str]:
    return {name: value.get(name) or "" for name in ("content", "reason")}
