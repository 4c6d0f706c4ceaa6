"""Whatever is sent, a public address answers with a refusal of its own and never with an error of ours."""

from typing import Any

import pytest
from django.test import Client

from snippets.models import SiteDocument
from tests.cms.timeline.sites import Site, add_topic
from tests.cms.website.parsing import plain
from tests.snippets.factories import SiteDocumentFactory

PROBLEM = "application/problem+json"
TEXT = "text/plain; charset=utf-8"
TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
ID = "4f0c6f0e-3a4e-4c57-9d29-7b0f3b1c5a11"
ADDRESSES = (
    "/", "/finns-inte/", f"/filer/{ID}/x.pdf", "/bilder/x.webp", "/feedback/tack/x", "/robots.txt",
    "/.well-known/security.txt", "/sitemap.xml", "/dcat.rdf", "/feeds/topics.atom",
    "/calendars/courses.ics", f"/calendars/course-occurrences/{ID}.ics", "/health",
    "/health/ready", "/api/", "/api/docs/", "/api/docs/problem/x", "/api/v1/",
    "/api/v1/topics", f"/api/v1/topics/{ID}",
    "/api/v1/pages/by-path", "/api/v1/changes", "/api/v1/navigation", "/api/v1/notices", "/api/v1/faq-items",
    "/api/v1/openapi.json",
)  # fmt: skip
# What stands after the address, in a path or as a query.
ENDINGS = (
    "%00", "%00/", "%ED%A0%80", "%ff%fe", "%F0%9F%A4%B7/", "%2e%2e/%2e%2e/etc/passwd", "%0d%0aSet-Cookie:a=b",
    "a" * 5000, "a/" * 1000, "%25%25", "%", "%zz", "%u0061", "\\..\\", ";jsessionid=1",
    "<script>alert(1)</script>",
    "?%00=%00", "?a=%ED%A0%80", "?a=%ff", "?&&==&", "?" + "a=1&" * 500, "?page=" + "9" * 400, "?limit=-1",
    "?page=%D9%A1", "?sort=%00", "?subject=%00", "?path=%00", "?cursor=%00", "?cursor=YzE",
    "?cursor=" + "Y" * 5000,
    "?cursor=Yzk5OTk5OTk5OTk5OTk5OTk5OTk5OTk5", "?at=9999-12-31T23:59:59Z",
    "?at=0001-01-01T00:00:00Z", "?a[]=1",
    "?" + "a&" * 10_001, "?from=2027-02-30", "?to=9999-99-99", "?q=%00", "?faq=%00", "?fields=%00",
)  # fmt: skip
HEADERS = {
    "accept": ("", ";", "*/*;q=", "a/b;q=x", ",,,", "\x00", "x" * 5000, "application/json;q=1.5", "åäö"),
    "accept-encoding": (";;", "gzip;q=x", "*;q=0", "\xff", "gzip," * 500),
    "if-none-match": ('"', "W/", '*,"', '"a" "b"', "\x00", "ö", '"' * 3000),
    "if-modified-since": ("yesterday", "Mon, 99 Feb 2027 99:99:99 GMT", "0",
                              "Fri, 01 Jan 0001 00:00:00 GMT", "\x00"),
    "if-range": ("\x00", '"'),
    "range": ("bytes=", "bytes=a-b", "bytes=9-1", "bytes=-0", "bytes=" + "0-1," * 500,
                  "bytes=" + "9" * 50 + "-"),
    "cookie": ("sessionid=\x00", "=;=;", "csrftoken=x", "a" * 5000),
    "host": ("annan.example", "", "a b", "x:99999"),
    "x-forwarded-for": ("\x00", "' OR 1=1"),
    "origin": ("null", "\x00", "åäö"),
    "accept-language": ("xx-" * 500, "\x00", "*;q=-1"),
    "traceparent": ("\x00", "00-" + "0" * 32),
}  # fmt: skip


@pytest.fixture
def client(site: Site) -> Client:
    """A client that gets an error of the server as an answer."""
    del site
    return Client(raise_request_exception=False)


def check(answer: Any, path: str) -> None:
    """Assert that an answer is no error of ours, and that a refusal is a problem or a page in Swedish."""
    assert answer.status_code < 500, path
    if answer.status_code >= 400:
        if path.startswith("/api"):
            assert answer.headers["Content-Type"] == PROBLEM, path
        elif answer.headers["Content-Type"] == TEXT:
            # Feeds and calendars say what is wrong with their filters.
            assert answer.status_code == 400, path
            heading = "Flödet" if path.startswith("/feeds/") else "Kalendern"
            assert answer.content.decode().startswith(f"{heading} kan inte läsas så här.\n"), path
        else:
            assert '<html lang="sv">' in plain(answer).decode(), path
    assert "Traceback" not in str(getattr(answer, "content", b""))
    assert "Set-Cookie" not in answer.headers


@pytest.mark.parametrize("address", ADDRESSES)
def test_no_spelling_of_an_address_is_an_error(client: Client, address: str) -> None:
    for ending in ENDINGS:
        whole = address + ending
        check(client.get(whole), whole)


@pytest.mark.parametrize("name", HEADERS)
def test_no_header_is_an_error(client: Client, name: str) -> None:
    for address in ("/", "/finns-inte/", "/robots.txt", "/api/v1/topics", "/api/v1/changes", "/api/docs/"):
        for value in HEADERS[name]:
            answer = client.get(address, headers={name: value})
            check(answer, address)


