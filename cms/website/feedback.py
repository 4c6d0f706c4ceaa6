"""Voting with the website's own form, without script and without cookies."""

import re
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any
from uuid import UUID

from django.core import signing
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.decorators.csrf import csrf_exempt

from cms.feedback import actions, forms, origins
from cms.feedback.forms import Answer
from cms.feedback.models import Vote
from cms.feedback.tokens import TokenInvalid
from cms.timeline import navigation, reading
from cms.timeline.composing import Composer
from cms.timeline.reading import Reader
from cms.timeline.steadiness import steadily
from cms.website import finding, rendering
from cms.website.answers import HTML
from cms.website.methods import post_only, read_only

_SALT = "cms.website.feedback"
_FORM = "application/x-www-form-urlencoded"
_TRAP = "homepage"
# The address tells which page somebody read, and what they thought of it.
_UNSEEN = {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer", "X-Robots-Tag": "noindex"}
_START = "/"
_NUMBER = re.compile(r"[0-9]{1,18}")


@dataclass(eq=False)
class _Refused(Exception):
    """The form was not taken."""

    status: HTTPStatus
    reason: str | Promise


@csrf_exempt
@post_only
def vote(request: HttpRequest) -> HttpResponse:
    """Take the form and lead on to the thanks.

    Exempt from the token against forged posts, which needs a cookie: the browser's own word on where the
    form stood is asked instead.
    """
    page_id = None
    try:
        _check(request)
        page_id = forms.page_id(request.POST)
        _check_origin(request)
        answer = _answer(request)
        if not request.POST.get(_TRAP):
            _record(answer)
    except _Refused as refused:
        return _refusal(refused, page_id)
    voted = signing.dumps({"page": str(answer.page_id), "helpful": answer.helpful}, salt=_SALT)
    address = reverse("feedback:thank", args=[voted])
    return HttpResponse(status=HTTPStatus.SEE_OTHER, headers={"Location": address} | _UNSEEN)


@csrf_exempt
@read_only
def thank(request: HttpRequest, voted: str) -> HttpResponse:
    """Thank for a vote and lead back to its page."""
    try:
        said = signing.loads(voted, salt=_SALT)
    except signing.BadSignature:
        return _drawn("404.html", None, HTTPStatus.NOT_FOUND, {"path": "", "text": ""})
    page_id = UUID(said["page"])
    return _drawn("feedback/thanks.html", page_id, HTTPStatus.OK, {"helpful": said["helpful"]})


def _check(request: HttpRequest) -> None:
    if request.content_type != _FORM:
        raise _Refused(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, _("Använd formuläret på sidan."))
    announced = str(request.META.get("CONTENT_LENGTH") or "0")
    if not _NUMBER.fullmatch(announced):
        raise _Refused(HTTPStatus.BAD_REQUEST, _("Använd formuläret på sidan."))
    if int(announced) > forms.MAX_BODY_BYTES:
        raise _Refused(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, _("Svaret är för stort."))


def _check_origin(request: HttpRequest) -> None:
    if not origins.is_welcome(request):
        raise _Refused(HTTPStatus.FORBIDDEN, _("Svaret kom från en annan webbplats."))


def _answer(request: HttpRequest) -> Answer:
    try:
        return forms.read(forms.posted(request.POST))
    except forms.Unusable as unusable:
        raise _Refused(HTTPStatus.UNPROCESSABLE_ENTITY, _("Använd formuläret på sidan.")) from unusable


def _record(answer: Answer) -> None:
    try:
        actions.record_vote(
            page_id=answer.page_id,
            token=answer.token,
            helpful=answer.helpful,
            key=answer.key,
            channel=Vote.WEBSITE,
            now=timezone.now(),
        )
    except TokenInvalid as error:
        raise _Refused(HTTPStatus.UNPROCESSABLE_ENTITY, _("Använd formuläret på sidan.")) from error
    except actions.NotPublic as error:
        raise _Refused(HTTPStatus.NOT_FOUND, _("Sidan tar inte emot svar.")) from error
    except (actions.TokenOfAnother, actions.TokenTooOld) as error:
        reason = _("Sidan har ändrats sedan du öppnade den. Läs in den på nytt och svara igen.")
        raise _Refused(HTTPStatus.CONFLICT, reason) from error


def _refusal(refused: _Refused, page_id: UUID | None) -> HttpResponse:
    return _drawn("feedback/refused.html", page_id, refused.status, {"reason": refused.reason})


def _drawn(template: str, page_id: UUID | None, status: HTTPStatus, context: dict[str, Any]) -> HttpResponse:
    """Draw a page that is nobody else's: with the frame and in the language of the page that was voted on."""
    now = timezone.now()
    around, _reader = steadily(lambda: reading.live(now), lambda reader: _around(reader, page_id))
    body = rendering.render(template, around | context, around["locale"])
    return HttpResponse(body, status=status, content_type=HTML, headers=_UNSEEN)


def _around(reader: Reader, page_id: UUID | None) -> dict[str, Any]:
    edition = reader.get(page_id) if page_id is not None else None
    if edition is None or not edition.path:
        return rendering.around(finding.end(reader, _START)) | {"page": None}
    document = Composer(reader).page(edition)
    end = finding.end(reader, navigation.home_path(document["locale"]))
    return rendering.around(end) | {
        "page": {"url": document["path"], "title": document["title"]},
        "sensitive": document["sensitive"],
    }
