"""What a page shows of others is theirs: right at once everywhere, without a new edition of the page."""

import pytest
from django.test import Client

from cms.timeline.models import Edition
from pages.models import TopicPage
from tests.cms.timeline import sites
from tests.cms.timeline.sites import Site
from tests.snippets.factories import SiteImageFactory, publish

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(site: Site) -> TopicPage:
    """Return a page with a contact and a picture whose text is the image's own."""
    image = SiteImageFactory.create(alt="Två kollegor vid ett bord")
    picture = {"type": "image", "value": {"image": image.pk, "alt": "", "caption": "", "credit": "Prov"}}
    made = sites.publish_topic(site, site.home, "Med andra", "med-andra", contact_mode="direct")
    sites.change_topic(made, body=[picture]).save_revision().publish()
    return made


def seen(page: TopicPage) -> tuple[str, str, str]:
    """Return what the website and the API say of the contact and the image."""
    told = Client().get(f"/api/v1/pages/{page.public_id}").json()
    text = Client().get("/med-andra/").content.decode()
    alt = told["body"][0]["value"]["image"]["alt"]
    name = told["contacts"][0]["name"]
    assert f'alt="{alt}"' in text
    assert name in text
    return name, alt, told["version"]


def editions(page: TopicPage) -> list[int]:
    return list(Edition.objects.filter(entry_id=page.public_id).order_by("pk").values_list("pk", flat=True))


def test_a_renamed_contact_and_a_new_image_text_are_right_at_once(site: Site, page: TopicPage) -> None:
    before, version = editions(page), seen(page)[2]
    publish(type(site.contact).objects.get(pk=site.contact.pk), given_name="Nyckel", family_name="Provberg")
    image = SiteImageFactory._meta.model.objects.get(alt="Två kollegor vid ett bord")
    image.alt = "Tre kollegor vid ett bord"
    image.save()
    assert seen(page) == ("Nyckel Provberg", "Tre kollegor vid ett bord", version)
    assert editions(page) == before
