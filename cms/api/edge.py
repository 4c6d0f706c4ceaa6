"""The edge: what holds for every request under /api/, whatever it asks for."""

import logging
import re
import sys
from collections.abc import Callable, Sequence
from http import HTTPStatus
from typing import Any

from django.core.exceptions import RequestDataTooBig, SuspiciousOperation
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse, UnreadablePostError
from django.views.decorators.csrf import csrf_exempt

from cms.api import problems
from cms.api.problems import Problem
from cms.feedback import origins

MAX_BODY_BYTES = 8 * 1024
View = Callable[..., HttpResponse]
_TRACE = re.compile(r"[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}")
JSON = frozenset({"*/*", "application/*", "application/json"})
LINKED_DATA = JSON | {"application/ld+json"}
HTML = frozenset({"*/*", "text/*", "text/html"})
_EXPOSED = "ETag, Last-Modified, Content-Encoding, Retry-After, traceparent"
_PREFLIGHT = {
    "Access-Control-Allow-Headers": "Accept, If-None-Match, If-Modified-Since, traceparent",
    "Access-Control-Max-Age": "86400",
}
_logger = logging.getLogger(__name__)


def edged(view: View, methods: Sequence[str] = ("GET",), formats: frozenset[str] = JSON) -> View:
    """Return a view with the rules of the API around it; `methods` names those that it answers itself."""
    allowed = [*methods, *(["HEAD"] if "GET" in methods else []), "OPTIONS"]

    @csrf_exempt
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        method = request.method or ""
        _forget_session(request)
        try:
            response = _answer(request, view, allowed, formats, lambda: view(request, *args, **kwargs))
        except Problem as problem:
            response = problem.response(request)
        except Exception as error:  # noqa: BLE001 - a process edge: no client gets an HTML page or a traceback
            response = _of(error).response(request)
        _share(request, response, allowed)
        return _finished(request, response, method)

    return answer


def unmatched(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
    """Answer where there is no resource."""
    del request, args, kwargs
    raise Problem(problems.NOT_FOUND)


def refused(request: HttpRequest) -> HttpResponse:
    """Answer a request that is no good before anybody knows what it asks for."""
    response = Problem(problems.BAD_REQUEST).response(request)
    _share(request, response, ["GET"])
    return _finished(request, response, request.method or "")


def failed(request: HttpRequest) -> HttpResponse:
    """Answer where something outside a view has failed; asks neither the database nor the timeline."""
    error = sys.exception()
    problem = _of(error) if isinstance(error, Exception) else Problem(problems.INTERNAL_ERROR)
    response = problem.response(request)
    _share(request, response, ["GET"])
    return _finished(request, response, request.method or "")


def _answer(
    request: HttpRequest,
    view: View,
    allowed: list[str],
    formats: frozenset[str],
    ask: Callable[[], HttpResponse],
) -> HttpResponse:
    if view is not unmatched:
        if request.method == "OPTIONS":
            methods = ", ".join(allowed)
            preflight = {"Allow": methods, "Access-Control-Allow-Methods": methods} | _PREFLIGHT
            if "POST" in allowed:
                preflight["Access-Control-Allow-Headers"] += ", Content-Type"
            response = HttpResponse(status=HTTPStatus.NO_CONTENT, headers=preflight)
            del response["Content-Type"]
            return response
        if request.method not in allowed:
            raise Problem(problems.METHOD_NOT_ALLOWED, headers={"Allow": ", ".join(allowed)})
    _check(request, formats)
    if request.method == "HEAD":
        request.method = "GET"
    return ask()


def _check(request: HttpRequest, formats: frozenset[str]) -> None:
    if "Authorization" in request.headers:
        headers = {"WWW-Authenticate": 'Bearer error="invalid_token"', "Cache-Control": "private, no-store"}
        raise Problem(problems.INVALID_KEY, headers=headers)
    if _announced_bytes(request) > MAX_BODY_BYTES:
        raise Problem(problems.TOO_LARGE)
    if not accepts(request.headers.get("Accept", ""), formats):
        raise Problem(problems.NOT_ACCEPTABLE, detail=f"Svaret finns bara som {_exact(formats)}.")


def _announced_bytes(request: HttpRequest) -> int:
    announced = str(request.META.get("CONTENT_LENGTH") or "0")
    if not re.fullmatch(r"[0-9]{1,18}", announced):
        raise Problem(problems.BAD_REQUEST)
    return int(announced)


def accepts(header: str, formats: frozenset[str]) -> bool:
    """Say whether a client takes one of these formats; one that says nothing takes everything."""
    if not header.strip():
        return True
    taken: dict[str, bool] = {}
    for part in header.lower().split(","):
        name, *details = [piece.strip() for piece in part.split(";")]
        if name in formats:
            taken[name] = not any(re.fullmatch(r"q=0(\.0{0,3})?", detail) for detail in details)
    # What is said of the format itself outweighs what is said of its family, and that what is said of all.
    exactness = {name: (name != "*/*") + ("*" not in name) for name in taken}
    return bool(taken) and taken[max(taken, key=lambda name: exactness[name])]


def _exact(formats: frozenset[str]) -> str:
    return next(name for name in formats if "*" not in name)


def _of(error: Exception) -> Problem:
    """Return what a client is told of an error that is not its own kind of problem."""
    if isinstance(error, RequestDataTooBig):
        return Problem(problems.TOO_LARGE)
    if isinstance(error, SuspiciousOperation | UnreadablePostError):
        return Problem(problems.BAD_REQUEST)
    if isinstance(error, OperationalError | InterfaceError):
        _logger.error("The API has no database", exc_info=error)
        return Problem(problems.UNAVAILABLE, headers={"Retry-After": "10"})
    _logger.error("The API failed", exc_info=error)
    return Problem(problems.INTERNAL_ERROR)


def _forget_session(request: HttpRequest) -> None:
    """Keep the session middleware from setting or deleting its cookie: the API knows no sessions."""
    if hasattr(request, "session"):
        del request.session


def _share(request: HttpRequest, response: HttpResponse, allowed: list[str]) -> None:
    """Let every other site read; what changes something answers those that are listed."""
    reads_only = "GET" in allowed
    response["Vary"] = "Accept-Encoding" if reads_only else "Accept-Encoding, Origin"
    origin = "*" if reads_only else origins.listed(request)
    if origin is not None:
        response["Access-Control-Allow-Origin"] = origin


def _finished(request: HttpRequest, response: HttpResponse, method: str) -> HttpResponse:
    """Add what stands outside the stored answer; to HEAD, everything but the body."""
    trace = request.headers.get("traceparent", "")
    if _TRACE.fullmatch(trace):
        response["traceparent"] = trace
    response["Access-Control-Expose-Headers"] = _EXPOSED
    if method == "HEAD":
        request.method = method
        if response.status_code != HTTPStatus.NOT_MODIFIED:
            response["Content-Length"] = str(len(response.content))
        response.content = b""
    return response
