"""What a page must keep to be published (DOMAIN.md section 2): each refusal at its field, in its words."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest

from pages.models import (
    PageAudience,
    PageContact,
    PageMunicipality,
    PagePolicyGoal,
    PageRegion,
    PageSubject,
    StandardPage,
    TopicPage,
)
from snippets.models import Subject
from tests.cms.scheduling import world
from tests.cms.scheduling.world import World
from tests.snapshots import remembered
from tests.snippets.factories import (
    AudienceFactory,
    MunicipalityFactory,
    PolicyGoalFactory,
    RegionFactory,
    SiteImageFactory,
)

Change = Callable[[TopicPage, World], None]
LATER, EARLIER = datetime(2030, 2, 1, tzinfo=UTC), datetime(2030, 1, 1, tzinfo=UTC)


@pytest.fixture
def site(db: None) -> World:
    """Return a small site."""
    del db
    return remembered("a small world", world.build)


def values(**fields: Any) -> Change:
    """Set fields."""

    def change(page: TopicPage, site: World) -> None:
        del site
        for name, value in fields.items():
            setattr(page, name, value)

    return change


def picture(**fields: Any) -> Change:
    """Choose a picture for the top."""

    def change(page: TopicPage, site: World) -> None:
        values(hero_image=SiteImageFactory.create(), **fields)(page, site)

    return change


def nobody(page: TopicPage, site: World) -> None:
    """Leave the page and everything above it without an owner."""
    page.information_owner = site.home.information_owner = None
    site.home.save()


def former(page: TopicPage, site: World) -> None:
    """Let somebody answer for the page who has left."""
    site.contact.active = False
    site.contact.save()
    page.information_owner = site.contact


def subjects(choose: Callable[[World], list[Subject]]) -> Change:
    """Choose subjects."""

    def change(page: TopicPage, site: World) -> None:
        page.page_subjects = [PageSubject(subject=subject) for subject in choose(site)]

    return change


def nested(site: World) -> list[Subject]:
    """Return a category and one below it."""
    below = Subject.objects.create(code="delamne", label="Delämne", level="category", broader=site.subject)
    return [site.subject, below]


def areas(site: World) -> list[Subject]:
    """Return three areas."""
    del site
    return [
        Subject.objects.create(code=f"omrade-{number}", label=f"Område {number}", level="area")
        for number in range(3)
    ]


def no_contacts(page: TopicPage, site: World) -> None:
    """Show nobody, though telephone and e-mail are to be shown."""
    del site
    page.page_contacts = []


def doubled(page: TopicPage, site: World) -> None:
    """Show one person twice."""
    page.page_contacts = [PageContact(contact=site.contact), PageContact(contact=site.contact)]


def audiences(count: int) -> Change:
    """Choose a number of audiences."""

    def change(page: TopicPage, site: World) -> None:
        del site
        page.page_audiences = [PageAudience(audience=AudienceFactory.create()) for _number in range(count)]

    return change


def goal(ended: date | None) -> Change:
    """Choose a goal that was superseded on a day."""

    def change(page: TopicPage, site: World) -> None:
        del site
        page.page_policy_goals = [PagePolicyGoal(policy_goal=PolicyGoalFactory.create(superseded_on=ended))]

    return change


def places(region: date | None = None, municipality: date | None = None) -> Change:
    """Choose a region and a municipality that were abolished on a day."""

    def change(page: TopicPage, site: World) -> None:
        del site
        page.page_regions = [PageRegion(region=RegionFactory.create(abolished_on=region))]
        there = MunicipalityFactory.create(abolished_on=municipality)
        page.page_municipalities = [PageMunicipality(municipality=there)]

    return change


def ends(action: str, address: str = "", **fields: Any) -> Change:
    """Set an end, and what the address answers then."""
    return values(expire_at=LATER, expiry_action=action, expiry_address=address, **fields)


REFUSED = [
    (values(title=" "), "title", "Rubriken saknas."),
    (values(title="x" * 121), "title", "Rubriken är längre än 120 tecken."),
    (values(lead=" "), "lead", "Ingressen saknas."),
    (values(slug="api"), "slug", "Webbadressen används av webbplatsen själv. Välj en annan."),
    (values(slug="ån"), "slug", "Webbadressen får bara ha a–z, siffror och bindestreck, högst 80 tecken."),
    (
        values(slug="a" * 81),
        "slug",
        "Webbadressen får bara ha a–z, siffror och bindestreck, högst 80 tecken.",
    ),
    (picture(), "hero_alt", "Beskriv bilden eller ange att den är dekorativ."),
    (picture(hero_alt="Bild"), "hero_alt", "Alternativtexten säger inte vad bilden visar."),
    (picture(hero_alt="foto.jpg"), "hero_alt", "Alternativtexten är ett filnamn."),
    (no_contacts, "contact_mode", "Ange minst en kontaktperson när telefon och e-post ska visas."),
    (doubled, "page_contacts", "Samma kontaktperson är vald två gånger."),
    (nobody, "information_owner", "Ange vem som ansvarar för informationen."),
    (former, "information_owner", "Den informationsansvariga är inte längre aktiv."),
    (subjects(areas), "page_subjects", "Högst två verksamhetsområden och tre ämnen."),
    (
        subjects(lambda site: [site.category() for _number in range(4)]),
        "page_subjects",
        "Högst två verksamhetsområden och tre ämnen.",
    ),
    (subjects(lambda site: [site.subject] * 2), "page_subjects", "Samma ämne är valt två gånger."),
    (
        subjects(nested),
        "page_subjects",
        "Ett ämne och dess överordnade ämne kan inte väljas tillsammans.",
    ),
    (audiences(5), "page_audiences", "Högst fyra målgrupper."),
    (goal(date(2016, 11, 17)), "page_policy_goals", "Ett valt delmål gäller inte längre."),
    (places(region=date(2018, 1, 1)), "page_regions", "En vald region har upphört."),
    (places(municipality=date(2018, 1, 1)), "page_municipalities", "En vald kommun har upphört."),
    (values(minor_change=True), "minor_change", "Den första publiceringen kan inte vara en mindre ändring."),
    (
        values(first_published_at=EARLIER, change_note=" "),
        "change_note",
        "Skriv vad som är ändrat, eller ange att det är en mindre ändring.",
    ),
    (
        values(go_live_at=LATER, expire_at=EARLIER),
        "expire_at",
        "Sidan avpubliceras innan den publiceras.",
    ),
    (ends("gone"), "expiry_text", "Skriv en kort text till dem som söker sidan."),
    (ends("withdrawn"), "expiry_text", "Skriv en kort text till dem som söker sidan."),
    (ends("redirect"), "expiry_target", "Ange vart besökaren ska hänvisas."),
    (ends("redirect", "http://annan.example/"), "expiry_address", "Adressen måste börja med https://."),
    (values(initiative_name="Satsning"), "initiative_start_year", "Ange när satsningen började."),
    (
        values(initiative_name="Satsning", initiative_start_year=2020, initiative_end_year=2019),
        "initiative_end_year",
        "Satsningen slutar innan den börjar.",
    ),
]
ALLOWED = [
    values(),
    audiences(4),
    goal(None),
    goal(date(2100, 1, 1)),
    places(),
    places(date(2100, 1, 1), date(2100, 1, 1)),
    values(title="x" * 120, slug="a" * 80),
    picture(hero_alt="Fyra personer vid ett bord"),
    picture(hero_decorative=True),
    values(first_published_at=EARLIER, change_note="Ny siffra"),
    values(first_published_at=EARLIER, minor_change=True),
    values(go_live_at=EARLIER, expire_at=LATER),
    ends("redirect", "https://annan.example/"),
    ends("gone", expiry_text="Kampanjen är slut."),
    values(initiative_name="Satsning", initiative_start_year=2020, initiative_end_year=2020),
]


@pytest.mark.parametrize(("change", "field", "message"), REFUSED)
def test_what_a_page_must_not_be_published_with(
    site: World, change: Change, field: str, message: str
) -> None:
    page = TopicPage.objects.get(pk=site.page().pk)
    change(page, site)

    found = page.refusals()

    assert message in found.get(field, []), found
    assert sum(len(messages) for messages in found.values()) == 1, found


@pytest.mark.parametrize("change", ALLOWED)
def test_what_a_page_may_be_published_with(site: World, change: Change) -> None:
    page = TopicPage.objects.get(pk=site.page().pk)
    change(page, site)

    assert page.refusals() == {}


def test_a_term_that_has_ended_before_a_planned_moment_is_refused(site: World) -> None:
    page = TopicPage.objects.get(pk=site.page().pk)
    goal(date(2100, 1, 1))(page, site)
    page.go_live_at = datetime(2099, 12, 31, 22, 59, 59, 999000, tzinfo=UTC)
    assert page.refusals() == {}
    page.go_live_at = datetime(2099, 12, 31, 23, tzinfo=UTC)
    assert page.refusals() == {"page_policy_goals": ["Ett valt delmål gäller inte längre."]}


def test_two_pages_of_a_language_do_not_have_one_role(site: World) -> None:
    first, second = (
        StandardPage(
            title=f"Kontakt {number}",
            slug=f"kontakt-{number}",
            lead="Ingress",
            page_role="contact",
            contact_mode="none",
            locale=site.home.locale,
            body=[{"type": "paragraph", "value": "<p>Text</p>"}],
        )
        for number in (1, 2)
    )
    for page in (first, second):
        type(site.home).objects.get(pk=site.home.pk).add_child(instance=page)
    first.save_revision().publish()

    assert second.refusals() == {"page_role": ["En annan sida har redan den uppgiften."]}
