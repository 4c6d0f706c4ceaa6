"""What a file really is, by its first bytes and, for office files, by what is inside."""

import re
import zipfile
from typing import IO

PDF_MARK = b"%PDF-"
ZIP_MARK = b"PK\x03\x04"
# The first box of an MP4 film names what it is made after; other brands are pictures, or films that browsers
# do not play.
_MP4_BOX = slice(4, 8)
_MP4_BRAND = slice(8, 12)
_MP4_BRANDS = (b"iso", b"mp4", b"avc1", b"M4V", b"dash")
_EBML_MARK, _WEBM = b"\x1aE\xdf\xa3", b"webm"
_CAPTIONS_MARK = re.compile(rb"(?:\xef\xbb\xbf)?WEBVTT(?:[ \t\r\n]|\Z)")
_START = 64
FILMS = ("mp4", "webm")
CAPTIONS = "vtt"
_OFFICE_FOLDERS = {"docx": "word/", "xlsx": "xl/", "pptx": "ppt/"}
_OPEN_DOCUMENT = {
    b"application/vnd.oasis.opendocument.text": "odt",
    b"application/vnd.oasis.opendocument.spreadsheet": "ods",
}
MAX_MIMETYPE = 100


def sniffed(file: IO[bytes]) -> str:
    """Return the extension that fits a file's content, or an empty text for what is not known."""
    file.seek(0)
    start = file.read(_START)
    file.seek(0)
    if start.startswith(PDF_MARK):
        return "pdf"
    found = _inside_zip(file) if start.startswith(ZIP_MARK) else _by_start(start)
    file.seek(0)
    return found


def _by_start(start: bytes) -> str:
    """Return the extension of a film or its captions."""
    if start[_MP4_BOX] == b"ftyp" and start[_MP4_BRAND].startswith(_MP4_BRANDS):
        return "mp4"
    if start.startswith(_EBML_MARK) and _WEBM in start:
        return "webm"
    return CAPTIONS if _CAPTIONS_MARK.match(start) else ""


def _inside_zip(file: IO[bytes]) -> str:
    try:
        with zipfile.ZipFile(file) as archive:
            names = archive.namelist()
            if "mimetype" in names:
                with archive.open("mimetype") as mimetype:
                    return _OPEN_DOCUMENT.get(mimetype.read(MAX_MIMETYPE).strip(), "")
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError):
        # Broken, compressed in an unknown way, or encrypted: nothing that we could vouch for.
        return ""
    if "[Content_Types].xml" not in names:
        return ""
    fitting = [
        kind for kind, folder in _OFFICE_FOLDERS.items() if any(name.startswith(folder) for name in names)
    ]
    return fitting[0] if len(fitting) == 1 else ""
