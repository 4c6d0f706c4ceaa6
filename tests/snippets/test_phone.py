"""Telephone numbers."""

import pytest
from django.core.exceptions import ValidationError

from snippets import phone
from snippets.fields import PhoneField


@pytest.mark.parametrize(
    ("written", "number", "shown"),
    [
        ("08-465 004 00", "+46846500400", "08-465 004 00"),
        ("+46 (0)8 465 004 00", "+46846500400", "08-465 004 00"),
        ("0046 8-465 004 00", "+46846500400", "08-465 004 00"),
        ("070-174 06 05", "+46701740605", "070-174 06 05"),
        ("0701740605", "+46701740605", "070-174 06 05"),
        ("020-50 50 50", "+4620505050", "020-50 50 50"),
        ("031–390 06 00", "+46313900600", "031-390 06 00"),
        ("0980-319 20", "+4698031920", "0980-319 20"),
        ("090-785 00 00", "+46907850000", "090-785 00 00"),
        ("0900-319 20", "+4690031920", "0900-319 20"),
        ("+47 22 12 34 56", "+4722123456", "+4722123456"),
    ],
)
def test_a_number_is_kept_as_e_164_and_shown_the_swedish_way(written: str, number: str, shown: str) -> None:
    assert phone.normalised(written) == number
    assert phone.display(number) == shown
    assert phone.normalised(shown) == number


@pytest.mark.parametrize(
    "written", ["", "112", "ring oss", "08-465 004 00 ankn 3", "+0123456789", "12345678"]
)
def test_what_is_no_number_is_refused(written: str) -> None:
    with pytest.raises(phone.NotATelephoneNumber):
        phone.normalised(written)


def test_the_field_keeps_the_normal_form_and_allows_no_number() -> None:
    field = PhoneField()
    assert field.clean("08-465 004 00", None) == "+46846500400"
    assert field.clean("", None) == ""
    with pytest.raises(ValidationError):
        field.clean("ring oss", None)
