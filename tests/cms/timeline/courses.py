"""Courses on the small site of the timeline's tests."""

from datetime import datetime, timedelta
from typing import Any

from pages.models import (
    CourseOccurrence,
    CourseOrganiser,
    CoursePage,
    ListPage,
    PageAudience,
    PageContact,
    PageSubject,
)
from snippets.models import Municipality
from tests.cms.timeline.sites import Site
from tests.snippets.factories import AudienceFactory, MunicipalityFactory

DAY = timedelta(days=1)
HOURS = timedelta(hours=3)


def occasion(starts_at: datetime, **fields: Any) -> CourseOccurrence:
    """Return an occasion in a place that one can register for until the day before."""
    usual: dict[str, Any] = {
        "starts_at": starts_at,
        "ends_at": starts_at + HOURS,
        "locality": "Provköping",
        "venue": "Provsalen",
        "address": "Provgatan 1",
        "municipality": Municipality.objects.first() or MunicipalityFactory.create(),
        "registration_deadline": starts_at - DAY,
        "registration_url": "https://anmalan.example/",
        "is_free": True,
    }
    return CourseOccurrence(**usual | fields)


def published(course: CoursePage, **changes: Any) -> CoursePage:
    """Publish a change of a course as the editor's form would."""
    draft = CoursePage.objects.get(pk=course.pk).get_latest_revision_as_object()
    for name, value in ({"change_note": "Ändrat.", "go_live_at": None} | changes).items():
        setattr(draft, name, value)
    draft.save_revision().publish()
    return CoursePage.objects.get(pk=course.pk)


def add_list(site: Site, **fields: Any) -> ListPage:
    """Make and publish the list that courses stand below."""
    page = ListPage(
        title="Kurser", slug="kurser", lead="Alla kurser", listed_kind="course", empty_text="Inga.", **fields
    )
    page.locale = site.home.locale
    page.page_contacts = [PageContact(contact=site.contact)]
    type(site.home).objects.get(pk=site.home.pk).add_child(instance=page)
    page.save_revision().publish()
    return page


def draft_course(
    site: Site, listed: ListPage, *occasions: CourseOccurrence, slug: str = "grundkurs", **fields: Any
) -> CoursePage:
    """Make a course that was never published."""
    usual = {"title": "Grundkurs", "lead": "Om grunderna.", "programme_coming": True}
    page = CoursePage(slug=slug, locale=site.home.locale, **usual | fields)
    page.accessibility = ["stepFree"]
    page.page_subjects = [PageSubject(subject=site.subject)]
    page.page_contacts = [PageContact(contact=site.contact)]
    page.occurrences = list(occasions)
    page.organisers = [CourseOrganiser(organisation_unit_id=site.contact.organisation_unit_id)]
    page.page_audiences = [PageAudience(audience=AudienceFactory.create())]
    type(listed).objects.get(pk=listed.pk).add_child(instance=page)
    return page


def add_course(site: Site, listed: ListPage, *occasions: CourseOccurrence, **fields: Any) -> CoursePage:
    """Make and publish a course."""
    page = draft_course(site, listed, *occasions, **fields)
    page.save_revision().publish()
    return CoursePage.objects.get(pk=page.pk)
