"""What to do, step by step."""

from typing import Any, Literal
from uuid import UUID

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from pages.blocks.part import BodyPart, listed
from pages.blocks.text import TextBlock
from snippets.documents.html import stored_html
from snippets.documents.nodes import Document, Html, Ids


class Step(Document):
    """One thing to do."""

    title: str
    html: Html


class StepListValue(Document):
    """Numbered steps."""

    heading: str | None
    steps: tuple[Step, ...]


class StepListBody(Document):
    """Numbered steps as a part of a body."""

    id: UUID
    type: Literal["stepList"]
    value: StepListValue


class StepBlock(blocks.StructBlock):
    """One step; what it is called may be enough."""

    title = blocks.CharBlock(label=_("Steg"), max_length=120)
    html = TextBlock(label=_("Text"), required=False)

    class Meta:
        label_format = "{title}"


class StepListBlock(BodyPart):
    """Steps in the order in which they are taken; the website numbers them."""

    stored_as = StepListBody

    heading = blocks.CharBlock(label=_("Rubrik"), required=False, max_length=120)
    steps = blocks.ListBlock(StepBlock(), label=_("Steg"), min_num=2, max_num=20)

    class Meta:
        icon = "list-ol"
        label = _("Steg för steg")
        group = _("Text")
        description = _("Numrerade steg i den ordning de görs.")
        label_format = "{heading}"
        preview_value = {
            "heading": "Så gör ni",
            "steps": [
                {"title": "Kartlägg", "html": "<p>Se vem som får vad.</p>"},
                {"title": "Följ upp", "html": ""},
            ],
        }

    def stored(self, raw: Any, ids: Ids) -> StepListValue | None:
        """Return the steps that have a name; without any, nothing is stored."""
        steps = tuple(
            Step(title=step["title"], html=stored_html(step.get("html") or "", ids))
            for step in listed(raw.get("steps"))
            if step.get("title")
        )
        return StepListValue(heading=raw.get("heading") or None, steps=steps) if steps else None
