"""Images and the sizes in which they are shown."""

import secrets
import uuid
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from io import BytesIO
from pathlib import PurePosixPath
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition, Filter
from wagtail.search import index

from snippets.documents.image import ImageDocument
from snippets.documents.nodes import Ids, Rendition
from snippets.models.draftable import refuse
from snippets.moments import end_of
from snippets.policy import alt_refusal

WIDTHS = (320, 640, 960, 1280, 1920)
SMALL = "webp"
# What every browser shows: JPEG, or PNG where the image has see-through parts.
FALLBACKS = ("jpeg", "png")


class RenditionsMissing(Exception):
    """The sizes of an image were not made before its document was asked for."""


def new_address() -> str:
    """Return 128 random bits: a rendition's address cannot be guessed."""
    return secrets.token_hex(16)


class SiteImage(AbstractImage):
    """An image with its description. It has no drafts; it is public only while something public shows it."""

    class Licence(models.TextChoices):
        OWN = "own", _("Egen bild, alla rättigheter förbehållna")
        AGREEMENT = "agreement", _("Enligt avtal")
        CC_BY = "ccBy", _("CC BY 4.0")
        CC_BY_SA = "ccBySa", _("CC BY-SA 4.0")
        CC_ZERO = "ccZero", _("CC0 1.0")

    kind: ClassVar[str] = "image"

    # Sizes of a file that is not saved yet, with that file; they are saved with the row.
    _waiting: tuple[Any, list["SiteRendition"]] | None = None

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    alt = models.CharField(_("Alternativtext"), max_length=200, blank=True)
    # Not `decorative`: Wagtail's constructor sets an attribute of that name to False.
    is_decorative = models.BooleanField(_("Dekorativ bild"), default=False)
    credit = models.CharField(_("Fotograf eller upphov"), max_length=120)
    licence = models.CharField(_("Licens"), max_length=9, choices=Licence)
    consent_until = models.DateField(
        _("Samtycke till och med"),
        null=True,
        blank=True,
        help_text=_("För personer som går att känna igen. Därefter visas bilden inte."),
    )
    ai_generated = models.BooleanField(_("Skapad med AI"), default=False)

    admin_form_fields = (
        "title", "file", "alt", "is_decorative", "credit", "licence", "consent_until", "ai_generated",
        "collection", "tags", "focal_point_x", "focal_point_y", "focal_point_width", "focal_point_height",
    )  # fmt: skip
    search_fields = [
        *AbstractImage.search_fields,
        index.SearchField("alt"),
        index.FilterField("licence"),
    ]

    class Meta(AbstractImage.Meta):
        abstract = False
        verbose_name = _("bild")
        verbose_name_plural = _("bilder")
        permissions = [("choose_image", "Can choose image")]

    @property
    def default_alt_text(self) -> str:
        """Return the text that Wagtail's own previews show."""
        return "" if self.is_decorative else self.alt or self.title

    def clean(self) -> None:
        """Refuse what may not be public; an image has no drafts."""
        super().clean()
        refusals = self.refusals()
        if refusals:
            raise ValidationError(refusals)

    def refusals(self) -> dict[str, list[str]]:
        """Return what stands against this image, by field."""
        found: dict[str, list[str]] = {}
        wrong_alt = alt_refusal(self.alt, decorative=self.is_decorative)
        if wrong_alt:
            refuse(found, "alt", wrong_alt)
        if not self.credit.strip():
            refuse(found, "credit", _("Ange vem som har gjort bilden."))
        if not self.licence:
            refuse(found, "licence", _("Ange bildens licens."))
        return found

    def is_public(self, at: datetime) -> bool:
        """Return whether the consent of the people in the image still holds."""
        return self.consent_until is None or at < end_of(self.consent_until)

    def moments(self) -> list[datetime]:
        """Return when the consent has ended."""
        return [end_of(self.consent_until)] if self.consent_until else []

    def widths(self) -> list[int]:
        """Return the widths in which the image is shown: never wider than the original."""
        return [width for width in WIDTHS if width <= self.width] or [self.width]

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save the row; the sizes of a new file take the place of those of the file before."""
        names = kwargs.get("update_fields")
        new = self._is_file_new() and (names is None or "file" in names)
        waiting = self._waiting_sizes() if new else []
        replaced = new and not self._state.adding
        super().save(*args, **kwargs)
        if replaced:
            self.renditions.all().delete()
        if waiting:
            SiteRendition.objects.bulk_create(waiting)
            self._waiting = None

    def make_renditions(self) -> None:
        """Make the sizes that are missing. Image work is slow: never call this inside a transaction."""
        if self._is_file_new():
            if self.file and not self._waiting_sizes():
                self._waiting = (self.file, self._render())
            return
        found = set(self.renditions_by_spec())
        if any(self._specs(fallback) <= found for fallback in FALLBACKS):
            return
        missing = self._specs(self._fallback()) - found
        if missing:
            # Not get_renditions: it believes its cache, where a size may outlive its row.
            self.create_renditions(*(Filter(spec=spec) for spec in sorted(missing)))

    def _is_file_new(self) -> bool:
        return self._state.adding or not self.file._committed

    def _waiting_sizes(self) -> list["SiteRendition"]:
        file, sizes = self._waiting or (None, [])
        return sizes if file is self.file else []

    def _render(self) -> list["SiteRendition"]:
        """Make every size of a file without a row to keep them by."""
        with self.open_file() as file:
            original = file.read()
        sizes = [Filter(spec=spec) for spec in sorted(self._specs(self._fallback()))]
        with ThreadPoolExecutor(max_workers=3) as workers:
            return list(
                workers.map(lambda size: self.generate_rendition_instance(size, BytesIO(original)), sizes)
            )

    def _specs(self, fallback: str) -> set[str]:
        return {_spec(width, kind) for width in self.widths() for kind in (SMALL, fallback)}

    def renditions_by_spec(self) -> dict[str, "SiteRendition"]:
        """Return the sizes that exist; asks the database where they were not fetched before."""
        rows: Any = getattr(self, "prefetched_renditions", None)
        if self._is_file_new():
            rows = self._waiting_sizes()
        elif rows is None:
            rows = self.renditions.all()
        return {row.filter_spec: row for row in rows if not row.focal_point_key}

    def document(self, at: datetime, ids: Ids) -> ImageDocument:
        """Return what the image's entry says. Its sizes must have been made: `make_renditions`."""
        del at, ids
        found = self.renditions_by_spec()
        specs = [_spec(width, kind) for width in self.widths() for kind in (SMALL, *FALLBACKS)]
        shown = [found[spec].entry() for spec in specs if spec in found]
        fallbacks = [rendition for rendition in shown if rendition.format != SMALL]
        if not fallbacks:
            raise RenditionsMissing(self.title)
        widest = fallbacks[-1]
        return ImageDocument(
            title=self.title,
            alt="" if self.is_decorative else self.alt,
            credit=self.credit,
            width=widest.width,
            height=widest.height,
            url=widest.url,
            renditions=tuple(shown),
            licence=self.licence,
            ai_generated=self.ai_generated,
        )

    def _fallback(self) -> str:
        """Return the format for browsers that want an old one; opens the original."""
        with self.get_willow_image() as original:
            return "png" if original.has_alpha() else "jpeg"


class SiteRendition(AbstractRendition):
    """One size of an image. The public knows it by `address`; its file's name never leaves the server."""

    image = models.ForeignKey(SiteImage, on_delete=models.CASCADE, related_name="renditions")
    address = models.CharField(max_length=32, unique=True, default=new_address, editable=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"],
                name="rendition_once_per_spec",
            )
        ]

    def __str__(self) -> str:
        return f"{self.image_id} {self.filter_spec}"

    @property
    def url(self) -> str:
        """The public address, for the admin too: nothing answers at that of the file."""
        return f"/bilder/{self.address}{PurePosixPath(self.file.name).suffix}"

    def entry(self) -> Rendition:
        """Return the size as documents hold it."""
        kind = self.filter_spec.rpartition("format-")[2]
        return Rendition(width=self.width, height=self.height, url=self.url, format=kind)


def _spec(width: int, kind: str) -> str:
    return f"width-{width}|format-{kind}"
