"""The form of every page: what stands against publishing is shown at its field before anything is saved."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from wagtail.admin.forms import WagtailAdminPageForm

from pages import signals
from snippets.forms import show

_IDENTITY = "public_id"


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


class CoursePageForm(SitePageForm):
    """The form of a course: an occasion that stands in drafts only keeps its identity from form to form.

    Wagtail knows rows by their database key. One that had none yet when the version was written would come
    back as another row with a public id of its own, and the published one be taken for deleted.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        known = {str(occurrence.public_id): occurrence for occurrence in self.instance.occurrences.all()}
        for form in self.formsets["occurrences"].initial_forms:
            if form.is_bound and form.instance.pk is None:
                said = known.pop(form.data.get(form.add_prefix(_IDENTITY), ""), form.instance)
                form.instance.public_id, form.instance.made_for = said.public_id, said.made_for
            form.fields[_IDENTITY] = forms.UUIDField(
                required=False, widget=forms.HiddenInput, initial=form.instance.public_id
            )
