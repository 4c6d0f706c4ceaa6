"""Every public address. A new one joins the matrix by one line here.

An address with a placeholder is asked once for each thing that is hidden, and once for something that never
was: both answers must be alike. One without is asked once, and no answer may hold a hidden word.
"""

from dataclasses import dataclass

from django.urls import URLPattern, URLResolver, get_resolver

from snippets.documents.registry import KINDS

V1 = r"^api(?:/|\Z)v1/"
ADMIN = "admin/"


@dataclass(frozen=True)
class Surface:
    """Addresses that one pattern of the URLconf answers.

    In `asks`, a kind such as `{contact}` stands for the id of such an entry, `{page}` for that of any
    page, `{voted}` for what the thanks after a vote on it are signed with, `{path}` for a page's path,
    `{upper}` for the same in capitals, `{word}` for a word. What follows a space is the body of a POST, as
    JSON below /api/ and else as a form.
    """

    pattern: str
    asks: tuple[str, ...]

    @property
    def name(self) -> str:
        """The pattern as people write it."""
        return self.pattern.replace(V1, "api/v1/") or "anything"


def _api(path: str, *queries: str) -> Surface:
    return Surface(V1 + path, tuple(f"/api/v1/{path}{query}" for query in ("", *queries)))


def _listed(path: str, *queries: str) -> Surface:
    """Declare a list: whole, from its end, and by orders that would show what is left out."""
    common = ("?limit=100", "?limit=100&sort=title", "?limit=1&page=2")
    return _api(path, *common, *queries)


def _entry(collection: str, kind: str) -> Surface:
    return Surface(f"{V1}{collection}/<id>", (f"/api/v1/{collection}/{{{kind}}}",))


_PAGE_FILTERS = (
    "?limit=100&subject=demokrati", "?limit=100&locale=sv", "?limit=100&from=2020-01-01&to=2100-01-01",
    "?subject={word}", "?limit=100&fields=title,lead,summary,heroImage",
)  # fmt: skip
_BALLOT = '{"pageId": "{page}", "token": "{token}", "helpful": true}'

