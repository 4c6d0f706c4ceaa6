"""What holds for every request under /api/: methods, formats, credentials, origins, errors as problems."""

import logging
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.db import OperationalError, connection
from django.test import Client

from cms.api import problems
from tests.cms.api.conftest import Get
from tests.cms.api.site import Site

ROOT = Path(__file__).parents[3]
TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"


@pytest.fixture
def client(site: Site) -> Any:
    """A client that sees a server's errors as answers."""
    del site
    return Client(raise_request_exception=False)


def is_problem(answer: Any, kind: problems.ProblemType) -> bool:
    """Say whether an answer is a problem of this kind with all that belongs to one."""
    told = answer.json()
    expected = {"type": kind.address, "title": kind.title, "status": kind.status}
    return (
        answer.status_code == kind.status
        and answer.headers["Content-Type"] == "application/problem+json"
        and told | expected == told
        and bool(told["detail"])
        and bool(told["instance"])
    )


@pytest.mark.parametrize(
    "path", ["/api", "/api/", "/api/v1/nonsense", "/api/v1/topics/", "/api/v2/", "/api/%00"]
)
@pytest.mark.parametrize("method", ["get", "post", "options"])
def test_where_nothing_is_the_api_says_so_itself(client: Any, path: str, method: str) -> None:
    assert is_problem(getattr(client, method)(path), problems.NOT_FOUND)


@pytest.mark.parametrize(
    ("error", "kind"), [(OperationalError, problems.UNAVAILABLE), (RuntimeError, problems.INTERNAL_ERROR)]
)
def test_a_failure_outside_every_view_is_a_problem_too(
    client: Any, settings: Any, error: type[Exception], kind: problems.ProblemType
) -> None:
    def failing(get_response: Any) -> Callable[[Any], Any]:
        del get_response

        def answer(request: Any) -> Any:
            raise error

        return answer

    sys.modules[__name__].failing = failing
    settings.MIDDLEWARE = [settings.MIDDLEWARE[0], f"{__name__}.failing"]
    answer = client.get("/api/v1/topics", headers={"traceparent": TRACE})

    assert is_problem(answer, kind)
    assert answer.headers["traceparent"] == TRACE
    assert answer.headers["Access-Control-Allow-Origin"] == "*"


@pytest.mark.parametrize("method", ["get", "post", "options"])
@pytest.mark.parametrize("path", ["/", "/api/v1/", "/api/v1/topics", "/api/nonsense", "/robots.txt"])
def test_what_is_asked_with_a_credential_is_kept_by_nobody(client: Any, path: str, method: str) -> None:
    answer = getattr(client, method)(path, headers={"Authorization": "Bearer utk_x"})

    assert answer.headers["Cache-Control"] == "private, no-store"


@pytest.mark.parametrize("path", ["/api/v1", "/api/docs"])
def test_an_address_written_by_hand_leads_on(client: Any, path: str) -> None:
    answer = client.get(path)

    assert (answer.status_code, answer.headers["Location"]) == (301, f"{path}/")
    assert client.get(answer.headers["Location"]).status_code == 200


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_a_wrong_method_is_told_the_right_ones(client: Any, method: str) -> None:
    answer = getattr(client, method)("/api/v1/topics", data="{", content_type="application/json")

    assert is_problem(answer, problems.METHOD_NOT_ALLOWED)
    assert answer.headers["Allow"] == "GET, HEAD, OPTIONS"


