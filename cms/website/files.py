"""Documents and the sizes of images: the only ways to the bytes of uploaded files."""

import logging
import re
from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import PurePosixPath
from typing import ParamSpec, TypeVar
from urllib.parse import urlsplit
from uuid import UUID

from django.http import (
    Http404,
    HttpRequest,
    HttpResponse,
    HttpResponseBase,
    HttpResponseNotModified,
    StreamingHttpResponse,
)
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt

from cms.timeline import caching, criteria, holdings, reading
from cms.timeline.composing import Composer
from cms.timeline.holdings import FileLost, Holding
from cms.timeline.reading import Reader
from cms.timeline.steadiness import steadily
from cms.website import another_moment, finding
from cms.website.answers import answer, bare, kept, redirect
from cms.website.methods import read_only

logger = logging.getLogger(__name__)
Named = ParamSpec("Named")
Kept = TypeVar("Kept")

ONE_YEAR = 31_536_000
POLICY = "default-src 'none'"
READ_HERE = ".pdf"
TYPES = {
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
    ".mp4": "video/mp4",
    ".webm": "video/webm",
    ".vtt": "text/vtt; charset=utf-8",
    ".webp": "image/webp",
    ".avif": "image/avif",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".gif": "image/gif",
}
_RENDITION = re.compile(r"([0-9a-f]{32})(\.[a-z]{3,4})")
_RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})")


@dataclass(frozen=True)
class ShownFile:
    """A document that something public links to, and its bytes."""

    path: str
    holding: Holding | None


class RangeNotSatisfiable(Exception):
    """A part was asked for that lies outside the file."""


@csrf_exempt
@read_only
def document(request: HttpRequest, entry_id: UUID, name: str) -> HttpResponseBase:
    """Hand out a document while something public links to it; its address has one file name."""
    del name
    refused = another_moment.refusal(request)
    if refused is not None:
        return refused
    now = timezone.now()
    shown, reader = steadily(
        lambda: reading.live(now),
        lambda reader: _shown(reader, entry_id) or finding.end(reader, request.path_info),
    )
    if not isinstance(shown, ShownFile):
        return answer(request, shown, reader)
    if request.path_info != shown.path:
        return redirect(request, shown.path, reader)
    holding = _found(shown, entry_id)
    return _sent(request, holding, kept(reader, holding.tag))


@read_only
def document_at(request: HttpRequest, entry_id: UUID, name: str) -> HttpResponseBase:
    """Hand out the bytes that a document had at the moment named by `at`, to an editor."""
    del name
    now = timezone.now()
    try:
        moment = another_moment.asked(request)
    except criteria.Invalid:
        return bare(HTTPStatus.BAD_REQUEST)
    if moment is None:
        return bare(HTTPStatus.BAD_REQUEST)
    shown, _reader = steadily(lambda: reading.at(moment, now=now), lambda reader: _shown(reader, entry_id))
    if shown is None:
        raise Http404
    holding = _found(shown, entry_id)
    return another_moment.marked(_sent(request, holding, {"ETag": holding.tag}), moment, now)


@csrf_exempt
@read_only
def rendition(request: HttpRequest, name: str) -> HttpResponseBase:
    """Hand out one size of an image; its address cannot be guessed and always means the same bytes."""
    match = _RENDITION.fullmatch(name)
    holding = _unless_lost(holdings.rendition, match[1]) if match else None
    if match is None or holding is None or PurePosixPath(holding.name).suffix != match[2]:
        raise Http404
    return _sent(
        request, holding, {"Cache-Control": f"public, max-age={ONE_YEAR}, immutable", "ETag": holding.tag}
    )


def _shown(reader: Reader, entry_id: UUID) -> ShownFile | None:
    edition = reader.get(entry_id)
    if edition is None or edition.kind != "document":
        return None
    described = Composer(reader).entry(edition)
    holding = _unless_lost(holdings.document, entry_id, described["checksum"])
    return ShownFile(urlsplit(described["url"]).path, holding)


def _found(shown: ShownFile, entry_id: UUID) -> Holding:
    """Return the bytes of a document that is shown."""
    if shown.holding is None:
        logger.error("The file of document %s is not the one that its edition shows.", entry_id)
        raise Http404
    return shown.holding


def _unless_lost(find: Callable[Named, Kept], *args: Named.args, **kwargs: Named.kwargs) -> Kept | None:
    """Return what is found; nothing, and word to those who keep the files, where it is lost."""
    try:
        return find(*args, **kwargs)
    except FileLost:
        logger.exception("A public file is not in storage.")
        return None


def _sent(request: HttpRequest, holding: Holding, headers: dict[str, str]) -> HttpResponseBase:
    """Send a file, the part of it that was asked for, or word that the client has it."""
    suffix = PurePosixPath(holding.name).suffix.lower()
    headers |= {
        "Accept-Ranges": "bytes",
        "Content-Security-Policy": POLICY,
        "X-Content-Type-Options": "nosniff",
    }
    if caching.is_known(headers, request.headers):
        return HttpResponseNotModified(headers=headers)
    try:
        part = _part(request, holding, headers)
    except RangeNotSatisfiable:
        headers |= {"Content-Range": f"bytes */{holding.size}", "Cache-Control": "no-store"}
        return HttpResponse(status=HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE, headers=headers)
    start, length = part or (0, holding.size)
    headers |= {"Content-Type": TYPES.get(suffix, "application/octet-stream"), "Content-Length": str(length)}
    if part is not None:
        headers["Content-Range"] = f"bytes {start}-{start + length - 1}/{holding.size}"
    if not request.path_info.startswith("/bilder/"):
        way = "inline" if suffix == READ_HERE else "attachment"
        headers["Content-Disposition"] = f'{way}; filename="{PurePosixPath(request.path_info).name}"'
    status = HTTPStatus.OK if part is None else HTTPStatus.PARTIAL_CONTENT
    if request.method == "HEAD":
        return HttpResponse(status=status, headers=headers)
    # Opened before anything is sent: afterwards a lost file could only be an answer that breaks off.
    file = _unless_lost(holding.open)
    if file is None:
        raise Http404
    return StreamingHttpResponse(holdings.chunks(file, start, length), status=status, headers=headers)


def _part(request: HttpRequest, holding: Holding, headers: dict[str, str]) -> tuple[int, int] | None:
    """Return (start, length) of the one part that was asked for; None for the whole file."""
    match = _RANGE.fullmatch(request.headers.get("Range", ""))
    unless_changed = request.headers.get("If-Range")
    if request.method != "GET" or match is None or not (match[1] or match[2]):
        return None
    if unless_changed is not None and unless_changed != headers["ETag"]:
        return None
    if not match[1]:
        length = min(int(match[2]), holding.size)
        start = holding.size - length
    else:
        start = int(match[1])
        end = min(int(match[2]), holding.size - 1) if match[2] else holding.size - 1
        if match[2] and int(match[2]) < start:
            return None
        length = end - start + 1
    if length <= 0 or start >= holding.size:
        raise RangeNotSatisfiable
    return start, length
