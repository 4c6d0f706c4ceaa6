"""What is allowed; pure."""

from collections.abc import Collection
from datetime import datetime, timedelta

# For so long after its version ended, a page that still stands open somewhere may be voted on.
GRACE = timedelta(days=7)
_OWN = frozenset({"same-origin", "none"})
_OTHER = frozenset({"same-site", "cross-site"})
# What browsers send instead of an origin from pages that let no address out.
_HIDDEN = "null"


def is_token_in_time(ended_at: datetime | None, now: datetime) -> bool:
    """Say whether an earlier version may still be voted on; None says that it never was public."""
    return ended_at is not None and now - ended_at <= GRACE


def may_post_from(site: str, origin: str, *, own: Collection[str], listed: Collection[str]) -> bool:
    """Say whether a post comes from this site, from a listed one, or from no browser at all.

    `site` and `origin` are the headers Sec-Fetch-Site and Origin, empty where they were not sent. The first
    decides alone for pages that hide their origin: so do the sensitive ones.
    """
    if site in _OTHER:
        return origin in listed
    if origin in ("", _HIDDEN):
        return site in _OWN or not (site or origin)
    return origin in own or origin in listed
