"""Model fields of content."""

import json
from datetime import datetime
from typing import Any, ClassVar
from zoneinfo import available_timezones

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.dateparse import parse_date
from django.utils.translation import gettext_lazy as _
from stdnum import isbn, issn
from stdnum.exceptions import ValidationError as WrongNumber
from wagtail.blocks import StreamValue

from snippets.fields import MomentField
from snippets.moments import end_of
from snippets.streams import CheckedStreamField


class BodyField(CheckedStreamField):
    """A stream of blocks whose definitions stay out of migrations, so changing a block needs none.

    Its price: a historical model in a data migration knows no blocks. There the value is the raw list of
    `{"id", "type", "value"}`, which is read and written back as it stands; Wagtail's own field would drop
    every part as unknown.
    """

    def __init__(self, block_types: Any = (), **kwargs: Any) -> None:
        self.historical = isinstance(block_types, list | tuple) and not block_types
        super().__init__(block_types, **kwargs)

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        """Return what a migration keeps: the field without its blocks."""
        name, _path, _args, kwargs = super().deconstruct()
        kwargs.pop("block_lookup", None)
        return name, "pages.fields.BodyField", [[]], kwargs

    def to_python(self, value: Any) -> Any:
        """Return the stream, or the raw list where the blocks are not known."""
        if not self.historical:
            return super().to_python(value)
        if isinstance(value, StreamValue):
            return list(value.raw_data)
        return (json.loads(value) if value else []) if isinstance(value, str) else value

    def get_db_prep_save(self, value: Any, connection: Any) -> Any:
        """Return nothing for nothing, as Django's own JSON field does.

        A column that may be null is then added to its table; for a JSON null in each row, SQLite would make
        the whole table anew.
        """
        return None if value is None else super().get_db_prep_save(value, connection)


def known_zone(name: str) -> None:
    """Refuse a name that is no time zone."""
    if name not in available_timezones():
        raise ValidationError(_("Tidszonen finns inte."))


class DeadlineFormField(MomentField):
    """A moment until which something holds; a day without a clock time means to its end."""

    def to_python(self, value: Any) -> datetime | None:
        """Return the moment; of a day, the midnight at which it has ended."""
        day = parse_date(value.strip()) if isinstance(value, str) else None
        return super().to_python(value) if day is None else end_of(day)


class DeadlineField(models.DateTimeField[Any, Any]):
    """A last moment, which may be written as a last day."""

    def formfield(self, *args: Any, **kwargs: Any) -> Any:
        """Return the field that reads a day as its end, whatever other moments are read by."""
        return super().formfield(*args, **{**kwargs, "form_class": DeadlineFormField})


class NumberField(models.CharField[str, str]):
    """A number with a check digit: written in any usual way, kept in one; what is none is refused."""

    refusal: ClassVar[Any] = ""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"max_length": 20, "blank": True, **kwargs})

    def kept(self, text: str) -> str:
        """Return a number in the form in which it is kept."""
        return text

    def clean(self, value: Any, model_instance: models.Model | None) -> Any:
        """Return the number as it is kept, or refuse what is none."""
        if not value:
            return super().clean(value, model_instance)
        try:
            return super().clean(self.kept(str(value)), model_instance)
        except WrongNumber as wrong:
            raise ValidationError(self.refusal) from wrong


class IsbnField(NumberField):
    """An ISBN, kept as 13 digits without hyphens; an older one of ten signs is converted."""

    refusal = _("Numret är inget ISBN. Kontrollera siffrorna.")

    def kept(self, text: str) -> str:
        """Return 13 digits."""
        return str(isbn.to_isbn13(isbn.validate(text)))


class IssnField(NumberField):
    """An ISSN, kept as it is printed: two groups of four signs, of which the last may be X."""

    refusal = _("Numret är inget ISSN. Kontrollera siffrorna.")

    def kept(self, text: str) -> str:
        """Return two groups with a hyphen."""
        return str(issn.format(issn.validate(text)))
