"""Pages that the code itself writes, in each language.

How to leave a sensitive page without a trace, and how to get a file in a form that one can use.
"""

from collections.abc import Callable
from typing import Any
from urllib.parse import quote, urlsplit
from uuid import UUID

from django.conf import settings
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt

from cms.timeline import navigation, reading
from cms.timeline.composing import Composer
from cms.timeline.loading import stored_document
from cms.timeline.reading import Reader
from cms.timeline.steadiness import steadily
from cms.website import finding, rendering
from cms.website.answers import cacheable
from cms.website.finding import End
from cms.website.methods import read_only
from cms.website.own_addresses import LANGUAGES, own_address

Context = dict[str, Any]
_STATEMENT = "accessibilityStatement"


@csrf_exempt
@read_only
def leaving(request: HttpRequest, locale: str) -> HttpResponse:
    """Tell what the quick way out does, what it does not, and how to leave no trace."""

    def context(reader: Reader) -> Context:
        return {"sensitive": True} | _in_other_languages(reader, "leaving", locale)

    return _drawn(request, locale, "own/leaving.html", context, {"Referrer-Policy": "no-referrer"})


@csrf_exempt
@read_only
def accessible_version(request: HttpRequest, entry_id: UUID, locale: str) -> HttpResponse:
    """Tell how to ask for a file in another form; a file that nothing shows is not found."""

    def context(reader: Reader) -> Context | None:
        edition = reader.get(entry_id)
        if edition is None or edition.kind != "document":
            return None
        document = Composer(reader).entry(edition)
        others = _in_other_languages(reader, "accessible-version", locale, entry_id)
        return {"document": document} | _ways_to_ask(reader, locale, document) | others

    return _drawn(request, locale, "own/accessible_version.html", context, {})


def _ways_to_ask(reader: Reader, locale: str, document: Context) -> Context:
    """Return whom to ask: those whom the accessibility statement names."""
    found = reader.many(Q(kind=_STATEMENT, locale=locale, withdrawal__isnull=True))
    told = stored_document(found[0]) if found else {}
    email = told.get("reportEmail")
    subject = quote(_("Begäran om tillgänglig version: {title}").format(title=document["title"]))
    return {
        "email": email,
        "mail_link": f"mailto:{email}?subject={subject}&body={quote(document['url'])}" if email else None,
        "report_url": told.get("reportUrl"),
    }


def _in_other_languages(reader: Reader, name: str, locale: str, *given: Any) -> Context:
    """Return the same page in the languages that the site has."""
    others = [other for other in LANGUAGES if other != locale and reader.page(navigation.home_path(other))]
    links = [{"locale": other, "title": "", "url": own_address(name, other, *given)} for other in others]
    return {"language_links": links}


def _drawn(
    request: HttpRequest,
    locale: str,
    template: str,
    make_context: Callable[[Reader], Context | None],
    headers: dict[str, str],
) -> HttpResponse:
    now = timezone.now()

    def compose(reader: Reader) -> tuple[End, Context | None]:
        with translation.override(locale):
            return finding.end(reader, navigation.home_path(locale)), make_context(reader)

    (end, context), reader = steadily(lambda: reading.live(now), compose)
    if context is None or not (end.frame.home_id or locale == settings.LANGUAGE_CODE):
        return cacheable(request, rendering.end_html(end), reader, status=finding.NOT_FOUND)
    site = end.chrome["siteSettings"] or {}
    exit_host = urlsplit(site.get("quickExitUrl") or "").hostname
    body = rendering.render(template, rendering.around(end) | {"exit_host": exit_host} | context, locale)
    return cacheable(request, body, reader, extra={"X-Robots-Tag": "noindex", **headers})
