"""A list takes in pages of the kind that it shows, and no other."""

import pytest
from django.contrib.auth import get_user_model
from django.test import Client
from django.urls import reverse

from cms.timeline.preparing import Refused
from pages.models import ArticlePage, BasePage, CoursePage, FaqPage, ListPage, NetworkPage
from pages.models.listing import listed_kinds
from tests.pages.factories import (
    ArticlePageFactory,
    CoursePageFactory,
    HomePageFactory,
    ListPageFactory,
    TrainingPageFactory,
    published,
)

pytestmark = pytest.mark.django_db
OTHER = [
    (model, listed)
    for model in (ArticlePage, CoursePage, FaqPage, NetworkPage)
    for listed in dict(listed_kinds())
    if listed != model.kind
]


def listing(kind: str) -> ListPage:
    """Return a public list of a kind."""
    return published(ListPageFactory.create(listed_kind=kind, parent=home()))


def home() -> BasePage:
    """Return the start page."""
    return BasePage.objects.filter(depth=2, slug="home").first() or HomePageFactory.create()


@pytest.fixture
def admin() -> Client:
    """Return the browser of somebody who may do everything, in Swedish."""
    client = Client(headers={"accept-language": "sv"})
    user = get_user_model().objects.create_superuser("redaktor", "r@b.example", "hemligt-nog-2026")
    client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    return client


@pytest.mark.parametrize(("model", "listed"), OTHER)
def test_a_list_of_another_kind_takes_no_page_in(model: type[BasePage], listed: str) -> None:
    parent = ListPage(listed_kind=listed, depth=3, path="000100010001")
    assert not model.can_exist_under(parent)
    assert model.can_exist_under(ListPage(listed_kind=model.kind, depth=3, path="000100010001"))


def test_a_page_of_the_kind_is_offered_and_others_are_not(admin: Client) -> None:
    parent = listing("article")
    answer = admin.get(reverse("wagtailadmin_pages:add_subpage", args=[parent.pk]))
    assert answer.status_code == 302
    assert "/articlepage/" in answer["Location"]


def test_a_page_in_a_list_of_another_kind_is_not_published() -> None:
    course = CoursePageFactory.create(parent=listing("training"))
    with pytest.raises(Refused, match="visar utbildningar och kan inte ha kurser och konferenser under sig"):
        published(course)


def test_a_page_is_not_moved_to_a_list_of_another_kind_and_the_editor_is_told_why(admin: Client) -> None:
    course, trainings = CoursePageFactory.create(parent=listing("course")), listing("training")
    where = reverse("wagtailadmin_pages:move_confirm", args=[course.pk, trainings.pk])

    answer = admin.post(where, follow=True)

    assert "kan inte ha kurser och konferenser under sig" in answer.content.decode()
    assert not CoursePage.objects.get(pk=course.pk).is_child_of(trainings)


def test_a_page_is_moved_to_another_list_of_its_kind(admin: Client) -> None:
    course, other = CoursePageFactory.create(parent=listing("course")), listing("course")
    admin.post(reverse("wagtailadmin_pages:move_confirm", args=[course.pk, other.pk]))
    assert CoursePage.objects.get(pk=course.pk).is_child_of(other)


def test_a_page_is_not_copied_to_a_list_of_another_kind_and_the_editor_is_told_why(admin: Client) -> None:
    course, trainings = CoursePageFactory.create(parent=listing("course")), listing("training")
    wanted = {"new_title": "Kopia", "new_slug": "kopia", "new_parent_page": trainings.pk}

    answer = admin.post(reverse("wagtailadmin_pages:copy", args=[course.pk]), wanted)

    (said,) = answer.context["form"].errors["new_parent_page"]
    assert "kan inte ha kurser och konferenser under sig" in said
    assert not BasePage.objects.filter(slug="kopia").exists()


def test_what_a_list_shows_is_fixed_once_it_has_pages() -> None:
    parent = listing("course")
    assert published(parent, listed_kind="training").listed_kind == "training"
    TrainingPageFactory.create(parent=parent)
    with pytest.raises(Refused, match="har sidor under sig"):
        published(ListPage.objects.get(pk=parent.pk), listed_kind="course")


def test_an_article_stands_below_a_topic_too() -> None:
    assert published(ArticlePageFactory.create()).live
