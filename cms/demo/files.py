"""Documents and images of the demo: made by code, saved as uploads are."""

from collections.abc import Iterator
from functools import partial
from pathlib import PurePosixPath

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from wagtail.models import Collection

from cms.demo import office, pdf, pictures
from cms.demo.history import Act
from cms.demo.keys import Keys, public_id
from cms.demo.moments import Moments
from cms.demo.texts import index
from cms.demo.texts.shapes import Item
from cms.timeline.recording import Recording
from snippets.models import SiteDocument, SiteImage

REPLACE = "Exempelinnehåll: byte av fil"
_WRITERS = {"pdf": pdf.pdf, "docx": office.docx}


class Files:
    """Makes documents and images and tells their history."""

    def __init__(self, keys: Keys, moments: Moments) -> None:
        self.keys = keys
        self.moments = moments

    def make(self) -> None:
        """Create every document, as it was first, and every image."""
        collection = Collection.get_first_root_node()
        for item in index.DOCUMENTS:
            names = "title language accessibility_status exemption_reason open_in_new_window record_number"
            document = SiteDocument(
                public_id=public_id(item["key"]),
                collection=collection,
                document_date=self.moments.day(item["document_date"]) if "document_date" in item else None,
                **{name: item[name] for name in names.split() if name in item},
            )
            first = item["replaced"]["paragraphs"] if "replaced" in item else item["paragraphs"]
            _fill(document, item, first)
            self.keys.add(item["key"], document.pk)
        for item in [*index.IMAGES, *index.LOGOS]:
            _forget(SiteImage, item["file_name"])
            image = SiteImage(
                public_id=public_id(item["key"]),
                title=item["title"],
                alt=item["alt"],
                credit=item["credit"],
                licence=SiteImage.Licence.OWN,
                collection=collection,
                file=ContentFile(pictures.png(item), name=item["file_name"]),
            )
            image.full_clean()
            image.save()
            self.keys.add(item["key"], image.pk)

    def acts(self) -> Iterator[Act]:
        """Yield the replacement of files."""
        for item in index.DOCUMENTS:
            if "replaced" in item:
                yield Act(self.moments.at(item["replaced"]["at"]), REPLACE, partial(self._replace, item))

    def _replace(self, item: Item, recorded: Recording) -> None:
        del recorded
        _fill(SiteDocument.objects.get(pk=self.keys[item["key"]]), item, item["paragraphs"])


def _fill(document: SiteDocument, item: Item, paragraphs: list[str]) -> None:
    """Give a document its file; a replaced one keeps standing beside it for the editions that show it."""
    if document.pk is None:
        _forget(SiteDocument, item["file_name"])
    content = _WRITERS[item["format"]](item["title"], paragraphs, item["language"])
    document.file = ContentFile(content, name=item["file_name"])
    document.full_clean()
    document.measure()
    document.save()


def _forget(model: type[SiteDocument] | type[SiteImage], name: str) -> None:
    """Remove what an interrupted load left behind, so that the file gets its own name."""
    folder = "documents" if model is SiteDocument else "original_images"
    default_storage.delete(str(PurePosixPath(folder) / name))
