"""People: leave, substitutes and consent, just before, at and just after each moment."""

from datetime import UTC, date, datetime, timedelta

import pytest

from snippets.documents.contact import ContactDocument
from snippets.models import Contact, ContactArea
from tests.snippets.ids import ids

INSTANT = timedelta(milliseconds=1)
# Swedish local midnights: winter is one hour before UTC, summer two.
LEAVE_BEGINS = datetime(2026, 3, 27, 23, tzinfo=UTC)
LEAVE_HAS_ENDED = datetime(2026, 3, 29, 22, tzinfo=UTC)


def contact(**changes: object) -> Contact:
    values: dict[str, object] = {
        "given_name": "Farid", "family_name": "Testsson", "title": "Strateg",
        "phone": "+46846500405", "mobile": "+46701740605", "email": "farid@forbundet.example",
        "availability_text": "Vardagar 9–12", "organisation_unit_id": 4,
    }  # fmt: skip
    return Contact(**values | changes)


def on_leave(**changes: object) -> Contact:
    """Return someone away over the night on which summer time begins."""
    return contact(leave_from=date(2026, 3, 28), leave_to=date(2026, 3, 29), substitute_id=2, **changes)


def test_the_document_says_how_to_reach_the_person() -> None:
    person = contact(contact_areas=[ContactArea(subject_id=9)])

    said = person.document(LEAVE_BEGINS, ids)

    assert said.name == "Farid Testsson"
    assert (said.phone, said.phone_display) == ("+46846500405", "08-465 004 05")
    assert (said.mobile, said.mobile_display) == ("+46701740605", "070-174 06 05")
    assert said.organisation_unit is not None
    assert said.organisation_unit.ref == ids("snippets.OrganisationUnit", 4)
    assert [area.ref for area in said.areas] == [ids("snippets.Subject", 9)]
    assert said.away is None


@pytest.mark.parametrize(
    ("at", "away"),
    [
        (LEAVE_BEGINS - INSTANT, False),
        (LEAVE_BEGINS, True),
        (LEAVE_HAS_ENDED - INSTANT, True),
        (LEAVE_HAS_ENDED, False),
    ],
)
def test_during_a_leave_the_document_names_the_substitute_only(at: datetime, away: bool) -> None:
    said = on_leave().document(at, ids)

    if not away:
        assert said.away is None
        assert said.email == "farid@forbundet.example"
        return
    assert said.away is not None
    assert said.away.ref == ids("snippets.Contact", 2)
    assert _ways_to_reach(said) == set()


def test_the_leave_changes_the_document_at_two_moments() -> None:
    assert on_leave().moments() == [LEAVE_BEGINS, LEAVE_HAS_ENDED]


def test_a_leave_over_the_night_of_winter_time_lasts_until_local_midnight() -> None:
    person = contact(leave_from=date(2026, 10, 25), leave_to=date(2026, 10, 25), substitute_id=2)
    assert person.moments() == [
        datetime(2026, 10, 24, 22, tzinfo=UTC),
        datetime(2026, 10, 25, 23, tzinfo=UTC),
    ]


def test_the_document_never_says_when_or_why_somebody_is_away() -> None:
    said = on_leave().document(LEAVE_BEGINS, ids).model_dump_json()
    assert "2026" not in said
    assert "leave" not in said.lower()


def test_a_leave_without_an_end_goes_on() -> None:
    person = contact(leave_from=date(2026, 3, 28), substitute_id=2)
    assert person.is_away(LEAVE_HAS_ENDED + timedelta(days=900))
    assert person.moments() == [LEAVE_BEGINS]


@pytest.mark.parametrize(
    ("at", "public"),
    [
        (datetime(2026, 6, 30, 22, tzinfo=UTC) - INSTANT, True),
        (datetime(2026, 6, 30, 22, tzinfo=UTC), False),
        (datetime(2025, 12, 31, 23, tzinfo=UTC) - INSTANT, False),
        (datetime(2025, 12, 31, 23, tzinfo=UTC), True),
    ],
)
def test_a_person_by_consent_is_public_while_the_consent_holds(at: datetime, public: bool) -> None:
    person = contact(
        publish_basis="consent",
        consent_on=date(2026, 1, 1),
        consent_until=date(2026, 6, 30),
        is_employee=False,
    )
    assert person.is_public(at) is public
    assert datetime(2026, 6, 30, 22, tzinfo=UTC) in person.moments()


def test_a_deactivated_person_is_not_public() -> None:
    assert contact().is_public(LEAVE_BEGINS)
    assert not contact(active=False).is_public(LEAVE_BEGINS)


def test_a_photo_is_shown_only_while_its_consent_holds() -> None:
    person = contact(photo_id=5, consent_on=date(2026, 1, 1), consent_until=date(2026, 6, 30))
    end = datetime(2026, 6, 30, 22, tzinfo=UTC)

    shown = person.document(end - INSTANT, ids).photo

    assert shown is not None
    assert shown.picture.ref == ids("snippets.SiteImage", 5)
    assert shown.picture.alt == "Farid Testsson"
    assert person.document(end, ids).photo is None
    assert person.is_public(end)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"leave_from": date(2026, 3, 28)}, "substitute"),
        ({"leave_from": date(2026, 3, 28), "substitute_id": 1, "pk": 1}, "substitute"),
        ({"leave_from": date(2026, 3, 28), "leave_to": date(2026, 3, 27), "substitute_id": 2}, "leave_to"),
        ({"leave_to": date(2026, 3, 27)}, "leave_from"),
        ({"is_employee": False}, "publish_basis"),
        ({"publish_basis": "consent"}, "consent_on"),
        ({"photo_id": 5}, "consent_on"),
        ({"consent_on": date(2026, 2, 1), "consent_until": date(2026, 1, 1)}, "consent_until"),
    ],
)
def test_what_may_not_be_published_is_refused_by_field(changes: dict[str, object], field: str) -> None:
    assert list(contact(**changes).refusals()) == [field]


def test_a_leave_of_one_day_may_be_published() -> None:
    person = contact(leave_from=date(2026, 3, 28), leave_to=date(2026, 3, 28), substitute_id=2)
    assert person.refusals() == {}


def _ways_to_reach(said: ContactDocument) -> set[object]:
    names = ("phone", "phone_display", "mobile", "mobile_display", "email", "photo", "availability_text")
    return {getattr(said, name) for name in names} - {None}
