"""The demo as it is served: documents as promised, links that lead somewhere, on time without a scheduler."""

import re
import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urldefrag, urljoin, urlsplit

import pytest

from cms.demo.keys import public_id
from cms.demo.texts.watched import WATCHED
from cms.demo.watched import PATH
from snippets.documents.registry import KINDS
from tests.cms.api import contract
from tests.cms.demo.conftest import Demo
from tests.cms.demo.served import Website, website

# More than fits between two questions to a busy machine.
AHEAD_SECONDS = 8
PUBLIC = (
    "SELECT kind, entry_id, path FROM timeline_edition "
    "WHERE valid_from <= :now AND (valid_to IS NULL OR valid_to > :now)"
)


@pytest.fixture(scope="module")
def site(demo: Demo, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Website]:
    """Serve a copy of the demo."""
    folder = Path(shutil.copytree(demo.folder, tmp_path_factory.mktemp("served") / "a folder"))
    with website(folder) as served:
        yield served


class Links(HTMLParser):
    """Collects what a page leads to or needs."""

    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Collect one element's addresses."""
        values = dict(attrs)
        if tag in ("a", "link", "img", "script", "source"):
            self.found |= {value for name in ("href", "src") if (value := values.get(name))}
        self.found |= {part.split()[0] for part in (values.get("srcset") or "").split(",") if part.strip()}


def public(site: Website) -> list[tuple[str, str, str]]:
    """Return kind, id and path of everything that is public now."""
    with closing(sqlite3.connect(site.place.folder / "utkast.sqlite3")) as database:
        now = datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")
        return database.execute(PUBLIC, {"now": now}).fetchall()


def test_every_public_document_is_what_the_served_description_promises(site: Website) -> None:
    here = {"servers": [{"url": site.place.address}]}
    assert site.json("/openapi.json") == contract.document() | here
    found = public(site)
    asked = [f"/{KINDS[kind].collection}/{_id(entry_id)}" for kind, entry_id, _path in found]
    asked += [f"/pages/by-path?path={path}" for _kind, _entry_id, path in found if path]
    # 29 pages by id and by path, and what they share.
    assert len(asked) > 130

    for path in asked:
        contract.check(site.get(f"/api/v1{path}"), path)


def test_every_internal_link_leads_somewhere(site: Website) -> None:
    own, waiting, seen = urlsplit(site.place.address).netloc, {"/", "/en/"}, set[str]()
    failed = {}
    while waiting:
        path = waiting.pop()
        seen.add(path)
        answer = site.get(path)
        if answer.status_code != 200:
            failed[path] = answer.status_code
        if answer.headers.get_content_type() == "text/html" and not path.startswith("/admin"):
            links = Links()
            links.feed(answer.content.decode())
            met = {urldefrag(urljoin(site.place.address + path, link))[0] for link in links.found}
            waiting |= {_local(link) for link in met if urlsplit(link).netloc == own} - seen

    assert failed == {}
    assert {path for _kind, _id, path in public(site) if path} <= seen


def test_staging_everything_anew_finds_no_difference(site: Website) -> None:
    assert re.search(r"^\d{3} entries, 0 differences$", site.command("timeline", "verify"), re.MULTILINE)


def test_the_article_comes_at_its_second_on_the_website_and_in_the_api_though_no_scheduler_runs(
    site: Website,
) -> None:
    told = site.command("prepare_demo", f"--go-live-in={AHEAD_SECONDS}")
    assert PATH in told
    with closing(sqlite3.connect(site.place.folder / "utkast.sqlite3")) as database:
        [(text,)] = database.execute(
            "SELECT at FROM timeline_plan WHERE entry_id = ?", [_stored(WATCHED["key"])]
        )
    at = datetime.fromisoformat(text).replace(tzinfo=UTC)

    for path in (PATH, f"/api/v1/pages/by-path?path={PATH}"):
        assert site.get(path).status_code == 404
    assert datetime.now(UTC) < at, "the machine was too slow to see the time before"
    for path in (PATH, f"/api/v1/pages/by-path?path={PATH}"):
        watch(site, path, at)

    with closing(sqlite3.connect(site.place.folder / "utkast.sqlite3")) as database:
        query = "SELECT live FROM pages_basepage WHERE public_id = ?"
        assert database.execute(query, [_stored(WATCHED["key"])]).fetchall() == [(0,)]


def watch(site: Website, path: str, at: datetime) -> None:
    """Ask for a path until it is there: never before its moment, and at once after it."""
    while True:
        asked = datetime.now(UTC)
        status = site.get(path).status_code
        answered = datetime.now(UTC)
        if answered < at:
            assert status == 404
        elif asked >= at:
            assert status == 200, f"{asked - at} after its moment"
            return
        time.sleep(0.02)


def _id(stored: str) -> str:
    return f"{stored[:8]}-{stored[8:12]}-{stored[12:16]}-{stored[16:20]}-{stored[20:]}"


def _stored(key: str) -> str:
    return public_id(key).hex


def _local(address: str) -> str:
    parts = urlsplit(address)
    return parts.path + (f"?{parts.query}" if parts.query else "")
