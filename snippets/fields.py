"""Model fields that shared content has beside Django's own."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from snippets import phone

RICH_FEATURES = ["bold", "italic", "ol", "ul", "link", "document-link"]
NOTICE_FEATURES = ["bold", "italic", "link"]


class PhoneField(models.CharField[str, str]):
    """A telephone number: written in any usual way, kept as E.164."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"max_length": 30, "blank": True, **kwargs})

    def clean(self, value: Any, model_instance: models.Model | None) -> Any:
        """Return the number as E.164, or refuse what is none."""
        if not value:
            return super().clean(value, model_instance)
        try:
            return super().clean(phone.normalised(value), model_instance)
        except phone.NotATelephoneNumber as wrong:
            raise ValidationError(_("Skriv ett telefonnummer, till exempel 08-465 004 00.")) from wrong


class MomentField(forms.DateTimeField):
    """A moment written by the local clock; in the hour that occurs twice, with its distance from UTC.

    Refuses a local time that does not exist, and asks which is meant where there are two.
    """

    def to_python(self, value: Any) -> datetime | None:
        """Return the moment; raise ValidationError with what to write instead."""
        try:
            return super().to_python(value)
        except ValidationError as error:
            written = error.params and error.params.get("datetime")
            if getattr(error, "code", "") != "ambiguous_timezone" or not isinstance(written, datetime):
                raise
            raise ValidationError(_what_to_write(written)) from error

    def prepare_value(self, value: Any) -> Any:
        """Show a moment in the way in which it would be read."""
        if isinstance(value, datetime) and timezone.is_aware(value):
            local = timezone.localtime(value)
            if local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset():
                return local.isoformat(" ", "seconds" if local.second else "minutes")
        return super().prepare_value(value)


def _what_to_write(written: datetime) -> str:
    zone = timezone.get_current_timezone()
    first, second = (written.replace(tzinfo=zone, fold=fold) for fold in (0, 1))
    clock = f"{written:%Y-%m-%d %H:%M}"
    if first.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != written:
        return _("Tiden {clock} finns inte: klockan ställs fram då. Välj en annan tid.").format(clock=clock)
    return _(
        "Tiden {clock} inträffar två gånger: klockan ställs tillbaka då. Skriv {first} för den första gången "
        "eller {second} för den andra."
    ).format(clock=clock, first=first.isoformat(" ", "minutes"), second=second.isoformat(" ", "minutes"))


class LinesField(forms.CharField):
    """A list of texts, written one on each line."""

    widget = forms.Textarea(attrs={"rows": 4})

    def prepare_value(self, value: Any) -> Any:
        """Show a list as lines."""
        return "\n".join(value) if isinstance(value, list) else value

    def to_python(self, value: Any) -> Any:
        """Read lines as a list without empty texts."""
        lines = value if isinstance(value, list) else str(value or "").splitlines()
        return [line.strip() for line in lines if line.strip()]

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Compare as lists."""
        return bool(self.to_python(initial) != self.to_python(data))


class TextListField(models.JSONField):
    """A list of short texts."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"default": list, "blank": True, **kwargs})

    def formfield(self, **kwargs: Any) -> forms.Field:
        """Return a box with one text on each line."""
        return LinesField(
            label=self.verbose_name,
            required=not self.blank,
            help_text=self.help_text or _("Skriv en på varje rad."),
            initial=list,
        )


class CodeListField(models.JSONField):
    """A list of codes from a list that is known only when all packages are loaded."""

    def __init__(self, *args: Any, codes: Callable[[], Iterable[tuple[str, Any]]], **kwargs: Any) -> None:
        super().__init__(*args, **{"default": list, "blank": True, **kwargs})
        self.codes = codes

    def deconstruct(self) -> Any:
        """Name the source of the codes, so that a clone of the field knows it too."""
        name, path, args, kwargs = super().deconstruct()
        return name, path, args, {**kwargs, "codes": self.codes}

    def validate(self, value: Any, model_instance: models.Model | None) -> None:
        """Refuse unknown codes."""
        super().validate(value, model_instance)
        unknown = sorted(set(value) - {code for code, _label in self.codes()})
        if unknown:
            raise ValidationError(_("Okänt värde: %s") % ", ".join(unknown))

    def formfield(self, **kwargs: Any) -> forms.Field:
        """Return one box to tick for each code."""
        return forms.MultipleChoiceField(
            label=self.verbose_name,
            required=not self.blank,
            help_text=self.help_text,
            choices=self.codes,
            widget=forms.CheckboxSelectMultiple,
        )
