"""Files are handed out only while something public shows them, whole or in part."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import PurePosixPath
from uuid import uuid4

import pytest
from django.http import HttpResponseBase
from django.test import Client

from cms.timeline.reading import live
from pages.models import TopicPage
from snippets.models import SiteDocument
from tests.cms.timeline.sites import MILLISECOND, START, Site, add_topic, change_topic, publish_topic
from tests.snippets.factories import PDF, SiteDocumentFactory, SiteImageFactory

T = START + timedelta(hours=1)
Wait = Callable[[datetime], None]


def link_to(document: SiteDocument) -> list[dict[str, object]]:
    """Return a body that links to a document."""
    return [{"type": "documentLink", "value": {"document": document.pk}}]


def address_of(document: SiteDocument) -> str:
    """Return the public address of a document."""
    return f"/filer/{document.public_id}/{document.filename}"


def body_of(answer: HttpResponseBase) -> bytes:
    """Return the bytes of an answer that is sent in pieces."""
    return b"".join(answer.streaming_content)  # type: ignore[attr-defined]


@pytest.fixture
def document(site: Site) -> SiteDocument:
    """A document that a public page links to."""
    created = SiteDocumentFactory.create()
    page = add_topic(site, site.home, "Med fil", "med-fil")
    page.body = link_to(created)
    page.save_revision().publish()
    return created


def test_a_document_is_there_exactly_while_a_public_page_links_to_it(
    site: Site, visitor: Client, wait: Wait
) -> None:
    document = SiteDocumentFactory.create()
    page = add_topic(site, site.home, "Med fil", "med-fil", go_live_at=T, expire_at=T + timedelta(hours=1))
    page.body = link_to(document)
    page.save_revision().publish()
    seen = {}
    for moment in (T - MILLISECOND, T, T + timedelta(hours=1) - MILLISECOND, T + timedelta(hours=1)):
        wait(moment)
        seen[moment] = visitor.get(address_of(document)).status_code
    assert list(seen.values()) == [404, 200, 200, 404]


def test_a_document_without_a_link_answers_as_one_that_never_was(site: Site, visitor: Client) -> None:
    hidden = address_of(SiteDocumentFactory.create())
    missing = f"/filer/{uuid4()}/x.pdf"
    one, other = visitor.get(hidden), visitor.get(missing)
    assert (one.status_code, other.status_code) == (404, 404)
    assert one.content.decode().replace(hidden, missing) == other.content.decode()


def test_a_document_is_shown_safely_and_not_kept_past_the_next_change(
    site: Site, visitor: Client, document: SiteDocument, wait: Wait
) -> None:
    publish_topic(site, site.home, "Kort", "kort", expire_at=T)
    wait(T - timedelta(seconds=7))
    answer = visitor.get(address_of(document))
    assert body_of(answer) == PDF
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.headers["Content-Length"] == str(len(PDF))
    assert answer.headers["Content-Disposition"] == f'inline; filename="{document.filename}"'
    assert answer.headers["Content-Security-Policy"] == "default-src 'none'"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Cache-Control"] == "public, max-age=7"
    assert answer.headers["Cross-Origin-Resource-Policy"] == "cross-origin"


def test_a_client_that_has_the_document_gets_304(site: Site, visitor: Client, document: SiteDocument) -> None:
    del site
    tag = visitor.get(address_of(document)).headers["ETag"]
    again = visitor.get(address_of(document), headers={"If-None-Match": tag})
    assert again.status_code == 304
    # A cache would take it for the file's own.
    assert "Content-Type" not in again.headers


def test_another_file_name_leads_to_the_right_one(visitor: Client, document: SiteDocument) -> None:
    answer = visitor.get(f"/filer/{document.public_id}/gammalt.pdf")
    assert (answer.status_code, answer.headers["Location"]) == (301, address_of(document))


@pytest.mark.parametrize(
    ("asked", "expected", "where"),
    [("bytes=0-3", PDF[:4], "0-3"), ("bytes=5-", PDF[5:], f"5-{len(PDF) - 1}"),
     ("bytes=-6", PDF[-6:], f"{len(PDF) - 6}-{len(PDF) - 1}"),
     ("bytes=2-9999", PDF[2:], f"2-{len(PDF) - 1}")],
)  # fmt: skip
def test_a_part_can_be_asked_for(
    visitor: Client, document: SiteDocument, asked: str, expected: bytes, where: str
) -> None:
    answer = visitor.get(address_of(document), headers={"Range": asked})
    assert answer.status_code == 206
    assert body_of(answer) == expected
    assert answer.headers["Content-Range"] == f"bytes {where}/{len(PDF)}"
    assert answer.headers["Content-Length"] == str(len(expected))


@pytest.mark.parametrize("asked", ["bytes=0-1,4-5", "bytes=5-2", "bytes=-", "lines=1-2", "bytes=x"])
def test_a_range_that_means_nothing_gives_the_whole_file(
    visitor: Client, document: SiteDocument, asked: str
) -> None:
    answer = visitor.get(address_of(document), headers={"Range": asked})
    assert (answer.status_code, body_of(answer)) == (200, PDF)


@pytest.mark.parametrize("asked", [f"bytes={len(PDF)}-", "bytes=-0", f"bytes={10**17}-{10**17}"])
def test_a_part_outside_the_file_is_refused(visitor: Client, document: SiteDocument, asked: str) -> None:
    answer = visitor.get(address_of(document), headers={"Range": asked})
    assert (answer.status_code, answer.headers["Content-Range"]) == (416, f"bytes */{len(PDF)}")


def test_a_part_of_another_version_is_never_mixed_in(visitor: Client, document: SiteDocument) -> None:
    tag = visitor.get(address_of(document)).headers["ETag"]
    same = visitor.get(address_of(document), headers={"Range": "bytes=0-3", "If-Range": tag})
    other = visitor.get(address_of(document), headers={"Range": "bytes=0-3", "If-Range": '"old"'})
    assert (same.status_code, other.status_code) == (206, 200)


def test_head_of_a_document_sends_no_bytes(visitor: Client, document: SiteDocument) -> None:
    answer = visitor.head(address_of(document))
    assert (answer.status_code, answer.content) == (200, b"")
    assert answer.headers["Content-Length"] == str(len(PDF))


def test_a_document_whose_file_is_lost_is_not_found(
    visitor: Client, document: SiteDocument, caplog: pytest.LogCaptureFixture
) -> None:
    document.file.storage.delete(document.file.name)
    assert visitor.get(address_of(document)).status_code == 404
    assert "A public file is not in storage." in caplog.text
    assert str(document.public_id) in caplog.text


def test_a_size_of_an_image_whose_file_is_lost_is_not_found(
    site: Site, visitor: Client, caplog: pytest.LogCaptureFixture
) -> None:
    del site
    rendition = SiteImageFactory.create().renditions.first()
    path = f"/bilder/{rendition.address}{PurePosixPath(rendition.file.name).suffix}"
    assert visitor.get(path).status_code == 200
    rendition.file.storage.delete(rendition.file.name)
    assert visitor.get(path).status_code == 404
    assert "A public file is not in storage." in caplog.text


def test_files_can_only_be_read(document: SiteDocument) -> None:
    client = Client(enforce_csrf_checks=True)
    assert client.post(address_of(document)).status_code == 405
    assert client.post("/bilder/x").status_code == 405


def test_a_size_of_an_image_is_kept_for_a_year_at_its_own_address(site: Site, visitor: Client) -> None:
    image = SiteImageFactory.create()
    page = publish_topic(site, site.home, "Med bild", "med-bild", hero_image=image, hero_decorative=True)
    document = visitor.get("/med-bild/").context["doc"]
    size = document["heroImage"]["renditions"][0]
    path = "/bilder/" + size["url"].rpartition("/")[2]
    answer = visitor.get(path)
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == f"image/{size['format']}"
    assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert "Content-Disposition" not in answer.headers
    assert len(body_of(answer)) > 0
    change_topic(page, hero_image=None).save_revision().publish()
    assert TopicPage.objects.get(pk=page.pk).hero_image is None


def test_originals_and_guessed_addresses_are_not_found(site: Site, visitor: Client) -> None:
    image = SiteImageFactory.create()
    rendition = image.renditions.first()
    wrong_ending = f"/bilder/{rendition.address}.gif"
    for path in (
        f"/{image.file.name}", f"/media-not-served/{image.file.name}", f"/media/{image.file.name}",
        f"/bilder/{'0' * 32}.webp", wrong_ending, "/bilder/", "/bilder/../x", f"/documents/1/{image.title}",
    ):  # fmt: skip
        assert visitor.get(path).status_code == 404


def test_a_page_is_no_document(site: Site, visitor: Client) -> None:
    assert live(START).get(site.home.public_id) is not None
    assert visitor.get(f"/filer/{site.home.public_id}/x.pdf").status_code == 404
