"""The admin is right without a scheduler too: overdue items are brought in before a view looks."""

import logging
import time
from collections.abc import Callable

from django.db import DatabaseError
from django.http import HttpRequest, HttpResponseBase
from django.urls import reverse

from cms.scheduling import actions, clock
from cms.timeline import catching_up

logger = logging.getLogger(__name__)
# An editor does not wait longer than this for others' pages; the rest follows with the next request.
_LONGEST_SECONDS = 3.0


class CatchUpMiddleware:
    """Brings overdue items in before a signed-in person's request to the admin is answered."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if request.path.startswith(reverse("wagtailadmin_home")) and request.user.is_authenticated:
            catch_up()
        return self.get_response(request)


def catch_up() -> None:
    """Bring overdue items in; what goes wrong is logged and never an editor's error."""
    ends = time.monotonic() + _LONGEST_SECONDS
    try:
        now = clock.due_now()
        if catching_up.anything_due(now):
            actions.bring_in_due(now, stopping=lambda: time.monotonic() > ends)
    except DatabaseError:
        logger.exception("Overdue items could not be brought in")
