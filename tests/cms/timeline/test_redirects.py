"""Editors' own redirects: edited in Wagtail's form, answered by the timeline."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from wagtail.contrib.redirects.forms import RedirectForm
from wagtail.contrib.redirects.models import Redirect

from cms.timeline import reading
from cms.timeline.models import Signpost, State
from tests.cms.timeline import sites
from tests.cms.timeline.clocks import Clock
from tests.cms.timeline.sites import MILLISECOND, Site, recorded_at

ELSEWHERE = "https://annan.example/portal"


def redirect(old_path: str, **to: object) -> Redirect:
    """Save a redirect as the form does."""
    made = Redirect(old_path=old_path, **to)
    made.full_clean()
    made.save()
    return made


def answer(path: str) -> tuple[int, str]:
    """Ask the website."""
    found = Client().get(path)
    return found.status_code, found.headers.get("Location", "")


@pytest.mark.parametrize("asked", ["/gammal", "/gammal/", "/Gammal/"])
def test_every_spelling_of_an_old_address_leads_to_the_page_wherever_it_stands(
    site: Site, clock: Clock, asked: str
) -> None:
    page = sites.publish_topic(site, site.home, "Sida", "sida")
    redirect("/gammal/", redirect_page=page)
    clock.pass_recordings()
    sites.change_topic(page, slug="sidan").save_revision().publish()
    clock.pass_recordings()
    assert answer(asked) == (301, "/sidan/")
    found = Client().get("/api/v1/pages/by-path", {"path": "/gammal/"})
    assert (found.status_code, found.json()["movedTo"]) == (404, "https://www.exempel.example/sidan/")


def test_an_address_of_another_system_leads_elsewhere(site: Site, clock: Clock) -> None:
    redirect("/Default.aspx", redirect_link=ELSEWHERE)
    clock.pass_recordings()
    assert answer("/Default.aspx") == (301, ELSEWHERE)


def test_a_redirect_that_is_changed_or_deleted_leaves_the_past_as_it_was(site: Site, clock: Clock) -> None:
    made = redirect("/gammal", redirect_link=ELSEWHERE)
    first, version = recorded_at(), State.objects.get(pk=1).version
    clock.let_pass(timedelta(minutes=1))
    made.redirect_link = f"{ELSEWHERE}/ny"
    made.save()
    second = recorded_at()
    clock.let_pass(timedelta(minutes=1))
    made.delete()
    third = recorded_at()
    asked = (first - MILLISECOND, first, second - MILLISECOND, second, third - MILLISECOND, third)
    found = [reading.at(moment).signpost("/gammal/") for moment in asked]
    assert [post and post.address for post in found] == [
        None, ELSEWHERE, ELSEWHERE, f"{ELSEWHERE}/ny", f"{ELSEWHERE}/ny", None,
    ]  # fmt: skip
    assert State.objects.get(pk=1).version == version + 2


def test_saving_a_redirect_as_it_is_changes_nothing(site: Site, clock: Clock) -> None:
    made = redirect("/gammal", redirect_link=ELSEWHERE)
    version = State.objects.get(pk=1).version
    clock.pass_recordings()
    made.save()
    assert Signpost.objects.filter(path="/gammal/").count() == 1
    assert State.objects.get(pk=1).version == version


def test_a_page_at_the_address_wins(site: Site, clock: Clock) -> None:
    redirect("/sida", redirect_link=ELSEWHERE)
    clock.pass_recordings()
    sites.publish_topic(site, site.home, "Sida", "sida")
    clock.pass_recordings()
    assert answer("/sida/")[0] == 200


def test_a_deleted_page_takes_its_redirects_along(site: Site, clock: Clock) -> None:
    page = sites.publish_topic(site, site.home, "Sida", "sida")
    redirect("/gammal", redirect_page=page)
    clock.pass_recordings()
    page.delete()
    clock.pass_recordings()
    assert answer("/gammal/")[0] == 404
    assert not Redirect.objects.exists()


def test_wagtail_makes_no_redirects_of_its_own(site: Site, clock: Clock) -> None:
    page = sites.publish_topic(site, site.home, "Sida", "sida")
    clock.pass_recordings()
    sites.change_topic(page, slug="sidan").save_revision().publish()
    assert not Redirect.objects.exists()


@pytest.mark.parametrize(
    ("field", "given"),
    [
        ("old_path", {"old_path": "/gammal?id=3", "redirect_link": ELSEWHERE}),
        ("redirect_page", {"old_path": "/gammal"}),
        ("redirect_link", {"old_path": "/gammal", "redirect_link": "http://annan.example/"}),
        ("redirect_link", {"old_path": "/gammal", "redirect_link": "https://www.exempel.example/gammal/"}),
    ],
)
def test_what_leads_nowhere_is_refused_at_its_field(site: Site, field: str, given: dict[str, str]) -> None:
    form = RedirectForm(given)
    assert not form.is_valid()
    assert list(form.errors) == [field]


def test_a_page_and_an_address_at_once_are_refused(site: Site) -> None:
    with pytest.raises(ValidationError) as refused:
        redirect("/gammal", redirect_page=site.home, redirect_link=ELSEWHERE)
    assert list(refused.value.message_dict) == ["redirect_link"]
