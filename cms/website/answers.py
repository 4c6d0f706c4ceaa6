"""From what was found to an HTTP answer, with the caching rules of the contract."""

from collections.abc import Mapping
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse, HttpResponseNotModified, HttpResponsePermanentRedirect
from django.template.loader import render_to_string

from cms.timeline import caching, clock, encodings, navigation
from cms.timeline.directions import Moved
from cms.timeline.reading import Reader
from cms.website import rendering
from cms.website.finding import End, Found, Page

HTML = "text/html; charset=utf-8"
OK = 200


def answer(request: HttpRequest, found: Found, reader: Reader) -> HttpResponse:
    """Answer a request with what was found for it."""
    if isinstance(found, Moved):
        return redirect(request, found.to, reader)
    navigation.keep(reader, found.locale, found.frame)
    if isinstance(found, End):
        return cacheable(request, rendering.end_html(found), reader, status=found.status)
    return cacheable(request, rendering.page_html(found), reader, extra=_of_page(found))


def cacheable(
    request: HttpRequest,
    body: bytes,
    reader: Reader,
    *,
    status: int = OK,
    content_type: str = HTML,
    extra: Mapping[str, str] | None = None,
) -> HttpResponse:
    """Return a public answer that may be kept until the next change; nothing for a client that has it."""
    headers = kept(reader, _tag(request, body)) | dict(extra or {})
    return _unless_known(request, body, headers, status, content_type)


def constant(request: HttpRequest, body: bytes, content_type: str) -> HttpResponse:
    """Return an answer that only a deployment changes; nothing for a client that has it."""
    headers = {
        "Cache-Control": f"public, max-age={caching.MAX_AGE}",
        "ETag": _tag(request, body),
        "Vary": "Accept-Encoding",
    }
    return _unless_known(request, body, headers, OK, content_type)


def _unless_known(
    request: HttpRequest, body: bytes, headers: Mapping[str, str], status: int, content_type: str
) -> HttpResponse:
    if status == OK and caching.is_known(headers, request.headers):
        return HttpResponseNotModified(headers=headers)
    sent, encoded = encodings.packed(body, encodings.encoding_of(body, request.headers))
    return HttpResponse(sent, status=status, content_type=content_type, headers={**headers, **encoded})


def _tag(request: HttpRequest, body: bytes) -> str:
    return encodings.tag_of(body, encodings.encoding_of(body, request.headers))


def redirect(request: HttpRequest, to: str, reader: Reader) -> HttpResponse:
    """Lead to another address for good; within the site the query goes along."""
    query = request.META.get("QUERY_STRING", "")
    target = f"{to}?{query}" if query and to.startswith("/") else to
    response = HttpResponsePermanentRedirect(target)
    for name, value in kept(reader, caching.tag_of(target.encode())).items():
        response.headers[name] = value
    return response


def bare(status: HTTPStatus, headers: Mapping[str, str] | None = None) -> HttpResponse:
    """Answer with the small page of a status, which asks nobody."""
    body = render_to_string(f"{status.value}.html")
    return HttpResponse(body, status=status, headers={"Cache-Control": "no-store"} | dict(headers or {}))


def kept(reader: Reader, tag: str) -> dict[str, str]:
    """Return the headers by which clients and caches keep an answer that leaves now."""
    return caching.headers(reader.note, reader.leaving_at(clock.process_now()), tag)


def _of_page(page: Page) -> dict[str, str]:
    # Where the address alone tells something of the visitor, no other site learns it.
    return {"Referrer-Policy": "no-referrer"} if page.document["sensitive"] else {}
