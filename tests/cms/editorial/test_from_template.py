"""A page begins as a copy of a template; a template itself is never public."""

import re
from html import unescape
from typing import Any

import pytest
from django.contrib.auth.models import Group, Permission
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import GroupPagePermission, Locale

from cms.accounts.models import User
from cms.editorial import from_template
from cms.timeline import reading
from cms.timeline.preparing import Refused
from pages.models import BasePage, CoursePage, ListPage, TopicPage
from pages.models.seats import OccurrenceSeats
from tests.cms.scheduling.world import World
from tests.pages.factories import CoursePageFactory, ListPageFactory, occurrence, published
from tests.snapshots import remembered


@pytest.fixture
def courses(site: World) -> ListPage:
    """Return the list of courses."""
    return remembered(
        "a list of courses for templates",
        lambda: published(ListPageFactory.create(listed_kind="course", parent=site.home, title="Kurser")),
    )


@pytest.fixture
def template(courses: ListPage) -> CoursePage:
    """Return a course that is a template, with a time and seats."""
    made = CoursePageFactory.create(
        parent=courses, title="Mall för kurser", is_template=True, record_number="26/0001"
    )
    made.save_revision()
    (first,) = made.occurrences.all()
    OccurrenceSeats.objects.create(occurrence_id=first.public_id, capacity=60, seats_taken=25)
    return CoursePage.objects.get(pk=made.pk)


def url(page: BasePage) -> str:
    """Return where something is begun from a template or below a page."""
    return reverse("editorial:from_template", args=[page.public_id])


def text(answer: Any) -> str:
    """Return what is read."""
    return unescape(answer.content.decode())


def writer(*pages: BasePage) -> Client:
    """Return the browser of somebody who may write below these pages alone."""
    user = User.objects.create_user("skribent", "s@b.example", "hemligt-nog-2026")
    group = Group.objects.create(name="Skribenter")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    for page in pages:
        for name in ("add_basepage", "change_basepage"):
            GroupPagePermission.objects.create(
                group=group, page=page, permission=Permission.objects.get(codename=name)
            )
    user.groups.add(group)
    client = Client(headers={"accept-language": "sv"})
    client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    return client


def test_a_draft_is_made_that_keeps_texts_and_begins_all_else(
    courses: ListPage, template: CoursePage, admin: Client
) -> None:
    answer = admin.post(url(courses), {"template": template.pk, "title": "Grundkurs i maj"})

    made = CoursePage.objects.get(slug="grundkurs-i-maj")
    assert answer["Location"] == reverse("wagtailadmin_pages:edit", args=[made.pk])
    draft = made.get_latest_revision_as_object()
    (own,), (first,) = draft.occurrences.all(), template.occurrences.all()
    assert (draft.title, draft.is_template, draft.live, draft.record_number) == (
        "Grundkurs i maj",
        False,
        False,
        "",
    )
    assert (draft.lead, draft.information_owner_id) == (template.lead, template.information_owner_id)
    assert [row.subject_id for row in draft.page_subjects.all()] == [
        row.subject_id for row in template.page_subjects.all()
    ]
    assert len({draft.public_id, own.public_id, template.public_id, first.public_id}) == 4
    assert (own.starts_at, own.locality) == (None, first.locality)
    assert not OccurrenceSeats.objects.filter(occurrence_id=own.public_id).exists()
    assert made.revisions.count() == 1


def test_the_draft_is_filled_in_and_published(courses: ListPage, template: CoursePage, admin: Client) -> None:
    admin.post(url(courses), {"template": template.pk, "title": "Grundkurs"})
    made = CoursePage.objects.get(slug="grundkurs")
    assert published(made, occurrences=[occurrence()]).live
    assert reading.live(timezone.now()).get(made.public_id).title == "Grundkurs"


def test_a_template_leads_to_the_same_with_its_own_place_proposed(
    courses: ListPage, template: CoursePage, admin: Client
) -> None:
    assert admin.get(url(template)).context["form"]["parent"].value() == courses.pk
    admin.post(url(template), {"parent": courses.pk, "title": "Från mallen"})
    assert CoursePage.objects.get(slug="fran-mallen").is_child_of(courses)


def test_a_title_that_is_taken_gets_another_address(
    courses: ListPage, template: CoursePage, admin: Client
) -> None:
    for _time in range(2):
        assert admin.post(url(courses), {"template": template.pk, "title": "Samma"}).status_code == 302
    assert CoursePage.objects.filter(title="Samma").values("slug").distinct().count() == 2


