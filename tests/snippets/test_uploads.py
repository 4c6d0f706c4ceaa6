"""Uploading through Wagtail's own forms."""

import pytest
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from wagtail.models import Collection

from snippets.models import SiteDocument, SiteImage
from tests.snippets.factories import PDF, png

pytestmark = pytest.mark.django_db


def test_an_uploaded_document_is_measured(admin_client: Client) -> None:
    _upload_document(admin_client, "rapport.pdf", PDF)

    document = SiteDocument.objects.get()
    assert (document.file_format, document.file_size, len(document.checksum)) == ("PDF", len(PDF), 64)
    assert document.filename == "rapport.pdf"


@pytest.mark.parametrize(("name", "content"), [("min rapport.pdf", PDF), ("rapport.pdf", b"<html>")])
def test_a_document_by_a_wrong_name_or_content_is_not_saved(
    admin_client: Client, name: str, content: bytes
) -> None:
    answer = _upload_document(admin_client, name, content)
    assert answer.status_code == 200
    assert "file" in answer.context["form"].errors
    assert not SiteDocument.objects.exists()


@pytest.mark.parametrize(("alt", "saved"), [("Fyra personer samtalar vid ett bord.", True), ("Bild", False)])
def test_an_image_is_saved_with_a_real_alternative_text_only(
    admin_client: Client, alt: str, saved: bool
) -> None:
    admin_client.post(
        reverse("wagtailimages:add"),
        {
            "title": "Möte",
            "file": SimpleUploadedFile("mote.png", png(), "image/png"),
            "alt": alt,
            "credit": "Bo Exempelsson",
            "licence": "own",
            "collection": Collection.get_first_root_node().pk,
        },
    )
    assert SiteImage.objects.exists() is saved


@pytest.mark.parametrize(
    ("name", "address"), [("rapport-v2.pdf", "rapport.pdf"), ("RAPPORT.pdf", "rapport.pdf")]
)
def test_a_replaced_file_keeps_its_address_and_the_old_bytes(
    admin_client: Client, name: str, address: str
) -> None:
    _upload_document(admin_client, "rapport.pdf", PDF)
    before = SiteDocument.objects.get()

    _upload_document(admin_client, name, PDF + b"%%", reverse("wagtaildocs:edit", args=[before.pk]))

    after = SiteDocument.objects.get()
    assert (after.filename, after.file_size) == (address, len(PDF) + 2)
    assert after.checksum != before.checksum
    assert before.file.name != after.file.name
    assert before.file.storage.open(before.file.name).read() == PDF


def test_a_file_of_another_format_has_its_own_ending(admin_client: Client) -> None:
    _upload_document(admin_client, "rapport.pdf", PDF)
    document = SiteDocument.objects.get()
    document.file.save("mall.odt", ContentFile(b"PK"), save=False)

    assert document.filename == "rapport.odt"


@pytest.mark.django_db(transaction=True)
def test_the_bytes_of_a_deleted_document_stay(admin_client: Client) -> None:
    _upload_document(admin_client, "rapport.pdf", PDF)
    document = SiteDocument.objects.get()

    document.delete()

    assert document.file.storage.exists(document.file.name)


def _upload_document(client: Client, name: str, content: bytes, address: str = ""):  # type: ignore[no-untyped-def]  # Django's test answer has no public type
    return client.post(
        address or reverse("wagtaildocs:add"),
        {
            "title": "Rapport",
            "file": SimpleUploadedFile(name, content),
            "language": "sv",
            "accessibility_status": "accessible",
            "collection": Collection.get_first_root_node().pk,
        },
    )
