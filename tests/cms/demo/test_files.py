"""The demo's files are what they say: PDFs with a sound cross-reference table, Word documents, images."""

import io
import re
import zipfile
from xml.etree import ElementTree

import pytest
from PIL import Image

from cms.demo import office, pdf, pictures
from cms.demo.texts import index
from cms.demo.texts.shapes import Item
from snippets.filetypes import sniffed

PDFS = [item for item in index.DOCUMENTS if item["format"] == "pdf"]
TEMPLATES = [item for item in index.DOCUMENTS if item["format"] == "docx"]
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def made(item: Item) -> bytes:
    return pdf.pdf(item["title"], item["paragraphs"], item["language"])


def shown(content: bytes) -> str:
    """Return what a PDF draws, in order."""
    drawn = re.findall(rb"\((.*?)(?<!\\)\) Tj", content)
    return b" ".join(drawn).decode("cp1252").replace(r"\(", "(").replace(r"\)", ")")


@pytest.mark.parametrize("item", PDFS, ids=lambda item: item["key"])
def test_every_entry_of_a_pdfs_table_leads_to_its_object(item: Item) -> None:
    content = made(item)
    start = int(content.rsplit(b"startxref\n", 1)[1].split(b"\n")[0])
    assert content[start:].startswith(b"xref\n0 ")
    entries = re.findall(rb"^(\d{10}) \d{5} n $", content[start:], re.MULTILINE)
    for number, offset in enumerate(entries, start=1):
        assert content[int(offset) :].startswith(b"%d 0 obj\n" % number)
    references = {int(number) for number in re.findall(rb"(\d+) 0 R", content)}
    assert references <= set(range(1, len(entries) + 1))


@pytest.mark.parametrize("item", PDFS, ids=lambda item: item["key"])
def test_a_pdf_shows_its_text_with_swedish_letters_and_names_title_and_language(item: Item) -> None:
    content = made(item)
    text = " ".join([item["title"], *item["paragraphs"]]).replace("\u00ad", "")
    assert " ".join(text.split()) in " ".join(shown(content).replace("Exempelinnehåll", "").split())
    assert f"/Lang ({item['language']})".encode() in content
    title = re.search(rb"/Title <feff([0-9a-f]+)>", content)
    assert title is not None
    assert bytes.fromhex(title[1].decode()).decode("utf-16-be") == item["title"]
    assert sniffed(io.BytesIO(content)) == "pdf"


def test_a_long_text_goes_on_on_the_next_page() -> None:
    content = pdf.pdf("Rubrik", ["Ett ord till. " * 60] * 20, "sv")
    count = re.search(rb"/Type /Pages /Kids \[[^]]*\] /Count (\d+)", content)
    assert count is not None
    assert int(count[1]) > 1
    assert shown(content).count("Ett ord till.") == 60 * 20


@pytest.mark.parametrize("item", TEMPLATES, ids=lambda item: item["key"])
def test_a_template_is_a_word_document_with_its_paragraphs(item: Item) -> None:
    content = office.docx(item["title"], item["paragraphs"], item["language"])
    assert sniffed(io.BytesIO(content)) == "docx"
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {name: ElementTree.fromstring(archive.read(name)) for name in archive.namelist()}  # noqa: S314 - our own
    paragraphs = ["".join(part.itertext()) for part in parts["word/document.xml"].iter(f"{WORD}p")]
    assert paragraphs == [item["title"], *item["paragraphs"]]


@pytest.mark.parametrize("item", index.IMAGES, ids=lambda item: item["key"])
def test_an_image_has_its_size_and_more_than_its_background(item: Item) -> None:
    with Image.open(io.BytesIO(pictures.png(item))) as picture:
        assert (picture.format, picture.size) == ("PNG", item["size"])
        assert len(picture.getcolors(1 << 24)) > 2


def test_the_same_text_gives_the_same_bytes() -> None:
    assert made(PDFS[0]) == made(PDFS[0])
    assert office.docx("A", ["b"], "sv") == office.docx("A", ["b"], "sv")
