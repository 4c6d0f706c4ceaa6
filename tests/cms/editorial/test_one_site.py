"""One installation serves one site, whose start page stays the same."""

import pytest
from django.db import transaction
from wagtail.models import Site

from cms.timeline.preparing import Refused
from pages.models import BasePage
from tests.cms.scheduling.world import World


@pytest.fixture
def served(site: World) -> Site:
    """Return the site's row, at Wagtail's own first page first, as a fresh installation does it."""
    Site.objects.all().delete()
    first = BasePage.objects.get(depth=1).add_child(instance=BasePage(title="Välkommen", slug="valkommen"))
    row = Site.objects.create(hostname="www.a.example", root_page=first, is_default_site=True)
    row.root_page = site.home
    row.save()
    return row


def test_a_second_site_is_refused(served: Site, site: World) -> None:
    with pytest.raises(Refused, match="har redan en webbplats"):
        Site.objects.create(hostname="www.b.example", root_page=site.home)


def test_another_start_page_is_refused(served: Site, site: World) -> None:
    served.root_page = site.published()
    with pytest.raises(Refused, match="Startsidan kan inte bytas"):
        served.save()


def test_the_row_cannot_be_deleted_alone(served: Site) -> None:
    with pytest.raises(Refused, match="kan inte tas bort"), transaction.atomic():
        served.delete()
    with pytest.raises(Refused, match="kan inte tas bort"), transaction.atomic():
        Site.objects.all().delete()
    assert Site.objects.exists()


def test_everything_else_about_it_may_change(served: Site) -> None:
    served.site_name = "Nytt namn"
    served.save()
    assert Site.objects.get().site_name == "Nytt namn"
