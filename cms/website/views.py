"""The pages of the website."""

import sys
from http import HTTPStatus

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt

from cms.timeline import reading
from cms.timeline.steadiness import steadily
from cms.website import finding
from cms.website.answers import answer, bare
from cms.website.finding import Address
from cms.website.methods import read_only

# Seconds.
RETRY_AFTER = "10"


@csrf_exempt
@read_only
def page(request: HttpRequest, path: str = "") -> HttpResponse:
    """Show what the address answers now."""
    # The pattern's own part lacks the leading slash, and other spellings come without any.
    del path
    now = timezone.now()
    address = Address(request.path_info, dict(request.GET.lists()))
    found, reader = steadily(lambda: reading.live(now), lambda reader: finding.find(reader, address))
    return answer(request, found, reader)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Say that there is nothing at an address."""
    del exception
    now = timezone.now()
    found, reader = steadily(lambda: reading.live(now), lambda reader: finding.end(reader, request.path_info))
    return answer(request, found, reader)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Say that a request cannot be used: its host is not ours, or it cannot be read."""
    del request, exception
    return bare(HTTPStatus.BAD_REQUEST)


def server_error(request: HttpRequest) -> HttpResponse:
    """Say that something failed; asks neither the database nor the timeline."""
    status, headers = HTTPStatus.INTERNAL_SERVER_ERROR, {"Cache-Control": "no-store"}
    if isinstance(sys.exception(), OperationalError | InterfaceError):
        # The database is away: a matter of time, as the API says, too.
        status, headers = HTTPStatus.SERVICE_UNAVAILABLE, headers | {"Retry-After": RETRY_AFTER}
    del request
    return bare(status, headers)
