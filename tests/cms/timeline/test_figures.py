"""Key figures that count a register: right at every moment, and a question only where there is one."""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cms.timeline import reading
from cms.timeline.composing import Composer
from pages.models import TopicPage
from snippets.models import Municipality
from tests.cms.timeline import sites
from tests.cms.timeline.sites import MILLISECOND, Site
from tests.snippets.factories import MunicipalityFactory, RegionFactory

BEGINS, ENDS = date(2029, 1, 1), date(2030, 1, 1)
# Their local midnights, in winter time.
BEGUN, ENDED = datetime(2028, 12, 31, 23, tzinfo=UTC), datetime(2029, 12, 31, 23, tzinfo=UTC)
TYPED = {"counts": "", "value": "32", "unit": "procent", "label": "Chefer", "source": "SCB", "year": 2025}
COUNTED = {"counts": "municipality", "unit": "kommuner", "label": "Medlemmar"}

pytestmark = pytest.mark.django_db


def composed(page: TopicPage, moment: datetime) -> dict[str, Any]:
    reader = reading.at(moment)
    edition = reader.get(page.public_id)
    assert edition is not None
    return Composer(reader).page(edition)


def value(page: TopicPage, moment: datetime) -> str:
    """Return what the page's one figure counts at a moment."""
    (figure,) = composed(page, moment)["keyFigures"]
    return str(figure["value"])


def figures(page: TopicPage, *values: dict[str, Any]) -> TopicPage:
    made = [{"type": "figure", "value": figure} for figure in values]
    sites.change_topic(page, key_figures=made).save_revision().publish()
    return page


@pytest.fixture
def page(site: Site) -> TopicPage:
    """Return a page that counts three municipalities, one of which begins and one of which ends."""
    region = RegionFactory.create(code="97")
    MunicipalityFactory.create(code="9701", region=region)
    MunicipalityFactory.create(code="9702", region=region, established_on=BEGINS)
    MunicipalityFactory.create(code="9703", region=region, abolished_on=ENDS)
    return figures(sites.publish_topic(site, site.home, "Förbundet", "forbundet"), COUNTED)


def test_a_figure_counts_the_municipalities_that_exist_at_the_moment(page: TopicPage) -> None:
    at = [BEGUN - MILLISECOND, BEGUN, BEGUN + MILLISECOND, ENDED - MILLISECOND, ENDED, ENDED + MILLISECOND]
    assert [value(page, moment) for moment in at] == ["2", "3", "3", "3", "2", "2"]


def test_the_timeline_knows_when_the_count_changes(page: TopicPage) -> None:
    before = BEGUN - MILLISECOND
    assert reading.note(before).next_moment == BEGUN
    assert reading.note(BEGUN).next_moment == ENDED
    del page


def test_a_municipality_that_is_added_counts_at_once_and_without_an_edition_of_the_page(
    page: TopicPage,
) -> None:
    before = reading.at(sites.recorded_at()).get(page.public_id)
    MunicipalityFactory.create(code="9704", region=Municipality.objects.first().region)
    after = reading.at(sites.recorded_at()).get(page.public_id)
    assert value(page, sites.recorded_at()) == "3"
    assert before is not None
    assert after is not None
    assert before.pk == after.pk


def test_a_counted_figure_names_the_register_and_no_year(page: TopicPage) -> None:
    (figure,) = composed(page, sites.recorded_at())["keyFigures"]
    assert figure == {
        "value": "2",
        "unit": "kommuner",
        "label": "Medlemmar",
        "source": "register",
        "year": None,
        "counts": "municipality",
    }


def test_municipalities_and_regions_are_counted_with_one_question_and_typed_figures_with_none(
    page: TopicPage,
) -> None:
    def asked() -> int:
        with CaptureQueriesContext(connection) as questions:
            composed(page, sites.recorded_at())
        return len(questions)

    figures(page, TYPED)
    none = asked()
    figures(page, TYPED, COUNTED, {**COUNTED, "counts": "region"})
    assert asked() == none + 1
    shown = composed(page, sites.recorded_at())["keyFigures"]
    assert [figure["value"] for figure in shown] == ["32", "2", "1"]
