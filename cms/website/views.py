"""The pages of the website."""

from http import HTTPStatus

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.template.loader import render_to_string
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe

from cms.timeline import reading
from cms.timeline.steadiness import steadily
from cms.website import finding
from cms.website.answers import answer
from cms.website.finding import Address
from cms.website.headers import API


@csrf_exempt
@require_safe
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


def server_error(request: HttpRequest) -> HttpResponse:
    """Say that something failed; asks neither the database nor the timeline."""
    status = HTTPStatus.INTERNAL_SERVER_ERROR
    headers = {"Cache-Control": "no-store"}
    if request.path_info.startswith(API):
        problem = {"type": "about:blank", "title": "Något gick fel", "status": status}
        return JsonResponse(problem, status=status, content_type="application/problem+json", headers=headers)
    return HttpResponse(render_to_string("500.html"), status=status, headers=headers)
