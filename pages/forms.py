"""The form of every page: what stands against publishing is shown at its field before anything is saved."""

from typing import Any

from django.core.exceptions import ValidationError
from wagtail.admin.forms import WagtailAdminPageForm

from pages import signals
from snippets.forms import show


class SitePageForm(WagtailAdminPageForm):
    """Wagtail's page form with a preflight. A draft is saved however incomplete it is."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        page = self.instance
        if page.live and page.live_revision_id == page.latest_revision_id:
            # What was said of the published version is not said of the next one.
            self.initial.update(minor_change=False, change_note="")

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
            show(self, refused)
            return False
        return True

    def _parent(self) -> Any:
        return self.instance.get_parent() if self.instance.pk else None
