"""Votes."""

import json
from collections.abc import Iterable
from typing import Any, Literal
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from pydantic import ConfigDict, Field

from cms.api import answers, parameters, problems
from cms.api.operations import Operation
from cms.api.problems import InvalidParameter, Problem
from cms.api.shapes import Shape
from cms.api.writing import as_json
from cms.feedback import actions, forms, origins
from cms.feedback.models import Vote as StoredVote
from cms.feedback.tokens import TokenInvalid
from cms.timeline import clock

THANKS = "Tack för att du hjälper oss!"
CREATED, KNOWN = 201, 200


class Vote(Shape):
    """An answer to the question of a page."""

    model_config = ConfigDict(extra="forbid")
    page_id: UUID
    token: str = Field(description="`feedback.token` of the page that was shown.")
    helpful: bool
    key: UUID | None = Field(
        default=None, description="Made by the client: the same key twice is one vote, the first."
    )


class VoteReceipt(Shape):
    """A counted vote."""

    id: UUID
    message: Literal["Tack för att du hjälper oss!"]
    links: dict[str, str] = Field(alias="_links")


def operations() -> Iterable[Operation]:
    """Declare the vote."""
    yield Operation(
        path="/feedback",
        name="vote",
        summary="Say whether a page helped",
        view=vote,
        shape=VoteReceipt,
        tag="feedback",
        problems=(
            problems.BAD_REQUEST,
            problems.OTHER_ORIGIN,
            problems.NOT_FOUND,
            problems.TOKEN_OF_ANOTHER,
            problems.TOKEN_TOO_OLD,
            problems.UNSUPPORTED_MEDIA_TYPE,
            problems.INVALID_VALUE,
        ),
        description="201 counts a vote; 200 says that the key is known and the vote is counted already. "
        "Browsers may post from listed origins only.",
        method="POST",
        statuses=(CREATED, KNOWN),
        body=Vote,
    )


def vote(request: HttpRequest) -> HttpResponse:
    """Take a vote."""
    if not origins.is_welcome(request):
        raise Problem(problems.OTHER_ORIGIN)
    parameters.asked(request, ())
    recorded, is_new = _recorded(_answer(_members(request)), _channel(request))
    told = {"id": str(recorded.pk), "message": THANKS, "_links": {}}
    return HttpResponse(
        as_json(told),
        status=CREATED if is_new else KNOWN,
        content_type=answers.MEDIA_TYPE,
        headers={"Cache-Control": "no-store"},
    )


def _members(request: HttpRequest) -> dict[str, Any]:
    """Return the members of the object that was sent."""
    if request.content_type != answers.MEDIA_TYPE:
        raise Problem(problems.UNSUPPORTED_MEDIA_TYPE)
    if len(request.body) > forms.MAX_BODY_BYTES:
        raise Problem(problems.TOO_LARGE)
    try:
        members = json.loads(request.body)
    except (ValueError, RecursionError) as error:
        raise Problem(problems.BAD_REQUEST) from error
    if not isinstance(members, dict):
        raise Problem(problems.BAD_REQUEST)
    unknown = sorted(members.keys() - set(forms.MEMBERS))
    if unknown:
        reason = "Okänd medlem. Tillåtna: " + ", ".join(forms.MEMBERS) + "."
        told = tuple(InvalidParameter(name[:100], reason) for name in unknown)
        raise Problem(problems.BAD_REQUEST, invalid=told)
    return members


def _answer(members: dict[str, Any]) -> forms.Answer:
    try:
        return forms.read(members)
    except forms.Unusable as unusable:
        # Values are not told again: a comment may hold what nobody else should read.
        told = tuple(InvalidParameter(name, reason) for name, reason in unusable.reasons.items())
        raise Problem(problems.INVALID_VALUE, invalid=told) from unusable


def _channel(request: HttpRequest) -> str:
    # The website's own script asks here too.
    return StoredVote.WEBSITE if origins.is_own(request) else StoredVote.API


def _recorded(answer: forms.Answer, channel: str) -> tuple[StoredVote, bool]:
    try:
        return actions.record_vote(
            page_id=answer.page_id,
            token=answer.token,
            helpful=answer.helpful,
            key=answer.key,
            channel=channel,
            now=clock.process_now(),
        )
    except TokenInvalid as error:
        wrong = InvalidParameter("token", "Använd värdet i feedback.token på sidan.")
        raise Problem(problems.INVALID_VALUE, invalid=(wrong,)) from error
    except actions.NotPublic as error:
        raise Problem(problems.NOT_FOUND) from error
    except actions.TokenOfAnother as error:
        raise Problem(problems.TOKEN_OF_ANOTHER) from error
    except actions.TokenTooOld as error:
        raise Problem(problems.TOKEN_TOO_OLD) from error
