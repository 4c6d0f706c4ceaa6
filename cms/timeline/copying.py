"""Copies of public pages: Wagtail makes them live by writing rows; here they are published like any page."""

from typing import Any

from wagtail.actions.copy_page import CopyPageAction
from wagtail.models import Revision

from cms.timeline import entries
from cms.timeline.recording import Recording


def publish_copies(copied: Any, action: CopyPageAction, recorded: Recording) -> None:
    """Publish the copies that Wagtail made live, from the top down, each as the first publication of its own
    entry.

    Wagtail takes a page's latest draft for the copy's live version; what was public of the original stands in
    the copied row, and that is published. The draft stays the copy's draft.
    """
    pages: Any = entries.base_page()._default_manager
    tree = pages.filter(path__startswith=copied.path).order_by("path").specific()
    for page in tree:
        recorded.touch(page)
        if page.live:
            _publish(page, action.user)
    if copied.live:
        copied.refresh_from_db()


def _publish(page: Any, user: Any) -> None:
    draft: Revision = page.get_latest_revision()
    has_draft = page.has_unpublished_changes
    never = {"live": False, "live_revision": None, "first_published_at": None, "last_published_at": None}
    entries.base_page()._default_manager.filter(pk=page.pk).update(**never)
    for name, value in never.items():
        setattr(page, name, value)
    # A first publication, whatever the original's last was.
    page.minor_change = False
    page.save_revision(user=user, changed=False, clean=False).publish(
        user=user, log_action=False, skip_permission_checks=True
    )
    if has_draft:
        draft.as_object().save_revision(user=user, clean=False)
