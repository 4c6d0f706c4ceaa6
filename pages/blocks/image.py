"""Pictures inside a page."""

from collections.abc import Iterator
from typing import Any, ClassVar, Literal
from uuid import UUID

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageChooserBlock

from pages.blocks import examples
from pages.blocks.part import BodyPart, Refusal
from snippets.documents.nodes import Document, Ids, PictureNode, PictureUse
from snippets.policy import alt_refusal


class ImageValue(Document):
    """A picture; without it there is no block."""

    image: PictureNode
    caption: str | None


class ImageBody(Document):
    """A picture as a part of a body."""

    id: UUID
    type: Literal["image"]
    value: ImageValue


class ImageBlock(BodyPart):
    """A picture with its text alternative here; the credit belongs to the image itself."""

    stored_as = ImageBody

    image = ImageChooserBlock(label=_("Bild"))
    alt = blocks.CharBlock(
        label=_("Alternativtext"),
        required=False,
        max_length=200,
        help_text=_("Beskriv vad bilden visar. Lämnas tomt för att använda bildens egen text."),
    )
    decorative = blocks.BooleanBlock(
        label=_("Dekorativ bild"), required=False, help_text=_("Bilden säger inget som inte står i texten.")
    )
    caption = blocks.CharBlock(label=_("Bildtext"), required=False, max_length=300)

    class Meta:
        icon = "image"
        label = _("Bild")
        group = _("Bild och fil")
        description = _("Bild med alternativtext och bildtext. Fotograf hämtas från bilden.")
        preview_value = {"image": None, "alt": "Två personer vid ett bord", "caption": "Samtal om budget."}
        example: ClassVar[dict[str, Any]] = {
            "image": examples.picture("Två personer vid ett bord"),
            "caption": "Samtal om budget.",
        }

    def refusals(self, value: Any) -> Iterator[Refusal]:
        """Ask for a text alternative that describes, here or on the image, and for a credit."""
        image, alt = value.get("image"), value.get("alt") or ""
        decorative = bool(value.get("decorative"))
        from_image = image is not None and bool(image.alt or image.is_decorative)
        if alt or not (decorative or from_image):
            yield "alt", alt_refusal(alt, decorative=decorative)
        if image is not None and not image.credit.strip():
            yield "image", gettext("Bilden saknar fotograf eller källa. Fyll i det på bilden.")

    def stored(self, raw: Any, ids: Ids) -> ImageValue | None:
        """Return the picture; a block without one is not stored."""
        if not raw.get("image"):
            return None
        alt = "" if raw.get("decorative") else raw.get("alt") or None
        use = PictureUse(ref=ids("snippets.SiteImage", raw["image"]), alt=alt, must=True)
        return ImageValue(image=PictureNode(picture=use), caption=raw.get("caption") or None)
