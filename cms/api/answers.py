"""Answers: bytes with their validators, compressed for clients that take it, or "as before".

What depends on the timeline is `composed`; everything else is `constant`. How long an answer holds is one
rule with the website's: `cms.timeline.caching`.
"""

import gzip
import re
from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseNotModified

from cms.api.problems import Problem
from cms.api.writing import as_json
from cms.timeline import caching, clock, reading
from cms.timeline.composing import steadily
from cms.timeline.reading import Reader

MEDIA_TYPE = "application/json"
_WORTH_COMPRESSING = 256
_NEVER = re.compile(r"0(\.0{0,3})?")


def composed(
    request: HttpRequest, compose: Callable[[Reader], Any], *, follows_log: bool = False
) -> HttpResponse:
    """Answer with what the public is now; `compose` returns a problem where there is nothing to show.

    `follows_log` is for what also depends on how far the log of changes is written: it has no Last-Modified.
    """
    now = clock.process_now()
    value, reader = steadily(lambda: reading.live(now), compose)
    sent = clock.process_now()
    if isinstance(value, Problem):
        response = value.response(request)
        response["Cache-Control"] = f"public, max-age={caching.max_age(reader.note, sent)}"
        return response
    body = as_json(value)
    headers = caching.headers(reader.note, sent, _tag(request, body))
    if follows_log:
        headers.pop("Last-Modified", None)
    return _conditional(request, body, headers)


def constant(request: HttpRequest, body: bytes, media_type: str = MEDIA_TYPE) -> HttpResponse:
    """Answer with what only a deployment changes."""
    headers = {"Cache-Control": f"public, max-age={caching.MAX_AGE}", "ETag": _tag(request, body)}
    return _conditional(request, body, headers, media_type)


def _conditional(
    request: HttpRequest, body: bytes, headers: dict[str, str], media_type: str = MEDIA_TYPE
) -> HttpResponse:
    if caching.is_known(headers, request.headers):
        return HttpResponseNotModified(headers=headers)
    if not _is_compressed(request, body):
        return HttpResponse(body, content_type=media_type, headers=headers)
    # Without a time in it: the same body gives the same bytes.
    packed = gzip.compress(body, compresslevel=6, mtime=0)
    return HttpResponse(packed, content_type=media_type, headers=headers | {"Content-Encoding": "gzip"})


def _tag(request: HttpRequest, body: bytes) -> str:
    """Return a strong tag: one for each body and encoding."""
    tag = caching.tag_of(body)
    return f'{tag[:-1]}-gzip"' if _is_compressed(request, body) else tag


def _is_compressed(request: HttpRequest, body: bytes) -> bool:
    return len(body) >= _WORTH_COMPRESSING and accepts_gzip(request.headers.get("Accept-Encoding", ""))


def accepts_gzip(header: str) -> bool:
    """Say whether a client takes gzip: by name, else by the star."""
    weights: dict[str, bool] = {}
    for part in header.lower().split(","):
        name, _semicolon, quality = part.partition(";")
        weights[name.strip()] = not _NEVER.fullmatch(quality.replace(" ", "").removeprefix("q="))
    return weights.get("gzip", weights.get("*", False))
