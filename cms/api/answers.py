"""Answers: bytes with their validators, compressed for clients that take it, or "as before".

What depends on the timeline is `composed`; everything else is `constant`. How long an answer holds is one
rule with the website's: `cms.timeline.caching`.
"""

import gzip
import re
from collections.abc import Callable
from typing import Any

import brotli
from django.http import HttpRequest, HttpResponse, HttpResponseNotModified

from cms.api.problems import Problem
from cms.api.writing import as_json
from cms.timeline import caching, clock, reading
from cms.timeline.reading import Reader
from cms.timeline.steadiness import steadily

MEDIA_TYPE = "application/json"
_WORTH_COMPRESSING = 256
# Problems that are facts about the content; any other is about the request.
_KEPT = (404, 410)
_QUALITY = re.compile(r"q=([01](?:\.[0-9]{0,3})?)")
# Without a time in them: the same body gives the same bytes.
_PACKED_BY: dict[str, Callable[[bytes], bytes]] = {
    "br": lambda body: brotli.compress(body, quality=5),
    "gzip": lambda body: gzip.compress(body, compresslevel=6, mtime=0),
}


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
    encoding = _encoding(request, body)
    if not encoding:
        return HttpResponse(body, content_type=media_type, headers=headers)
    packed = _PACKED_BY[encoding](body)
    return HttpResponse(packed, content_type=media_type, headers=headers | {"Content-Encoding": encoding})


def _tag(request: HttpRequest, body: bytes) -> str:
    """Return a strong tag: one for each body and encoding."""
    tag, encoding = caching.tag_of(body), _encoding(request, body)
    return f'{tag[:-1]}-{encoding}"' if encoding else tag


def _encoding(request: HttpRequest, body: bytes) -> str:
    if len(body) < _WORTH_COMPRESSING:
        return ""
    return encoding_for(request.headers.get("Accept-Encoding", ""))


def encoding_for(header: str) -> str:
    """Return the encoding that a client likes best of those there are; empty where it takes none of them."""
    weights: dict[str, float] = {}
    for part in header.lower().split(","):
        name, _semicolon, quality = part.partition(";")
        given = _QUALITY.fullmatch(quality.replace(" ", ""))
        weights[name.strip()] = (float(given[1]) if given else 0.0) if quality else 1.0
    liked = {name: weights.get(name, weights.get("*", 0.0)) for name in _PACKED_BY}
    # Of two that are liked alike, the first makes less to send.
    best = max(liked, key=lambda name: liked[name])
    return best if liked[best] > 0 else ""
