"""The tree is no deeper than every reader of it can follow, and a page in memory finds its parent in it."""

import pytest

from pages.models import ArticlePage, TopicPage
from pages.models.levels import LEVELS
from tests.pages.factories import HomePageFactory, TopicPageFactory, published

pytestmark = pytest.mark.django_db


def chain(length: int, **first: object) -> list[TopicPage]:
    """Return topics each below the one before."""
    made = [TopicPageFactory.create(**first)]
    for _number in range(length - 1):
        made.append(TopicPageFactory.create(parent=made[-1]))
    return [TopicPage.objects.get(pk=page.pk) for page in made]


def test_the_lowest_level_is_for_pages_without_pages_below() -> None:
    *above, last = chain(LEVELS - 1)

    assert TopicPage.can_create_at(above[-1])
    assert not TopicPage.can_create_at(last)
    assert ArticlePage.can_create_at(last)


def test_a_page_moves_with_all_that_is_below_it_or_not_at_all() -> None:
    home = HomePageFactory.create()
    top = chain(LEVELS - 2, parent=home)
    moved = chain(3, parent=home)[0]

    assert moved.can_move_to(top[-3])
    assert not moved.can_move_to(top[-1])
    assert moved.get_children().get().specific.get_children().get().specific.can_move_to(top[-1])


def test_a_page_loaded_before_the_page_above_it_moved_is_saved_and_published() -> None:
    home = HomePageFactory.create()
    first, second = (published(TopicPageFactory.create(parent=home)) for _number in range(2))
    loaded = published(TopicPageFactory.create(parent=first))
    TopicPage.objects.get(pk=first.pk).move(TopicPage.objects.get(pk=second.pk), pos="last-child")

    loaded.title = "Skriven medan sidan ovanför flyttades"
    revision = loaded.save_revision()
    assert loaded.get_parent().pk == first.pk
    revision.publish()

    stored = TopicPage.objects.get(pk=loaded.pk)
    assert stored.title == loaded.title
    assert stored.path.startswith(TopicPage.objects.get(pk=first.pk).path)
    assert not TopicPage.find_problems()[0]
