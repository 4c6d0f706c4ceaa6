"""What editors call a field, or a list of rows that belongs to an entry."""

from typing import Any

from django.core.exceptions import NON_FIELD_ERRORS, FieldDoesNotExist
from django.db import models
from django.utils.text import capfirst


def field_label(model: type[models.Model] | None, name: str) -> str:
    """Return the name of a field of a model, or the name itself where there is none such."""
    if model is None or name == NON_FIELD_ERRORS:
        return ""
    # Wagtail's own fields have other names in its catalogue than in our forms.
    own: dict[str, Any] = getattr(model, "field_names", {})
    if name in own:
        return str(own[name])
    try:
        field: Any = model._meta.get_field(name)
    except FieldDoesNotExist:
        return str(capfirst(name))
    if field.auto_created and field.related_model:
        return str(capfirst(str(_rows_label(field.related_model))))
    return str(capfirst(str(field.verbose_name)))


def _rows_label(rows: Any) -> Any:
    """Return what rows are called: by their own name, else by what is chosen first in each."""
    if "verbose_name_plural" in rows._meta.original_attrs:
        return rows._meta.verbose_name_plural
    panel = rows.panels[0]
    while not hasattr(panel, "field_name"):
        panel = panel.children[0]
    return rows._meta.get_field(panel.field_name).verbose_name
