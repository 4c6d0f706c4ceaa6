"""Forms of shared content: what stands against publishing is shown at its field before anything is saved."""

from functools import partial
from typing import Any

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import transaction
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.documents.forms import BaseDocumentForm
from wagtail.images.forms import BaseImageForm

from snippets import signals
from snippets.labels import field_label


class DraftableForm(WagtailAdminModelForm):
    """Wagtail's form with a preflight. A draft is saved however incomplete it is."""

    def is_valid(self) -> bool:
        """Validate as always; for publishing, scheduling and submitting, the whole version as well.

        Not in `clean`: the entry and its child rows are complete only after it.
        """
        valid = bool(super().is_valid())
        if not valid or self.is_deferred_validation:
            return valid
        self.save(commit=False)
        try:
            signals.preflight.send(sender=type(self.instance), entry=self.instance)
        except ValidationError as refused:
            show(self, refused)
            return False
        return True


class SiteImageForm(BaseImageForm):
    """Wagtail's form of an image. Sizes are made while it is validated, before anything is locked; an
    original that is replaced goes when the new one is saved for good."""

    original_file: Any

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # Wagtail deletes what it finds here at once, and after the save all sizes, the new ones too.
        self.replaced, self.original_file = self.original_file, None

    def is_valid(self) -> bool:
        """Validate as always; then make the sizes of what is about to be saved."""
        valid = bool(super().is_valid())
        if valid:
            self.instance.make_renditions()
        return valid

    def save(self, commit: bool = True) -> Any:
        """Save the image; what it replaces is deleted with the commit."""
        image = super().save(commit=commit)
        if commit and self.replaced and "file" in self.changed_data:
            transaction.on_commit(partial(self.replaced.storage.delete, self.replaced.name))
        return image


class SiteDocumentForm(BaseDocumentForm):
    """Wagtail's form of a file. The bytes of a file that is replaced stay: they belong to what was public."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # Wagtail deletes what it finds here when another file is chosen.
        self.original_file = None


def show(form: Any, refused: ValidationError) -> None:
    """Put each message at its field, or above the form where there is none for it."""
    by_field = (
        refused.message_dict if hasattr(refused, "error_dict") else {NON_FIELD_ERRORS: refused.messages}
    )
    for name, texts in by_field.items():
        if name in form.fields:
            form.add_error(name, texts)
        else:
            label = field_label(type(form.instance), name)
            form.add_error(None, [f"{label}: {text}" if label else text for text in texts])
