"""The course page: what stands against publishing it, what it says, and whose its occasions are."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid5

import pytest
from django.core.exceptions import ValidationError

from pages.fields import DeadlineFormField
from pages.models import CourseCoOrganiser, CourseOccurrence, CourseOrganiser, CoursePage
from pages.models.seats import OccurrenceSeats
from snippets.documents.registry import KINDS, upgrade
from tests.pages.factories import CoursePageFactory, occurrence, published, unit
from tests.snapshots import remembered
from tests.snippets.factories import PartnerFactory

Change = Callable[[CoursePage], None]
STARTS, ENDS = datetime(2030, 3, 12, 8, tzinfo=UTC), datetime(2030, 3, 12, 15, tzinfo=UTC)
CLOSES = datetime(2030, 3, 4, 23, tzinfo=UTC)
# 12 and 14 March, local midnights.
MIDNIGHT, NEXT_MIDNIGHT = datetime(2030, 3, 11, 23, tzinfo=UTC), datetime(2030, 3, 13, 23, tzinfo=UTC)
HOUR = timedelta(hours=1)
MILLISECOND = timedelta(milliseconds=1)
WHICH = "Tillfälle 1 (2030-03-12, Provköping)"
FREE: dict[str, Any] = {"is_free": True, "prices": []}

pytestmark = pytest.mark.django_db


@pytest.fixture
def page() -> CoursePage:
    """Return a course that may be published as it is."""
    return remembered("a course", lambda: published(CoursePageFactory.create()))


def values(**fields: Any) -> Change:
    """Set fields of the page."""

    def change(page: CoursePage) -> None:
        for name, value in fields.items():
            setattr(page, name, value)

    return change


def first(**fields: Any) -> Change:
    """Set fields of the first occasion."""

    def change(page: CoursePage) -> None:
        found = list(page.occurrences.all())
        for name, value in fields.items():
            setattr(found[0], name, value)
        page.occurrences = found

    return change


def part(starts_at: datetime, ends_at: datetime, **fields: Any) -> tuple[str, dict[str, Any]]:
    """Return a part of a programme."""
    return "item", {"starts_at": starts_at, "ends_at": ends_at, "title": "Inledning"} | fields


def session(starts_at: datetime, ends_at: datetime) -> tuple[str, dict[str, Any]]:
    """Return a meeting of an occasion."""
    return "session", {"starts_at": starts_at, "ends_at": ends_at, "title": "Del"}


def organisers(*rows: Callable[[], dict[str, Any]]) -> Change:
    """Set who arranges the course."""

    def change(page: CoursePage) -> None:
        page.organisers = [CourseOrganiser(**row()) for row in rows]

    return change


def own() -> dict[str, Any]:
    """Return a unit of the association as an organiser."""
    return {"organisation_unit": unit()}


def partner() -> dict[str, Any]:
    """Return a partner as an organiser."""
    return {"partner": PartnerFactory.create()}


def twice(page: CoursePage) -> None:
    """Name one unit as organiser and as co-organiser."""
    page.co_organisers = [CourseCoOrganiser(**own())]


def online(**fields: Any) -> Change:
    """Let the first occasion be online."""
    nowhere = {"locality": "", "venue": "", "address": "", "municipality": None}
    return first(attendance_mode="online", **nowhere | fields)


REFUSED: list[tuple[Change, str, str]] = [
    (
        values(occurrences=[], live=False),
        "occurrences",
        "Lägg till minst ett tillfälle, eller ange att datum kommer.",
    ),
    (values(accessibility=[]), "accessibility", "Ange hur tillgänglig platsen är."),
    (values(page_audiences=[]), "page_audiences", "Välj minst en målgrupp."),
    (values(programme_coming=False), "programme", "Lägg till programmet, eller ange att det kommer."),
    (
        values(programme=[part(STARTS, STARTS)]),
        "programme",
        "En programpunkt slutar innan den börjar.",
    ),
    (
        values(recording_url="http://film.example/"),
        "recording_url",
        "Adressen måste börja med https://.",
    ),
    (organisers(), "organisers", "Ange minst en arrangör."),
    (
        organisers(own, dict),
        "organisers",
        "Välj en partner eller en egen enhet på varje rad, inte båda.",
    ),
    (
        organisers(partner),
        "organisers",
        "Ange vilken egen enhet som arrangerar eller är medarrangör.",
    ),
    (twice, "co_organisers", "Samma arrangör är angiven två gånger."),
    (first(starts_at=None), "occurrences", "Tillfälle 1 (Provköping), Startar: Ange när tillfället börjar."),
    (first(ends_at=None), "occurrences", f"{WHICH}, Slutar: Ange när tillfället slutar."),
    (first(ends_at=STARTS), "occurrences", f"{WHICH}, Slutar: Tillfället slutar innan det börjar."),
    (
        first(date_only=True, starts_at=MIDNIGHT),
        "occurrences",
        f"{WHICH}, Slutar: Ange midnatt när bara datum visas.",
    ),
    (
        first(sessions=[session(STARTS + HOUR, STARTS)]),
        "occurrences",
        f"{WHICH}, Delträffar: En delträff slutar innan den börjar.",
    ),
    (
        first(sessions=[session(STARTS, STARTS + 2 * HOUR), session(STARTS + HOUR, ENDS)]),
        "occurrences",
        f"{WHICH}, Delträffar: Två delträffar går in i varandra.",
    ),
    (
        first(sessions=[session(STARTS, ENDS + HOUR)]),
        "occurrences",
        f"{WHICH}, Delträffar: En delträff ligger utanför tillfällets tid.",
    ),
    (
        first(locality=" "),
        "occurrences",
        "Tillfälle 1 (2030-03-12), Ort: Ange ort när deltagarna ska komma till en plats.",
    ),
    (first(venue=""), "occurrences", f"{WHICH}, Lokal: Ange lokal när deltagarna ska komma till en plats."),
    (
        first(address="", attendance_mode="mixed"),
        "occurrences",
        f"{WHICH}, Adress: Ange adress när deltagarna ska komma till en plats.",
    ),
    (
        first(municipality=None),
        "occurrences",
        f"{WHICH}, Kommun: Välj kommun när deltagarna ska komma till en plats.",
    ),
    (
        first(online_url="http://mote.example/"),
        "occurrences",
        f"{WHICH}, Länk till mötet: Adressen måste börja med https://.",
    ),
    (
        first(prices=[]),
        "occurrences",
        f"{WHICH}, Priser: Ange minst ett pris, eller att det är kostnadsfritt.",
    ),
    (
        first(is_free=True),
        "occurrences",
        f"{WHICH}, Priser: Ta bort priserna, eller ange att det inte är kostnadsfritt.",
    ),
    (
        first(prices=[("price", {"label": "Medlemmar", "amount": "-1"})]),
        "occurrences",
        (
            f"{WHICH}, Priser: del 1 (Pris), Belopp i kronor: "
            "Kontrollera att detta värde är större än eller lika med 0."
        ),
    ),
    (first(registration_url=""), "occurrences", f"{WHICH}, Anmälningslänk: Ange var man anmäler sig."),
    (
        first(registration_url="http://anmalan.example/"),
        "occurrences",
        f"{WHICH}, Anmälningslänk: Adressen måste börja med https://.",
    ),
    (
        first(registration_deadline=None),
        "occurrences",
        f"{WHICH}, Sista anmälningsdag: Ange sista anmälningsdag.",
    ),
    (
        first(registration_opens_at=CLOSES),
        "occurrences",
        f"{WHICH}, Anmälan öppnar: Anmälan stänger innan den öppnar.",
    ),
    (
        first(event_status="cancelled"),
        "occurrences",
        f"{WHICH}, Orsak: Skriv varför, och vad den som är anmäld ska göra.",
    ),
    (
        first(event_status="movedOnline", status_reason="Lokalen är stängd."),
        "occurrences",
        f"{WHICH}, Form: Ett tillfälle som har flyttats till nätet har formen Online.",
    ),
    (
        first(time_zone="Europe/Provstad"),
        "occurrences",
        "Tillfälle 1 (Provköping), Tidszon: Tidszonen finns inte.",
    ),
]
ALLOWED: list[Change] = [
    values(),
    values(occurrences=[], date_coming=True, live=False),
    values(accessibility=[], accessibility_text="Ingen hörslinga. Vi hjälper till vid dörren."),
    values(programme_coming=False, programme=[part(STARTS, ENDS)]),
    values(recording_url="https://film.example/"),
    organisers(own, partner),
    organisers(partner, own),
    first(date_only=True, starts_at=MIDNIGHT, ends_at=NEXT_MIDNIGHT),
    first(sessions=[session(STARTS + HOUR, ENDS), session(STARTS, STARTS + HOUR)]),
    first(registration_required=False, registration_url="", registration_deadline=None),
    first(registration_opens_at=CLOSES - MILLISECOND),
    first(**FREE),
    first(event_status="cancelled", status_reason="För få anmälda."),
    online(accessibility=[]),
    online(event_status="movedOnline", status_reason="Lokalen är stängd."),
]


@pytest.mark.parametrize(("change", "field", "message"), REFUSED)
def test_what_a_course_must_not_be_published_with(
    page: CoursePage, change: Change, field: str, message: str
) -> None:
    change(page)

    found = page.refusals()

    assert message in found.pop(field, []), found
    assert found == {}


@pytest.mark.parametrize("change", ALLOWED)
def test_what_a_course_may_be_published_with(page: CoursePage, change: Change) -> None:
    change(page)
    page.minor_change = True

    assert page.refusals() == {}


def test_an_occasion_that_is_public_is_called_off_and_not_deleted(page: CoursePage) -> None:
    page.occurrences = [occurrence(starts_at=STARTS + 30 * HOUR, ends_at=ENDS + 30 * HOUR)]

    refused = "Tillfälle 1 (2030-03-12) är publicerat. Ställ in det i stället för att ta bort det."
    assert page.refusals()["occurrences"] == [refused]


def ids(label: str, key: object) -> UUID:
    """Return some id for a database key."""
    return uuid5(UUID(int=0), f"{label}{key}")


def test_a_course_changes_at_the_moments_of_its_occasions(page: CoursePage) -> None:
    assert page.moments() == [CLOSES, STARTS, ENDS]

    said = [
        (document.state, document.registration_status, document.next_starts_at)
        for moment in (CLOSES - MILLISECOND, CLOSES, ENDS - MILLISECOND, ENDS)
        for document in [page.document(moment, ids)]
    ]

    assert said == [
        ("upcoming", "open", STARTS),
        ("upcoming", "closed", STARTS),
        ("upcoming", "closed", STARTS),
        ("finished", "past", None),
    ]


def test_an_occasion_leaves_calendars_a_month_after_its_end(page: CoursePage) -> None:
    (part,) = page.parts()
    leaves = ENDS + timedelta(days=30)
    assert part.moments() == [CLOSES, STARTS, ENDS, leaves]
    assert [part.document(at, ids).in_calendar for at in (ENDS, leaves - MILLISECOND, leaves)] == [
        True,
        True,
        False,
    ]


def test_an_occasion_of_the_first_shape_is_in_calendars() -> None:
    assert upgrade(KINDS["courseOccurrence"], 1, {"ended": True}) == {"ended": True, "inCalendar": True}
    assert upgrade(KINDS["courseOccurrence"], 2, {"inCalendar": False}) == {"inCalendar": False}


def test_the_way_to_register_is_told_only_while_one_can(page: CoursePage) -> None:
    (part,) = page.parts()
    told = [part.document(moment, ids).registration_url for moment in (CLOSES - MILLISECOND, CLOSES)]
    assert told == ["https://anmalan.example/grundkurs", None]


def test_the_way_into_the_meeting_is_in_no_document(page: CoursePage) -> None:
    online(online_url="https://mote.example/hemligt", accessibility=[])(page)
    (part,) = page.parts()
    written = part.document(CLOSES, ids).model_dump_json() + page.document(CLOSES, ids).model_dump_json()
    assert "mote.example" not in written


def test_what_moved_online_has_left_its_place(page: CoursePage) -> None:
    first(attendance_mode="online", event_status="movedOnline")(page)
    (part,) = page.parts()
    document = part.document(CLOSES, ids)
    assert (document.locality, document.venue, document.address, document.municipality) == (None,) * 4


def test_an_occasion_has_the_courses_title_unless_it_has_its_own(page: CoursePage) -> None:
    (part,) = page.parts()
    assert part.document(CLOSES, ids).title == page.title
    part.title = "Omgång i maj"
    assert part.document(CLOSES, ids).title == "Omgång i maj"


def test_a_price_is_written_with_two_decimals(page: CoursePage) -> None:
    (part,) = page.parts()
    (price,) = part.document(CLOSES, ids).prices
    assert (price.amount, price.currency, price.vat_included) == ("2400.00", "SEK", False)


def test_a_page_asks_once_for_the_seats_of_all_its_occasions(
    page: CoursePage, django_assert_num_queries: Any
) -> None:
    page.occurrences = [occurrence() for _number in range(20)]
    with django_assert_num_queries(1):
        page.parts()
        page.moments()
        page.parts_states()


def test_seats_stand_beside_the_versions(page: CoursePage) -> None:
    (part,) = page.parts()
    OccurrenceSeats.objects.create(occurrence_id=part.public_id, capacity=30, seats_taken=28)
    older = page.latest_revision.as_object()
    document = older.parts()[0].document(CLOSES - HOUR, ids)
    assert (document.capacity, document.seats_left, document.registration_status) == (30, 2, "fewLeft")


@pytest.mark.parametrize(
    "fields",
    [
        {"starts_at": STARTS + HOUR},
        {"ends_at": ENDS + HOUR},
        {"venue": "En annan sal"},
        {"attendance_mode": "mixed"},
        {"event_status": "postponed"},
        {"date_only": True},
    ],
)
def test_calendars_are_told_of_time_place_form_and_status(page: CoursePage, fields: dict[str, Any]) -> None:
    (part,) = page.parts()
    before = part.calendar_mark()
    for name, value in fields.items():
        setattr(part, name, value)
    assert part.calendar_mark() != before
    assert len(before) == len(part.calendar_mark()) == 16


def test_calendars_are_not_told_of_texts(page: CoursePage) -> None:
    (part,) = page.parts()
    before = part.calendar_mark()
    part.title, part.cancellation_policy, part.registration_url = "Ny", "Ny", "https://ny.example/"
    assert part.calendar_mark() == before


def test_a_version_notes_the_clock_on_the_wall(page: CoursePage) -> None:
    (noted,) = page.live_revision.content["occurrences"]
    assert (noted["starts_by_clock"], noted["ends_by_clock"]) == ("2030-03-12T09:00", "2030-03-12T16:00")


def newest(page: CoursePage) -> list[CourseOccurrence]:
    """Return the occasions of a page's newest version."""
    return list(page.get_latest_revision_as_object().occurrences.all())