_WRITTEN: tuple[Surface, ...] = (
    Surface(r"^((?:[^/]+/)*)$", (
        "/", "/jamstalldhet/", "/amnen/", "/amnen/?subject=demokrati", "/amnen/?page=2", "/kontakt/",
        "/jamstalldhet/fragor/", "/jamstalldhet/nytt-rad/", "/jamstalldhet/alderdom/", "/en/", "/finns-inte/",
        "{path}", "{path}?x=1", "/sok/?q={word}", "/{word}/",
    )),
    Surface("", (
        "{upper}", "{path}//", "{path}index.html", "/feeds/", "/search",
        "/favicon.ico", "/media-not-served/{word}", "/media-not-served/documents/{word}.pdf",
    )),
    Surface("robots.txt", ("/robots.txt",)),
    Surface("sitemap.xml", ("/sitemap.xml", "/sitemap.xml?part=1")),
    Surface("dcat.rdf", ("/dcat.rdf",)),
    Surface("feeds/<str:collection>.atom", (
        "/feeds/topics.atom", "/feeds/articles.atom", "/feeds/faqs.atom", "/feeds/pages.atom",
        "/feeds/topics.atom?locale=sv&from=2020-01-01", "/feeds/topics.atom?subject=jamstalldhet",
        "/feeds/topics.atom?subject={word}", "/feeds/topics.atom?audience={word}", "/feeds/{word}.atom",
    )),
    Surface("calendars/courses.ics", (
        "/calendars/courses.ics", "/calendars/courses.ics?from=2020-01-01&locale=sv",
        "/calendars/courses.ics?subject={word}", "/calendars/courses.ics?region={word}",
    )),
    Surface("calendars/course-occurrences/<uuid:entry_id>.ics",
            ("/calendars/course-occurrences/{page}.ics", "/calendars/course-occurrences/{contact}.ics")),
    Surface(".well-known/security.txt", ("/.well-known/security.txt",)),
    Surface("health", ("/health",)),
    Surface("health/ready", ("/health/ready",)),
    Surface("health/publishing", ("/health/publishing",)),
    Surface("filer/<uuid:entry_id>/<str:name>",
            ("/filer/{document}/x.pdf", "/filer/{document}/x.pdf?at=2027-02-01T08:00:00Z",
             "/filer/{page}/x.pdf", "/filer/{image}/x.png")),
    Surface("lamna-sidan/", ("/lamna-sidan/",)),
    Surface("leave-this-page/", ("/leave-this-page/",)),
    Surface("tillganglig-version/<uuid:entry_id>/",
            ("/tillganglig-version/{document}/", "/tillganglig-version/{page}/")),
    Surface("accessible-version/<uuid:entry_id>/",
            ("/accessible-version/{document}/", "/accessible-version/{image}/")),
    Surface("bilder/<str:name>", ("/bilder/{word}.webp", "/bilder/{word}", "/bilder/{image}.png")),
    Surface("feedback/", ("/feedback/", "/feedback/ pageId={page}&token={token}&helpful=true")),
    Surface("feedback/tack/<str:voted>", ("/feedback/tack/{voted}", "/feedback/tack/{word}")),
    Surface(V1 + "pages/<id>/json-ld", ("/api/v1/pages/{page}/json-ld",)),
    Surface("admin", ("/admin",)),
    Surface("admin/dokumentfil/<int:document_id>/<str:document_filename>",
            ("/admin/dokumentfil/1/{word}.pdf", "/admin/dokumentfil/1/x.pdf")),
    Surface(r"^api(?:/|\Z)", ("/api", "/api/v1/{word}", "/api/v1/search?q={word}", "/api/v2/pages",
                              "/api/management/v3/pages/", "/api/v1/users")),
    Surface("admin/pages/<int:page_id>/unpublish/",
            ("/admin/pages/1/unpublish/", "/admin/pages/4/unpublish/", "/admin/pages/999/unpublish/")),
    Surface(r"^api(?:/|\Z)v1", ("/api/v1?path={path}",)),
    Surface(r"^api(?:/|\Z)docs", ("/api/docs",)),
    Surface(r"^api(?:/|\Z)docs/", ("/api/docs/",)),
    Surface(r"^api(?:/|\Z)docs/problem/<slug:slug>",
            ("/api/docs/problem/not-found", "/api/docs/problem/{word}")),
    Surface(V1, ("/api/v1/",)),
    _api("api-info"),
    _api("openapi.json"),
    _api("navigation", "?depth=6", "?depth=6&locale=sv", "?depth=6&locale=en", "?locale={word}"),
    _api("changes", "?cursor=YzA&limit=100", "?cursor=YzUw&limit=100", "?cursor=YzEwMA&limit=100",
         "?cursor=YzA&limit=100&type=contact", "?cursor={word}"),
    _listed("notices", "?path=/", "?path={path}", "?path=/jamstalldhet/", "?severity=info,critical"),
    _listed("faq-items", "?faq={page}", "?limit=100&subject=jamstalldhet"),
    Surface(V1 + "feedback", ("/api/v1/feedback", f"/api/v1/feedback {_BALLOT}")),
    _api("pages/by-path", "?path=/", "?path=/jamstalldhet/", "?path={path}", "?path=/{word}/"),
    _listed("pages", *_PAGE_FILTERS, "?limit=100&type=topic,article,faq"),
    _listed("topics", *_PAGE_FILTERS),
    _listed("articles", *_PAGE_FILTERS),
    _listed("faqs", *_PAGE_FILTERS),
    _listed("learning-examples", *_PAGE_FILTERS, "?limit=100&ongoing=true&sector=skola"),
    _listed("networks", *_PAGE_FILTERS),
    _listed("courses", *_PAGE_FILTERS, "?limit=100&state=upcoming,finished,recorded,cancelled"),
    _listed("course-occurrences", "?limit=100&from=2020-01-01", "?limit=100&region=10&includeOnline=true"),
    _listed("trainings", *_PAGE_FILTERS, "?limit=100&trainingKind=web,orderable&isFree=true"),
    _listed("publications", *_PAGE_FILTERS, "?limit=100&availability=superseded", "?series={word}"),
    _listed("subjects"),
    _listed("audiences"),
    _listed("policy-goals"),
    _listed("regions"),
    _listed("municipalities"),
    _listed("partners", "?current=true,false", "?partnerKind=association"),
    _listed("steering-documents", "?documentKind=law"),
    _listed("site-settings", "?locale=en"),
    _entry("pages", "page"),
    _entry("topics", "topic"),
    _entry("articles", "article"),
    _entry("faqs", "faq"),
    _entry("learning-examples", "page"),
    _entry("networks", "page"),
    _entry("courses", "page"),
    _entry("course-occurrences", "page"),
    _entry("trainings", "page"),
    _entry("publications", "page"),
    _entry("organisation-units", "organisationUnit"),
    _entry("contacts", "contact"),
    _entry("faq-items", "faqItem"),
    _entry("documents", "document"),
    _entry("images", "image"),
    _entry("notices", "notice"),
    _entry("site-settings", "siteSettings"),
    _entry("steering-documents", "steeringDocument"),
    _entry("partners", "partner"),
    _entry("subjects", "subject"),
    _entry("audiences", "subject"),
    _entry("policy-goals", "subject"),
    _entry("regions", "subject"),
    _entry("municipalities", "subject"),
)  # fmt: skip


def _of_other_kinds() -> list[Surface]:
    """Declare the collections of kinds of pages that nothing special is asked of."""
    written = {surface.pattern for surface in _WRITTEN}
    names = sorted({kind.collection for kind in KINDS.values() if kind.page and kind.listed})
    others = [name for name in names if V1 + name not in written]
    lists = [_listed(name, *_PAGE_FILTERS) for name in others]
    return lists + [_entry(name, "page") for name in others]


SURFACES = (*_WRITTEN, *_of_other_kinds())


def served() -> set[str]:
    """Return every pattern of the URLconf; the admin is behind a sign-in and counts as one."""
    return set(_patterns(get_resolver().url_patterns, ""))


def _patterns(found: list[URLPattern | URLResolver], above: str) -> list[str]:
    patterns: list[str] = []
    for pattern in found:
        whole = above + str(pattern.pattern)
        if isinstance(pattern, URLPattern):
            patterns.append(whole)
        elif whole != ADMIN:
            patterns += _patterns(pattern.url_patterns, whole)
    return patterns
