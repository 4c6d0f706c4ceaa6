"""Security headers of every answer, in one place: what a view sets itself stays."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

_PUBLIC_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "media-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
# The editor's text fields write style attributes, and pictures are shown before they are uploaded.
_ADMIN_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; "
    "font-src 'self'; connect-src 'self'; media-src 'self'; frame-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'self'"
)
# A preview is the website inside the admin's frame, with Wagtail's own bar over it.
PREVIEW_POLICY = _ADMIN_POLICY
_EVERYWHERE = {
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": (
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), geolocation=(), "
        "gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), xr-spatial-tracking=()"
    ),
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Content-Type-Options": "nosniff",
}
ADMIN = "/admin/"
API = "/api/"
# By the beginning of the path; the first that fits.
HEADERS: dict[str, dict[str, str]] = {
    ADMIN: _EVERYWHERE
    | {"Content-Security-Policy": _ADMIN_POLICY, "Cross-Origin-Resource-Policy": "same-origin"},
    **{
        # What other front ends show and fetch.
        prefix: _EVERYWHERE
        | {"Content-Security-Policy": _PUBLIC_POLICY, "Cross-Origin-Resource-Policy": "cross-origin"}
        for prefix in (API, "/bilder/", "/filer/", "/feeds/", "/calendars/", "/dumps/")
    },
    "/": _EVERYWHERE
    | {"Content-Security-Policy": _PUBLIC_POLICY, "Cross-Origin-Resource-Policy": "same-origin"},
}

Answer = Callable[[HttpRequest], HttpResponse]


class SecurityHeaders:
    """The outermost middleware: also answers that others give (redirects, static files, errors) pass here.

    Outside the admin no cookie is read or set. Browsers send the admin's only there; whoever sends one
    elsewhere must not make a session live on, nor get an answer that is not everybody's.
    """

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        # The request that Wagtail makes up for a preview carries the public address and the editor's session.
        is_preview = getattr(request, "is_dummy", False)
        path = request.path_info
        keeps_cookies = is_preview or path.startswith(ADMIN)
        if not keeps_cookies:
            request.META.pop("HTTP_COOKIE", None)
        response = self.get_response(request)
        if not keeps_cookies:
            response.cookies.clear()
        if "Authorization" in request.headers and not path.startswith(ADMIN):
            # What a key opens is its holder's, whoever answers and whatever is answered.
            response["Cache-Control"] = "private, no-store"
        for name, value in headers_for(path).items():
            response.headers.setdefault(name, value)
        return response


def headers_for(path: str) -> dict[str, str]:
    """Return the headers that answers at an address carry."""
    return next(found for prefix, found in HEADERS.items() if path.startswith(prefix) or prefix == "/")
