"""Who may do at once what otherwise goes with a version: take something down, change seats."""

from typing import Any

from wagtail.models import AbstractPage
from wagtail.permission_policies.base import ModelPermissionPolicy

from cms.timeline import plans


def may_take_down(user: Any, entry: Any) -> bool:
    """Say whether a user may end what the public sees of an entry, now and by its plans."""
    if not isinstance(entry, AbstractPage):
        may_publish = ModelPermissionPolicy(type(entry)).user_has_permission(user, "publish")
        return bool(may_publish) and has_anything_to_end(entry)
    tester = entry.permissions_for_user(user)
    if tester.can_unpublish():
        return True
    if entry.live:
        return False
    # Never public yet, but planned: the same people may call that off.
    may_publish = user.is_active and (user.is_superuser or "publish" in tester.permissions)
    return bool(may_publish) and not entry.is_root() and has_anything_to_end(entry)


def may_update_seats(user: Any, page: Any) -> bool:
    """Say whether a user may change the seats of a course: whoever may edit or publish it, review or not."""
    tester = page.permissions_for_user(user)
    if tester.can_edit():
        return True
    return bool(user.is_active and not user.is_superuser and "publish" in tester.permissions)


def has_anything_to_end(entry: Any) -> bool:
    """Say whether an entry is public, in Wagtail's eyes or withdrawn, or has anything planned."""
    if entry.live or plans.pending(entry.public_id).exists():
        return True
    return plans.is_withdrawn(entry.public_id)
