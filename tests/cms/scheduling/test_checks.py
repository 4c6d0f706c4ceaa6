"""What exact publishing stands on is checked, and the hint says what to do."""

import pytest
from django.core.checks import run_checks
from django.db import connection
from wagtail.models import Site

from pages.models import BasePage
from tests.cms.scheduling.world import World

pytestmark = pytest.mark.django_db


def test_a_site_as_it_should_be_passes(site: World) -> None:
    site.published()

    assert found() == []


def test_an_alias_page_is_refused(site: World) -> None:
    page, source = site.published(), site.published()
    BasePage.objects.filter(pk=page.pk).update(alias_of=source.pk)

    assert found() == ["scheduling.E003"]


def test_a_second_site_is_refused(site: World) -> None:
    Site.objects.all().delete()
    # Past what refuses it: a row that somebody wrote into the database.
    Site.objects.bulk_create(
        Site(hostname=f"www{number}.b.example", root_page_id=site.home.pk) for number in range(2)
    )

    assert found() == ["scheduling.E004"]


def test_transactions_that_begin_as_readers_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    if connection.vendor != "sqlite":
        pytest.skip("about SQLite")
    monkeypatch.setitem(connection.settings_dict, "OPTIONS", {})

    assert found() == ["scheduling.E001"]


def found() -> list[str]:
    """Return which of our checks speak up."""
    ids = [str(message.id) for message in run_checks(databases=["default"])]
    return [name for name in ids if name.startswith("scheduling.")]
