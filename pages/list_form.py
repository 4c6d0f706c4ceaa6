"""The form of a list page: filters are ticked and set beforehand by the names that its address has."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from pages.forms import SitePageForm
from pages.models.listing import KIND_IS_FIXED, listed_kinds, offered

_ROWS = 3


class PresetField(forms.CharField):
    """Filters and their values, one on each line, as `subject: cemr, heltid`."""

    widget = forms.Textarea(attrs={"rows": _ROWS})

    def prepare_value(self, value: Any) -> Any:
        """Write what is stored as an editor reads it; what was typed stays as it is."""
        return (
            "\n".join(f"{name}: {told}" for name, told in value.items()) if isinstance(value, dict) else value
        )

    def to_python(self, value: Any) -> Any:
        """Read the lines; raises ValidationError for one that names no filter."""
        found: dict[str, str] = {}
        for line in str(value or "").splitlines():
            name, colon, told = (part.strip() for part in line.partition(":"))
            values = ",".join(part.strip() for part in told.split(",") if part.strip())
            if line.strip() and not (name and colon and values):
                raise ValidationError(
                    gettext("Raden ”{line}” ska vara ett namn, ett kolon och ett värde.").format(line=line)
                )
            if name:
                found[name] = values
        return found

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Say whether something else is set than before."""
        try:
            return bool(self.to_python(data) != (initial or {}))
        except ValidationError:
            return True


class ListPageForm(SitePageForm):
    """What the list shows is fixed once it has pages below it, in drafts too."""

    preset = PresetField(
        label=_("Förval"),
        required=False,
        help_text=_("Det som listan alltid är filtrerad på, ett filter per rad: namn, kolon och värde."),
    )
    shown_filters = forms.MultipleChoiceField(
        label=_("Filter som visas"), required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        chosen = self.data.get(self.add_prefix("listed_kind")) if self.is_bound else self.instance.listed_kind
        kinds = [chosen] if chosen in dict(listed_kinds()) else [name for name, _label in listed_kinds()]
        labels: dict[str, Any] = {}
        for kind in kinds:
            labels |= {item.name: item.label for item in offered(kind)} | labels
        # What was ticked for another kind can still be unticked; publishing says what is wrong with it.
        ticked = [*(self.instance.shown_filters or []), *self._sent("shown_filters")]
        labels |= {name: name for name in ticked if name not in labels}
        self.fields["shown_filters"].choices = list(labels.items())

    def _sent(self, name: str) -> list[str]:
        return list(self.data.getlist(self.add_prefix(name))) if hasattr(self.data, "getlist") else []

    def clean_listed_kind(self) -> Any:
        """Refuse another kind."""
        chosen = self.cleaned_data["listed_kind"]
        page = self.instance
        if page.pk and chosen != self.initial["listed_kind"] and page.get_children().exists():
            raise ValidationError(KIND_IS_FIXED)
        return chosen
