"""Answers: bytes with their validators, compressed for clients that take it, or "as before".

What depends on the timeline is `composed`; everything else is `constant`. How long an answer holds is one
rule with the website's: `cms.timeline.caching`.
"""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseNotModified

from cms.api.problems import Problem
from cms.api.writing import as_json
from cms.timeline import caching, clock, encodings, reading
from cms.timeline.reading import Reader
from cms.timeline.steadiness import steadily

MEDIA_TYPE = "application/json"
# Problems that are facts about the content; any other is about the request.
_KEPT = (404, 410)


def composed(
    request: HttpRequest,
    compose: Callable[[Reader], Any],
    *,
    follows_log: bool = False,
    media_type: str = MEDIA_TYPE,
) -> HttpResponse:
    """Answer with what the public is now; `compose` returns a problem where there is nothing to show.

    `follows_log` is for what also depends on how far the log of changes is written: it has no Last-Modified.
    """
    now = clock.process_now()
    value, reader = steadily(lambda: reading.live(now), compose)
    sent = reader.leaving_at(clock.process_now())
    if isinstance(value, Problem):
        response = value.response(request)
        if value.kind.status in _KEPT:
            response["Cache-Control"] = f"public, max-age={caching.max_age(reader.note, sent)}"
        return response
    body = as_json(value)
    headers = caching.headers(reader.note, sent, _tag(request, body))
    if follows_log:
        headers.pop("Last-Modified", None)
    return _conditional(request, body, headers, media_type)


def constant(request: HttpRequest, body: bytes, media_type: str = MEDIA_TYPE) -> HttpResponse:
    """Answer with what only a deployment changes."""
    headers = {"Cache-Control": f"public, max-age={caching.MAX_AGE}", "ETag": _tag(request, body)}
    return _conditional(request, body, headers, media_type)


def _conditional(
    request: HttpRequest, body: bytes, headers: dict[str, str], media_type: str = MEDIA_TYPE
) -> HttpResponse:
    if caching.is_known(headers, request.headers):
        return HttpResponseNotModified(headers=headers)
    sent, encoded = encodings.packed(body, encodings.encoding_of(body, request.headers))
    return HttpResponse(sent, content_type=media_type, headers=headers | encoded)


def _tag(request: HttpRequest, body: bytes) -> str:
    return encodings.tag_of(body, encodings.encoding_of(body, request.headers))
