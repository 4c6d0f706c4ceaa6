"""Problems: every answer that is an error, as `application/problem+json`.

Titles and details are Swedish whatever language a client prefers: a title is constant for its type.
"""

from dataclasses import dataclass, field
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.encoding import escape_uri_path

from cms.api.writing import as_json
from cms.timeline.resolving import absolute

MEDIA_TYPE = "application/problem+json"
_LONGEST_ECHO = 200


@dataclass(frozen=True)
class ProblemType:
    """One sort of error; `slug` ends the address that documents it."""

    slug: str
    status: int
    title: str
    detail: str

    @property
    def address(self) -> str:
        """The documented address that identifies the type."""
        return absolute(f"/api/docs/problem/{self.slug}")


INVALID_PARAMETER = ProblemType(
    "invalid-parameter", 400, "Ogiltig parameter", "Anropet har en parameter som inte kan användas."
)
BAD_REQUEST = ProblemType("bad-request", 400, "Ogiltigt anrop", "Anropet kan inte tolkas.")
KEY_NEEDED = ProblemType(
    "key-needed", 401, "Nyckel krävs", "Svar för en annan tidpunkt än nu kräver en nyckel med den rätten."
)
INVALID_KEY = ProblemType(
    "invalid-key", 401, "Ogiltig nyckel", "Nyckeln är okänd, återkallad eller har gått ut."
)
OTHER_ORIGIN = ProblemType(
    "other-origin", 403, "Webbplatsen får inte skicka svar", "Anropet kom från en sida på en annan webbplats."
)
NOT_FOUND = ProblemType("not-found", 404, "Finns inte", "Det finns inget publikt på adressen.")
METHOD_NOT_ALLOWED = ProblemType(
    "method-not-allowed", 405, "Metoden stöds inte", "Resursen kan inte anropas med den metoden."
)
NOT_ACCEPTABLE = ProblemType(
    "not-acceptable", 406, "Formatet kan inte levereras", "Svaret finns inte i något av formaten i Accept."
)
TOKEN_OF_ANOTHER = ProblemType(
    "token-of-another", 409, "Fel sida", "Värdet i token hör till en annan sida än den i pageId."
)
TOKEN_TOO_OLD = ProblemType(
    "token-too-old", 409, "För gammal version", "Sidan har ändrats. Läs den på nytt och använd dess token."
)
GONE = ProblemType("gone", 410, "Borttagen", "Sidan har tagits bort.")
CURSOR_EXPIRED = ProblemType(
    "cursor-expired", 410, "Markören gäller inte längre", "Läs listorna på nytt och följ loggen därifrån."
)
TOO_LARGE = ProblemType(
    "too-large", 413, "Anropet är för stort", "Anropets innehåll är större än som tas emot."
)
UNSUPPORTED_MEDIA_TYPE = ProblemType(
    "unsupported-media-type",
    415,
    "Innehållets format stöds inte",
    "Skicka innehållet som application/json.",
)
INVALID_VALUE = ProblemType(
    "invalid-value", 422, "Ogiltigt värde", "Innehållet har ett värde som inte kan användas."
)
INTERNAL_ERROR = ProblemType(
    "internal-error", 500, "Internt fel", "Något gick fel hos oss. Felet har loggats."
)
UNAVAILABLE = ProblemType(
    "unavailable", 503, "Tillfälligt otillgänglig", "Tjänsten kan inte svara just nu. Försök om en stund."
)
TYPES = (
    INVALID_PARAMETER,
    BAD_REQUEST,
    KEY_NEEDED,
    INVALID_KEY,
    OTHER_ORIGIN,
    NOT_FOUND,
    METHOD_NOT_ALLOWED,
    NOT_ACCEPTABLE,
    TOKEN_OF_ANOTHER,
    TOKEN_TOO_OLD,
    GONE,
    CURSOR_EXPIRED,
    TOO_LARGE,
    UNSUPPORTED_MEDIA_TYPE,
    INVALID_VALUE,
    INTERNAL_ERROR,
    UNAVAILABLE,
)


@dataclass(frozen=True)
class InvalidParameter:
    """What is wrong with one parameter."""

    name: str
    reason: str
    value: str | None = None

    def as_member(self) -> dict[str, str | None]:
        """Return it as clients read it; a long name or value is cut."""
        value = self.value if self.value is None else self.value[:_LONGEST_ECHO]
        return {"property": self.name[:_LONGEST_ECHO], "reason": self.reason, "value": value}


@dataclass(eq=False)
class Problem(Exception):
    """An error on its way to the client; raised, or returned by what composes an answer."""

    kind: ProblemType
    detail: str = ""
    invalid: tuple[InvalidParameter, ...] = ()
    members: dict[str, Any] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)

    def response(self, request: HttpRequest) -> HttpResponse:
        """Return the answer; only `instance` depends on what was asked for."""
        body: dict[str, Any] = {
            "type": self.kind.address,
            "title": self.kind.title,
            "status": self.kind.status,
            "detail": self.detail or self.kind.detail,
            "instance": escape_uri_path(request.path),
        }
        if self.invalid:
            body["invalidParameters"] = [parameter.as_member() for parameter in self.invalid]
        return HttpResponse(
            as_json(body | self.members),
            status=self.kind.status,
            content_type=MEDIA_TYPE,
            headers={"Cache-Control": "no-store"} | self.headers,
        )


def invalid_parameter(name: str, reason: str, value: str | None = None) -> Problem:
    """Return the problem of one parameter."""
    return Problem(INVALID_PARAMETER, invalid=(InvalidParameter(name, reason, value),))
