"""Sizes of images are made before anything is locked, and saved with the row or not at all."""

from collections.abc import Iterator

import pytest
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.db import DatabaseError, connections
from django.test import Client
from django.urls import reverse
from wagtail.images.models import Filter
from wagtail.models import Collection, UploadedFile

from cms.timeline.models import Edition, State
from snippets.models import SiteImage, SiteRendition
from tests.cms.timeline.chances import what_staging_would_still_write
from tests.cms.timeline.clocks import Clock
from tests.cms.timeline.sites import build_site
from tests.snippets.factories import SiteImageFactory, png

pytestmark = pytest.mark.django_db(transaction=True)
WORDS = {"title": "Möte", "alt": "Fyra personer i samtal.", "credit": "Bo Exempel", "licence": "own"}


@pytest.fixture(autouse=True)
def _site(transactional_db: None, clock: Clock) -> None:
    del transactional_db
    build_site()
    clock.pass_recordings()


@pytest.fixture
def outside(_site: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Demand that sizes are made, and none of them inside a transaction."""
    # They are made in threads; the transaction is that of the thread which asks for them.
    asking = connections["default"]
    within: list[bool] = []
    run = Filter.run

    def watched(size: Filter, *args: object, **kwargs: object) -> object:
        within.append(asking.in_atomic_block)
        return run(size, *args, **kwargs)

    monkeypatch.setattr(Filter, "run", watched)
    yield
    assert within
    assert not any(within)


def picture(width: int, name: str = "mote.png") -> SimpleUploadedFile:
    """Return a picture as a browser sends it."""
    return SimpleUploadedFile(name, png(width, 300), "image/png")


def words() -> dict[str, object]:
    """Return what an editor fills in."""
    return {**WORDS, "collection": Collection.get_first_root_node().pk}


def shown_widths(image: SiteImage) -> set[int]:
    """Return the widths that an image's edition names, each with its row and its file, and no other row."""
    said = Edition.objects.get(entry_id=image.public_id, valid_to=None).content.document
    rows = list(SiteRendition.objects.filter(image=image, filter_spec__startswith="width-"))
    assert all(row.address in said and row.file.storage.exists(row.file.name) for row in rows)
    assert said.count("/bilder/") == len(rows) + 1
    return {row.width for row in rows}


@pytest.mark.usefixtures("outside")
def test_an_image_that_code_saves() -> None:
    image = SiteImageFactory.create(file=ContentFile(png(700, 350), name="stor.png"))
    assert shown_widths(image) == {320, 640}

    image.file = ContentFile(png(340, 300), name="liten.png")
    image.save()

    assert shown_widths(image) == {320}
    assert not what_staging_would_still_write()


@pytest.mark.usefixtures("outside")
def test_an_image_that_an_editor_adds_and_replaces(admin_client: Client) -> None:
    admin_client.post(reverse("wagtailimages:add"), {**words(), "file": picture(700)})
    image = SiteImage.objects.get()
    original = image.file.name
    assert shown_widths(image) == {320, 640}

    edit = reverse("wagtailimages:edit", args=[image.pk])
    admin_client.post(edit, {**words(), "title": "Mötet", "file": picture(340, "annan.png")})

    image.refresh_from_db()
    assert image.title == "Mötet"
    assert shown_widths(image) == {320}
    assert not image.file.storage.exists(original)
    assert not what_staging_would_still_write()


@pytest.mark.usefixtures("outside")
def test_images_that_an_editor_uploads_many_at_once(admin_client: Client) -> None:
    sent = {"title": "mote.png", "files[]": picture(700)}
    admin_client.post(reverse("wagtailimages:add_multiple"), sent)
    held = UploadedFile.objects.get()
    fields = {f"uploaded-image-{held.pk}-{name}": value for name, value in words().items()}

    done = reverse("wagtailimages:create_multiple_from_uploaded_image", args=[held.pk])
    assert admin_client.post(done, fields).json()["success"]

    assert shown_widths(SiteImage.objects.get()) == {320, 640}
    assert not what_staging_would_still_write()


@pytest.mark.usefixtures("outside")
def test_sizes_that_a_rebuild_finds_missing() -> None:
    image = SiteImageFactory.create()
    SiteRendition.objects.filter(image=image).delete()
    call_command("timeline", "rebuild")
    assert shown_widths(image) == {40}


def test_an_image_that_cannot_be_staged_stays_as_it_was(admin_client: Client) -> None:
    image = SiteImageFactory.create()
    before = list(SiteRendition.objects.order_by("pk").values())
    State.objects.update(version=2**63 - 1)
    edit = reverse("wagtailimages:edit", args=[image.pk])
    with pytest.raises((DatabaseError, OverflowError)):
        admin_client.post(edit, {**words(), "file": picture(700)})
    stored = SiteImage.objects.get()
    assert (stored.title, stored.file.name) == (image.title, image.file.name)
    assert stored.file.storage.exists(stored.file.name)
    assert list(SiteRendition.objects.order_by("pk").values()) == before
    assert all(row.file.storage.exists(row.file.name) for row in SiteRendition.objects.all())
