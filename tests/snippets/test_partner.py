"""Partners: their rules, and the moment at which a partnership is over."""

from datetime import UTC, date, datetime, timedelta
from uuid import NAMESPACE_URL, UUID, uuid5

import pytest
from django.core.exceptions import ValidationError

from tests.snippets.factories import PartnerFactory, publish

# The last day of the partnership ends at the local midnight of summer time.
LAST_DAY = date(2027, 6, 10)
OVER = datetime(2027, 6, 10, 22, 0, tzinfo=UTC)
MILLISECOND = timedelta(milliseconds=1)

pytestmark = pytest.mark.django_db


def ids(label: str, key: object) -> UUID:
    """Return a public id for a database key."""
    return uuid5(NAMESPACE_URL, f"{label}:{key}")


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"logo": None}, "logo"),
        ({"website": "http://partner.example/"}, "website"),
        ({"partnership_since": date(2027, 1, 2), "partnership_until": date(2027, 1, 1)}, "partnership_until"),
    ],
)
def test_a_partner_that_breaks_a_rule_is_refused_at_its_field(changes: dict[str, object], field: str) -> None:
    partner = PartnerFactory.create()
    with pytest.raises(ValidationError) as refused:
        publish(partner, **changes)
    assert field in refused.value.message_dict


def test_a_partnership_ends_at_the_midnight_after_its_last_day() -> None:
    partner = PartnerFactory.build(logo=None, logo_id=1, partnership_until=LAST_DAY)
    assert partner.moments() == [OVER]
    assert partner.document(OVER - MILLISECOND, ids).current
    assert not partner.document(OVER, ids).current