def test_a_copy_has_occasions_of_its_own_in_row_and_version(page: CoursePage) -> None:
    draft = page.get_latest_revision_as_object()
    draft.occurrences = [*draft.occurrences.all(), occurrence()]
    draft.save_revision()

    copy = CoursePage.objects.get(pk=page.pk).copy(update_attrs={"slug": "kopia", "title": "Kopia"})

    originals = {row.public_id for row in [*page.occurrences.all(), *newest(page)]}
    copied = {row.public_id for row in [*copy.occurrences.all(), *newest(copy)]}
    assert len(originals) == len(copied) == 2
    assert not originals & copied


def test_a_copy_of_a_public_course_is_a_draft_whose_occasions_have_no_time_yet(page: CoursePage) -> None:
    (first,) = page.occurrences.all()
    OccurrenceSeats.objects.create(occurrence_id=first.public_id, capacity=60, seats_taken=25)

    copy = CoursePage.objects.get(pk=page.pk).copy(update_attrs={"slug": "kopia", "title": "Kopia"})

    (own,) = newest(copy)
    assert not copy.live
    assert (own.starts_at, own.ends_at, own.registration_deadline, own.registration_url) == (None,) * 3 + (
        "",
    )
    assert (own.locality, own.municipality_id) == (first.locality, first.municipality_id)
    assert not OccurrenceSeats.objects.filter(occurrence_id=own.public_id).exists()


def test_a_day_as_deadline_means_to_its_end() -> None:
    field = DeadlineFormField()
    assert field.clean("2030-03-04") == CLOSES
    assert field.clean("2030-10-27") == datetime(2030, 10, 27, 23, tzinfo=UTC)
    assert field.clean("2030-03-04 12:00") == datetime(2030, 3, 4, 11, tzinfo=UTC)
    with pytest.raises(ValidationError):
        field.clean("2030-03-31 02:30")
