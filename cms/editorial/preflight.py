"""What stands against publishing a version, found while its form is still open."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from cms.editorial.moments import shown
from cms.timeline import outlook, preparing

# Behind every page that stands below a parent: where a page that is being created will be.
_LAST_STEP = "ZZZZ"


def check(page: Any, parent: Any) -> None:
    """Raise Refused with every message that stands against publishing a page as it was typed."""
    with _placed(page, parent):
        preparing.validate(page)
        _refuse_taken_path(page, parent, timezone.now())


def check_shared(entry: Any) -> None:
    """Raise Refused with every message that stands against publishing shared content as it was typed."""
    preparing.validate(entry)


@contextmanager
def _placed(page: Any, parent: Any) -> Iterator[None]:
    """Let a page that is being created stand below its parent while it is looked at."""
    if page.path or parent is None:
        yield
        return
    page.path, page.depth = parent.path + _LAST_STEP, parent.depth + 1
    try:
        yield
    finally:
        page.path, page.depth = "", None
        vars(page).pop("_cached_parent_obj", None)


def _refuse_taken_path(page: Any, parent: Any, now: datetime) -> None:
    """Refuse an address that another page holds, or will hold by its plan, while this one is public."""
    at = max(page.go_live_at or now, now)
    above = outlook.at_moment(parent.public_id, at) if parent is not None else None
    if above is None or not above.path:
        return
    path = f"{above.path}{page.slug}/"
    other = outlook.holder_of(path, but=page.public_id, start=at, end=page.expire_at)
    if other is not None:
        message = _("Adressen {path} är upptagen av ”{title}” från {moment}.")
        since = shown(other.valid_from)
        raise preparing.Refused({"slug": [message.format(path=path, title=other.title, moment=since)]})
