"""Rich text inside parts of a body: emphasis, lists and links, nothing else."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail import blocks

from snippets.documents.html import plain_text
from snippets.policy import html_refusals

FEATURES = ["bold", "italic", "ol", "ul", "link"]


class TextBlock(blocks.RichTextBlock):
    """Rich text with the rules for published text."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"features": FEATURES, **kwargs})

    def clean(self, value: Any) -> Any:
        """Refuse text that is empty though it has tags, and links that do not say where they lead."""
        cleaned = super().clean(value)
        if self.is_deferred_validation:
            return cleaned
        if self.required and not plain_text(cleaned.source).strip():
            raise ValidationError(_("Skriv en text."))
        if messages := html_refusals(cleaned.source):
            raise ValidationError(messages)
        return cleaned