@pytest.mark.parametrize("path", ["/api", "/api/v1/topics", "/api/v1/feedback"])
def test_a_host_that_is_not_ours_gets_a_problem_of_the_api(client: Client, path: str) -> None:
    answer = client.get(path, headers={"host": "annan.example", "traceparent": TRACE})

    assert answer.status_code == 400
    told = answer.json()
    assert (told["title"], told["instance"]) == ("Ogiltigt anrop", path)
    assert told["type"].endswith("/api/docs/problem/bad-request")
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["traceparent"] == TRACE


@pytest.mark.parametrize("path", ["/", "/apiet/", "/admin/"])
def test_a_host_that_is_not_ours_gets_a_page_elsewhere(client: Client, path: str) -> None:
    answer = client.get(path, headers={"host": "annan.example"})

    assert answer.status_code == 400
    assert answer.headers["Cache-Control"] == "no-store"
    assert "<h1>Vi förstod inte vad du sökte</h1>" in answer.content.decode()


def test_the_address_of_the_form_cannot_be_read(client: Client) -> None:
    answer = client.get("/feedback/")

    assert (answer.status_code, answer.headers["Allow"]) == (405, "POST")
    assert "<h1>Adressen används på ett annat sätt</h1>" in answer.content.decode()


@pytest.fixture
def document(site: Site) -> SiteDocument:
    """A document that a public page links to."""
    made = SiteDocumentFactory.create()
    page = add_topic(site, site.home, "Med fil", "med-fil")
    page.body = [{"type": "documentLink", "value": {"document": made.pk}}]
    page.save_revision().publish()
    return made


@pytest.mark.parametrize("name", ["range", "if-range", "if-none-match", "if-modified-since"])
def test_no_header_of_a_file_is_an_error(client: Client, document: SiteDocument, name: str) -> None:
    address = f"/filer/{document.public_id}/{document.filename}"
    for value in HEADERS[name]:
        answer = client.get(address, headers={name: value})
        assert answer.status_code in {200, 206, 304, 416}, value


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete", "trace", "options", "nonsense"])
@pytest.mark.parametrize("address", ADDRESSES)
def test_no_method_is_an_error(client: Client, address: str, method: str) -> None:
    answer = client.generic(method.upper(), address, b"{", content_type="application/json")

    check(answer, address)
    assert answer.status_code in {204, 404, 405}


BODIES = (
    b"", b"{", b"null", b"[]", b'"x"', b"1e999", b"NaN", b"\x00", b"\xff\xfe", b'{"pageId": "\\u0000"}',
    b'{"pageId": "\\ud800", "token": "\\udfff", "helpful": true}', b'{"\\ud800": 1}', b"[" * 4000,
    b'{"a":' * 1300,
    b'{"pageId": {}, "token": [], "helpful": "x", "key": 1}', b"{" + b'"a":1,' * 1000 + b'"b":2}',
    b"x" * 9000,
    b'{"token": 1e400}', b'{"pageId": ' + b"9" * 5000 + b"}",
)  # fmt: skip
TYPES = (
    "application/json", "application/json; charset=nonsense", "application/json; charset=utf-16",
    "text/plain", "",
    "application/x-www-form-urlencoded", "application/x-www-form-urlencoded; charset=latin-1",
    "multipart/form-data", "multipart/form-data; boundary=",
    "\x00", "a/b/c;;=",
)  # fmt: skip


@pytest.mark.parametrize("address", ["/api/v1/feedback", "/feedback/"])
@pytest.mark.parametrize("media_type", TYPES)
def test_no_body_is_an_error(client: Client, address: str, media_type: str) -> None:
    for body in BODIES:
        answer = client.generic("POST", address, body, content_type=media_type)
        check(answer, address)
        assert 400 <= answer.status_code < 500, body[:40]


@pytest.mark.parametrize(
    "body",
    ["pageId=%00&token=%00&helpful=true", "pageId=%ED%A0%80", "&&==", "pageId=a&pageId=b",
     "homepage=%00", "%",
     "&".join(f"a{number}=1" for number in range(1500))],
)  # fmt: skip
def test_no_form_is_an_error(client: Client, body: str) -> None:
    answer = client.generic(
        "POST", "/feedback/", body.encode(), content_type="application/x-www-form-urlencoded"
    )

    check(answer, "/feedback/")
    assert 400 <= answer.status_code < 500


# As a server hands them on: one letter for each byte.
RAW_PATHS = ("/\x00", "/\xed\xa0\x80/", "/\xff", "/api/v1/\x00", "/api/\xed\xa0\x80", "", "//", "api")
RAW_QUERIES = ("\x00", "a=\x00", "\xed\xa0\x80=1", "limit=\xff", "&" * 3000)


@pytest.mark.parametrize("path", RAW_PATHS)
def test_raw_bytes_in_a_path_are_no_error(client: Client, path: str) -> None:
    answer = client.get("/", PATH_INFO=path)

    check(answer, path)
    assert answer.status_code in {200, 301, 404}


@pytest.mark.parametrize("path", ["/", "/api/v1/topics", "/api/v1/changes"])
def test_raw_bytes_in_a_query_are_no_error(client: Client, path: str) -> None:
    for query in RAW_QUERIES:
        answer = client.get(path, QUERY_STRING=query)
        check(answer, path)
        assert answer.status_code in {200, 400}


@pytest.mark.parametrize("length", ["", "-1", "many", "99999999999999999999", "1e3"])
@pytest.mark.parametrize("path", ["/feedback/", "/api/v1/feedback"])
def test_a_wrong_length_is_no_error(client: Client, path: str, length: str) -> None:
    kind = "application/json" if path.startswith("/api") else "application/x-www-form-urlencoded"

    answer = client.generic("POST", path, b"{}", content_type=kind, CONTENT_LENGTH=length)

    check(answer, path)
    assert answer.status_code >= 400
