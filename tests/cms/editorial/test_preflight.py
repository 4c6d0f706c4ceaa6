"""What stands against publishing is shown at its field; a draft is saved however incomplete it is."""

from datetime import UTC, datetime, timedelta

from django.test import Client
from django.urls import reverse
from django.utils import timezone
from django.utils.timezone import localtime
from wagtail.test.utils.form_data import inline_formset

from cms.timeline import reading
from cms.timeline.models import Plan
from pages.models import BasePage, TopicPage
from tests.cms.editorial.typed_pages import typed
from tests.cms.scheduling import world
from tests.cms.scheduling.world import World


def test_a_fault_is_shown_at_its_field_and_nothing_is_saved(site: World, admin: Client) -> None:
    page = site.published()

    answer = admin.post(edit(page), typed(page, lead="", **{"action-publish": "1"}))

    assert answer.status_code == 200
    assert "lead" in answer.context["form"].errors
    assert page.revisions.count() == 1
    assert public_title(page) == page.title


def test_the_same_fault_does_not_keep_a_draft_from_being_saved(site: World, admin: Client) -> None:
    page = site.published()

    answer = admin.post(edit(page), typed(page, title="Nytt namn", lead=""))

    assert answer.status_code == 302
    assert world.fresh(page).get_latest_revision_as_object().title == "Nytt namn"
    assert public_title(page) == page.title


def test_a_fault_in_a_list_of_rows_is_shown_above_the_form(site: World, admin: Client) -> None:
    page = site.published()
    many = [{"subject": str(site.category().pk)} for _number in range(4)]

    answer = admin.post(
        edit(page), typed(page, page_subjects=inline_formset(many), **{"action-publish": "1"})
    )

    [sentence] = answer.context["form"].non_field_errors()
    assert sentence == "Ämne: Högst två verksamhetsområden och tre ämnen."


def test_one_contact_is_chosen_once(site: World, admin: Client) -> None:
    page = site.published()
    [row] = page.page_contacts.all()
    chosen = {"contact": str(site.contact.pk)}
    twice = inline_formset([chosen | {"id": str(row.pk)}, chosen], initial=1)

    answer = admin.post(edit(page), typed(page, page_contacts=twice, **{"action-publish": "1"}))

    [sentence] = answer.context["form"].non_field_errors()
    assert sentence == "Kontaktperson: Samma kontaktperson är vald två gånger."


def test_an_end_in_the_hour_that_occurs_twice_asks_which(site: World, admin: Client) -> None:
    page = site.published()
    asked = admin.post(edit(page), typed(page, expire_at="2031-10-26 02:30", **{"action-publish": "1"}))
    assert "2031-10-26 02:30+01:00" in asked.context["form"].errors["expire_at"][0]

    admin.post(edit(page), typed(page, expire_at="2031-10-26 02:30+01:00", **{"action-publish": "1"}))

    shown = admin.get(edit(page)).context["form"]["expire_at"].value()
    assert shown == "2031-10-26 02:30+01:00"
    assert reading.at(datetime(2031, 10, 26, 1, 29, tzinfo=UTC)).get(page.public_id) is not None
    assert reading.at(datetime(2031, 10, 26, 1, 30, tzinfo=UTC)).get(page.public_id) is None


def test_what_is_in_order_is_published(site: World, admin: Client) -> None:
    page = site.published()

    answer = admin.post(edit(page), typed(page, title="Nytt namn", **{"action-publish": "1"}))

    assert answer.status_code == 302
    assert public_title(page) == "Nytt namn"


def test_a_page_is_created_and_published_at_once(site: World, admin: Client) -> None:
    draft = site.page()
    fields = typed(draft, title="Alldeles ny", slug="alldeles-ny", change_note="", **{"action-publish": "1"})

    answer = admin.post(create(site), fields)

    assert answer.status_code == 302
    assert public_title(TopicPage.objects.get(slug="alldeles-ny")) == "Alldeles ny"


def test_a_page_with_a_fault_is_not_created(site: World, admin: Client) -> None:
    draft = site.page()
    fields = typed(draft, title="Alldeles ny", slug="alldeles-ny", lead="", **{"action-publish": "1"})

    answer = admin.post(create(site), fields)

    assert "lead" in answer.context["form"].errors
    assert not BasePage.objects.filter(slug="alldeles-ny").exists()


def test_an_address_that_another_page_will_take_by_its_plan_is_refused(site: World, admin: Client) -> None:
    moving, page = site.published(), site.published()
    moving.slug, moving.change_note = "framtid", "Ny adress"
    moving.go_live_at = timezone.now() + timedelta(days=1)
    moving.save_revision().publish()

    answer = admin.post(edit(page), typed(page, slug="framtid", **{"action-publish": "1"}))

    assert "slug" in answer.context["form"].errors
    assert public_title(page) == page.title


def test_a_faulty_version_is_not_scheduled(site: World, admin: Client) -> None:
    page = site.published()
    at = localtime(timezone.now() + timedelta(days=1)).strftime("%Y-%m-%d %H:%M")

    answer = admin.post(edit(page), typed(page, lead="", go_live_at=at, **{"action-publish": "1"}))

    assert "lead" in answer.context["form"].errors
    assert not Plan.objects.pending().exists()


def edit(page: TopicPage) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def create(site: World) -> str:
    return reverse("wagtailadmin_pages:add", args=["pages", "topicpage", site.home.pk])


def public_title(page: TopicPage) -> str:
    edition = reading.live(timezone.now()).get(page.public_id)
    return edition.title if edition is not None else ""
