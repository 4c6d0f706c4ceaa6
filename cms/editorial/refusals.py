"""What an editor is told when a publication was refused where there is no form to show it in."""

from collections.abc import Iterable
from typing import Any

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import models
from django.utils.translation import gettext as _

from cms.timeline import preparing
from snippets.labels import field_label


def told(refused: ValidationError, model: type[models.Model] | None) -> str:
    """Return one sentence with every message by the label of its field."""
    return _("Inte publicerad: {problems}").format(problems="; ".join(_problems(refused, model)))


def told_of_many(found: Iterable[Any]) -> list[str]:
    """Return a sentence for each entry whose newest version may not be published."""
    return [sentence for instance in found if (sentence := _told_of(instance))]


def _told_of(instance: Any) -> str:
    newest = instance.get_latest_revision_as_object()
    try:
        preparing.validate(newest)
    except preparing.Refused as refused:
        problems = "; ".join(_problems(refused, type(newest)))
        return _("”{title}” är inte publicerad: {problems}").format(title=newest, problems=problems)
    return ""


def _problems(refused: ValidationError, model: type[models.Model] | None) -> list[str]:
    if not hasattr(refused, "error_dict"):
        return list(refused.messages)
    return [
        text if name == NON_FIELD_ERRORS else f"{field_label(model, name)}: {text}"
        for name, texts in refused.message_dict.items()
        for text in texts
    ]
