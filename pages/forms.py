"""The form of every page: what stands against publishing is shown at its field before anything is saved."""

from typing import Any

from django.core.exceptions import NON_FIELD_ERRORS, FieldDoesNotExist, ValidationError
from django.utils.text import capfirst
from wagtail.admin.forms import WagtailAdminPageForm

from pages import signals


class SitePageForm(WagtailAdminPageForm):
    """Wagtail's page form with a preflight. A draft is saved however incomplete it is."""

    def is_valid(self) -> bool:
        """Validate as always; for publishing, scheduling and submitting, the whole version as well.

        Not in `clean`: the page and its child rows are complete only after it.
        """
        valid = bool(super().is_valid())
        if not valid or self.is_deferred_validation:
            return valid
        self.save(commit=False)
        try:
            signals.preflight.send(
                sender=type(self.instance), page=self.instance, parent=self.parent_page or self._parent()
            )
        except ValidationError as refused:
            self._show(refused)
            return False
        return True

    def _parent(self) -> Any:
        return self.instance.get_parent() if self.instance.pk else None

    def _show(self, refused: ValidationError) -> None:
        """Put each message at its field, or above the form where there is none for it."""
        by_field = (
            refused.message_dict if hasattr(refused, "error_dict") else {NON_FIELD_ERRORS: refused.messages}
        )
        for name, texts in by_field.items():
            if name in self.fields:
                self.add_error(name, texts)
            else:
                self.add_error(None, [f"{self._label(name)}{text}" for text in texts])

    def _label(self, name: str) -> str:
        """Name what a message is about: a list of rows, or a field that the editor does not see."""
        if name == NON_FIELD_ERRORS:
            return ""
        try:
            field = self.instance._meta.get_field(name)
        except FieldDoesNotExist:
            return ""
        model = getattr(field, "related_model", None) if field.auto_created else None
        label = model._meta.verbose_name_plural if model is not None else getattr(field, "verbose_name", name)
        return f"{capfirst(str(label))}: "
