"""A partner leaves the logo rows when the partnership is over, with no job and no publication."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from cms.timeline import reading
from cms.timeline.composing import Composer
from pages.models import TopicPage
from tests.cms.timeline import sites
from tests.cms.timeline.sites import MILLISECOND, Site
from tests.snippets.factories import PartnerFactory, publish

LAST_DAY = date(2027, 6, 10)
# The local midnight after it, in summer time.
OVER = datetime(2027, 6, 10, 22, 0, tzinfo=UTC)

pytestmark = pytest.mark.django_db


def body(page: TopicPage, moment: datetime) -> list[dict[str, Any]]:
    """Return the parts of a page as they are at a moment."""
    reader = reading.at(moment)
    edition = reader.get(page.public_id)
    assert edition is not None
    parts: list[dict[str, Any]] = Composer(reader).page(edition)["body"]
    return parts


@pytest.fixture
def page(site: Site) -> TopicPage:
    """Return a page with two partners, one of which leaves."""
    staying = publish(PartnerFactory.create(name="Stiftelsen Prov"))
    leaving = publish(PartnerFactory.create(name="Halva provet", partnership_until=LAST_DAY))
    both = {"heading": "Partner", "partners": [staying.pk, leaving.pk]}
    alone = {"heading": "", "partners": [leaving.pk]}
    made = sites.publish_topic(site, site.home, "Samverkan", "samverkan")
    parts = [{"type": "partnerLogos", "value": value} for value in (both, alone)]
    sites.change_topic(made, body=parts).save_revision().publish()
    return made


def test_a_logo_says_the_partners_name(page: TopicPage) -> None:
    both, _alone = body(page, sites.recorded_at())
    said = [partner["logo"]["alt"] for partner in both["value"]["partners"]]
    assert said == [
        "Stiftelsen Prov",
        "Halva provet",
    ]


def test_an_ended_partnership_leaves_its_row_and_an_empty_row_leaves_the_page(page: TopicPage) -> None:
    assert len(body(page, OVER - MILLISECOND)) == 2
    (left,) = body(page, OVER)
    assert [partner["name"] for partner in left["value"]["partners"]] == ["Stiftelsen Prov"]


def test_a_renamed_partner_is_right_on_the_page_without_a_new_edition_of_it(page: TopicPage) -> None:
    partner = type(PartnerFactory.build()).objects.get(name="Stiftelsen Prov")
    edition = reading.at(sites.recorded_at()).get(page.public_id)
    publish(partner, name="Stiftelsen Nytt prov")
    after = reading.at(sites.recorded_at()).get(page.public_id)
    assert edition is not None
    assert after is not None
    assert after.pk == edition.pk
    shown = body(page, sites.recorded_at())[0]["value"]["partners"][0]
    assert (shown["name"], shown["logo"]["alt"]) == ("Stiftelsen Nytt prov", "Stiftelsen Nytt prov")
