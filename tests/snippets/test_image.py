"""Images: what is refused, when they are public, and the sizes in which they are shown."""

import re
from datetime import UTC, date, datetime, timedelta

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from wagtail.images.models import SourceImageIOError

from snippets.models import SiteImage
from snippets.models.image import RenditionsMissing
from snippets.policy import alt_refusal
from tests.snippets.factories import SiteImageFactory, png
from tests.snippets.ids import ids

# Even an unsaved image or document asks for its collection.
pytestmark = pytest.mark.django_db
AT = datetime(2026, 5, 4, tzinfo=UTC)
ADDRESS = re.compile(r"/bilder/[0-9a-f]{32}\.(?:webp|jpg|png)")


@pytest.mark.parametrize(
    ("alt", "decorative", "refused"),
    [
        ("Fyra personer samtalar vid ett bord.", False, False),
        ("", True, False),
        ("", False, True),
        ("Text", True, True),
        ("Bild", False, True),
        ("Hero image", False, True),
        ("partner logo", False, True),
        ("mote_2.JPG", False, True),
        ("IMG_0042", False, True),
        ("Bilden av ett paraply.", False, False),
    ],
)
def test_an_alternative_text_says_what_the_image_shows(alt: str, decorative: bool, refused: bool) -> None:
    assert (alt_refusal(alt, decorative=decorative) is not None) is refused


def test_an_image_without_credit_or_licence_is_refused() -> None:
    assert list(SiteImage(is_decorative=True).refusals()) == ["credit", "licence"]


def test_an_image_is_public_until_the_consent_has_ended() -> None:
    image = SiteImage(consent_until=date(2026, 6, 30))
    end = datetime(2026, 6, 30, 22, tzinfo=UTC)
    assert image.moments() == [end]
    assert image.is_public(end - timedelta(milliseconds=1))
    assert not image.is_public(end)
    assert SiteImage().is_public(end)


@pytest.mark.parametrize(
    ("width", "widths"), [(200, [200]), (320, [320]), (700, [320, 640]), (4000, [320, 640, 960, 1280, 1920])]
)
def test_an_image_is_never_shown_wider_than_it_is(width: int, widths: list[int]) -> None:
    assert SiteImage(width=width).widths() == widths


@pytest.mark.parametrize(("transparent", "fallback"), [(False, "jpeg"), (True, "png")])
def test_the_document_names_every_size_by_an_address_that_cannot_be_guessed(
    transparent: bool,
    fallback: str,
) -> None:
    picture = ContentFile(png(700, 350, transparent=transparent), name="mote.png")
    image = SiteImageFactory.create(file=picture)
    image.make_renditions()

    said = image.document(AT, ids)

    assert [(size.width, size.height, size.format) for size in said.renditions] == [
        (320, 160, "webp"), (320, 160, fallback), (640, 320, "webp"), (640, 320, fallback),
    ]  # fmt: skip
    addresses = {size.url for size in said.renditions}
    assert len(addresses) == 4
    assert all(ADDRESS.fullmatch(address) for address in addresses)
    assert (said.url, said.width) == (said.renditions[-1].url, 640)


def test_sizes_are_made_once_and_keep_their_addresses() -> None:
    image = SiteImageFactory.create()
    image.make_renditions()
    before = image.document(AT, ids)

    image.make_renditions()

    assert image.document(AT, ids) == before
    assert image.renditions.count() == 2


def test_the_original_is_not_opened_when_every_size_is_there() -> None:
    image = SiteImageFactory.create(file=ContentFile(png(700, 350), name="stor.png"))
    image.make_renditions()
    image.file.storage.delete(image.file.name)

    again = SiteImage.objects.get(pk=image.pk)
    again.make_renditions()

    assert again.renditions.count() == 4
    again.renditions.first().delete()
    with pytest.raises(SourceImageIOError):
        SiteImage.objects.get(pk=image.pk).make_renditions()


def test_a_size_answers_at_its_public_address(client: Client) -> None:
    thumbnail = SiteImageFactory.create().get_rendition("max-165x165")

    assert re.fullmatch(r"/bilder/[0-9a-f]{32}\.png", thumbnail.url)
    assert thumbnail.url in thumbnail.img_tag()
    assert client.get(thumbnail.url).status_code == 200


def test_sizes_that_were_fetched_before_are_not_asked_for_again(django_assert_num_queries) -> None:  # type: ignore[no-untyped-def]  # pytest-django's fixture has no public type
    SiteImageFactory.create().make_renditions()
    image = SiteImage.objects.prefetch_renditions().get()
    with django_assert_num_queries(0):
        image.document(AT, ids)


def test_a_document_without_sizes_is_refused() -> None:
    with pytest.raises(RenditionsMissing):
        SiteImageFactory.build().document(AT, ids)
