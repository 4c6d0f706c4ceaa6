"""The editor's form of a course: its occasions keep their identity, and what stands against them is shown."""

import re
from datetime import UTC, datetime
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from cms.accounts.models import User
from pages.models import CourseOccurrence, CoursePage
from tests.pages.factories import CoursePageFactory, published
from tests.snapshots import remembered


@pytest.fixture
def course(db: None) -> CoursePage:
    """Return a public course with one occasion."""
    del db
    return remembered("a course", lambda: published(CoursePageFactory.create()))


@pytest.fixture
def admin(db: None) -> Client:
    """Return the browser of somebody who may do everything, in Swedish."""
    del db
    client = Client(headers={"accept-language": "sv"})
    client.force_login(
        User.objects.create_superuser("redaktor", "redaktor@b.example", "hemligt-nog-2026"),
        backend="django.contrib.auth.backends.ModelBackend",
    )
    return client


def address(course: CoursePage) -> str:
    """Return where a course is edited."""
    return reverse("wagtailadmin_pages:edit", args=[course.pk])


def shown(admin: Client, course: CoursePage) -> list[dict[str, str]]:
    """Return what the form holds of each occasion's identity: its database key and its public id."""
    answer = admin.get(address(course))
    page = answer.content.decode()
    forms = answer.context["form"].formsets["occurrences"].initial_forms
    return [
        {"id": str(form.instance.pk or ""), "public_id": _hidden(page, f"{form.prefix}-public_id")}
        for form in forms
    ]


def _hidden(page: str, name: str) -> str:
    found = re.search(f'<input type="hidden" name="{name}" value="([^"]+)"', page)
    assert found is not None
    return found[1]


def typed(course: CoursePage, *occasions: dict[str, Any], initial: int, **changes: Any) -> dict[str, Any]:
    """Return what a browser sends of a course with occasions."""
    rows = {
        name: inline_formset([{"id": str(row.pk), field: str(getattr(row, f"{field}_id"))} for row in found])
        for name, field, found in (
            ("page_subjects", "subject", course.page_subjects.all()),
            ("page_audiences", "audience", course.page_audiences.all()),
            ("organisers", "organisation_unit", course.organisers.all()),
        )
    }
    for name, found in rows.items():
        found["INITIAL_FORMS"] = str(len(getattr(course, name).all()))
    empty = ("page_policy_goals", "page_regions", "page_municipalities", "page_contacts", "co_organisers")
    fields: dict[str, Any] = {
        "title": course.title,
        "slug": course.slug,
        "lead": course.lead,
        "change_note": "Ändrad",
        "contact_mode": "none",
        "information_owner": str(course.information_owner_id),
        "expiry_action": course.expiry_action,
        "retention_class": course.retention_class,
        "feedback_enabled": "on",
        "event_kind": "course",
        "programme_coming": "on",
        "body": streamfield([("paragraph", rich_text("<p>Text</p>"))]),
        **{name: streamfield([]) for name in ("related", "programme", "speakers", "sign_language_video")},
        **{name: inline_formset([]) for name in (*empty, "comments")},
        **rows,
        "occurrences": inline_formset(list(occasions), initial=initial),
    }
    return dict(nested_form_data(fields | changes)) | {"accessibility": ["stepFree"]}


def occasion(course: CoursePage, keys: dict[str, str] | None = None, **changes: Any) -> dict[str, Any]:
    """Return what a browser sends of one occasion."""
    place = course.occurrences.first().municipality_id
    return {
        "starts_at": "2030-03-12 09:00",
        "ends_at": "2030-03-12 16:00",
        "attendance_mode": "onsite",
        "locality": "Provköping",
        "venue": "Provsalen",
        "address": "Provgatan 1",
        "municipality": str(place),
        "is_free": "on",
        "registration_required": "on",
        "registration_url": "https://anmalan.example/",
        "registration_deadline": "2030-03-04",
        "event_status": "scheduled",
        **{name: streamfield([]) for name in ("sessions", "prices", "documents")},
        **(keys or {}),
        **changes,
    }


def newest(course: CoursePage) -> list[CourseOccurrence]:
    """Return the occasions of the newest version."""
    revision = CoursePage.objects.get(pk=course.pk).get_latest_revision()
    return list(revision.as_object().occurrences.all())