@pytest.mark.parametrize(
    ("typed", "field"),
    [({"title": ""}, "title"), ({"title": "x" * 121}, "title"), ({"template": "0"}, "template")],
)
def test_bad_input_is_answered_at_its_field(
    courses: ListPage, template: CoursePage, admin: Client, typed: dict[str, str], field: str
) -> None:
    answer = admin.post(url(courses), {"template": template.pk, "title": "Kurs"} | typed)
    assert answer.status_code == 200
    assert list(answer.context["form"].errors) == [field]
    assert CoursePage.objects.count() == 1


def test_a_place_for_another_kind_is_refused_with_the_reason(
    site: World, template: CoursePage, admin: Client
) -> None:
    trainings = published(ListPageFactory.create(listed_kind="training", parent=site.home))
    answer = admin.post(url(template), {"parent": trainings.pk, "title": "Kurs"})
    assert "kan inte ha kurser och konferenser under sig" in text(answer)
    answer = admin.post(url(template), {"parent": site.home.pk, "title": "Kurs"})
    assert "Sidor av mallens typ kan inte ligga under ”Hem”." in text(answer)


def test_a_template_that_is_none_any_more_is_refused(
    courses: ListPage, template: CoursePage, editor: User
) -> None:
    CoursePage.objects.filter(pk=template.pk).update(is_template=False)
    with pytest.raises(Refused, match="inte längre en mall"):
        from_template.create(template, parent=courses, title="Kurs", by=editor)


def test_a_template_that_is_gone_is_refused(courses: ListPage, template: CoursePage, editor: User) -> None:
    stale = CoursePage.objects.get(pk=template.pk)
    template.delete()
    with pytest.raises(Refused, match="finns inte längre"):
        from_template.create(stale, parent=ListPage.objects.get(pk=courses.pk), title="Kurs", by=editor)


def test_only_those_who_may_write_there_begin_pages(
    site: World, courses: ListPage, template: CoursePage
) -> None:
    elsewhere = site.published(slug="nagon-annanstans")
    stranger = writer(elsewhere)
    answer = stranger.post(url(courses), {"template": template.pk, "title": "Kurs"})
    assert answer.status_code in (302, 403)
    assert CoursePage.objects.count() == 1


def test_a_writer_of_one_part_uses_a_template_of_another(
    site: World, courses: ListPage, template: CoursePage
) -> None:
    other = published(ListPageFactory.create(listed_kind="course", parent=site.home))
    answer = writer(other).post(url(other), {"template": template.pk, "title": "Kurs"})
    assert answer.status_code == 302
    assert CoursePage.objects.get(slug="kurs").is_child_of(other)


def test_templates_of_another_language_are_not_offered(
    courses: ListPage, template: CoursePage, admin: Client
) -> None:
    english, _created = Locale.objects.get_or_create(language_code="en")
    BasePage.objects.filter(pk=template.pk).update(locale=english)
    assert "Det finns ingen mall" in text(admin.get(url(courses)))


def test_a_template_is_neither_published_nor_sent_to_review(template: CoursePage) -> None:
    with pytest.raises(Refused, match="En mall kan inte publiceras"):
        published(template)
    assert reading.live(timezone.now()).get(template.public_id) is None


def test_a_published_page_does_not_become_a_template(site: World) -> None:
    page = site.published()
    with pytest.raises(Refused, match="En mall kan inte publiceras"):
        published(page, is_template=True)
    assert reading.live(timezone.now()).get(page.public_id) is not None


def test_templates_are_found_where_pages_are_begun(
    site: World, courses: ListPage, template: CoursePage, admin: Client
) -> None:
    listing = text(admin.get(reverse("wagtailadmin_explore", args=[courses.pk])))
    assert url(courses) in listing
    assert "Skapa sida från mallen" in listing
    assert re.search(r"Sidans status:</span>\s*Mall\s*<", listing)

    TopicPage.objects.filter(pk=site.page(slug="amnesmall").pk).update(is_template=True)
    choice = text(admin.get(reverse("wagtailadmin_pages:add_subpage", args=[site.home.pk])))
    assert "Börja från mall" in choice
    assert url(site.home) in choice


def test_nothing_is_offered_where_there_is_no_template(site: World, admin: Client) -> None:
    choice = text(admin.get(reverse("wagtailadmin_pages:add_subpage", args=[site.home.pk])))
    assert "Börja från mall" not in choice
