"""The small files that machines look for at fixed addresses."""

from datetime import datetime, timedelta

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt

from cms.timeline import reading
from cms.timeline.composing import Composer
from cms.timeline.steadiness import steadily
from cms.website.answers import cacheable, constant
from cms.website.methods import read_only

TEXT = "text/plain; charset=utf-8"
# The admin is of no use to a search engine; nothing secret is told by naming it.
ROBOTS = b"User-agent: *\nDisallow: /admin/\n"
_LASTS = timedelta(days=180)


@csrf_exempt
@read_only
def robots(request: HttpRequest) -> HttpResponse:
    """Tell search engines where not to go."""
    return constant(request, ROBOTS, TEXT)


@csrf_exempt
@read_only
def security(request: HttpRequest) -> HttpResponse:
    """Tell whom to write about a weakness (RFC 9116): the mailbox that the site settings name."""
    now = timezone.now()
    chrome, reader = steadily(
        lambda: reading.live(now), lambda reader: Composer(reader).chrome(settings.LANGUAGE_CODE)
    )
    site = chrome["siteSettings"]
    if site is None:
        raise Http404
    return cacheable(
        request, _security_text(site["privacyContact"], reader.moment).encode(), reader, content_type=TEXT
    )


def _security_text(contact: str, moment: datetime) -> str:
    # Counted from the first of the month, so that the same answer has the same bytes for weeks.
    first = moment.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    lines = [
        f"Contact: mailto:{contact}" if "@" in contact else f"Contact: {contact}",
        f"Expires: {first + _LASTS:%Y-%m-%dT%H:%M:%SZ}",
        "Preferred-Languages: sv, en",
        f"Canonical: {settings.PUBLIC_BASE_URL}/.well-known/security.txt",
    ]
    return "\n".join(lines) + "\n"
