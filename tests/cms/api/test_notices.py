"""Notices by path, and the tree of pages."""

from datetime import timedelta

import pytest
import time_machine
from wagtail.models import Locale

from snippets.documents.registry import KINDS, upgrade
from snippets.models import Notice
from snippets.models.notice import NoticeTarget
from tests.cms.api.conftest import Get
from tests.cms.api.site import NOW, Site, publish, topic


@pytest.fixture
def here(site: Site) -> Notice:
    """A notice for the topic and everything below it."""
    notice = Notice(heading="Bara här", text="<p>Text</p>", scope="subtrees", severity="warning")
    notice.go_live_at, notice.expire_at = NOW, NOW + timedelta(days=1)
    notice.notice_targets = [NoticeTarget(page=site.topic)]
    return publish(notice)


def headings(get: Get, query: str) -> set[str]:
    """Return the headings of notices."""
    return {item["heading"] for item in get(f"/notices{query}").json()["items"]}


def test_notices_apply_to_the_whole_site_or_to_a_part(get: Get, here: Notice) -> None:
    both = {"Växeln stänger", here.heading}

    assert headings(get, "") == both
    assert headings(get, "?path=/jamstalldhet/alderdom/") == both
    assert headings(get, "?path=/jamstalldhet/finns-inte/") == both
    assert headings(get, "?path=/") == {"Växeln stänger"}
    assert headings(get, "?path=/finns-inte/") == {"Växeln stänger"}
    assert headings(get, "?path=/jamstalldhet/&severity=warning") == {here.heading}


def test_what_stands_on_one_languages_tree_does_not_stand_on_anothers(get: Get, site: Site) -> None:
    english, _created = Locale.objects.get_or_create(language_code="en")
    publish(site.home.copy_for_translation(english))
    notice = Notice(heading="Bara svenska", text="<p>Text</p>", scope="subtrees", severity="warning")
    notice.go_live_at, notice.expire_at = NOW, NOW + timedelta(days=1)
    notice.notice_targets = [NoticeTarget(page=site.home)]
    publish(notice)

    assert notice.heading in headings(get, "?path=/finns-inte/")
    assert notice.heading not in headings(get, "?path=/en/")
    assert notice.heading not in headings(get, "?path=/en/nothing/")


def test_a_notice_says_nothing_of_how_it_was_approved(get: Get, here: Notice) -> None:
    assert "emergency" not in get(f"/notices/{here.public_id}").json()
    assert upgrade(KINDS["notice"], 1, {"heading": "A", "emergency": True}) == {"heading": "A"}


def test_a_notice_names_no_page_that_is_not_public(get: Get, site: Site, here: Notice) -> None:
    here.notice_targets = [NoticeTarget(page=site.topic), NoticeTarget(page=site.draft)]
    here.go_live_at = NOW
    publish(here)
    shown = get(f"/notices/{here.public_id}").json()
    assert shown["targets"] == [str(site.topic.public_id)]


def test_a_page_shows_the_notices_of_its_path(get: Get, site: Site, here: Notice) -> None:
    shown = get(f"/topics/{site.below.public_id}").json()["notices"]

    assert {notice["heading"] for notice in shown} == headings(get, "?path=/jamstalldhet/alderdom/")
    assert here.heading in str(shown)


def test_a_notice_ends_by_itself(get: Get, here: Notice, clock: time_machine.Traveller) -> None:
    assert here.heading in headings(get, "")
    clock.move_to(NOW + timedelta(days=1), tick=False)

    assert headings(get, "") == {"Växeln stänger"}


def test_the_tree_has_the_editors_order_and_as_many_levels_as_asked(get: Get, site: Site) -> None:
    topic(site, site.home, "Arbetsliv", "arbetsliv")

    [home] = get("/navigation?depth=1").json()["items"]
    assert home["path"] == "/"
    assert home["children"] == []

    [home] = get("/navigation").json()["items"]
    titles = [child["title"] for child in home["children"]]
    assert (titles[:3], titles[-1]) == (["Jämställdhet", "Kontakt", "Ämnen"], "Arbetsliv")
    assert [child["title"] for child in home["children"] if child["inMenu"]] == ["Jämställdhet"]
    assert all(child["children"] == [] for child in home["children"])

    [home] = get("/navigation?depth=7").json()["items"]
    assert [child["title"] for child in home["children"][0]["children"]] == ["Ålderdom", "Nytt råd", "Frågor"]
    assert get("/navigation?locale=en").json()["items"] == []
    assert get("/navigation?depth=8").status_code == 400
