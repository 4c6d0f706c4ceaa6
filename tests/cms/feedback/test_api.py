"""Voting by the API."""

import json
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client

from cms.feedback.models import Vote
from pages.models import TopicPage
from tests.cms.api import contract
from tests.cms.feedback.conftest import token_of
from tests.cms.timeline.sites import Site, publish_topic

ADDRESS = "/api/v1/feedback"
SECRET = "8112189876 och annat privat"  # noqa: S105 - looked for in answers


def members(page: TopicPage, **changes: Any) -> dict[str, Any]:
    """Return a vote as a client sends it."""
    return {"pageId": str(page.public_id), "token": token_of(page), "helpful": True} | changes


def send(visitor: Client, sent: Any, media_type: str = "application/json", **headers: str) -> Any:
    """Send a vote, and hold every answer against the OpenAPI document."""
    body = sent if isinstance(sent, str | bytes) else json.dumps(sent)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    answer = visitor.post(ADDRESS, body, content_type=media_type, headers=named)
    promised = contract.document()["paths"][ADDRESS]["post"]["responses"][str(answer.status_code)]
    schema = promised["content"][answer.headers["Content-Type"]]["schema"]
    assert contract.errors(schema, answer.json()) == []
    assert answer.headers["Cache-Control"] == "no-store"
    assert "Set-Cookie" not in answer.headers
    return answer


def wrong(answer: Any) -> set[str]:
    """Return the names that a problem tells."""
    return {told["property"] for told in answer.json()["invalidParameters"]}


def test_a_page_carries_what_a_vote_needs(page: TopicPage, visitor: Client) -> None:
    told = visitor.get(f"/api/v1/topics/{page.public_id}").json()
    by_path = visitor.get("/api/v1/pages/by-path?path=/fred/").json()
    answer = send(visitor, {"pageId": told["id"], "token": told["feedback"]["token"], "helpful": False})

    assert told["feedback"] == by_path["feedback"]
    assert answer.status_code == 201
    kept = Vote.objects.get()
    assert answer.json() == {
        "id": str(kept.pk),
        "message": "Tack för att du hjälper oss!",
        "_links": {},
    }
    assert (kept.helpful, kept.channel, kept.version) == (False, "api", 1)


def test_a_vote_by_the_websites_own_script_is_the_websites(site: Site, visitor: Client) -> None:
    page = publish_topic(site, site.home, "Fred", "fred")
    told = visitor.get(f"/api/v1/topics/{page.public_id}").json()
    said = {"pageId": told["id"], "token": told["feedback"]["token"], "helpful": True}

    send(visitor, said, sec_fetch_site="same-origin")

    assert Vote.objects.get().channel == Vote.WEBSITE


def test_the_same_key_twice_is_one_vote(page: TopicPage, visitor: Client) -> None:
    sent = members(page, key=str(uuid4()))
    first, second = send(visitor, sent), send(visitor, sent | {"helpful": False})

    assert (first.status_code, second.status_code) == (201, 200)
    assert first.json() == second.json()
    assert Vote.objects.get().helpful


@pytest.mark.parametrize("body", [" ", "{", "[]", "1", "null", b"\xff", "[" * 8000])
def test_what_is_no_object_is_malformed(page: TopicPage, visitor: Client, body: Any) -> None:
    assert send(visitor, body).status_code == 400


def test_an_unknown_member_is_named(page: TopicPage, visitor: Client) -> None:
    answer = send(visitor, members(page, helpfull=True))

    assert answer.status_code == 400
    assert wrong(answer) == {"helpfull"}


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"pageId": "x"}, {"pageId"}),
        ({"pageId": None, "helpful": None}, {"pageId", "helpful"}),
        ({"token": "x"}, {"token"}),
        ({"token": 1}, {"token"}),
        ({"helpful": "true"}, {"helpful"}),
        ({"helpful": 1}, {"helpful"}),
        ({"key": "x"}, {"key"}),
        ({"reason": "other"}, {"reason"}),
        ({"comment": SECRET}, {"comment"}),
    ],
)
def test_values_that_cannot_be_used_are_named_and_not_kept(
    page: TopicPage, visitor: Client, changes: dict[str, Any], named: set[str]
) -> None:
    answer = send(visitor, members(page) | changes)

    assert answer.status_code == 422
    assert wrong(answer) == named
    assert SECRET not in answer.content.decode()
    assert not Vote.objects.exists()


def test_the_token_of_another_page_is_a_conflict(site: Site, page: TopicPage, visitor: Client) -> None:
    other = publish_topic(site, site.home, "Annan", "annan")

    assert send(visitor, members(page, token=token_of(other))).status_code == 409


def test_a_hidden_page_and_an_unknown_one_are_the_same(page: TopicPage, visitor: Client) -> None:
    sent = members(page)
    page.unpublish()
    hidden, unknown = send(visitor, sent), send(visitor, sent | {"pageId": str(uuid4())})

    assert (hidden.status_code, unknown.status_code) == (404, 404)
    assert hidden.content == unknown.content


def test_too_much_and_other_formats_are_refused(page: TopicPage, visitor: Client) -> None:
    assert send(visitor, members(page, comment="x" * 8200)).status_code == 413
    assert send(visitor, "pageId=x", "application/x-www-form-urlencoded").status_code == 415
    assert send(visitor, json.dumps(members(page)), "text/plain").status_code == 415
    assert send(visitor, members(page), "application/json; charset=utf-8").status_code == 201
    answer = visitor.get(ADDRESS)
    assert (answer.status_code, answer.headers["Allow"]) == (405, "POST, OPTIONS")


def test_listed_sites_may_vote_and_others_may_not(page: TopicPage, visitor: Client, settings: Any) -> None:
    settings.FEEDBACK_ORIGINS = ["https://listad.example"]
    listed = send(visitor, members(page), origin="https://listad.example", sec_fetch_site="cross-site")
    other = send(visitor, members(page), origin="https://annan.example", sec_fetch_site="cross-site")

    assert (listed.status_code, other.status_code) == (201, 403)
    assert listed.headers["Access-Control-Allow-Origin"] == "https://listad.example"
    assert "Access-Control-Allow-Origin" not in other.headers
    assert "Access-Control-Allow-Credentials" not in listed.headers
    assert "Origin" in listed.headers["Vary"]
    assert "Origin" in other.headers["Vary"]


def test_browsers_of_listed_sites_may_ask_first(site: Site, visitor: Client, settings: Any) -> None:
    settings.FEEDBACK_ORIGINS = ["https://listad.example"]
    listed = visitor.options(ADDRESS, headers={"Origin": "https://listad.example"})
    other = visitor.options(ADDRESS, headers={"Origin": "https://annan.example"})

    assert listed.headers["Access-Control-Allow-Origin"] == "https://listad.example"
    assert listed.headers["Access-Control-Allow-Methods"] == "POST, OPTIONS"
    assert "Content-Type" in listed.headers["Access-Control-Allow-Headers"]
    assert "Access-Control-Allow-Origin" not in other.headers
