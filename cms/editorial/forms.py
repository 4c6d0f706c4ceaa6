"""The question that is asked before something is taken down."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cms.timeline.segments import Leave


class TakeDownForm(forms.Form):
    """What the address answers afterwards."""

    NOT_FOUND, GONE = "notFound", "gone"

    choice = forms.ChoiceField(
        label=_("Vad ska adressen svara?"),
        choices=[(NOT_FOUND, _("Finns inte")), (GONE, _("Borttagen, med kort text"))],
        initial=NOT_FOUND,
        widget=forms.RadioSelect,
    )
    text = forms.CharField(label=_("Text om borttagningen"), max_length=300, required=False)

    def clean(self) -> dict[str, Any]:
        """Ask for the text where it is shown."""
        cleaned = super().clean() or {}
        if cleaned.get("choice") == self.GONE and not cleaned.get("text"):
            self.add_error("text", _("Skriv en kort text till dem som söker sidan."))
        return cleaned

    def leave(self) -> Leave:
        """Return what was chosen."""
        gone = self.cleaned_data["choice"] == self.GONE
        return Leave(self.cleaned_data["choice"], self.cleaned_data["text"] if gone else "")
