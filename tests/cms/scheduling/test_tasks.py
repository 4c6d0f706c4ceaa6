"""Background tasks wait for the commit that asked for them, and do not fail over what it has deleted."""

import logging
from typing import Any

import pytest
from wagtail.models import ReferenceIndex
from wagtail.tasks import update_reference_index_task

from cms.scheduling.models import FailedTask
from pages.models import PageContact, TopicPage
from tests.cms.scheduling.world import World


@pytest.fixture
def page(site: World) -> TopicPage:
    """Return a public page whose references nobody has indexed yet."""
    made = site.published()
    ReferenceIndex.remove_for_object(made)
    return made


def test_an_index_follows_the_commit_and_not_the_write(page: TopicPage, committed: Any) -> None:
    with committed():
        enqueue(page)
        assert not is_indexed(page)

    assert is_indexed(page)


def test_a_child_row_that_its_own_transaction_replaced_fails_no_task(
    site: World, page: TopicPage, committed: Any, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR), committed():
        PageContact.objects.create(page=page, contact=site.contact).delete()
        enqueue(page)

    assert caplog.records == []
    assert FailedTask.objects.count() == 0
    # The task after it was run all the same.
    assert is_indexed(page)


def test_a_task_that_fails_for_another_reason_is_counted(
    db: None, committed: Any, caplog: pytest.LogCaptureFixture
) -> None:
    del db
    with committed():
        update_reference_index_task.enqueue("pages", "no_such_model", "1")

    assert [task.name for task in FailedTask.objects.all()] == [update_reference_index_task.module_path]
    assert "LookupError" in caplog.text


@pytest.fixture
def committed(django_capture_on_commit_callbacks: Any) -> Any:
    """Return a context at whose end everything that waits for the commit is done."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


def enqueue(page: TopicPage) -> None:
    """Ask for a page's index, as Wagtail does when one is saved."""
    update_reference_index_task.enqueue(page._meta.app_label, page._meta.model_name, str(page.pk))


def is_indexed(page: TopicPage) -> bool:
    return bool(ReferenceIndex.get_references_for_object(page).exists())
