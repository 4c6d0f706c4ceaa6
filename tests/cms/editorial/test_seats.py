"""The quick form for seats: numbers of occasions that stand beside the versions."""

from datetime import UTC, datetime
from typing import Any

import pytest
from django.contrib.auth.models import Group, Permission
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import GroupPagePermission, PageLogEntry, Revision

from cms.accounts.models import User
from cms.editorial import actions
from cms.editorial.actions import SeatsChangedMeanwhile
from cms.timeline import reading
from cms.timeline.composing import Composer
from cms.timeline.models import State
from pages.models import CourseOccurrence, CoursePage
from pages.models.seats import OccurrenceSeats
from tests.pages.factories import CoursePageFactory, occurrence, published
from tests.snapshots import remembered

LATER = {
    "starts_at": datetime(2031, 3, 12, 8, tzinfo=UTC),
    "ends_at": datetime(2031, 3, 12, 15, tzinfo=UTC),
    "registration_deadline": datetime(2031, 3, 4, 23, tzinfo=UTC),
}


@pytest.fixture
def course(db: None) -> CoursePage:
    """Return a public course with two occasions, of which the first has 30 seats and 25 taken."""
    del db

    def build() -> CoursePage:
        made = published(CoursePageFactory.create(occurrences=[occurrence(), occurrence(**LATER)]))
        seats = {"capacity": (None, 30), "seats_taken": (0, 25)}
        actions.update_seats(made, changes={first(made).public_id: seats}, by=None)
        return made

    return remembered("a course with seats", build)


@pytest.fixture
def admin(db: None) -> Client:
    """Return the browser of somebody who may do everything, in Swedish."""
    del db
    return signed_in(User.objects.create_superuser("redaktor", "redaktor@b.example", "hemligt-nog-2026"))


def signed_in(user: User) -> Client:
    """Return a user's browser, in Swedish."""
    client = Client(headers={"accept-language": "sv"})
    client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    return client


def first(course: CoursePage) -> CourseOccurrence:
    """Return the first occasion of a course."""
    return course.parts()[0]


def address(course: CoursePage) -> str:
    """Return where the quick form of a course is."""
    return reverse("editorial:seats", args=[course.public_id])


def opened(admin: Client, course: CoursePage) -> dict[str, Any]:
    """Return what a browser would send of the form as it is shown now, without changes."""
    sent: dict[str, Any] = {}
    for _heading, forms in admin.get(address(course)).context["groups"]:
        for form in forms:
            for field in form:
                now = form.initial[field.name]
                sent[field.html_initial_name] = "" if now is None else str(now)
                if now is not None and now is not False:
                    sent[field.html_name] = "on" if now is True else str(now)
    return sent


def name(course: CoursePage, field: str) -> str:
    """Return the name of a field of the first occasion in the form."""
    return f"{first(course).anchor}-{field}"


def seats(course: CoursePage) -> tuple[int | None, int, bool]:
    """Return the numbers of the first occasion as they are kept."""
    row = OccurrenceSeats.objects.get(occurrence_id=first(CoursePage.objects.get(pk=course.pk)).public_id)
    return row.capacity, row.seats_taken, row.waiting_list


def shown(course: CoursePage) -> dict[str, Any]:
    """Return the first occasion as the public sees it now."""
    reader = reading.live(timezone.now())
    edition = reader.get(course.public_id)
    assert edition is not None
    found: dict[str, Any] = Composer(reader).page(edition)["occurrences"][0]
    return found


def test_the_public_sees_the_new_numbers_at_once_and_no_version_is_made(
    course: CoursePage, admin: Client
) -> None:
    revisions, version = Revision.objects.count(), reading.live(timezone.now()).get(course.public_id).version
    sent = opened(admin, course) | {name(course, "seats_taken"): "30", name(course, "waiting_list"): "on"}

    answer = admin.post(address(course), sent)

    assert answer.status_code == 302
    assert seats(course) == (30, 30, True)
    occasion = shown(course)
    assert (occasion["seatsLeft"], occasion["registrationStatus"]) == (0, "waitingList")
    assert Revision.objects.count() == revisions
    assert reading.live(timezone.now()).get(course.public_id).version == version


def test_a_draft_stays_a_draft_and_brings_no_old_numbers(course: CoursePage, admin: Client) -> None:
    course.title, course.change_note = "Kurs med nytt namn", "Nytt namn"
    draft = course.save_revision()

    admin.post(address(course), opened(admin, course) | {name(course, "seats_taken"): "28"})
    assert CoursePage.objects.get(pk=course.pk).has_unpublished_changes
    draft.publish()

    assert shown(course)["seatsLeft"] == 2


def test_it_is_logged_with_what_changed_and_by_whom(course: CoursePage, admin: Client) -> None:
    admin.post(address(course), opened(admin, course) | {name(course, "seats_taken"): "28"})

    entry = PageLogEntry.objects.get(page=course.pk, action=actions.UPDATE_SEATS, user__username="redaktor")
    assert entry.data == {"seats": {str(first(course).public_id): {"seats_taken": [25, 28]}}}


def test_a_form_that_changes_nothing_records_nothing(course: CoursePage, admin: Client) -> None:
    before = State.objects.get(pk=1).version

    answer = admin.post(address(course), opened(admin, course))

    assert answer.status_code == 302
    assert State.objects.get(pk=1).version == before


