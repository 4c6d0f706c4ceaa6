"""One press takes a page down, though changes of it are scheduled."""

import json
from datetime import datetime, timedelta

import pytest
import time_machine
from django.contrib.auth.models import Group, Permission
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import GroupPagePermission, PageLogEntry

from cms.accounts.models import User
from cms.editorial import actions
from cms.timeline import reading
from cms.timeline.management.commands import timeline
from cms.timeline.models import Plan, State
from cms.timeline.preparing import Refused
from cms.timeline.segments import Leave
from pages.models import BasePage, HomePage, TopicPage
from snippets.models import Contact
from tests.cms.scheduling import world
from tests.cms.scheduling.world import World
from tests.snapshots import remembered


@pytest.fixture
def page(site: World) -> TopicPage:
    """A public page with two scheduled changes."""

    def build() -> TopicPage:
        made = site.published()
        world.plan(made, soon(hours=1), title="Senare")
        return world.plan(made, soon(hours=2), title="Ännu senare")

    return remembered("a public page with two scheduled changes", build)


def test_it_ends_what_is_public_and_calls_everything_off(page: TopicPage, admin: Client) -> None:
    before = State.objects.get(pk=1).version

    answer = admin.post(down(page), {"choice": "notFound", "call_off": "on"})

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


def test_it_tells_which_pages_lose_their_owner_and_they_need_a_new_one(site: World, admin: Client) -> None:
    owned = site.page(information_owner=site.contact)
    world.publish(owned)
    heir = site.published()

    text = admin.get(down(site.contact)).content.decode()
    # The start page is the contact's too.
    assert text.count("· informationsansvarig") == 2
    assert "2 sidor blir utan informationsansvarig, och med dem de undersidor som inte har någon" in text

    admin.post(down(site.contact), {"choice": "notFound"})
    assert reading.live(timezone.now()).get(owned.public_id) is not None
    for page in (owned, heir):
        with pytest.raises(Refused, match="Den informationsansvariga är inte publicerad"):
            world.publish(TopicPage.objects.get(pk=page.pk))


def test_who_will_answer_for_a_page_is_told_too(site: World, admin: Client) -> None:
    made = site.page(information_owner=site.contact, title="Blir ägd")
    other = Contact.objects.create(
        given_name="Bo", family_name="Provsson", title="Strateg", email="b@b.example"
    )
    other.organisation_unit = site.contact.organisation_unit
    other.save_revision().publish()
    world.publish(
        made,
        information_owner=other,
        body=[{"type": "contactBlock", "value": {"contacts": [site.contact.pk]}}],
    )
    world.plan(TopicPage.objects.get(pk=made.pk), soon(hours=1), information_owner=site.contact)

    text = admin.get(down(site.contact)).content.decode()

    assert text.count("· informationsansvarig") == 2


def test_what_is_only_planned_can_be_called_off(site: World, admin: Client) -> None:
    planned = site.planned(soon(hours=1))
    asked = admin.get(down(planned))
    assert not asked.context["form"].visible_fields()
    assert "Ja, återkalla" in asked.content.decode()

    answer = admin.post(down(planned), {}, follow=True)

    assert "Schemaläggningen av ”" in answer.content.decode()
    assert reading.at(soon(hours=2)).get(planned.public_id) is None
    # Nothing was public: nothing has ended.
    assert not Plan.objects.exists()


def test_what_is_planned_below_a_withdrawn_page_is_called_off_too(
    page: TopicPage, site: World, admin: Client
) -> None:
    site.published(page)
    below = site.planned(soon(hours=1), page)

    admin.post(
        down(page), {"choice": "withdrawn", "text": "Nytt", "call_off": "on", "include_descendants": "on"}
    )

    assert not Plan.objects.pending().exists()
    assert reading.at(soon(hours=2)).get(below.public_id) is None
    assert [line for label, ids in timeline.batches() for line in timeline.verify(label, ids)] == []


