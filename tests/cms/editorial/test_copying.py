"""Copying a page in the admin."""

from django.test import Client
from django.urls import reverse

from pages.models import BasePage
from tests.cms.scheduling.world import World


def test_an_alias_is_not_offered_and_not_made(site: World, admin: Client) -> None:
    page = site.published()
    where = reverse("wagtailadmin_pages:copy", args=[page.pk])
    assert 'name="alias"' not in admin.get(where).content.decode()

    wanted = {"new_title": "Kopia", "new_slug": "kopia", "new_parent_page": site.home.pk, "alias": "on"}
    answer = admin.post(where, wanted)

    assert answer.status_code == 302
    copy = BasePage.objects.get(slug="kopia")
    assert copy.alias_of_id is None
    assert copy.public_id != page.public_id
