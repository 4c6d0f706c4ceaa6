"""Films on the website: nothing loads before the visitor asks, and all is told as text too."""

from html import unescape
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.test import Client

from snippets.models import SiteDocument
from tests.cms.timeline import sites
from tests.cms.timeline.sites import Site
from tests.snippets.factories import SiteDocumentFactory

WEBM = b"\x1aE\xdf\xa3\x9fB\x82\x84webm" + bytes(200)
CAPTIONS = "WEBVTT\n\n00:00.000 --> 00:02.000\nVi började med gångbanorna.\n".encode()
OUTSIDE = {
    "title": "Snöröjning",
    "url": "https://film.exempel.example/snorojning",
    "captions": "included",
    "transcript": "<p>En plogbil kör längs en gångbana.</p>",
    "audio_description": "separate",
    "audio_description_url": "https://film.exempel.example/syntolkad",
}

pytestmark = pytest.mark.django_db


def file(name: str, content: bytes) -> SiteDocument:
    return SiteDocumentFactory.create(title=name, file=ContentFile(content, name=name))


def own() -> dict[str, Any]:
    chosen = {"file": file("film.webm", WEBM).pk, "captions_file": file("film.vtt", CAPTIONS).pk}
    return {**OUTSIDE, "url": "", "captions": "file", "audio_description": "notNeeded"} | chosen


def shown(site: Site, visitor: Client, **fields: Any) -> str:
    page = sites.publish_topic(site, site.home, "Snö", "sno")
    sites.change_topic(page, **fields).save_revision().publish()
    answer = visitor.get("/sno/")
    assert answer.status_code == 200
    return unescape(answer.content.decode())


def test_a_film_elsewhere_is_a_link_and_a_text(site: Site, visitor: Client) -> None:
    page = shown(site, visitor, body=[{"type": "video", "value": OUTSIDE}])
    assert '<a class="button" href="https://film.exempel.example/snorojning"' in page
    assert "Se filmen på film.exempel.example" in page
    assert "Länken leder till en annan webbplats" in page
    assert "En plogbil kör längs en gångbana." in page
    assert "Syntolkad version av filmen" in page
    for loading in ("<video", "<iframe", "<img", 'src="https://film', "preconnect", "prefetch"):
        assert loading not in page


def test_an_own_film_plays_with_its_captions_and_waits_until_it_is_asked_for(
    site: Site, visitor: Client
) -> None:
    page = shown(site, visitor, body=[{"type": "video", "value": own()}])
    assert '<video class="film-screen" controls preload="none"' in page
    assert 'type="video/webm"' in page
    assert '<track kind="captions"' in page
    assert "autoplay" not in page
    assert "Filmen är textad." in page


def test_the_files_of_a_film_are_sent_as_what_they_are_and_in_parts(site: Site, visitor: Client) -> None:
    film = own()
    shown(site, visitor, body=[{"type": "video", "value": film}])
    for key, kind in (("file", "video/webm"), ("captions_file", "text/vtt; charset=utf-8")):
        document = SiteDocument.objects.get(pk=film[key])
        address = f"/filer/{document.public_id}/{document.filename}"
        answer = visitor.get(address, headers={"Range": "bytes=0-3"})
        assert (answer.status_code, answer.headers["Content-Type"]) == (206, kind)
        assert b"".join(answer.streaming_content) == document.file.open().read(4)


def test_the_files_of_a_film_that_nothing_shows_are_not_there(site: Site, visitor: Client) -> None:
    del site
    film = file("film.webm", WEBM)
    assert visitor.get(f"/filer/{film.public_id}/{film.filename}").status_code == 404


def test_a_film_without_sound_says_so(site: Site, visitor: Client) -> None:
    page = shown(site, visitor, body=[{"type": "video", "value": {**OUTSIDE, "captions": "silent"}}])
    assert "Filmen saknar ljud." in page
    assert "Filmen är textad." not in page


def test_a_page_can_have_a_film_in_sign_language_near_its_lead(site: Site, visitor: Client) -> None:
    page = shown(site, visitor, sign_language_video=[{"type": "video", "value": OUTSIDE}])
    assert (
        page.index('<p class="lead">') < page.index("Teckenspråksfilm") < page.index('<div class="columns">')
    )
    assert '"video":{"@type":"VideoObject","name":"Snöröjning","inLanguage":"swl"' in page


def test_a_page_without_one_does_not_speak_of_it(site: Site, visitor: Client) -> None:
    page = shown(site, visitor)
    assert "Teckenspråksfilm" not in page
    assert "VideoObject" not in page