def test_plans_of_the_pages_below_are_asked_for_though_the_page_has_none(site: World, admin: Client) -> None:
    above = site.published()
    below = site.published(above)
    world.plan(below, soon(hours=1), title="Senare")

    assert "call_off" in admin.get(down(above)).context["form"].fields
    admin.post(
        down(above), {"choice": "withdrawn", "text": "Nytt", "call_off": "on", "include_descendants": "on"}
    )

    assert reading.at(soon(hours=2)).get(below.public_id) is None


def test_what_stays_readable_is_what_was_read(site: World, editor: User) -> None:
    made = site.published()
    path = public_path(made)
    world.plan(made, soon(hours=1), title="Det som gäller")

    # The change has begun, and nobody has told Wagtail.
    with time_machine.travel(soon(hours=2)):
        assert "Det som gäller" in Client().get(path).content.decode()
        actions.take_down(made, leave=Leave("withdrawn", "Ersatt."), by=editor)
        text = Client().get(path).content.decode()

    assert "Ersatt." in text
    assert "Det som gäller" in text


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


def test_the_question_starts_with_what_the_page_itself_says(page: TopicPage, admin: Client) -> None:
    world.publish(page, expiry_action="gone", expiry_text="Kampanjen är slut.")

    form = admin.get(down(page)).context["form"]

    assert (form["choice"].value(), form["text"].value()) == ("gone", "Kampanjen är slut.")


def test_an_address_can_lead_to_another_page(page: TopicPage, site: World, admin: Client) -> None:
    path, other = public_path(page), site.published()

    admin.post(down(page), {"choice": "redirect", "target": other.pk, "text": "Hör till ett annat val"})

    answer = Client().get(path)
    assert (answer.status_code, answer["Location"]) == (301, public_path(other))


def test_an_address_can_lead_away(page: TopicPage, admin: Client) -> None:
    path = public_path(page)

    admin.post(down(page), {"choice": "redirect", "address": "https://annan.example/sida/"})

    assert Client().get(path)["Location"] == "https://annan.example/sida/"


def test_a_page_can_stay_readable(page: TopicPage, site: World, admin: Client) -> None:
    path, heir = public_path(page), site.published()

    answer = admin.post(
        down(page),
        {"choice": "withdrawn", "text": "Ersatt av nya regler.", "target": heir.pk, "call_off": "on"},
        follow=True,
    )

    assert "finns kvar att läsa" in answer.content.decode()
    text = Client().get(path).content.decode()
    assert "Ersatt av nya regler." in text
    assert public_path(heir) in text
    assert not Plan.objects.pending().filter(entry_id=page.public_id).exists()


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"choice": "redirect"}, "target"),
        ({"choice": "redirect", "address": "http://annan.example/"}, "address"),
        ({"choice": "redirect", "address": "https://annan.example/", "target": "OTHER"}, "address"),
        ({"choice": "redirect", "target": "OWN"}, "target"),
        ({"choice": "redirect", "target": "BELOW"}, "target"),
        ({"choice": "redirect", "target": "HIDDEN"}, "target"),
        ({"choice": "withdrawn"}, "text"),
        ({"choice": "withdrawn", "text": "Nytt", "address": "ftp://annan.example/"}, "address"),
        (
            {"choice": "withdrawn", "text": "Nytt", "address": "https://a.example/", "target": "OTHER"},
            "address",
        ),
        ({"choice": "withdrawn", "text": "x" * 301}, "text"),
        ({"choice": "något annat"}, "choice"),
    ],
)
def test_what_a_choice_needs_is_asked_for(
    page: TopicPage, site: World, admin: Client, given: dict[str, str], field: str
) -> None:
    targets = {
        "OTHER": site.published,
        "OWN": lambda: page,
        "BELOW": lambda: site.published(parent=page),
        "HIDDEN": lambda: site.planned(soon(days=3)),
    }
    data = given | ({"target": str(targets[given["target"]]().pk)} if "target" in given else {})

    answer = admin.post(down(page), data)

    assert set(answer.context["form"].errors) == {field}
    assert reading.live(timezone.now()).get(page.public_id) is not None


