"""Where a request comes from, as browsers tell it."""

from django.conf import settings
from django.http import HttpRequest

from cms.feedback import policy


def is_welcome(request: HttpRequest) -> bool:
    """Say whether a vote may come from where this request does."""
    return policy.may_post_from(
        request.headers.get("Sec-Fetch-Site", ""),
        request.headers.get("Origin", ""),
        own={settings.PUBLIC_BASE_URL, f"{request.scheme}://{request.get_host()}"},
        listed=settings.FEEDBACK_ORIGINS,
    )


def is_own(request: HttpRequest) -> bool:
    """Say whether a page of this website sends the request: its script, not another program."""
    return request.headers.get("Sec-Fetch-Site") == "same-origin"


def listed(request: HttpRequest) -> str | None:
    """Return the origin of a request if other sites' pages there may send votes."""
    origin = request.headers.get("Origin", "")
    return origin if origin in settings.FEEDBACK_ORIGINS else None