def test_seats_may_be_without_a_limit_and_more_may_come_than_there_is_room_for(
    course: CoursePage, admin: Client
) -> None:
    admin.post(address(course), opened(admin, course) | {name(course, "seats_taken"): "33"})
    assert (seats(course), shown(course)["seatsLeft"]) == ((30, 33, False), 0)

    admin.post(address(course), opened(admin, course) | {name(course, "capacity"): ""})
    assert (seats(course), shown(course)["seatsLeft"]) == ((None, 33, False), None)


@pytest.mark.parametrize(
    ("field", "typed"), [("seats_taken", "-1"), ("seats_taken", ""), ("capacity", "många")]
)
def test_what_cannot_be_is_refused_at_its_field_and_nothing_is_lost(
    course: CoursePage, admin: Client, field: str, typed: str
) -> None:
    other = f"{course.parts()[1].anchor}-seats_taken"
    sent = opened(admin, course) | {name(course, field): typed, other: "7"}

    answer = admin.post(address(course), sent)

    page = answer.content.decode()
    assert answer.status_code == 200
    assert "Inget är sparat." in page
    assert f'name="{other}" value="7"' in page
    assert seats(course) == (30, 25, False)
    assert OccurrenceSeats.objects.count() == 1


def test_two_who_change_one_number_are_told_and_neither_is_lost(course: CoursePage, admin: Client) -> None:
    mine, theirs = opened(admin, course), opened(admin, course)
    admin.post(address(course), theirs | {name(course, "seats_taken"): "27"})

    answer = admin.post(address(course), mine | {name(course, "seats_taken"): "26"})

    page = answer.content.decode()
    assert "Någon annan har ändrat detta under tiden. Nu gäller 27." in page
    assert f'name="{name(course, "seats_taken")}" value="26"' in page
    assert seats(course) == (30, 27, False)

    again = mine | {name(course, "seats_taken"): "26", f"initial-{name(course, 'seats_taken')}": "27"}
    assert f'name="initial-{name(course, "seats_taken")}" value="27"' in page
    admin.post(address(course), again)
    assert seats(course) == (30, 26, False)


def test_two_who_change_different_numbers_both_have_their_way(course: CoursePage, admin: Client) -> None:
    mine, theirs = opened(admin, course), opened(admin, course)
    admin.post(address(course), theirs | {name(course, "capacity"): "40"})

    admin.post(address(course), mine | {name(course, "seats_taken"): "26"})

    assert seats(course) == (40, 26, False)


def test_numbers_that_were_not_seen_are_refused_whole(course: CoursePage) -> None:
    one, other = (part.public_id for part in course.parts())
    with pytest.raises(SeatsChangedMeanwhile) as refused:
        actions.update_seats(
            course,
            changes={one: {"seats_taken": (3, 4)}, other: {"seats_taken": (0, 4)}},
            by=None,
        )
    assert refused.value.fields == {one: ["seats_taken"]}
    assert OccurrenceSeats.objects.count() == 1


def test_an_occasion_that_stands_in_a_draft_only_has_seats_too(course: CoursePage, admin: Client) -> None:
    draft = course.get_latest_revision_as_object()
    new = occurrence(title="Extra")
    draft.occurrences = [*draft.occurrences.all(), new]
    draft.save_revision()

    admin.post(address(course), opened(admin, course) | {f"{new.anchor}-capacity": "12"})

    assert OccurrenceSeats.objects.get(occurrence_id=new.public_id).capacity == 12


def editor(*permissions: str) -> User:
    """Return somebody who may enter the admin and have some permissions on all pages."""
    user = User.objects.create_user("anna", "anna@b.example", "hemligt-nog-2026")
    group = Group.objects.create(name="Grupp")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    root = CoursePage._meta.get_field("network").related_model.objects.get(depth=1)
    for permission in permissions:
        GroupPagePermission.objects.create(
            group=group, page=root, permission=Permission.objects.get(codename=permission)
        )
    user.groups.add(group)
    return user


@pytest.mark.parametrize(
    ("permission", "status"), [("change_basepage", 200), ("publish_basepage", 200), ("", 302)]
)
def test_who_may_edit_or_publish_may_change_seats(course: CoursePage, permission: str, status: int) -> None:
    browser = signed_in(editor(*([permission] if permission else [])))
    assert browser.get(address(course)).status_code == status


def test_nobody_without_a_sign_in_reaches_it(course: CoursePage) -> None:
    assert Client().get(address(course)).status_code == 302
    assert Client().post(address(course), {name(course, "seats_taken"): "1"}).status_code == 302
    assert seats(course) == (30, 25, False)


def test_a_page_that_is_no_course_has_no_seats(course: CoursePage, admin: Client) -> None:
    parent = course.get_parent()
    assert admin.get(reverse("editorial:seats", args=[parent.public_id])).status_code == 404


def test_editors_find_it_on_courses_and_nowhere_else(course: CoursePage, admin: Client) -> None:
    assert address(course) in admin.get(reverse("wagtailadmin_pages:edit", args=[course.pk])).content.decode()
    parent = course.get_parent()
    listing = admin.get(reverse("wagtailadmin_explore", args=[parent.pk])).content.decode()
    assert address(course) in listing
    assert reverse("editorial:seats", args=[parent.public_id]) not in listing


def test_each_occasion_is_named_by_the_clock_where_it_is(course: CoursePage, admin: Client) -> None:
    assert "tisdag 12 mars 2030 09.00, Provköping" in admin.get(address(course)).content.decode()
