"""Whatever the admin's menu leads to answers."""

import re
from html import unescape

import pytest
from django.contrib.auth import get_user_model
from django.test import Client
from django.urls import reverse
from wagtail.models import Site

from tests.pages.factories import HomePageFactory, TopicPageFactory, published

pytestmark = pytest.mark.django_db
# An address inside the menu's JSON or an attribute. Signing out is the one thing that is not looked at.
ADDRESS = re.compile(r"/admin/[a-z0-9_/-]*")
LEFT_OUT = {"/admin/logout/"}


@pytest.fixture
def chief() -> Client:
    """Return the browser of somebody who may do everything, on a site with two pages."""
    home = HomePageFactory.create()
    Site.objects.create(hostname="b.example", root_page=home, is_default_site=True)
    published(TopicPageFactory.create(parent=home))
    client = Client()
    user = get_user_model().objects.create_superuser("chef", "chef@b.example", "x")
    client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    return client


def test_every_address_of_the_menu_answers(chief: Client) -> None:
    found = set(ADDRESS.findall(unescape(chief.get("/admin/").content.decode()))) - LEFT_OUT
    statuses = {address: chief.get(address, follow=True).status_code for address in sorted(found)}
    assert len(statuses) > 20
    # Some take posts only, some are the beginning of an address that a script completes.
    assert {address: status for address, status in statuses.items() if status not in {200, 404, 405}} == {}
    assert list(statuses.values()).count(200) > 20


def test_who_may_do_everything_sees_the_root_of_the_tree(chief: Client) -> None:
    text = chief.get(reverse("wagtailadmin_explore_root")).content.decode()
    assert "title-wrapper" in text
