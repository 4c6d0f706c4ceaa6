"""Files: what they are, and the text of links to them."""

import io
import zipfile
from datetime import UTC, datetime
from uuid import UUID

import pytest
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.forms import modelform_factory

from snippets.documents.file import link_text, size_text
from snippets.filetypes import sniffed
from snippets.models import SiteDocument
from tests.snippets.factories import PDF, SiteDocumentFactory
from tests.snippets.ids import ids

# Even an unsaved image or document asks for its collection.
pytestmark = pytest.mark.django_db
AT = datetime(2026, 5, 4, tzinfo=UTC)
OPEN_TEXT = b"application/vnd.oasis.opendocument.text"
OPEN_SHEET = b"application/vnd.oasis.opendocument.spreadsheet"


def archive(**members: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as made:
        for name, content in members.items():
            made.writestr(name, content)
    return target.getvalue()


@pytest.mark.parametrize(
    ("byte_size", "text"),
    [
        (0, "1 kB"), (400, "1 kB"), (1_500, "2 kB"), (999_499, "999 kB"), (999_500, "1 MB"),
        (1_000_000, "1 MB"), (1_234_000, "1,2 MB"), (12_340_000, "12,3 MB"),
    ],
)  # fmt: skip
def test_a_size_is_written_the_swedish_way(byte_size: int, text: str) -> None:
    assert size_text(byte_size) == text
    assert size_text(byte_size, ".") == text.replace(",", ".")


def test_a_link_says_what_opens_and_where() -> None:
    assert link_text("Rapport", "PDF", 1_200_000, new_window=False) == "Rapport (PDF, 1,2 MB)"
    assert (
        link_text("Rapport", "PDF", 1_200_000, new_window=True)
        == "Rapport (PDF, 1,2 MB, öppnas i nytt fönster)"
    )


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (PDF, "pdf"),
        (archive(**{"[Content_Types].xml": b"", "word/document.xml": b""}), "docx"),
        (archive(**{"[Content_Types].xml": b"", "xl/workbook.xml": b""}), "xlsx"),
        (archive(**{"[Content_Types].xml": b"", "ppt/presentation.xml": b""}), "pptx"),
        (archive(mimetype=OPEN_TEXT), "odt"),
        (archive(mimetype=OPEN_SHEET), "ods"),
        (archive(**{"word/document.xml": b""}), ""),
        (archive(mimetype=b"application/epub+zip"), ""),
        (b"PK\x03\x04 broken", ""),
        (b"\0\0\0\x20ftypisom\0\0\2\0", "mp4"),
        (b"\0\0\0\x20ftypqt  \0\0\2\0", ""),
        (b"\0\0\0\x20ftypheic", ""),
        (b"\x1aE\xdf\xa3\x9fB\x82\x84webm", "webm"),
        (b"\x1aE\xdf\xa3\x9fB\x82\x88matroska", ""),
        (b"WEBVTT\n\n00:00.000 --> 00:01.000\nHej", "vtt"),
        (b"\xef\xbb\xbfWEBVTT", "vtt"),
        (b"WEBVTTX", ""),
        (b"<html>", ""),
        (b"", ""),
    ],
)
def test_a_file_is_known_by_its_content(content: bytes, kind: str) -> None:
    assert sniffed(io.BytesIO(content)) == kind


@pytest.mark.parametrize(
    ("name", "content", "refused"),
    [
        ("rapport-2.pdf", PDF, False),
        ("min rapport.pdf", PDF, True),
        ("lägesrapport.pdf", PDF, True),
        ("rapport.pdf", b"<html>", True),
        ("rapport.docx", PDF, True),
    ],
)
def test_a_file_that_is_not_what_it_says_is_refused(name: str, content: bytes, refused: bool) -> None:
    document = SiteDocument(title="Rapport", accessibility_status="accessible")
    document.file = ContentFile(content, name=name)
    assert ("file" in document.refusals()) is refused


def test_an_empty_file_is_called_empty() -> None:
    document = SiteDocument(title="Rapport", accessibility_status="accessible")
    document.file = ContentFile(b"", name="rapport.pdf")
    assert document.refusals()["file"] == ["Filen är tom."]


def test_the_form_says_one_thing_of_an_empty_upload() -> None:
    form = modelform_factory(SiteDocument, fields=["title", "file", "accessibility_status"])(
        {"title": "Rapport", "accessibility_status": "accessible"},
        {"file": SimpleUploadedFile("rapport.pdf", b"")},
    )
    assert len(form.errors["file"]) == 1
    assert "tom" in form.errors["file"][0]


@pytest.mark.parametrize(
    ("status", "reason", "fields"),
    [
        ("", "", ["accessibility_status"]),
        ("notAccessible", "", ["exemption_reason"]),
        ("notAccessible", "Skannad handling från 1974", []),
        ("partial", "", []),
    ],
)
def test_accessibility_is_stated_with_its_reason(status: str, reason: str, fields: list[str]) -> None:
    document = SiteDocument(title="Rapport", accessibility_status=status, exemption_reason=reason)
    document.file = ContentFile(PDF, name="rapport.pdf")
    assert list(document.refusals()) == fields


def test_a_document_says_its_address_size_and_checksum() -> None:
    document = SiteDocumentFactory.create(
        title="Handledning", public_id=UUID(int=7), open_in_new_window=True, replaced_by_id=None
    )

    said = document.document(AT, ids)

    assert said.url == f"/filer/{UUID(int=7)}/{document.filename}"
    assert (said.format, said.byte_size, len(said.checksum)) == ("PDF", len(PDF), 64)
    assert said.link_text == "Handledning (PDF, 1 kB, öppnas i nytt fönster)"
    document.full_clean()
