"""Copies of pages: each is an entry of its own, and one of a public page is published like any page.

Wagtail makes a copy live by writing rows, and gives it its original's history and parts.
"""

from typing import Any

from wagtail.actions.copy_page import CopyPageAction
from wagtail.models import Revision

from cms.timeline import entries, preparing
from cms.timeline.recording import Recording
from snippets.copies import begin_anew, renew_parts


def settle_copies(copied: Any, action: CopyPageAction, recorded: Recording) -> None:
    """Let the copies begin anew, from the top down, and publish those that Wagtail made live and that may be,
    each as the first publication of its own entry.

    Wagtail takes a page's latest draft for the copy's live version; what was public of the original stands in
    the copied row, and that is published. The draft stays the copy's draft.
    """
    pages: Any = entries.base_page()._default_manager
    tree = pages.filter(path__startswith=copied.path).order_by("path").specific()
    # A translation is the same in another language: dates, consents and numbers are those of the original.
    begin = begin_anew if action.reset_translation_key else renew_parts
    for page in tree:
        recorded.touch(page)
        draft: Any = page.get_latest_revision_as_object()
        for version in (page, draft):
            begin(version)
        was_live = page.live
        _forget_publication(page, draft)
        if was_live and _may_be_published(page):
            _publish(page, draft, action.user)
        else:
            page.save(clean=False)
            draft.save_revision(user=action.user, changed=was_live, clean=False)
        _forget_history(page)
    copied.refresh_from_db()


def _forget_publication(*versions: Any) -> None:
    never = {"live": False, "live_revision": None, "first_published_at": None, "last_published_at": None}
    entries.base_page()._default_manager.filter(pk=versions[0].pk).update(**never)
    for version in versions:
        for name, value in never.items():
            setattr(version, name, value)
        # A first publication is to come, whatever the original's last was.
        version.minor_change = False


def _may_be_published(page: Any) -> bool:
    """Say whether a copy may be public as it is; one that lacks its original's dates stays a draft."""
    try:
        preparing.validate(page)
    except preparing.Refused:
        return False
    return True


def _publish(page: Any, draft: Any, user: Any) -> None:
    has_draft = page.has_unpublished_changes
    page.save_revision(user=user, changed=False, clean=False).publish(
        user=user, log_action=False, skip_permission_checks=True
    )
    if has_draft:
        draft.save_revision(user=user, clean=False)


def _forget_history(page: Any) -> None:
    """Leave the original's versions to the original: what is public of the copy and its draft are its own."""
    row: Any = entries.base_page()._default_manager.get(pk=page.pk)
    kept = {row.live_revision_id, row.latest_revision_id}
    Revision.page_revisions.filter(object_id=str(page.pk)).exclude(pk__in=kept).delete()
