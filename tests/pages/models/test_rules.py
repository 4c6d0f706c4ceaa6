"""What a page must keep to be published (DOMAIN.md section 2): each refusal at its field, in its words."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from pages.models import PageContact, PageSubject, StandardPage, TopicPage
from snippets.models import Subject
from tests.cms.scheduling import world
from tests.cms.scheduling.world import World
from tests.snapshots import remembered
from tests.snippets.factories import SiteImageFactory

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
