"""With whom a topic is worked with: networks and partners, as on the pages about partnerships."""

from datetime import timedelta

import pytest
from django.test import Client

from cms.timeline import reading
from cms.timeline.composing import Composer
from pages.documents import topic as topics
from pages.models import TopicNetwork, TopicPage, TopicPartner
from tests.cms.timeline import sites
from tests.cms.timeline.sites import MILLISECOND
from tests.cms.timeline.test_partners import LAST_DAY, OVER
from tests.pages.factories import NetworkPageFactory, published
from tests.snippets.factories import PartnerFactory, publish

pytestmark = pytest.mark.django_db


@pytest.fixture
def page() -> TopicPage:
    """Return a topic with the network below it and two partners, one of whom leaves."""
    network = published(NetworkPageFactory.create(title="Nätverket för prov"))
    staying = publish(PartnerFactory.create(name="Stiftelsen Prov"))
    leaving = publish(PartnerFactory.create(name="Halva provet", partnership_until=LAST_DAY))
    made: TopicPage = network.get_parent().specific
    rows = {
        "networks": [TopicNetwork(network=network)],
        "partners": [TopicPartner(partner=partner) for partner in (staying, leaving)],
    }
    sites.change_topic(made, **rows).save_revision().publish()
    return made


def test_networks_are_rows_and_partners_logos(page: TopicPage, visitor: Client) -> None:
    drawn = visitor.get(f"/{page.slug}/").content.decode()
    assert '<li class="network-row">' in drawn
    assert "Nätverket för prov" in drawn
    assert 'alt="Stiftelsen Prov"' in drawn


def test_a_partner_leaves_the_topic_when_the_partnership_is_over(page: TopicPage) -> None:
    def names(moment: object) -> list[str]:
        reader = reading.at(moment)
        document = Composer(reader).page(reader.get(page.public_id))
        mentioned = [item["name"] for item in topics.json_ld(document)["mentions"]]
        assert mentioned == ["Nätverket för prov", *(item["name"] for item in document["partners"])]
        return mentioned[1:]

    assert names(OVER - MILLISECOND) == ["Stiftelsen Prov", "Halva provet"]
    assert names(OVER) == names(OVER + timedelta(days=1)) == ["Stiftelsen Prov"]
