"""Language rules that pages and shared content keep alike: facts in, a Swedish message out."""

import re

from django.utils.translation import gettext as _
from stdnum.se import orgnr

from snippets.documents.html import SOFT_HYPHEN, link_labels

GENERIC_ALT = {
    "bild",
    "bilden",
    "foto",
    "logo",
    "logotyp",
    "hero image",
    "partner logo",
    "image",
    "ikon",
}
EMPTY_LABELS = {"läs mer", "klicka här", "här", "läs mer här", "länk"}
_FILE_NAME = re.compile(r"\S+\.(?:jpe?g|png|gif|webp|avif|svg|pdf|tiff?|heic)", re.IGNORECASE)
_CAMERA_NAME = re.compile(r"(?:img|dsc|dscn|image|bild)[_-]?\d+", re.IGNORECASE)
_INSECURE_LINK = re.compile(r"""href=["']http:""", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)


def alt_refusal(alt: str, *, decorative: bool) -> str | None:
    """Return what stands against an alternative text; a decorative image has none."""
    text = alt.strip()
    if decorative:
        return _("En dekorativ bild har ingen alternativtext.") if text else None
    if not text:
        return _("Skriv en alternativtext eller markera bilden som dekorativ.")
    if text.lower().rstrip(".") in GENERIC_ALT:
        return _("Alternativtexten säger inte vad bilden visar.")
    if _FILE_NAME.fullmatch(text) or _CAMERA_NAME.fullmatch(text):
        return _("Alternativtexten är ett filnamn.")
    return None


def link_label_refusal(label: str) -> str | None:
    """Return what stands against a link's text; an empty one is allowed, the target's title stands in."""
    text = " ".join(label.replace(SOFT_HYPHEN, "").split()).lower().rstrip(".…!:»>→ ")
    if text in EMPTY_LABELS:
        return _("Länktexten ska säga vart länken leder.")
    if _ADDRESS.fullmatch(text):
        return _("Länktexten är en adress. Skriv vart länken leder.")
    return None


def html_refusals(html: str) -> list[str]:
    """Return what stands against the links of a rich text, each message once."""
    found = [message for label in link_labels(html) if (message := link_label_refusal(label))]
    if _INSECURE_LINK.search(html):
        found.append(_("Adressen i en länk ska börja med https://."))
    return list(dict.fromkeys(found))


def has_loop(start: object, above: dict[object, object | None]) -> bool:
    """Say whether following `above` from a start leads round in a circle."""
    seen: set[object] = set()
    place: object | None = start
    while place is not None and place not in seen:
        seen.add(place)
        place = above.get(place)
    return place is not None


def is_organisation_number(text: str) -> bool:
    """Say whether a text is a Swedish organisation number: ten digits, the third at least 2, the last a check
    digit."""
    digits = text.replace("-", "")
    return bool(orgnr.is_valid(digits)) and digits[2] >= "2"
