"""Every answer carries the security headers, whoever gave it."""

import re

import pytest
from django.contrib.auth import get_user_model
from django.test import Client

from tests.cms.timeline.sites import Site

PUBLIC = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "media-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


@pytest.mark.parametrize(
    ("path", "status"),
    [("/", 200), ("/nej/", 404), ("/HTTP:", 404), ("/static/nej.css", 404),
     ("/health", 200), ("/robots.txt", 200), ("/api/nej", 404)],
)  # fmt: skip
def test_every_public_answer_carries_the_strict_policy(
    site: Site, visitor: Client, path: str, status: int
) -> None:
    del site
    answer = visitor.get(path)
    assert answer.status_code == status
    assert answer.headers["Content-Security-Policy"] == PUBLIC
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "geolocation=()" in answer.headers["Permissions-Policy"]
    assert answer.headers["Referrer-Policy"] == "strict-origin-when-cross-origin"


def test_pages_stay_on_their_site_while_files_and_the_api_serve_others(site: Site, visitor: Client) -> None:
    del site
    policies = {
        path: visitor.get(path).headers["Cross-Origin-Resource-Policy"]
        for path in ("/", "/api/x", "/bilder/x")
    }
    assert policies == {"/": "same-origin", "/api/x": "cross-origin", "/bilder/x": "cross-origin"}


def test_a_refused_method_and_a_refused_host_carry_them_too(site: Site, visitor: Client) -> None:
    del site
    for answer in (visitor.post("/"), visitor.get("/", headers={"Host": "annan.example"})):
        assert answer.status_code in {400, 405}
        assert answer.headers["Content-Security-Policy"] == PUBLIC


def test_the_admin_has_its_own_policy_without_inline_scripts(site: Site, visitor: Client) -> None:
    del site
    policy = visitor.get("/admin/login/").headers["Content-Security-Policy"]
    assert "script-src 'self';" in policy
    assert "frame-ancestors 'self'" in policy
    assert "unsafe-eval" not in policy


def test_the_admins_cookie_lives_in_the_admin_only(site: Site) -> None:
    del site
    client = Client()
    client.force_login(get_user_model().objects.create_superuser("chef", "chef@exempel.example", "x"))
    assert client.get("/admin/").cookies
    assert not client.get("/").cookies
    assert "Cookie" not in client.get("/").headers["Vary"]


def test_the_admins_forms_hold_no_script_that_its_policy_would_stop(site: Site) -> None:
    client = Client()
    client.force_login(get_user_model().objects.create_superuser("chef", "chef@exempel.example", "x"))
    for path in (
        f"/admin/pages/add/pages/topicpage/{site.home.pk}/",
        "/admin/snippets/snippets/contact/add/",
        "/admin/reports/site-history/",
    ):
        html = client.get(path).content.decode()
        scripts = re.findall(r"<script(?![^>]*\bsrc=)(?![^>]*application/json)[^>]*>", html)
        assert 'data-starts="' in html
        assert scripts == [], path
