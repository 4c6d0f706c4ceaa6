"""A small writer of real PDF files: one column of text in Helvetica, tagged with title and language."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from cms.demo.typesetting import LEADING, MARGIN, PAGE_HEIGHT, PAGE_WIDTH, Line, laid_out

FOOTER = "Exempelinnehåll"


@dataclass
class _File:
    objects: list[bytes] = field(default_factory=list)

    def add(self, content: bytes) -> int:
        self.objects.append(content)
        return len(self.objects)

    def written(self, root: int, facts: int) -> bytes:
        """Return the file: header, objects, cross-reference table, trailer."""
        written = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
        offsets = []
        for number, content in enumerate(self.objects, start=1):
            offsets.append(len(written))
            written += b"%d 0 obj\n%b\nendobj\n" % (number, content)
        start = len(written)
        written += b"xref\n0 %d\n0000000000 65535 f \n" % (len(offsets) + 1)
        written += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
        written += b"trailer\n<< /Size %d /Root %d 0 R /Info %d 0 R >>\n" % (len(offsets) + 1, root, facts)
        return bytes(written + b"startxref\n%d\n%%%%EOF\n" % start)


def pdf(title: str, paragraphs: Sequence[str], language: str) -> bytes:
    """Return a PDF of a title and paragraphs."""
    file = _File()
    regular, bold = file.add(_font("Helvetica")), file.add(_font("Helvetica-Bold"))
    catalog, pages, tree = (file.add(b"") for _number in range(3))
    kids: list[int] = []
    elements: list[int] = []
    for number, lines in enumerate(laid_out(title, paragraphs)):
        drawn, tags = _drawn(lines)
        stream = file.add(b"<< /Length %d >>\nstream\n%b\nendstream" % (len(drawn), drawn))
        page = file.add(
            b"<< /Type /Page /Parent %d 0 R /MediaBox [0 0 %d %d] /Contents %d 0 R /StructParents %d /Tabs /S"
            b" /Resources << /Font << /F1 %d 0 R /F2 %d 0 R >> >> >>"
            % (pages, PAGE_WIDTH, PAGE_HEIGHT, stream, number, regular, bold)
        )
        kids.append(page)
        own = [
            file.add(
                b"<< /Type /StructElem /S /%b /P %d 0 R /Pg %d 0 R /K %d >>"
                % (tag.encode(), tree, page, mark)
            )
            for mark, tag in enumerate(tags)
        ]
        elements.extend(own)
        file.objects[tree - 1] += b"%d [%b] " % (number, _references(own))
    parents = file.objects[tree - 1]
    file.objects[tree - 1] = b"<< /Type /StructTreeRoot /K [%b] /ParentTree << /Nums [%b] >> >>" % (
        _references(elements),
        parents,
    )
    file.objects[pages - 1] = b"<< /Type /Pages /Kids [%b] /Count %d >>" % (_references(kids), len(kids))
    file.objects[catalog - 1] = (
        b"<< /Type /Catalog /Pages %d 0 R /Lang (%b) /MarkInfo << /Marked true >> /StructTreeRoot %d 0 R"
        b" /ViewerPreferences << /DisplayDocTitle true >> >>" % (pages, language.encode(), tree)
    )
    facts = file.add(b"<< /Title <feff%b> /Producer (Utkast) >>" % title.encode("utf-16-be").hex().encode())
    return file.written(catalog, facts)


def _font(name: str) -> bytes:
    return b"<< /Type /Font /Subtype /Type1 /BaseFont /%b /Encoding /WinAnsiEncoding >>" % name.encode()


def _references(numbers: Iterable[int]) -> bytes:
    return b" ".join(b"%d 0 R" % number for number in numbers)


def _drawn(lines: Sequence[Line]) -> tuple[bytes, list[str]]:
    """Return the drawing of one page, and the tag of each marked piece in it."""
    drawn, height = bytearray(), PAGE_HEIGHT - MARGIN
    tags: list[str] = []
    for line in lines:
        if line.begins:
            drawn += b"EMC\n" if tags else b""
            drawn += b"/%b << /MCID %d >> BDC\n" % (line.tag.encode(), len(tags))
            height -= line.size if tags else 0
            tags.append(line.tag)
        height -= round(line.size * LEADING)
        drawn += _text(line.text, line.size, height, bold=line.tag == "H1")
    drawn += b"EMC\n" if tags else b""
    return bytes(drawn + b"/Artifact BMC\n" + _text(FOOTER, 9, MARGIN // 2, bold=False) + b"EMC"), tags


def _text(text: str, size: int, height: int, *, bold: bool) -> bytes:
    escaped = text.replace("\u00ad", "").replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    font = b"F2" if bold else b"F1"
    return b"BT /%b %d Tf %d %d Td (%b) Tj ET\n" % (
        font,
        size,
        MARGIN,
        height,
        escaped.encode("cp1252", "replace"),
    )
