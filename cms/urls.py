"""Every address of the site, in the order in which they are tried."""

import re
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import URLResolver, include, path, re_path
from django.urls.resolvers import LocalePrefixPattern
from django.views.generic import RedirectView
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.admin.auth import require_admin_access
from wagtail.documents.views.serve import serve as serve_any_document

from cms.api import edge
from cms.editorial.views import unpublish
from cms.scheduling.views import publishing_health
from cms.website import feedback, files, health, own_pages, views, wellknown

API = r"^api(?:/|\Z)"


class PageAddress(LocalePrefixPattern):
    """Writes a page's address with the prefix of its language, and reads every path as it comes.

    The timeline knows the whole path; which language is active while a request is read must not matter.
    """

    def match(self, asked: str) -> tuple[str, tuple[()], dict[str, Any]]:
        """Leave the prefix where it is."""
        return asked, (), {}


urlpatterns = [
    # The editors' side. Wagtail's own way to a document stands inside it: it asks no timeline.
    path("admin", RedirectView.as_view(pattern_name="wagtailadmin_home")),
    path(
        "admin/dokumentfil/<int:document_id>/<str:document_filename>",
        require_admin_access(serve_any_document),
        name="wagtaildocs_serve",
    ),
    path("admin/pages/<int:page_id>/unpublish/", unpublish),
    path("admin/", include(wagtailadmin_urls)),
    # For machines.
    path("health", health.alive),
    path("health/ready", health.ready),
    path("health/publishing", publishing_health),
    path("robots.txt", wellknown.robots),
    path("sitemap.xml", wellknown.every_page),
    path("dcat.rdf", wellknown.open_data),
    path("feeds/<str:collection>.atom", wellknown.feed),
    path("calendars/courses.ics", wellknown.courses),
    path("calendars/course-occurrences/<uuid:entry_id>.ics", wellknown.occasion),
    path(".well-known/security.txt", wellknown.security),
    # What the code itself writes.
    path("lamna-sidan/", own_pages.leaving, {"locale": "sv"}, name="leaving-sv"),
    path("leave-this-page/", own_pages.leaving, {"locale": "en"}, name="leaving-en"),
    path(
        "tillganglig-version/<uuid:entry_id>/",
        own_pages.accessible_version,
        {"locale": "sv"},
        name="accessible-version-sv",
    ),
    path(
        "accessible-version/<uuid:entry_id>/",
        own_pages.accessible_version,
        {"locale": "en"},
        name="accessible-version-en",
    ),
    # Votes.
    path(
        "feedback/",
        include(
            (
                [
                    path("", feedback.vote, name="vote"),
                    path("tack/<str:voted>", feedback.thank, name="thank"),
                ],
                "feedback",
            )
        ),
    ),
    # Files.
    path("filer/<uuid:entry_id>/<str:name>", files.document),
    path("bilder/<str:name>", files.rendition),
    # The JSON face. Nothing below its prefix is ever a page: it answers what nothing matches, too.
    re_path(API, include("cms.api.urls")),
    # Pages, by the name under which Wagtail asks for their addresses; then every other spelling.
    URLResolver(
        PageAddress(prefix_default_language=False),
        [re_path(r"^((?:[^/]+/)*)$", views.page, name="wagtail_serve")],
    ),
    re_path(r"", views.page),
]


def handler400(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Refuse what cannot be read in the way of the face that was asked."""
    if re.match(API, request.path_info.removeprefix("/")):
        return edge.refused(request)
    return views.bad_request(request, exception)


def handler500(request: HttpRequest) -> HttpResponse:
    """Tell of a failure in the same way."""
    if re.match(API, request.path_info.removeprefix("/")):
        return edge.failed(request)
    return views.server_error(request)


handler404 = "cms.website.views.not_found"
