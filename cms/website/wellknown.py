"""What machines look for at fixed addresses: robots.txt, the sitemap, the catalogue of data, feeds and
calendars."""

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from http import HTTPStatus
from uuid import UUID

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt

from cms.timeline import reading
from cms.timeline.composing import Composer
from cms.timeline.reading import Reader
from cms.timeline.resolving import absolute
from cms.timeline.steadiness import steadily
from cms.website import calendars, catalogue, feeds, sitemap
from cms.website.answers import cacheable, constant
from cms.website.asking import Unusable
from cms.website.methods import read_only

TEXT = "text/plain; charset=utf-8"
# The admin is of no use to a search engine; nothing secret is told by naming it.
ROBOTS = "User-agent: *\nDisallow: /admin/\n\nSitemap: {sitemap}\n"
_PART = re.compile(r"[1-9][0-9]{0,5}")
_LASTS = timedelta(days=180)


@csrf_exempt
@read_only
def robots(request: HttpRequest) -> HttpResponse:
    """Tell search engines where not to go, and where to find every page."""
    return constant(request, ROBOTS.format(sitemap=absolute(sitemap.PATH)).encode(), TEXT)


@csrf_exempt
@read_only
def every_page(request: HttpRequest) -> HttpResponse:
    """Tell search engines of every page: the sitemap, its index, or the part that is asked for."""
    asked = request.GET.get("part")
    if asked is None:
        return _composed(request, sitemap.whole, sitemap.MEDIA_TYPE)
    if not _PART.fullmatch(asked):
        raise Http404
    try:
        return _composed(request, lambda reader: sitemap.part(reader, int(asked)), sitemap.MEDIA_TYPE)
    except sitemap.NoSuchPart as missing:
        raise Http404 from missing


@csrf_exempt
@read_only
def open_data(request: HttpRequest) -> HttpResponse:
    """Tell catalogues of data what there is to be had, and on what terms."""
    return _composed(request, catalogue.rdf, catalogue.MEDIA_TYPE)


@csrf_exempt
@read_only
def feed(request: HttpRequest, collection: str) -> HttpResponse:
    """Tell what is new among the pages of one kind; says in words what cannot be asked for."""
    kind = feeds.kind_of(collection)
    if kind is None:
        raise Http404
    query = dict(request.GET.lists())
    try:
        return _composed(request, lambda reader: feeds.atom(reader, kind, query), feeds.MEDIA_TYPE)
    except Unusable as unusable:
        return _refused("Flödet kan inte läsas så här.", unusable)


@csrf_exempt
@read_only
def courses(request: HttpRequest) -> HttpResponse:
    """Show when courses are held, as a calendar; says in words what cannot be asked for."""
    query = dict(request.GET.lists())
    try:
        return _composed(request, lambda reader: calendars.courses(reader, query), calendars.MEDIA_TYPE)
    except Unusable as unusable:
        return _refused("Kalendern kan inte läsas så här.", unusable)


@csrf_exempt
@read_only
def occasion(request: HttpRequest, entry_id: UUID) -> HttpResponse:
    """Show when one occasion of a course is held, as a calendar."""
    try:
        return _composed(request, lambda reader: calendars.occasion(reader, entry_id), calendars.MEDIA_TYPE)
    except calendars.NoSuchOccasion as missing:
        raise Http404 from missing


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


def _composed(request: HttpRequest, compose: Callable[[Reader], bytes], content_type: str) -> HttpResponse:
    now = timezone.now()
    body, reader = steadily(lambda: reading.live(now), compose)
    return cacheable(request, body, reader, content_type=content_type)


def _refused(heading: str, unusable: Unusable) -> HttpResponse:
    text = "\n".join([heading, *unusable.reasons, ""])
    headers = {"Cache-Control": "no-store"}
    return HttpResponse(text, status=HTTPStatus.BAD_REQUEST, content_type=TEXT, headers=headers)


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
