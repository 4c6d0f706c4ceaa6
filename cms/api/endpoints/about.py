"""The API about itself: entry links, what it is, and its specification."""

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse

from cms.api import answers, envelopes, parameters
from cms.api.operations import BASE, Operation, links_to_lists
from cms.api.writing import as_json
from cms.timeline.resolving import absolute

VERSION = "1.0.0"
RELEASED = "2026-11-22"
DOCUMENTATION = "/api/docs/"
# Resources beside the lists of kinds.
_OTHERS = {
    "apiInfo": "api-info",
    "openapi": "openapi.json",
    "navigation": "navigation",
    "changes": "changes",
    # Takes POST only.
    "feedback": "feedback",
}


def operations() -> Iterable[Operation]:
    """Declare what the API says of itself; the specification describes everything but itself."""
    yield Operation("/", "entry", "Where to begin", entry, envelopes.EntryLinks, "about")
    yield Operation("/api-info", "apiInfo", "Name, version and status", api_info, envelopes.ApiInfo, "about")


def entry(request: HttpRequest) -> HttpResponse:
    """Answer with links to everything that needs no id."""
    parameters.asked(request, ())
    links = {"self": absolute(f"{BASE}/"), "documentation": absolute(DOCUMENTATION)}
    links |= {name: absolute(f"{BASE}/{path}") for name, path in _OTHERS.items()}
    links |= links_to_lists()
    return answers.constant(request, as_json({"_links": links}))


def api_info(request: HttpRequest) -> HttpResponse:
    """Answer with what the national profile asks for."""
    parameters.asked(request, ())
    told = {
        "apiName": "Utkast",
        "apiVersion": VERSION,
        "apiReleased": RELEASED,
        "apiDocumentation": absolute(DOCUMENTATION),
        "apiStatus": "active",
    }
    return answers.constant(request, as_json(told))
