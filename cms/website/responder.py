"""What pages answer when Wagtail asks them: `pages` reaches this class by the setting PAGE_RESPONDER."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone

from cms.timeline import caching, previewing, reading
from cms.timeline.preparing import Refused
from cms.website import finding, rendering
from cms.website.headers import PREVIEW_POLICY

PROBLEMS = "preview/problems.html"


class PageResponder:
    """Leads to a page's public address, and draws its drafts with the website's own templates."""

    def serve(self, page: Any, request: HttpRequest) -> HttpResponse:
        """Lead to the address that the page has now."""
        del request
        edition = reading.live(timezone.now()).get(page.public_id)
        if edition is None or not edition.path:
            raise Http404
        return HttpResponseRedirect(edition.path, headers={"Cache-Control": caching.PRIVATE})

    def preview(self, page: Any, request: HttpRequest) -> HttpResponse:
        """Draw a draft as it would look now; one that cannot be drawn yet says what it lacks."""
        reader = reading.live(timezone.now())
        try:
            edition = previewing.draft_edition(page, reader)
            parts = previewing.draft_parts(page, edition, reader)
        except Refused as refused:
            body = self._problems(page, reader, refused, request)
        else:
            query = dict(request.GET.lists())
            body = rendering.page_html(finding.page(reader, edition, query, parts), preview_for=request)
        return HttpResponse(
            body,
            headers={
                "Cache-Control": caching.PRIVATE,
                "X-Robots-Tag": "noindex",
                "Referrer-Policy": "no-referrer",
                "Content-Security-Policy": PREVIEW_POLICY,
            },
        )

    def _problems(self, page: Any, reader: reading.Reader, refused: Refused, request: HttpRequest) -> bytes:
        end = finding.end(reader, "/" + page.locale.language_code)
        found = previewing.problems(page) or list(refused.messages)
        context = rendering.around(end) | {"problems": found, "title": page.title}
        return rendering.render(PROBLEMS, context, end.locale, request)