def test_options_name_methods_and_allow_every_origin(client: Any) -> None:
    headers = {"Origin": "https://annan.example", "Access-Control-Request-Method": "GET"}
    answer = client.options("/api/v1/topics", headers=headers)

    assert answer.status_code == 204
    assert answer.content == b""
    assert "Content-Type" not in answer.headers
    assert answer.headers["Allow"] == "GET, HEAD, OPTIONS"
    assert answer.headers["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS"
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert "Access-Control-Allow-Credentials" not in answer.headers
    assert "Authorization" not in answer.headers["Access-Control-Allow-Headers"]


@pytest.mark.parametrize("path", ["/topics", "/topics/x", "/topics?limit=0", "/nonsense"])
def test_every_origin_may_read_every_answer(get: Get, path: str) -> None:
    answer = get(path, origin="https://annan.example")

    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert "ETag" in answer.headers["Access-Control-Expose-Headers"]


@pytest.mark.parametrize(
    "accepted",
    [
        "text/html",
        "application/xml, text/*",
        "application/json;q=0",
        "application/problem+json",
        "application/json;q=0, */*",
        "*/*, application/*;q=0.0",
    ],
)
def test_a_format_that_there_is_not(get: Get, accepted: str) -> None:
    assert is_problem(get("/topics", accept=accepted), problems.NOT_ACCEPTABLE)


@pytest.mark.parametrize(
    "accepted",
    [
        "",
        "*/*",
        "application/*",
        "application/json; charset=utf-8",
        "text/html,*/*;q=0.8",
        "APPLICATION/JSON",
    ],
)
def test_a_format_that_there_is(get: Get, accepted: str) -> None:
    assert get("/topics", accept=accepted).headers["Content-Type"] == "application/json"


@pytest.mark.parametrize("path", ["/topics", "/topics/x", "/nonsense", "/", "/openapi.json"])
@pytest.mark.parametrize("credential", ["Bearer utk_unknown", "Basic YTpi", "", "x" * 5000])
def test_a_key_that_is_none_is_never_anonymous(get: Get, path: str, credential: str) -> None:
    answer = get(path, authorization=credential)

    assert is_problem(answer, problems.INVALID_KEY)
    assert answer.headers["Cache-Control"] == "private, no-store"
    assert answer.headers["WWW-Authenticate"].startswith("Bearer")


@pytest.mark.parametrize(
    "moment", ["2027-01-01T00:00:00Z", "2030-01-01T00:00:00%2B01:00", "2027-02-01T09:00:00Z"]
)
@pytest.mark.parametrize("path", ["/topics", "/pages/x", "/pages/by-path?path=/", "/navigation", "/notices"])
def test_another_moment_needs_a_key(get: Get, path: str, moment: str) -> None:
    answer = get(f"{path}{'&' if '?' in path else '?'}at={moment}")

    assert is_problem(answer, problems.KEY_NEEDED)
    assert answer.headers["Cache-Control"] == "private, no-store"


@pytest.mark.parametrize(
    ("moment", "told"),
    [
        ("2027-01-01T00:00:00", "Tidszon saknas"),
        ("2027-01-01T00:00:00+01:00", "%2B"),
        ("2027-01-01", "RFC 3339"),
        ("2027-13-01T00:00:00Z", "ingen sådan"),
        ("1066-10-14T00:00:00Z", "Året"),
        ("now", "RFC 3339"),
        ("", "tom"),
    ],
)
def test_a_moment_that_is_none_is_refused_with_a_hint(get: Get, moment: str, told: str) -> None:
    answer = get(f"/topics?at={moment}")

    assert is_problem(answer, problems.INVALID_PARAMETER)
    assert told in answer.json()["invalidParameters"][0]["reason"]


def test_a_trace_comes_back_and_changes_nothing_else(get: Get) -> None:
    plain, traced = get("/topics"), get("/topics", traceparent=TRACE)

    assert traced.headers["traceparent"] == TRACE
    assert traced.headers["ETag"] == plain.headers["ETag"]
    assert "traceparent" not in plain.headers
    assert get("/nonsense", traceparent=TRACE).headers["traceparent"] == TRACE
    assert "traceparent" not in get("/topics", traceparent="nonsense").headers


def test_no_cookie_is_read_or_set(client: Any) -> None:
    plain = client.get("/api/v1/topics")
    client.cookies["sessionid"] = "unknown"
    client.cookies["messages"] = "unknown"

    answer = client.get("/api/v1/topics")

    assert "Set-Cookie" not in answer.headers
    assert not answer.cookies
    assert answer.headers["Vary"] == "Accept-Encoding"
    assert answer.content == plain.content


def test_a_body_that_is_too_large_is_not_read(client: Any) -> None:
    answer = client.generic("GET", "/api/v1/topics", b"x" * 9000, content_type="application/json")

    assert is_problem(answer, problems.TOO_LARGE)
    assert client.generic("GET", "/api/v1/topics", b"{", content_type="application/json").status_code == 200


def test_a_length_that_is_none_is_refused(client: Any) -> None:
    assert is_problem(client.get("/api/v1/topics", CONTENT_LENGTH="many"), problems.BAD_REQUEST)


def test_a_flood_of_parameters_is_refused(client: Any) -> None:
    query = "&".join(f"a{number}=1" for number in range(10_001))

    assert is_problem(client.get(f"/api/v1/topics?{query}"), problems.BAD_REQUEST)


@pytest.mark.parametrize(
    "query", ["%00=1", "limit=%00", "sort=%FF%FE", "path=%F0%9F%A4%B7", "&&&=&", "%ED%A0%80=1"]
)
def test_bytes_that_are_no_text_are_refused(get: Get, query: str) -> None:
    assert is_problem(get(f"/topics?{query}"), problems.INVALID_PARAMETER)


def test_what_is_echoed_is_cut(get: Get) -> None:
    [wrong] = get(f"/topics?locale={'x' * 5000}").json()["invalidParameters"]

    assert len(wrong["value"]) == 200


def raising(error: Exception) -> Callable[..., Any]:
    """Return a database that fails at every question."""

    def fail(*_question: Any) -> Any:
        raise error

    return fail


def test_a_failure_tells_nothing_of_its_cause(client: Any, caplog: pytest.LogCaptureFixture) -> None:
    with (
        connection.execute_wrapper(raising(RuntimeError("secret"))),
        caplog.at_level(logging.ERROR),
    ):
        answer = client.get("/api/v1/topics")

    assert is_problem(answer, problems.INTERNAL_ERROR)
    assert b"secret" not in answer.content
    assert "secret" in caplog.text


def test_without_a_database_it_is_a_while(client: Any) -> None:
    with connection.execute_wrapper(raising(OperationalError())):
        answer = client.get("/api/v1/topics")

    assert is_problem(answer, problems.UNAVAILABLE)
    assert answer.headers["Retry-After"] == "10"


def test_a_title_belongs_to_one_type() -> None:
    assert len({kind.slug for kind in problems.TYPES}) == len({kind.title for kind in problems.TYPES})


@pytest.mark.parametrize("kind", problems.TYPES, ids=lambda kind: kind.slug)
def test_every_type_of_problem_is_explained(kind: problems.ProblemType) -> None:
    notes = (ROOT / "docs" / "api.md").read_text(encoding="utf-8")

    assert f"| `{kind.slug}` | {kind.status} |" in notes


def test_entry_links_lead_somewhere(get: Get) -> None:
    base = "https://www.exempel.example/api/v1"
    links = get("/").json()["_links"]

    assert links["documentation"] == "https://www.exempel.example/api/docs/"
    for name, address in links.items():
        if name != "documentation":
            # Votes are only taken, never told.
            expected = 405 if name == "feedback" else 200
            assert get(address.removeprefix(base)).status_code == expected, name


def test_the_api_says_what_it_is(get: Get) -> None:
    told = get("/api-info").json()

    assert told.keys() == {"apiName", "apiVersion", "apiReleased", "apiDocumentation", "apiStatus"}
    assert get("/openapi.json").json()["info"]["version"] == told["apiVersion"]