def test_what_is_scheduled_can_be_left_to_come(page: TopicPage, admin: Client) -> None:
    admin.post(down(page), {"choice": "notFound"})

    assert reading.live(timezone.now()).get(page.public_id) is None
    returned = reading.at(soon(hours=3)).get(page.public_id)
    assert returned is not None
    assert returned.title == "Ännu senare"


@pytest.mark.parametrize("too", [False, True])
def test_the_pages_below_come_back_with_it_unless_they_were_taken_down_too(
    page: TopicPage, site: World, admin: Client, too: bool
) -> None:
    below = site.published(parent=page)
    world.plan(below, soon(hours=4), title="Undersidans")

    admin.post(
        down(page), {"choice": "notFound", "call_off": "on"} | ({"include_descendants": "on"} if too else {})
    )

    assert reading.live(timezone.now()).get(below.public_id) is None
    world.publish(page)
    assert (reading.live(timezone.now()).get(below.public_id) is None) is too
    assert (reading.at(soon(hours=5)).get(below.public_id) is None) is too


def test_the_question_names_what_links_here_now_and_later(
    page: TopicPage, site: World, admin: Client
) -> None:
    link = [{"type": "link", "value": {"label": "Hit", "page": page.pk}}]
    showing, coming, draft = site.published(), site.published(), site.published()
    world.publish(showing, title="Pekar redan", related=json.dumps(link))
    world.plan(coming, soon(days=2), title="Pekar snart", related=json.dumps(link))
    draft.title, draft.related = "Pekar i utkast", json.dumps(link)
    draft.save_revision()

    answer = admin.get(down(page))

    assert [(row.title, row.when.split()[0]) for row in answer.context["holders"]] == [
        ("Pekar redan", "Syns"),
        ("Pekar snart", "Schemalagd"),
    ]
    where = admin.get(reverse("editorial:edit", args=[showing.public_id]))
    assert where["Location"] == reverse("wagtailadmin_pages:edit", args=[showing.pk])


def test_wagtails_own_question_leads_to_ours(page: TopicPage, admin: Client) -> None:
    for method in (admin.get, admin.post):
        answer = method(reverse("wagtailadmin_pages:unpublish", args=[page.pk]))
        assert answer["Location"] == down(page)
    assert reading.live(timezone.now()).get(page.public_id) is not None
    stranger = Client().get(reverse("wagtailadmin_pages:unpublish", args=[page.pk]))
    assert reverse("wagtailadmin_login") in stranger["Location"]


def test_a_start_page_stays_while_it_has_public_children(site: World, admin: Client) -> None:
    child = site.published()
    home = down(site.home)

    assert admin.post(home, {"choice": "notFound"}).status_code != 200
    assert reading.live(timezone.now()).get(site.home.public_id) is not None

    admin.post(down(child), {"choice": "notFound"})
    assert admin.get(home).status_code == 200


def test_a_start_page_has_no_end(site: World) -> None:
    home = HomePage.objects.get(pk=site.home.pk)
    home.expire_at, home.minor_change = soon(days=3), True
    with pytest.raises(Refused) as refused:
        home.save_revision().publish()

    assert refused.value.messages == ["En startsida kan inte ha ett slutdatum."]


def test_unpublished_without_being_asked_the_address_says_what_the_page_does(
    page: TopicPage, site: World
) -> None:
    path = public_path(page)
    world.publish(page, expiry_action="gone", expiry_text="Kampanjen är slut.")
    world.fresh(page).unpublish()
    assert Client().get(path).status_code == 410

    other = site.published()
    world.publish(other, expiry_action="redirect")
    where = public_path(other)
    world.fresh(other).unpublish()
    assert Client().get(where).status_code == 404


def public_path(page: TopicPage) -> str:
    shown = reading.live(timezone.now()).get(page.public_id)
    assert shown is not None
    return str(shown.path)


def soon(**spans: int) -> datetime:
    return timezone.now() + timedelta(**spans)


def down(entry: BasePage | Contact) -> str:
    return reverse("editorial:take_down", args=[entry.public_id])
