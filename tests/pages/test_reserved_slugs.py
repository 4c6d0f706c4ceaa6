"""What addresses of the site itself begin with is no slug of a page that would stand there."""

import pytest
from django.urls import get_resolver
from wagtail.models import Locale

from pages.models import rules
from tests.cms.scheduling import world

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("slug", ["api", "admin", "bilder", "filer", "feedback", "health", "static", "en"])
def test_a_page_below_the_start_page_may_not_stand_in_the_way(slug: str) -> None:
    page = world.build().page(slug=slug)

    assert page.refusals()["slug"] == ["Webbadressen används av webbplatsen själv. Välj en annan."]


def test_deeper_down_every_slug_is_free() -> None:
    site = world.build()
    page = site.page(site.page(), slug="api")

    assert "slug" not in page.refusals()


def test_below_the_start_page_of_another_language_too() -> None:
    page = world.build().page(slug="api")
    page.locale = Locale.objects.get_or_create(language_code="en")[0]

    assert "slug" not in page.refusals()


def test_ordinary_slugs_are_free() -> None:
    assert "slug" not in world.build().page(slug="apitest").refusals()


def test_every_pattern_of_the_site_is_known() -> None:
    """A new address is reserved by itself: nothing lists them."""
    starts = {
        str(pattern.pattern).lstrip("^").split("/")[0].split("(")[0]
        for pattern in get_resolver().url_patterns
    }

    assert {start for start in starts if start.isalpha()} <= rules.reserved_slugs()
