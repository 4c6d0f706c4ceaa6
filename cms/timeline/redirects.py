"""Editors' own redirects: Wagtail's model is their form; what an address answers stands in signposts."""

from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from django.db.models.signals import post_delete, post_save
from wagtail.contrib.redirects.models import Redirect

from cms.timeline import addresses
from cms.timeline.models import Signpost
from cms.timeline.recording import recording

_UID = "timeline-redirects"


def connect() -> None:
    """Record each redirect that is saved or deleted."""
    post_save.connect(put_up, sender=Redirect, dispatch_uid=_UID)
    post_delete.connect(take_away, sender=Redirect, dispatch_uid=_UID)


def put_up(instance: Redirect, **kwargs: Any) -> None:
    """Let an address lead where a redirect says, from this recording on; a fixture's are said already."""
    if kwargs.get("raw"):
        return
    page = instance.redirect_page
    post = Signpost(
        path=path_of(instance.old_path),
        sort=Signpost.MOVED,
        target_id=page.public_id if page is not None else None,
        address=instance.redirect_link,
        maker_id=maker_of(instance),
    )
    with recording(reason="redirect") as recorded:
        recorded.posts[post.maker_id] = post


def take_away(instance: Redirect, **kwargs: Any) -> None:
    """Let a redirect end; what it answered before this recording stays the past."""
    del kwargs
    with recording(reason="redirect") as recorded:
        recorded.posts[maker_of(instance)] = None


def maker_of(redirect: Redirect) -> UUID:
    """Return the name under which a redirect puts up its signpost."""
    return uuid5(NAMESPACE_URL, f"redirect:{redirect.pk}")


def path_of(old_path: str) -> str:
    """Return the spelling under which an address is looked up: a page's where it has one, else as written."""
    return addresses.canonical(old_path) or old_path
