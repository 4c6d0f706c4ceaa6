"""The address at which publishing is watched."""

from django.http import HttpRequest, JsonResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from cms.scheduling import status


@never_cache
@require_safe
def publishing_health(request: HttpRequest) -> JsonResponse:
    """Answer 200 while publishing is well, 503 when somebody should look; numbers only."""
    del request
    found = status.publishing_status(timezone.now())
    return JsonResponse(status.as_json(found), status=200 if found.is_well else 503)
