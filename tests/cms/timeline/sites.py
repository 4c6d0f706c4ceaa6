"""A small site for tests of the timeline: a home page, one subject, one contact, and topic pages as a test
makes them."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from django.core.cache import cache
from wagtail.models import Locale

from cms.timeline.models import Edition, State
from pages.models import BasePage, HomePage, PageContact, PageSubject, TopicPage
from snippets.models import Contact, OrganisationUnit, Subject
from tests.snippets.factories import SiteSettingsFactory, publish

MILLISECOND = timedelta(milliseconds=1)
# A Monday morning of winter time, far from every change of the clocks.
START = datetime(2027, 2, 1, 8, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Site:
    """The rows that every test of the timeline starts from."""

    home: HomePage
    subject: Subject
    contact: Contact


def build_site() -> Site:
    """Make the site, all of it public."""
    cache.clear()
    locale, _created = Locale.objects.get_or_create(language_code="sv")
    BasePage.objects.filter(depth=2).delete()
    area = Subject.objects.create(code="demokrati", label="Demokrati", level="area")
    subject = Subject.objects.create(
        code="jamstalldhet", label="Jämställdhet", level="category", broader=area
    )
    contact = Contact(given_name="Alva", family_name="Exempel", title="Strateg", email="alva@exempel.example")
    contact.save()
    unit = OrganisationUnit(name="Enheten", email="enheten@exempel.example", manager=contact)
    unit.save()
    contact.organisation_unit = unit
    contact.save()
    unit.save_revision().publish()
    contact.save_revision().publish()
    home = HomePage(title="Hem", slug="home", lead="Välkommen", locale=locale, information_owner=contact)
    home.contact_mode = "none"
    BasePage.objects.get(depth=1).add_child(instance=home)
    home.page_subjects.add(PageSubject(subject=area))
    home.save_revision().publish()
    return Site(HomePage.objects.get(pk=home.pk), subject, Contact.objects.get(pk=contact.pk))


def build_site_with_settings() -> Site:
    """Make the site and what its website needs besides, all of it public."""
    built = build_site()
    publish(SiteSettingsFactory.create())
    return built


def add_topic(site: Site, parent: BasePage, title: str, slug: str, **fields: Any) -> TopicPage:
    """Make a topic page that has never been published."""
    page = TopicPage(
        title=title,
        slug=slug,
        lead=f"Ingress till {title}",
        body=[{"type": "paragraph", "value": "<p>Text</p>"}],
        locale=site.home.locale,
        **fields,
    )
    page.page_subjects = [PageSubject(subject=site.subject)]
    page.page_contacts = [PageContact(contact=site.contact)]
    type(parent).objects.get(pk=parent.pk).add_child(instance=page)
    return page


def publish_topic(site: Site, parent: BasePage, title: str, slug: str, **fields: Any) -> TopicPage:
    """Make a topic page and publish it."""
    page = add_topic(site, parent, title, slug, **fields)
    page.save_revision().publish()
    return TopicPage.objects.get(pk=page.pk)


def change_topic(page: TopicPage, **fields: Any) -> TopicPage:
    """Return a page as the editor's form would hand it on: its latest draft with some fields changed."""
    draft = TopicPage.objects.get(pk=page.pk).get_latest_revision_as_object()
    defaults: dict[str, Any] = {
        "go_live_at": None,
        "expire_at": None,
        "minor_change": False,
        "change_note": "Ändrat.",
    }
    for name, value in (defaults | fields).items():
        setattr(draft, name, value)
    return draft


def recorded_at() -> datetime:
    """Return the moment of the last recording."""
    moment = State.objects.values_list("recorded_at", flat=True).get(pk=1)
    assert moment is not None
    return moment


def milliseconds(count: int) -> timedelta:
    """Return so many milliseconds."""
    return timedelta(milliseconds=count)


def edition_rows(page: Any) -> list[tuple[Any, ...]]:
    """Return a page's editions, for the message of a failing test."""
    found = Edition.objects.filter(entry_id=page.public_id).order_by("valid_from")
    return list(found.values_list("path", "version", "content__title", "valid_from", "valid_to"))
