"""What machines ask: is it alive, can it answer, where not to look, whom to write to."""

import json

import pytest
from django.conf import settings
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from django.test import Client

from tests.cms.timeline.sites import Site


def test_a_living_process_says_so_without_the_database(visitor: Client) -> None:
    answer = visitor.get("/health")
    assert (answer.status_code, json.loads(answer.content)) == (200, {"status": "ok"})
    assert answer.headers["Cache-Control"] == "no-store"


def test_readers_can_be_answered(db: None, visitor: Client) -> None:
    del db
    assert visitor.get("/health/ready").status_code == 200


def test_a_migration_that_is_not_applied_makes_it_unready(db: None, visitor: Client) -> None:
    del db
    (last,) = MigrationLoader(connection).graph.leaf_nodes("timeline")
    MigrationRecorder(connection).record_unapplied(*last)
    answer = visitor.get("/health/ready")
    assert (answer.status_code, json.loads(answer.content)["problem"]) == (503, "migrations")


def test_publishing_is_watched(db: None, visitor: Client) -> None:
    del db
    assert visitor.get("/health/publishing").status_code in {200, 503}


@pytest.mark.parametrize(
    "path", ["/health", "/health/ready", "/robots.txt", "/sitemap.xml", "/dcat.rdf", "/feeds/topics.atom",
             "/.well-known/security.txt"],
)  # fmt: skip
def test_they_can_only_be_read(db: None, visitor: Client, path: str) -> None:
    del db
    assert visitor.post(path).status_code == 405


def test_robots_stay_out_of_the_admin(visitor: Client) -> None:
    assert visitor.get("/robots.txt").content.startswith(b"User-agent: *\nDisallow: /admin/\n")


def test_robots_are_told_where_the_sitemap_is(visitor: Client) -> None:
    lines = visitor.get("/robots.txt", headers={"host": "localhost"}).content.decode().splitlines()
    assert f"Sitemap: {settings.PUBLIC_BASE_URL}/sitemap.xml" in lines


def test_robots_ask_again_within_a_minute(visitor: Client) -> None:
    first = visitor.get("/robots.txt")
    again = visitor.get("/robots.txt", headers={"If-None-Match": first.headers["ETag"]})
    assert first.headers["Cache-Control"] == "public, max-age=60"
    assert (again.status_code, again.content) == (304, b"")


def test_a_weakness_is_reported_to_the_mailbox_of_the_site_settings(site: Site, visitor: Client) -> None:
    del site
    text = visitor.get("/.well-known/security.txt").content.decode()
    assert "Contact: mailto:dataskydd@forbundet.example\n" in text
    assert "Expires: 2027-07-31T00:00:00Z\n" in text
