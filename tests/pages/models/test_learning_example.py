"""Learning examples: what they must have to be published, whose goals they may name, and for how long a local
contact is shown."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from django.db import IntegrityError
from django.utils import timezone

from cms.timeline import reading
from cms.timeline.composing import Composer
from pages.documents import learning_example as declared
from pages.models import LearningExamplePage, PageMunicipality, PagePolicyGoal, PageRegion
from pages.models.learning_example import Method, Sector
from tests.pages.factories import LearningExamplePageFactory, published
from tests.snapshots import remembered
from tests.snippets.factories import PolicyGoalFactory, RegionFactory
from tests.snippets.ids import ids

INSTANT = timedelta(milliseconds=1)
TOMORROW = timedelta(days=1)
CONTACT = {
    "local_contact_name": "Sara Provberg",
    "local_contact_phone": "+46701740610",
    "local_contact_consent_on": date(2024, 10, 27),
    "local_contact_consent_reference": "KS 2024/123",
}

pytestmark = pytest.mark.django_db


@pytest.fixture
def page() -> LearningExamplePage:
    """Return an example that may be published, as its row stands."""
    made = remembered("a draft of an example", LearningExamplePageFactory.create)
    return LearningExamplePage.objects.get(pk=made.pk)


def next_year() -> int:
    return timezone.localdate().year + 1


def changed(page: Any, **fields: Any) -> Any:
    for name, value in fields.items():
        setattr(page, name, value)
    return page


REFUSED: list[tuple[dict[str, Any], str, str]] = [
    (
        {"page_municipalities": []},
        "page_municipalities",
        "Välj minst en kommun eller region som äger exemplet.",
    ),
    ({"page_policy_goals": []}, "page_policy_goals", "Välj minst ett delmål."),
    ({"sectors": []}, "sectors", "Välj minst ett verksamhetsområde."),
    ({"methods": []}, "methods", "Välj minst en metod."),
    ({"start_year": None}, "start_year", "Ange när arbetet började."),
    ({"end_year": None}, "end_year", "Ange slutår eller att arbetet pågår, inte båda."),
    ({"ongoing": True}, "end_year", "Ange slutår eller att arbetet pågår, inte båda."),
    ({"end_year": 2018}, "end_year", "Arbetet slutar innan det börjar."),
    ({"background": "<p> </p>"}, "background", "Skriv en text."),
    ({"implementation": ""}, "implementation", "Skriv en text."),
    ({"results": ""}, "results", "Skriv en text."),
    (
        {"conclusions": '<p><a href="https://kommun.example/">Läs mer</a></p>'},
        "conclusions",
        "Länktexten ska säga vart länken leder.",
    ),
    ({"source_url": "http://kommun.example/"}, "source_url", "Adressen ska börja med https://."),
    (
        {"local_contact_email": "a@b.example", **CONTACT, "local_contact_name": ""},
        "local_contact_name",
        "Skriv vem kontakten är.",
    ),
    (
        CONTACT | {"local_contact_consent_on": None},
        "local_contact_consent_on",
        "Ange när personen samtyckte till att visas.",
    ),
    (
        CONTACT | {"local_contact_consent_reference": ""},
        "local_contact_consent_reference",
        "Ange var samtycket finns.",
    ),
]


@pytest.mark.parametrize(("fields", "field", "message"), REFUSED)
def test_what_an_example_must_not_be_published_with(
    page: LearningExamplePage, fields: dict[str, Any], field: str, message: str
) -> None:
    assert changed(page, **fields).refusals() == {field: [message]}


def test_an_example_that_a_region_owns_needs_no_municipality(page: LearningExamplePage) -> None:
    page.page_municipalities = []
    page.page_regions = [PageRegion(region=RegionFactory.create())]
    assert page.refusals() == {}


def test_work_that_goes_on_has_no_end(page: LearningExamplePage) -> None:
    assert changed(page, end_year=None, ongoing=True).refusals() == {}


def test_work_begins_between_1990_and_next_year(page: LearningExamplePage) -> None:
    allowed = [1990, next_year()]
    wrong = [1989, next_year() + 1]
    told = f"Startåret ska ligga mellan 1990 och {next_year()}."

    assert all(changed(page, start_year=year, end_year=year).refusals() == {} for year in allowed)
    for year in wrong:
        assert changed(page, start_year=year, end_year=year).refusals() == {"start_year": [told]}


def test_consent_that_is_still_to_come_shows_nobody(page: LearningExamplePage) -> None:
    later = CONTACT | {"local_contact_consent_on": timezone.localdate() + TOMORROW}
    message = "Samtycket ska vara lämnat innan sidan publiceras."

    assert changed(page, **later).refusals() == {"local_contact_consent_on": [message]}


def test_a_page_planned_for_the_day_of_consent_may_name_the_person(page: LearningExamplePage) -> None:
    day = timezone.localdate() + TOMORROW
    page.go_live_at = datetime.combine(day, datetime.min.time(), timezone.get_default_timezone())

    assert changed(page, **(CONTACT | {"local_contact_consent_on": day})).refusals() == {}


@pytest.mark.parametrize(("end_year", "allowed"), [(2015, True), (2016, False)])
def test_goals_of_before_2016_are_for_work_that_had_ended_by_then(
    page: LearningExamplePage, end_year: int, allowed: bool
) -> None:
    former = PolicyGoalFactory.create(superseded_on=date(2016, 11, 17))
    page.page_policy_goals = [PagePolicyGoal(policy_goal=former)]
    changed(page, start_year=2010, end_year=end_year)

    told = {} if allowed else {"page_policy_goals": ["Ett valt delmål gäller inte längre."]}
    assert page.refusals() == told


def test_two_examples_do_not_come_from_one_place(page: LearningExamplePage) -> None:
    published(page, origin="sveriges-exempel", external_id="17")
    other = LearningExamplePageFactory.create(parent=page.get_parent(), slug="annan")

    assert changed(other, origin="sveriges-exempel", external_id="18").refusals() == {}
    message = "Ett annat exempel har samma ursprung och id."
    assert changed(other, external_id="17").refusals() == {"external_id": [message]}
    with pytest.raises(IntegrityError):
        other.save()


def test_examples_without_an_origin_do_not_stand_in_each_others_way(page: LearningExamplePage) -> None:
    published(page)
    assert LearningExamplePageFactory.create(parent=page.get_parent(), slug="annan").refusals() == {}


def test_a_copy_comes_from_nowhere(page: LearningExamplePage) -> None:
    changed(page, origin="sveriges-exempel", external_id="17").save()
    copied = page.copy(update_attrs={"slug": "kopia"}, keep_live=False)
    assert (copied.origin, copied.external_id) == ("", "")


# Swedish local midnights: summer time is two hours before UTC, winter time one.
MIDNIGHTS = [
    (date(2024, 10, 27), datetime(2026, 10, 26, 23, tzinfo=UTC)),
    (date(2024, 3, 29), datetime(2026, 3, 28, 23, tzinfo=UTC)),
    (date(2024, 3, 30), datetime(2026, 3, 29, 22, tzinfo=UTC)),
    (date(2024, 2, 29), datetime(2026, 2, 27, 23, tzinfo=UTC)),
    (date(2024, 12, 31), datetime(2026, 12, 30, 23, tzinfo=UTC)),
]


@pytest.mark.parametrize(("consent", "end"), MIDNIGHTS)
def test_the_local_contact_leaves_24_months_after_the_consent(
    page: LearningExamplePage, consent: date, end: datetime
) -> None:
    changed(page, **(CONTACT | {"local_contact_consent_on": consent}))

    assert page.moments() == [end]
    said = page.document(end - INSTANT, ids).local_contact
    assert said is not None
    assert (said.name, said.phone_display) == ("Sara Provberg", "070-174 06 10")
    assert page.document(end, ids).local_contact is None
    assert page.document(end + INSTANT, ids).local_contact is None


def test_an_example_without_a_local_contact_never_changes_by_itself(page: LearningExamplePage) -> None:
    assert page.moments() == []
    assert changed(page, local_contact_consent_on=date(2024, 1, 1)).moments() == []
    assert page.document(timezone.now(), ids).local_contact is None


def test_the_consent_itself_is_nobodys_business(page: LearningExamplePage) -> None:
    said = changed(page, **CONTACT).document(datetime(2025, 1, 1, tzinfo=UTC), ids).model_dump_json()
    assert "KS 2024/123" not in said
    assert "2024-10-27" not in said


def test_the_owners_are_the_municipalities_and_regions_of_the_page(page: LearningExamplePage) -> None:
    region = RegionFactory.create()
    page.page_regions = [PageRegion(region=region)]
    said = changed(page, joint_authority="Förbundet Exempelbygden").document(timezone.now(), ids)

    assert said.owners.municipalities == said.municipalities
    assert [item.ref for item in said.owners.regions] == [ids("snippets.Region", region.pk)]
    assert said.owners.joint_authority == "Förbundet Exempelbygden"


def test_the_codes_are_those_that_lists_filter_by() -> None:
    assert tuple(Sector.values) == declared.SECTORS
    assert tuple(Method.values) == declared.METHODS
    assert tuple(LearningExamplePage.EvidenceLevel.values) == declared.EVIDENCE_LEVELS


def test_an_unknown_code_is_refused_in_publishing(page: LearningExamplePage) -> None:
    field = LearningExamplePage._meta.get_field("sectors")
    with pytest.raises(Exception, match="Okänt värde: rymden"):
        field.clean(["skola", "rymden"], page)


def test_linked_data_tells_who_did_what_and_when(page: LearningExamplePage) -> None:
    today = timezone.localdate()
    measure = {"name": "Olyckor", "before": "46", "after": "29", "unit": "per vinter"}
    public = published(
        page,
        **CONTACT | {"local_contact_consent_on": today},
        indicators=[{"type": "indicator", "value": measure}],
        conclusions="<p>Frågan betydde mest.</p>",
        joint_authority="Förbundet",
        funding="Nämndens ram",
        source_url="https://kommun.example/snon/",
        verified_with_owner_on=date(2024, 5, 6),
    )
    document = _composed(public)

    said = declared.json_ld(document)

    name = public.page_municipalities.get().municipality.name
    assert said["@type"] == "Article"
    assert [item["name"] for item in said["contributor"]] == [name, "Förbundet"]
    assert [item["name"] for item in said["spatialCoverage"]] == [name]
    assert said["temporalCoverage"] == "2019/2021"
    assert said["keywords"] == ["fyra-r"]
    assert {"@type": "DefinedTerm", "termCode": "skola"} in said["about"]
    assert [item["text"] for item in said["hasPart"]][-1] == "Frågan betydde mest."
    assert said["mentions"] == [
        {
            "@type": "PropertyValue", "name": "Olyckor", "value": "29", "unitText": "per vinter",
            "valueReference": {"@type": "PropertyValue", "value": "46"},
        }
    ]  # fmt: skip
    assert said["funding"] == {"@type": "Grant", "name": "Nämndens ram"}
    assert said["contactPoint"] == [
        {"@type": "ContactPoint", "name": "Sara Provberg", "telephone": "+46701740610"}
    ]
    assert said["lastReviewed"] == "2024-05-06"
    assert said["isBasedOn"] == "https://kommun.example/snon/"


def test_linked_data_of_work_that_goes_on_has_an_open_end(page: LearningExamplePage) -> None:
    document = _composed(published(page, end_year=None, ongoing=True))
    assert declared.json_ld(document)["temporalCoverage"] == "2019/.."


def test_a_minor_change_keeps_the_municipality_that_has_ended_since(page: LearningExamplePage) -> None:
    public = published(page)
    municipality = public.page_municipalities.get().municipality
    type(municipality).objects.filter(pk=municipality.pk).update(abolished_on=timezone.localdate())
    stored = LearningExamplePage.objects.get(pk=public.pk)

    assert changed(stored, change_note="Ny siffra").refusals() == {
        "page_municipalities": ["En vald kommun har upphört."]
    }
    assert changed(stored, minor_change=True).refusals() == {}
    stored.page_municipalities = [PageMunicipality(municipality=municipality)]
    assert stored.refusals() == {}


def _composed(page: LearningExamplePage) -> dict[str, Any]:
    reader = reading.live(timezone.now())
    edition = reader.get(page.public_id)
    assert edition is not None
    return Composer(reader).page(edition)
