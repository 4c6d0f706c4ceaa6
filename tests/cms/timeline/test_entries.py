"""The facts of Wagtail's rows, however many are asked for at once."""

from pytest_django import DjangoAssertNumQueries

from cms.timeline import entries
from pages.models import BasePage
from tests.cms.timeline.sites import Site, add_topic

# Above the depth at which SQLite refuses a condition.
MANY = [f"{number:012X}" for number in range(1100)]


def test_children_of_many_parents_come_in_one_query_and_in_order(
    site: Site, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    parents = [add_topic(site, site.home, f"Ämne {number}", f"amne-{number}") for number in range(3)]
    below = [
        [add_topic(site, parent, f"Under {number}", f"under-{number}") for number in range(3)]
        for parent in parents
    ]
    first = below[0][0]
    BasePage.objects.get(pk=first.pk).move(BasePage.objects.get(pk=parents[0].pk), pos="last-child")
    paths = [page.path for page in parents]
    few = entries.children_in_order(paths)

    with django_assert_num_queries(1):
        many = entries.children_in_order([*paths, *MANY])

    assert [len(few[path]) for path in paths] == [3, 3, 3]
    assert few[paths[0]][-1] == first.public_id
    assert {path: many[path] for path in paths} == few
    with django_assert_num_queries(1):
        assert entries.children_in_order([*paths, *MANY], deep=MANY) == many
