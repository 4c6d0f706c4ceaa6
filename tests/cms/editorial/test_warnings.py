"""What to look at once more is told once after saving and publishing, with ways there, and stops nothing."""

from datetime import timedelta
from html import unescape
from typing import Any

import pytest
from django.contrib.messages import get_messages
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.test.utils.form_data import rich_text, streamfield

from cms.editorial import warnings
from cms.timeline import reading
from pages.models import CoursePage, TopicPage
from snippets.models import Municipality, Notice, SiteSettings
from tests.cms.editorial.test_shared_preflight import question
from tests.cms.editorial.test_shared_preflight import typed as typed_item
from tests.cms.editorial.typed_pages import typed
from tests.cms.scheduling import world
from tests.cms.scheduling.world import World
from tests.pages.factories import CoursePageFactory, occurrence
from tests.snippets.factories import MunicipalityFactory

LONG = "Ny omgång " * 7 + "börjar"
PUBLISH = {"action-publish": "1"}


def edit(page: TopicPage) -> str:
    """Return the address of a page's form."""
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def told(answer: Any) -> str:
    """Return what was said of things to look at; nothing where nothing was."""
    found = [str(message) for message in get_messages(answer.wsgi_request) if message.level_tag == "info"]
    assert len(found) <= 1
    return unescape(found[0]) if found else ""


@pytest.mark.parametrize("action", [{}, PUBLISH])
def test_a_long_title_is_told_and_saved_all_the_same(
    site: World, admin: Client, action: dict[str, str]
) -> None:
    page = site.published()

    answer = admin.post(edit(page), typed(page, title=LONG, **action))

    assert answer.status_code == 302
    assert world.fresh(page).get_latest_revision_as_object().title == LONG
    sentence = told(answer)
    assert "76 tecken" in sentence
    assert f'href="{edit(page)}#:w:contentpath=title"' in sentence
    assert (reading.live(timezone.now()).get(page.public_id).title == LONG) is bool(action)


def test_the_message_is_read_on_the_next_page(site: World, admin: Client) -> None:
    page = site.published()
    answer = admin.post(edit(page), typed(page, title="Börja nu!"), follow=True)
    assert "Rubriken slutar med ”!”." in unescape(answer.content.decode())


def test_nothing_is_said_where_all_is_well(site: World, admin: Client) -> None:
    page = site.published()
    assert told(admin.post(edit(page), typed(page))) == ""


def test_what_is_saved_by_itself_says_nothing(site: World, admin: Client) -> None:
    page = site.published()
    answer = admin.post(edit(page), typed(page, title=LONG), headers={"accept": "application/json"})
    assert answer.json()["success"]
    assert told(answer) == ""


def test_a_part_of_the_body_is_led_to(site: World, admin: Client) -> None:
    page = site.published()
    key = "11111111-1111-4111-8111-111111111111"
    body = streamfield([("paragraph", rich_text("<p>Det är VIKTIGT.</p>"))]) | {"0-id": key}

    sentence = told(admin.post(edit(page), typed(page, body=body)))

    assert f"#:w:contentpath=body.{key}" in sentence
    assert "Innehåll</a>: del 1 (Text): ”VIKTIGT” är skrivet med bara versaler." in sentence


def test_a_title_is_not_taken_for_markup(site: World, admin: Client) -> None:
    page = site.published()
    answer = admin.post(edit(page), typed(page, title="<b>Titel</b>!"))
    (message,) = [str(one) for one in get_messages(answer.wsgi_request) if one.level_tag == "info"]
    assert "<b>" not in message


def test_a_page_is_told_of_when_it_is_made(site: World, admin: Client) -> None:
    fields = typed(site.page(), title=LONG, slug="ny", change_note="")
    answer = admin.post(reverse("wagtailadmin_pages:add", args=["pages", "topicpage", site.home.pk]), fields)
    made = TopicPage.objects.get(slug="ny")
    assert f'href="{edit(made)}#' in told(answer)


def test_shared_content_is_told_of(site: World, admin: Client) -> None:
    item = question(site)
    address = reverse("wagtailsnippets_snippets_faqitem:edit", args=[item.pk])
    sentence = told(admin.post(address, typed_item(item, question="Anmälan")))
    assert f'href="{address}#:w:contentpath=question"' in sentence
    assert "Frågan har inget frågetecken." in sentence


def test_only_the_first_of_many_are_listed(site: World, admin: Client) -> None:
    page = site.published()
    body = streamfield([("paragraph", rich_text(f"<p>VERSAL{sign}</p>")) for sign in "ABCDEFGHIJ"])
    sentence = told(admin.post(edit(page), typed(page, body=body)))
    assert sentence.startswith("10 saker att tänka på")
    assert "… och 2 till." in sentence


def test_terms_and_counts_are_those_of_the_site(site: World) -> None:
    MunicipalityFactory.create_batch(3)
    MunicipalityFactory.create(abolished_on=timezone.localdate())
    Municipality.objects.filter(abolished_on=None).exclude(
        pk__in=Municipality.objects.order_by("-pk")[:4]
    ).delete()
    term = {"type": "term", "value": {"term": "landsting", "replacement": "region"}}
    SiteSettings.objects.create(
        locale=site.home.locale, site_name="S", feedback_question="?", live=True, deprecated_terms=[term]
    )
    page = site.page(lead="Sveriges 4 kommuner och alla landsting.")

    found = {one.message for one in warnings.of(page, timezone.localdate())}

    assert found == {
        "”4 kommuner” stämmer inte med registret, som har 3.",
        "”landsting” är ett utgånget ord. Skriv ”region”.",
    }


def test_a_deadline_after_the_start_is_told_at_its_occasion(db: None) -> None:
    late = occurrence(is_free=True, prices=[])
    late.registration_deadline = late.starts_at + timedelta(hours=1)
    on_time = occurrence()
    on_time.registration_deadline = on_time.starts_at
    course = CoursePageFactory.create(occurrences=[on_time, late])

    (found,) = warnings.of(CoursePage.objects.get(pk=course.pk), timezone.localdate())

    assert found.fragment == "#inline_child_occurrences-1"
    assert found.message.startswith("Tillfälle 2 (2030-03-12, Provköping), Sista anmälningsdag: ")


def test_a_notice_is_told_when_its_page_ends_before_it(site: World) -> None:
    page = site.published(expire_at=timezone.now() + timedelta(days=9))
    end = page.expire_at
    notice = Notice(heading="H", link_page_id=page.pk, go_live_at=timezone.now(), expire_at=end)
    assert notice.warnings() == {}
    notice.expire_at = end + timedelta(seconds=1)
    assert list(notice.warnings()) == ["link_page"]


def test_a_crisis_notice_is_told_until_everybody_can_read_what_it_leads_to(site: World) -> None:
    notice = Notice(heading="H", severity=Notice.Severity.CRITICAL)
    assert list(notice.warnings()) == ["link_page"]

    page = site.published()
    notice.link_page_id = page.pk
    assert len(notice.warnings()["link_page"]) == 2

    TopicPage.objects.filter(pk=page.pk).update(easy_read_page=site.published().pk)
    notice = Notice(heading="H", severity=Notice.Severity.CRITICAL, link_page_id=page.pk)
    (said,) = notice.warnings()["link_page"]
    assert "engelska" in said