def ids(course: CoursePage) -> list[str]:
    """Return the public ids of the occasions of the newest version."""
    return [str(part.public_id) for part in newest(course)]


def test_an_occasion_keeps_its_id_from_draft_to_draft_and_to_its_publication(
    course: CoursePage, admin: Client
) -> None:
    (first,) = shown(admin, course)
    admin.post(address(course), typed(course, occasion(course, first), occasion(course), initial=1))
    made = ids(course)
    assert made[0] == first["public_id"]

    keys = shown(admin, course)
    assert keys[1] == {"id": "", "public_id": made[1]}
    changed = occasion(course, keys[1], title="Omgång i maj")
    admin.post(address(course), typed(course, occasion(course, keys[0]), changed, initial=2))
    assert ids(course) == made
    assert newest(course)[1].title == "Omgång i maj"

    publish = typed(course, occasion(course, keys[0]), changed, initial=2, **{"action-publish": "1"})
    answer = admin.post(address(course), publish)
    assert answer.status_code == 302
    public = CoursePage.objects.get(pk=course.pk)
    assert not public.has_unpublished_changes
    assert [str(part.public_id) for part in public.occurrences.all()] == made
    assert CourseOccurrence.objects.count() == 2


def test_a_draft_of_a_published_course_keeps_ids_that_have_no_database_key_in_it(
    course: CoursePage, admin: Client
) -> None:
    (first,) = shown(admin, course)
    publish = typed(course, occasion(course, first), occasion(course), initial=1, **{"action-publish": "1"})
    assert admin.post(address(course), publish).status_code == 302
    made = ids(course)

    for title in ("Ett", "Två"):
        keys = shown(admin, course)
        sent = [occasion(course, key, title=title) for key in keys]
        admin.post(address(course), typed(course, *sent, initial=2))
        assert ids(course) == made


def test_an_id_of_another_course_is_not_taken_over(course: CoursePage, admin: Client) -> None:
    other = published(CoursePageFactory.create(parent=course.get_parent()))
    (foreign,) = (str(part.public_id) for part in other.occurrences.all())
    (first,) = shown(admin, course)
    draft = {"id": "", "public_id": foreign}
    admin.post(address(course), typed(course, occasion(course, first), occasion(course, draft), initial=2))
    assert foreign not in ids(course)


def test_what_stands_against_an_occasion_says_which(course: CoursePage, admin: Client) -> None:
    (first,) = shown(admin, course)
    wrong = occasion(course, first, venue="", registration_deadline="")
    answer = admin.post(address(course), typed(course, wrong, initial=1, **{"action-publish": "1"}))

    page = answer.content.decode()
    assert "Tillfälle 1 (2030-03-12, Provköping), Lokal: Ange lokal" in page
    assert "Tillfälle 1 (2030-03-12, Provköping), Sista anmälningsdag: Ange sista anmälningsdag." in page
    assert 'value="Provköping"' in page


def test_an_incomplete_occasion_is_saved_as_a_draft(course: CoursePage, admin: Client) -> None:
    (first,) = shown(admin, course)
    half = occasion(course, None, starts_at="", ends_at="", venue="", title="Senare")
    answer = admin.post(address(course), typed(course, occasion(course, first), half, initial=1))
    assert answer.status_code == 302
    assert [part.title for part in newest(course)] == ["", "Senare"]
    preview = admin.get(
        reverse("wagtailadmin_pages:view_draft", args=[course.pk]), headers={"host": "localhost"}
    )
    assert preview.status_code == 200


def test_a_deadline_written_as_a_day_is_the_end_of_that_day(course: CoursePage, admin: Client) -> None:
    (first,) = shown(admin, course)
    admin.post(address(course), typed(course, occasion(course, first), initial=1))
    (part,) = newest(course)
    assert part.registration_deadline == datetime(2030, 3, 4, 23, tzinfo=UTC)


def test_a_time_that_does_not_exist_is_refused_at_its_field(course: CoursePage, admin: Client) -> None:
    (first,) = shown(admin, course)
    wrong = occasion(course, first, starts_at="2030-03-31 02:30")
    answer = admin.post(address(course), typed(course, wrong, initial=1))
    assert "Tiden 2030-03-31 02:30 finns inte" in answer.content.decode()
