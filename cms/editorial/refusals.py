"""What an editor is told when a publication was refused where there is no form to show it in."""

from collections.abc import Iterable
from typing import Any

from django.core.exceptions import NON_FIELD_ERRORS, FieldDoesNotExist, ValidationError
from django.db import models
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from cms.timeline import preparing


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
        text if name == NON_FIELD_ERRORS else f"{_label(model, name)}: {text}"
        for name, texts in refused.message_dict.items()
        for text in texts
    ]


def _label(model: type[models.Model] | None, name: str) -> str:
    field: Any = None
    if model is not None:
        try:
            field = model._meta.get_field(name)
        except FieldDoesNotExist:
            return capfirst(name)
    return capfirst(str(getattr(field, "verbose_name", name)))
