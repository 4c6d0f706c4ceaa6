"""Looking at another moment than now: who may, and how such an answer is marked.

API.md §2 gives it to an editor's session, and sessions live below /admin/ alone: the public addresses refuse
whoever names a moment, whatever lies behind them.
"""

from datetime import datetime
from http import HTTPStatus

from django.http import HttpRequest, HttpResponseBase
from django.utils.http import http_date

from cms.timeline import criteria
from cms.timeline.clock import to_milliseconds
from cms.website.answers import bare

PARAMETER = "at"


def asked(request: HttpRequest) -> datetime | None:
    """Return the moment that an address names, if it names one; raises criteria.Invalid."""
    given = criteria.parts(request.GET.getlist(PARAMETER), many=False)
    return to_milliseconds(criteria.moment_of(given[0])) if given else None


def refusal(request: HttpRequest) -> HttpResponseBase | None:
    """Return what a visitor gets who names a moment; nothing for all others."""
    try:
        return None if asked(request) is None else bare(HTTPStatus.FORBIDDEN)
    except criteria.Invalid:
        return bare(HTTPStatus.BAD_REQUEST)


def marked(answer: HttpResponseBase, moment: datetime, now: datetime) -> HttpResponseBase:
    """Return an answer that nobody keeps and that says, of a past moment, which one it is of."""
    answer.headers["Cache-Control"] = "private, no-store"
    if moment <= now:
        answer.headers["Memento-Datetime"] = http_date(moment.timestamp())
    return answer
