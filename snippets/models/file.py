"""Files to read or download."""

import hashlib
import re
import secrets
import uuid
from datetime import datetime
from pathlib import PurePosixPath
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument
from wagtail.search import index

from snippets.documents.file import FileDocument, link_text
from snippets.documents.nodes import Ids
from snippets.filetypes import sniffed
from snippets.models.draftable import optional_ref, refuse

FILE_NAME = re.compile(r"[A-Za-z0-9._-]+")


def stored_path(document: models.Model, name: str) -> str:
    """Return where an upload is stored: in a folder of its own, by the name that the document's address has.

    A file that replaces another one answers at the same address; only its ending is its own.
    """
    former = SiteDocument.objects.filter(pk=document.pk).values_list("file", flat=True).first()
    if former:
        name = PurePosixPath(former).stem + PurePosixPath(name).suffix
    return f"documents/{secrets.token_hex(8)}/{name}"


class SiteDocument(AbstractDocument):
    """A file with its description. It has no drafts; it is public only while something public links to it."""

    class Language(models.TextChoices):
        SWEDISH = "sv", _("Svenska")
        ENGLISH = "en", _("Engelska")
        FINNISH = "fi", _("Finska")
        MEANKIELI = "fit", _("Meänkieli")
        NORTHERN_SAMI = "se", _("Nordsamiska")
        LULE_SAMI = "smj", _("Lulesamiska")
        SOUTHERN_SAMI = "sma", _("Sydsamiska")
        YIDDISH = "yi", _("Jiddisch")
        ROMANI = "rom", _("Romani")

    class AccessibilityStatus(models.TextChoices):
        ACCESSIBLE = "accessible", _("Tillgängligt")
        PARTIAL = "partial", _("Delvis tillgängligt")
        NOT_ACCESSIBLE = "notAccessible", _("Inte tillgängligt")

    kind: ClassVar[str] = "document"

    file = models.FileField(_("Fil"), upload_to=stored_path)
    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    language = models.CharField(_("Språk"), max_length=3, choices=Language, default=Language.SWEDISH)
    document_date = models.DateField(_("Dokumentets datum"), null=True, blank=True)
    accessibility_status = models.CharField(_("Tillgänglighet"), max_length=13, choices=AccessibilityStatus)
    exemption_reason = models.CharField(_("Skäl till undantag"), max_length=300, blank=True)
    open_in_new_window = models.BooleanField(_("Öppnas i nytt fönster"), default=False)
    record_number = models.CharField(_("Diarienummer"), max_length=40, blank=True)
    replaced_by = models.ForeignKey(
        "self",
        verbose_name=_("Ersätts av"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="replaces",
    )
    review_at = models.DateField(_("Granskas senast"), null=True, blank=True)
    # Wagtail's own hash is SHA-1, which proves nothing in an archive.
    checksum = models.CharField(max_length=64, blank=True, editable=False)

    admin_form_fields = (
        "title", "file", "language", "document_date", "accessibility_status", "exemption_reason",
        "open_in_new_window", "record_number", "replaced_by", "review_at", "collection", "tags",
    )  # fmt: skip
    search_fields = [
        *AbstractDocument.search_fields,
        index.FilterField("language"),
        index.FilterField("accessibility_status"),
    ]

    class Meta(AbstractDocument.Meta):
        abstract = False
        verbose_name = _("dokument")
        verbose_name_plural = _("dokument")
        permissions = [("choose_document", "Can choose document")]

    @property
    def file_format(self) -> str:
        """Return the format as readers know it, such as PDF."""
        return str(self.file_extension).upper()

    def _set_document_file_metadata(self) -> None:
        """Measure a new file; Wagtail's forms call this by its private name, so it is extended in place."""
        super()._set_document_file_metadata()
        with self.open_file() as file:
            self.checksum = hashlib.file_digest(file, "sha256").hexdigest()
            file.seek(0)

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save the document, and note where its bytes lie for as long as anything public ever showed them."""
        super().save(*args, **kwargs)
        if self.checksum:
            FileBytes.objects.get_or_create(
                document_id=self.public_id, checksum=self.checksum, defaults={"file": self.file.name}
            )

    def measure(self) -> None:
        """Take size and checksums from the file, as Wagtail's forms do for an upload."""
        self._set_document_file_metadata()

    def clean(self) -> None:
        """Refuse what may not be public; a document has no drafts."""
        refusals = self.refusals()
        if self.file:
            super().clean()
        else:
            # The form has said what is wrong with what was sent; Wagtail would add that it has no extension.
            refusals.pop("file", None)
        if refusals:
            raise ValidationError(refusals)

    def refusals(self) -> dict[str, list[str]]:
        """Return what stands against this document, by field."""
        found: dict[str, list[str]] = {}
        if not self.accessibility_status:
            refuse(found, "accessibility_status", _("Ange om dokumentet är tillgängligt."))
        not_accessible = self.accessibility_status == self.AccessibilityStatus.NOT_ACCESSIBLE
        if not_accessible and not self.exemption_reason.strip():
            refuse(
                found,
                "exemption_reason",
                _("Ange varför dokumentet inte är tillgängligt."),
            )
        if self.replaced_by_id and self.replaced_by_id == self.pk:
            refuse(found, "replaced_by", _("Dokumentet kan inte ersätta sig självt."))
        self._refuse_file(found)
        return found

    def _refuse_file(self, found: dict[str, list[str]]) -> None:
        if not self.file:
            refuse(found, "file", _("Välj en fil."))
            return
        # A stored file was looked at when it was chosen.
        stored = self.file._committed  # type: ignore[attr-defined]  # Django's mark, unknown to its stubs
        if not stored and not self.file.size:
            refuse(found, "file", _("Filen är tom."))
            return
        name = PurePosixPath(str(self.file.name)).name
        if not FILE_NAME.fullmatch(name):
            refuse(
                found,
                "file",
                _("Filnamnet får bara ha a–z, A–Z, 0–9, punkt, bindestreck och understreck."),
            )
        if not stored and sniffed(self.file) != str(self.file_extension).lower():
            refuse(found, "file", _("Filens innehåll stämmer inte med filändelsen."))

    def is_public(self, at: datetime) -> bool:
        """Return whether the content may be public at a moment at all."""
        del at
        return True

    def moments(self) -> list[datetime]:
        """Return the instants at which the document changes by itself: none."""
        return []

    def document(self, at: datetime, ids: Ids) -> FileDocument:
        """Return what the file's entry says; pure. The address keeps when the file is replaced."""
        del at
        size = self.file_size or 0
        return FileDocument(
            title=self.title,
            url=f"/filer/{self.public_id}/{self.filename}",
            format=self.file_format,
            byte_size=size,
            language=self.language,
            link_text=link_text(self.title, self.file_format, size, new_window=self.open_in_new_window),
            opens_in_new_window=self.open_in_new_window,
            accessibility_status=self.accessibility_status,
            checksum=self.checksum,
            document_date=self.document_date,
            record_number=self.record_number or None,
            exemption_reason=self.exemption_reason or None,
            replaced_by=optional_ref(ids, "snippets.SiteDocument", self.replaced_by_id),
        )


class FileBytes(models.Model):
    """Where bytes lie that a document had at some time: those of an edition are found by its checksum, also
    when the document has other ones since, or is gone."""

    document_id = models.UUIDField()
    checksum = models.CharField(max_length=64)
    file = models.FileField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["document_id", "checksum"], name="file_bytes_known_once")
        ]

    def __str__(self) -> str:
        return str(self.file)
