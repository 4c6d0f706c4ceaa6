"""Films: own files play on the page, those of other websites are linked to; nothing of these loads before."""

from collections.abc import Iterator
from typing import Any, ClassVar, Literal
from uuid import UUID

from django.conf import settings
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock

from pages.blocks import rules
from pages.blocks.part import BodyPart, Refusal
from pages.blocks.text import TextBlock
from snippets.documents.html import stored_html
from snippets.documents.nodes import Document, File, Html, Ids, Must, Ref, Text
from snippets.filetypes import CAPTIONS, FILMS

FROM_FILE, INCLUDED, SILENT = "file", "included", "silent"
SEPARATE = "separate"
CAPTIONING = [
    (FROM_FILE, _("Egen textfil (WebVTT)")),
    (INCLUDED, _("Texten syns i filmen, eller går att slå på där den visas")),
    (SILENT, _("Filmen saknar ljud")),
]
DESCRIPTIONS = [
    ("notNeeded", _("Behövs inte: det som syns sägs också")),
    ("included", _("Ingår i filmens ljud")),
    (SEPARATE, _("Finns i en egen version av filmen")),
]


class VideoValue(Document):
    """A film with all that it tells as text too: an own file, or an address on another website."""

    title: Text
    url: str | None
    file: Must[File] | None
    captions: Literal["file", "included", "silent"] | None
    captions_file: Ref[File] | None
    transcript: Html
    audio_description: Literal["notNeeded", "included", "separate"] | None
    audio_description_url: str | None


class VideoBody(Document):
    """A film as a part of a body."""

    id: UUID
    type: Literal["video"]
    value: VideoValue


class VideoBlock(BodyPart):
    """A film; who cannot hear or see it finds the same in captions and text."""

    stored_as = VideoBody

    title = blocks.CharBlock(label=_("Filmens titel"), max_length=120)
    file = DocumentChooserBlock(
        label=_("Egen film"), required=False, help_text=_("En fil i formatet MP4 eller WebM.")
    )
    url = blocks.URLBlock(
        label=_("Film på en annan webbplats"),
        required=False,
        max_length=500,
        help_text=_("Besökaren följer en länk dit. Inget hämtas därifrån innan dess."),
    )
    captions = blocks.ChoiceBlock(label=_("Textning"), choices=CAPTIONING, required=False, search_index=False)
    captions_file = DocumentChooserBlock(
        label=_("Textfil"), required=False, help_text=_("En fil i formatet WebVTT, för en egen film.")
    )
    transcript = TextBlock(
        label=_("Filmen som text"), help_text=_("Allt som sägs och det viktiga som syns, i samma ordning.")
    )
    audio_description = blocks.ChoiceBlock(
        label=_("Syntolkning"), choices=DESCRIPTIONS, required=False, search_index=False
    )
    audio_description_url = blocks.URLBlock(
        label=_("Adress till den syntolkade versionen"), required=False, max_length=500
    )

    class Meta:
        icon = "media"
        label = _("Film")
        group = _("Bild och fil")
        description = _("En egen film, eller en länk till en film. Med textning och allt som sägs som text.")
        label_format = "{title}"
        preview_value: ClassVar[dict[str, Any]] = {
            "title": "Så gick snöröjningen till",
            "file": None,
            "url": "https://film.exempel.example/snorojning",
            "captions": INCLUDED,
            "captions_file": None,
            "transcript": (
                "<p>En plogbil kör längs en gångbana i gryningen. Berättaren: ”Vi började med gångbanorna. "
                "Det är där de flesta går till arbetet.”</p>"
            ),
            "audio_description": "notNeeded",
            "audio_description_url": "",
        }

    def refusals(self, value: Any) -> Iterator[Refusal]:
        """Ask for one source, and for what those need who cannot hear or see the film."""
        yield from _source_refusals(value)
        yield from _captions_refusals(value)
        elsewhere = value.get("audio_description_url")
        if value.get("audio_description") == SEPARATE and not elsewhere:
            yield "audio_description_url", gettext("Ange var den syntolkade versionen finns.")
        if elsewhere:
            yield "audio_description_url", rules.film_address(elsewhere, settings.VIDEO_HOSTS)

    def stored(self, raw: Any, ids: Ids) -> VideoValue | None:
        """Return the film; one without a title or a source is not stored."""
        title, file, url = (raw.get("title") or "").strip(), raw.get("file"), raw.get("url")
        if not title or not (file or url):
            return None
        captions, text = raw.get("captions") or None, raw.get("captions_file")
        described = raw.get("audio_description") or None
        return VideoValue(
            title=title,
            url=None if file else url,
            file=Must[File](must=ids("snippets.SiteDocument", file)) if file else None,
            captions=captions,
            captions_file=(
                Ref[File](ref=ids("snippets.SiteDocument", text)) if text and captions == FROM_FILE else None
            ),
            transcript=stored_html(raw.get("transcript") or "", ids),
            audio_description=described,
            audio_description_url=(raw.get("audio_description_url") or None)
            if described == SEPARATE
            else None,
        )


def stored_video(raw_data: Any, ids: Ids) -> VideoValue | None:
    """Return the film of a raw stream that holds one at most."""
    found = (VideoBlock().stored(part["value"], ids) for part in raw_data)
    return next((film for film in found if film is not None), None)


def _source_refusals(value: Any) -> Iterator[Refusal]:
    file, url = value.get("file"), value.get("url")
    if not file and not url:
        yield "file", gettext("Välj en egen film, eller ange var filmen finns.")
    if file and url:
        yield "url", gettext("Välj en egen film eller en adress, inte båda.")
    if file and str(file.file_extension).lower() not in FILMS:
        yield "file", gettext("Filen är ingen film. Välj en i formatet MP4 eller WebM.")
    if url:
        yield "url", rules.film_address(url, settings.VIDEO_HOSTS)


def _captions_refusals(value: Any) -> Iterator[Refusal]:
    captions, text = value.get("captions"), value.get("captions_file")
    if not captions:
        yield "captions", gettext("En film med ljud ska vara textad. Ange hur, eller att filmen saknar ljud.")
    if captions != FROM_FILE:
        return
    if not text:
        yield "captions_file", gettext("Välj textfilen.")
    elif str(text.file_extension).lower() != CAPTIONS:
        yield "captions_file", gettext("Filen är ingen textfil. Välj en i formatet WebVTT.")
    if not value.get("file"):
        yield "captions", gettext("En egen textfil visas bara i en egen film.")
