"""A refused publication where no form can show it: a sentence and the way back, never an error page."""

from django.contrib.messages import get_messages
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import GroupApprovalTask, Workflow, WorkflowTask

from cms.accounts.models import User
from cms.timeline import reading
from pages.models import TopicPage
from tests.cms.scheduling.world import World


def test_a_bulk_publication_says_which_page_is_at_fault_and_publishes_none(
    site: World, admin: Client
) -> None:
    good, bad = site.page(), site.page()
    good.save_revision()
    spoil(bad)

    answer = admin.post(bulk(good, bad))

    assert answer.status_code == 302
    [sentence] = sentences(answer)
    assert bad.title in sentence
    assert "Ingress" in sentence
    assert not TopicPage.objects.filter(live=True).exists()
    assert reading.live(timezone.now()).get(good.public_id) is None


def test_approval_in_the_modal_leads_back_to_the_form(site: World, admin: Client, editor: User) -> None:
    page = site.published()
    state = submit(spoil(page), editor)

    answer = admin.post(approve(page, state), headers={"X-Requested-With": "XMLHttpRequest"})

    assert answer.status_code == 200
    assert answer.json() == {
        "step": "success",
        "redirect": reverse("wagtailadmin_pages:edit", args=[page.pk]),
    }
    assert [sentence[:15] for sentence in sentences(answer)] == ["Inte publicerad"]
    assert reading.live(timezone.now()).get(page.public_id).title == page.title
    state.refresh_from_db()
    assert state.status == state.STATUS_IN_PROGRESS


def test_approval_without_a_script_leads_back_to_the_form(site: World, admin: Client, editor: User) -> None:
    page = site.published()
    state = submit(spoil(page), editor)

    answer = admin.post(approve(page, state))

    assert answer.status_code == 302
    assert answer["Location"] == reverse("wagtailadmin_pages:edit", args=[page.pk])


def test_a_client_that_asks_for_json_is_answered_in_json(site: World, admin: Client, editor: User) -> None:
    page = site.published()
    state = submit(spoil(page), editor)

    answer = admin.post(approve(page, state), headers={"Accept": "application/json"})

    assert answer.status_code == 400
    assert answer.json()["success"] is False


def spoil(page: TopicPage) -> TopicPage:
    """Save a draft that may not be published."""
    draft = TopicPage.objects.get(pk=page.pk)
    draft.lead, draft.change_note = "", "Ändrad"
    draft.save_revision(clean=False)
    return TopicPage.objects.get(pk=page.pk)


def submit(page: TopicPage, by: User):
    """Send a page to review."""
    workflow = Workflow.objects.create(name="Granskning")
    task = GroupApprovalTask.objects.create(name="Granska")
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=1)
    return workflow.start(page, by).current_task_state


def approve(page: TopicPage, state) -> str:
    return reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", state.pk])


def bulk(*pages: TopicPage) -> str:
    url = reverse("wagtail_bulk_action", args=["pages", "basepage", "publish"])
    return f"{url}?{'&'.join(f'id={page.pk}' for page in pages)}&next=/admin/"


def sentences(answer) -> list[str]:
    return [str(message) for message in get_messages(answer.wsgi_request)]
