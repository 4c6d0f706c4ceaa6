"""A small site: a start page, and pages below it that may be published or planned."""

from dataclasses import dataclass
from datetime import datetime
from itertools import count
from typing import Any

from wagtail.models import Locale

from pages.models import BasePage, HomePage, PageContact, PageSubject, TopicPage
from snippets.models import Contact, OrganisationUnit, Subject

_numbers = count(1)


@dataclass
class World:
    """The start page, and what each page needs to be publishable."""

    home: HomePage
    subject: Subject
    contact: Contact

    def page(self, parent: Any = None, **fields: Any) -> TopicPage:
        """Make a page as a draft that could be published."""
        number = next(_numbers)
        values = {"title": f"Sida {number}", "slug": f"sida-{number}", "lead": "Ingress"} | fields
        page = TopicPage(
            locale=self.home.locale, body=[{"type": "paragraph", "value": "<p>Text</p>"}], **values
        )
        page.page_subjects = [PageSubject(subject=self.subject)]
        page.page_contacts = [PageContact(contact=self.contact)]
        above: Any = (parent or self.home).__class__.objects.get(pk=(parent or self.home).pk)
        above.add_child(instance=page)
        return page

    def category(self) -> Subject:
        """Make one more subject."""
        number = next(_numbers)
        return Subject.objects.create(
            code=f"amne-{number}", label=f"Ämne {number}", level="category", broader=self.subject.broader
        )

    def published(self, parent: Any = None, **fields: Any) -> TopicPage:
        """Make a page and publish it."""
        return publish(self.page(parent, **fields))

    def planned(self, at: datetime, parent: Any = None, **fields: Any) -> TopicPage:
        """Make a page that goes public at a moment."""
        return plan(self.page(parent, **fields), at)


def build() -> World:
    """Make the site."""
    swedish, _created = Locale.objects.get_or_create(language_code="sv")
    BasePage.objects.filter(depth=2).delete()
    root: Any = BasePage.objects.get(depth=1)
    number = next(_numbers)
    subject = Subject.objects.create(code=f"demokrati-{number}", label="Demokrati", level="area")
    category = Subject.objects.create(
        code=f"jamstalldhet-{number}", label="Jämställdhet", level="category", broader=subject
    )
    contact = Contact(
        given_name="Alva", family_name="Testsson", title="Strateg", email="a@b.example", phone="08-465 004 01"
    )
    contact.save()
    unit = OrganisationUnit(name="Enheten", email="enheten@b.example", manager=contact)
    unit.save()
    contact.organisation_unit = unit
    contact.save()
    unit.save_revision().publish()
    contact.save_revision().publish()
    home = HomePage(title="Hem", slug="home", lead="Hej", locale=swedish, information_owner=contact)
    home.contact_mode = "none"
    root.add_child(instance=home)
    home.page_subjects.add(PageSubject(subject=subject))
    home.save_revision().publish()
    return World(HomePage.objects.get(pk=home.pk), category, contact)


def publish(page: TopicPage, **changes: Any) -> TopicPage:
    """Change a page and publish it."""
    stored = fresh(page)
    for name, value in ({"change_note": "Ändrad"} | changes).items():
        setattr(stored, name, value)
    stored.save_revision().publish()
    return fresh(page)


def fresh(page: TopicPage) -> TopicPage:
    """Return a page as it is stored: one loaded before a child was added would save that it has none."""
    return TopicPage.objects.get(pk=page.pk)


def plan(page: TopicPage, at: datetime, **changes: Any) -> TopicPage:
    """Change a page and plan the change for a moment."""
    return publish(page, go_live_at=at, **changes)
