"""Translating pages in the admin: drafts in the other language, with ids of their own and no aliases."""

import json
from html import unescape
from typing import Any

import pytest
from django.conf import settings
from django.contrib.auth.models import Group, Permission
from django.test import Client
from django.urls import reverse
from wagtail.models import GroupPagePermission, Locale

from cms.accounts.models import User
from pages.models import BasePage, CoursePage, HomePage, TopicPage
from tests.cms.editorial.test_from_template import writer
from tests.cms.scheduling import world
from tests.cms.scheduling.world import World
from tests.pages.factories import CoursePageFactory, ListPageFactory, published
from tests.snapshots import remembered


@pytest.fixture
def english(site: World) -> HomePage:
    """Return the public English start page, a translation of the Swedish one."""

    def build() -> HomePage:
        locale, _created = Locale.objects.get_or_create(language_code="en")
        home = site.home.copy_for_translation(locale)
        return published(HomePage.objects.get(pk=home.pk), title="Home", slug="home-en")

    return remembered("an English start page", build)


def url(page: BasePage) -> str:
    """Return where a page is translated."""
    return reverse("simple_translation:submit_page_translation", args=[page.pk])


def text(answer: Any) -> str:
    """Return what is read."""
    return unescape(answer.content.decode())


def test_a_page_is_offered_and_becomes_a_draft_with_ids_of_its_own(
    site: World, english: HomePage, admin: Client
) -> None:
    page = site.published(record_number="26/0001")
    assert url(page) in text(admin.get(reverse("wagtailadmin_pages:edit", args=[page.pk])))

    answer = admin.post(url(page), {"locales": english.locale_id})

    made = TopicPage.objects.get(translation_key=page.translation_key, locale=english.locale)
    assert answer["Location"] == reverse("wagtailadmin_pages:edit", args=[made.pk])
    assert made.is_child_of(english)
    assert (made.live, made.alias_of_id, made.title) == (False, None, page.title)
    assert made.public_id != page.public_id
    assert made.record_number == page.record_number
    assert [part["id"] for part in made.body.raw_data] != [part["id"] for part in page.body.raw_data]
    assert made.page_subjects.count() == page.page_subjects.count()


def test_website_and_api_lead_from_one_language_to_the_other(
    site: World, english: HomePage, admin: Client
) -> None:
    page = site.published()
    admin.post(url(page), {"locales": english.locale_id})
    draft = TopicPage.objects.get(translation_key=page.translation_key, locale=english.locale)
    visitor = Client()
    assert translations(visitor, page) == {}

    made = world.publish(draft, title="Support", slug="support")

    assert translations(visitor, page) == {"en": str(made.public_id)}
    assert translations(visitor, made) == {"sv": str(page.public_id)}
    shown = text(visitor.get("/en/support/"))
    assert f'hreflang="sv" href="{settings.PUBLIC_BASE_URL}/{page.slug}/"' in shown
    swedish = text(visitor.get(f"/{page.slug}/"))
    assert f'hreflang="en" href="{settings.PUBLIC_BASE_URL}/en/support/"' in swedish


def translations(visitor: Client, page: BasePage) -> dict[str, str]:
    """Return the ids of the other languages' pages, as the API tells them."""
    answer = visitor.get(f"/api/v1/topics/{page.public_id}")
    assert answer.status_code == 200
    return {row["locale"]: row["id"] for row in json.loads(answer.content)["translations"]}


def test_a_translated_course_keeps_its_times_and_has_occasions_of_its_own(
    site: World, english: HomePage, admin: Client
) -> None:
    listing = published(ListPageFactory.create(listed_kind="course", parent=site.home))
    course = CoursePageFactory.create(parent=listing)
    course.save_revision()
    admin.post(url(listing), {"locales": english.locale_id})
    admin.post(url(course), {"locales": english.locale_id})

    made = CoursePage.objects.get(translation_key=course.translation_key, locale=english.locale)
    (own,), (first,) = made.occurrences.all(), course.occurrences.all()
    assert own.public_id != first.public_id
    assert own.starts_at == first.starts_at


def test_pages_below_come_along_as_drafts(site: World, english: HomePage, admin: Client) -> None:
    above = site.published()
    below = site.published(above)
    admin.post(url(above), {"locales": english.locale_id, "include_subtree": "on"})
    made = BasePage.objects.get(translation_key=below.translation_key, locale=english.locale)
    assert not made.live
    assert made.get_parent().translation_key == above.translation_key


def test_a_page_whose_parent_is_missing_there_is_refused_with_the_way_on(
    site: World, english: HomePage, admin: Client
) -> None:
    above = site.published(title="Ovanför")
    page = site.published(above)

    form = text(admin.get(url(page)))
    assert url(above) in form
    answer = admin.post(url(page), {"locales": english.locale_id})

    assert answer.status_code == 200
    assert "Sidan ovanför, ”Ovanför”, finns inte på engelska. Översätt den först." in text(answer)
    assert not BasePage.objects.filter(translation_key=page.translation_key, locale=english.locale).exists()


def test_nobody_translates_into_a_part_where_they_may_not_write(site: World, english: HomePage) -> None:
    page = site.published()
    translator = writer(page)
    group = Group.objects.get(name="Skribenter")
    assert translator.get(url(page)).status_code in (302, 403)

    group.permissions.add(Permission.objects.get(codename="submit_translation"))
    answer = translator.post(url(page), {"locales": english.locale_id})
    assert "Du får inte skapa sidor under ”Home”" in text(answer)

    GroupPagePermission.objects.create(
        group=group, page=english, permission=Permission.objects.get(codename="add_basepage")
    )
    assert translator.post(url(page), {"locales": english.locale_id}).status_code == 302
    made = BasePage.objects.get(translation_key=page.translation_key, locale=english.locale)
    assert made.owner == User.objects.get(username="skribent")


def test_the_form_is_in_swedish(site: World, english: HomePage, admin: Client) -> None:
    above = site.published()
    page = site.published(above)
    shown = [text(admin.get(url(one))) for one in (above, page)]
    for word in (
        "Translate",
        "Submit",
        "Locales",
        "Include subtree",
        "All child pages",
        "is disabled",
        "Select all",
    ):
        assert not any(word in one for one in shown), word


def test_what_is_translated_everywhere_is_not_offered(site: World, english: HomePage, admin: Client) -> None:
    page = site.published()
    admin.post(url(page), {"locales": english.locale_id})
    assert url(page) not in text(admin.get(reverse("wagtailadmin_pages:edit", args=[page.pk])))


def test_no_alias_comes_of_a_new_page(site: World, english: HomePage, admin: Client) -> None:
    site.published()
    assert english.get_children().count() == 0
    assert not BasePage.objects.exclude(alias_of=None).exists()
