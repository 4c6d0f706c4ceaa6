"""Entries that are public only while something public shows them, by however many steps."""

from datetime import date
from typing import Any

import pytest
from django.test import Client

from snippets.models import Contact, OrganisationUnit, SiteDocument
from tests.cms.timeline.clocks import Clock
from tests.cms.timeline.sites import Site, add_topic, publish_topic
from tests.snippets.factories import SiteDocumentFactory, SiteImageFactory, publish


def linked(site: Site, **fields: Any) -> SiteDocument:
    """Make a file to which a public page links."""
    made = SiteDocumentFactory.create(**fields)
    page = add_topic(site, site.home, "Med fil", "med-fil")
    page.body = [{"type": "documentLink", "value": {"document": made.pk}}]
    page.save_revision().publish()
    return made


def colleague(site: Site, **fields: Any) -> Contact:
    """Make a public colleague of the site's contact, whom no page shows."""
    made = Contact(
        given_name="Bo",
        family_name="Ersättare",
        title="Strateg",
        email="bo@exempel.example",
        organisation_unit=site.contact.organisation_unit,
        **fields,
    )
    made.save()
    publish(made)
    return made


def stands_in(site: Site, substitute: Contact) -> Contact:
    """Send the site's contact on leave."""
    away = Contact.objects.get(pk=site.contact.pk)
    away.leave_from, away.leave_to, away.substitute = date(2027, 1, 1), date(2027, 3, 1), substitute
    away.save()
    publish(away)
    return away


def answer(collection: str, entry: Any) -> Any:
    """Return what the API says of an entry, None where it is not public."""
    found = Client().get(f"/api/v1/{collection}/{entry.public_id}")
    assert found.status_code in (200, 404)
    return found.json() if found.status_code == 200 else None


def test_what_a_public_entry_names_is_public_itself(site: Site) -> None:
    last = SiteDocumentFactory.create(title="Den senaste")
    middle = SiteDocumentFactory.create(replaced_by=last)
    first = linked(site, replaced_by=middle)

    assert answer("documents", first)["replacedBy"]["id"] == str(middle.public_id)
    assert answer("documents", middle)["replacedBy"]["id"] == str(last.public_id)
    assert answer("documents", last)["title"] == "Den senaste"


def test_a_file_that_only_a_hidden_one_names_is_not_public(site: Site) -> None:
    last = SiteDocumentFactory.create(title="Den senaste")
    hidden = SiteDocumentFactory.create(replaced_by=last)

    assert answer("documents", hidden) is None
    assert answer("documents", last) is None


def test_units_above_a_public_unit_are_public(site: Site) -> None:
    top = OrganisationUnit(name="Kansliet", email="k@exempel.example", manager=site.contact)
    top.save()
    publish(top)
    unit = OrganisationUnit.objects.get(pk=site.contact.organisation_unit.pk)
    unit.parent = top
    unit.save()
    publish(unit)
    publish_topic(site, site.home, "Fred", "fred")

    assert answer("organisation-units", unit)["parent"]["id"] == str(top.public_id)
    assert answer("organisation-units", top)["name"] == "Kansliet"


def test_who_stands_in_can_be_reached_as_on_the_page_and_the_absent_keeps_the_id(
    site: Site, clock: Clock
) -> None:
    picture = SiteImageFactory.create()
    substitute = colleague(site, photo=picture, consent_on=date(2026, 1, 1))
    publish_topic(site, site.home, "Fred", "fred")
    assert answer("contacts", substitute) is None
    away = stands_in(site, substitute)
    clock.pass_recordings()

    shown = Client().get("/api/v1/pages/by-path?path=/fred/").json()["contacts"][0]

    assert (shown["id"], shown["email"]) == (str(substitute.public_id), "bo@exempel.example")
    assert answer("contacts", substitute)["email"] == "bo@exempel.example"
    instead = answer("contacts", away)
    assert (instead["id"], instead["substitutes"]) == (str(away.public_id), True)
    assert instead["_links"]["self"].endswith(str(away.public_id))
    assert site.contact.given_name not in str(instead)
    assert answer("images", picture)["id"] == shown["photo"]["id"]


@pytest.mark.parametrize("is_public", [True, False])
def test_the_record_number_of_a_file_follows_the_setting(site: Site, settings: Any, is_public: bool) -> None:
    settings.RECORD_NUMBER_PUBLIC = is_public
    number = "SKR 2027/00123"
    assert answer("documents", linked(site, record_number=number))["recordNumber"] == (
        number if is_public else None
    )
