"""One press takes a page down, though changes of it are scheduled."""

from datetime import datetime, timedelta

import pytest
from django.contrib.auth.models import Group, Permission
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import GroupPagePermission, PageLogEntry

from cms.accounts.models import User
from cms.timeline import reading
from cms.timeline.models import Plan, State
from pages.models import TopicPage
from snippets.models import Contact
from tests.cms.scheduling import world
from tests.cms.scheduling.world import World


@pytest.fixture
def page(site: World) -> TopicPage:
    """A public page with two scheduled changes."""
    made = site.published()
    world.plan(made, soon(hours=1), title="Senare")
    return world.plan(made, soon(hours=2), title="Ännu senare")


def test_it_ends_what_is_public_and_calls_everything_off(page: TopicPage, admin: Client) -> None:
    before = State.objects.get(pk=1).version

    answer = admin.post(down(page), {"choice": "notFound"})

    assert answer.status_code == 302
    assert reading.live(timezone.now()).get(page.public_id) is None
    assert reading.at(soon(days=9)).get(page.public_id) is None
    assert not Plan.objects.pending().filter(entry_id=page.public_id).exists()
    stored = TopicPage.objects.get(pk=page.pk)
    assert not stored.live
    assert not stored.revisions.exclude(approved_go_live_at=None).exists()
    assert State.objects.get(pk=1).version == before + 1


def test_the_address_says_what_was_chosen(page: TopicPage, admin: Client) -> None:
    path = reading.live(timezone.now()).get(page.public_id).path

    admin.post(down(page), {"choice": "gone", "text": "Uppgifterna var fel."})

    post = reading.live(timezone.now()).signpost(path)
    assert post is not None
    assert (post.sort, post.text) == ("gone", "Uppgifterna var fel.")


def test_a_text_is_asked_for_where_it_is_shown(page: TopicPage, admin: Client) -> None:
    answer = admin.post(down(page), {"choice": "gone"})

    assert "text" in answer.context["form"].errors
    assert reading.live(timezone.now()).get(page.public_id) is not None


def test_the_question_says_what_the_public_sees_and_what_is_planned(page: TopicPage, admin: Client) -> None:
    text = admin.get(down(page)).content.decode()

    assert "Synlig för allmänheten sedan" in text
    assert "Schemalagd: version av" in text
    assert "Europe/Stockholm" in text
    assert "UTC" in text


def test_it_leaves_a_line_in_the_history(page: TopicPage, admin: Client, editor: User) -> None:
    admin.post(down(page), {"choice": "notFound"})

    entry = PageLogEntry.objects.get(page=page.pk, action="utkast.take_down")
    assert entry.user == editor


def test_what_is_only_planned_can_be_called_off(site: World, admin: Client) -> None:
    planned = site.planned(soon(hours=1))

    admin.post(down(planned), {"choice": "notFound"})

    assert reading.at(soon(hours=2)).get(planned.public_id) is None
    assert not Plan.objects.pending().exists()


def test_the_editor_offers_it(page: TopicPage, admin: Client) -> None:
    text = admin.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()

    assert down(page) in text


def test_shared_content_can_be_taken_down_too(site: World, admin: Client) -> None:
    contact = site.contact
    edit = admin.get(reverse("wagtailsnippets_snippets_contact:edit", args=[contact.pk])).content.decode()
    assert down(contact) in edit
    assert "Synlig för allmänheten sedan" in edit

    admin.post(down(contact), {"choice": "notFound"})

    assert reading.live(timezone.now()).editions().filter(entry_id=contact.public_id).count() == 0


def test_who_may_not_publish_may_not_take_down(page: TopicPage, site: World) -> None:
    writer = User.objects.create_user("skribent", "skribent@b.example", "hemligt-nog-2026", is_staff=True)
    group = Group.objects.create(name="Skribenter")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    change = Permission.objects.get(codename="change_basepage")
    GroupPagePermission.objects.create(group=group, page=site.home, permission=change)
    writer.groups.add(group)
    client = Client()
    client.force_login(writer, backend="django.contrib.auth.backends.ModelBackend")

    client.post(down(page), {"choice": "notFound"})

    assert reading.live(timezone.now()).get(page.public_id) is not None
    assert down(page) not in client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()


def soon(**spans: int) -> datetime:
    return timezone.now() + timedelta(**spans)


def down(entry: TopicPage | Contact) -> str:
    return reverse("editorial:take_down", args=[entry.public_id])
