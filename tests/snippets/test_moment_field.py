"""Local times as editors write them, on the days when the clock is changed too."""

from datetime import UTC, datetime

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from snippets.fields import MomentField

FIRST, SECOND = "2026-10-25 02:30+02:00", "2026-10-25 02:30+01:00"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2026-03-01 08:00", datetime(2026, 3, 1, 7, tzinfo=UTC)),
        (FIRST, datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
        (SECOND, datetime(2026, 10, 25, 1, 30, tzinfo=UTC)),
    ],
)
def test_a_moment_is_shown_in_the_way_in_which_it_is_read(written: str, meant: datetime) -> None:
    field = MomentField()

    assert field.clean(written) == meant
    shown = field.widget.format_value(field.prepare_value(meant.astimezone(timezone.get_default_timezone())))
    assert field.clean(shown) == meant


def test_a_time_that_occurs_twice_asks_which() -> None:
    with pytest.raises(ValidationError) as refused:
        MomentField().clean("2026-10-25 02:30")

    [message] = refused.value.messages
    assert "två gånger" in message
    assert FIRST in message
    assert SECOND in message


def test_a_time_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValidationError) as refused:
        MomentField().clean("2026-03-29 02:30")

    assert refused.value.messages == [
        "Tiden 2026-03-29 02:30 finns inte: klockan ställs fram då. Välj en annan tid."
    ]


def test_what_is_no_time_is_refused_as_always() -> None:
    with pytest.raises(ValidationError) as refused:
        MomentField().clean("i morgon")

    assert "finns inte" not in refused.value.messages[0]
