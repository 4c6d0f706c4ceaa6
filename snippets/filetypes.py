"""What a file really is, by its first bytes and, for office files, by what is inside."""

import zipfile
from typing import IO

PDF_MARK = b"%PDF-"
ZIP_MARK = b"PK\x03\x04"
_OFFICE_FOLDERS = {"docx": "word/", "xlsx": "xl/", "pptx": "ppt/"}
_OPEN_DOCUMENT = {
    b"application/vnd.oasis.opendocument.text": "odt",
    b"application/vnd.oasis.opendocument.spreadsheet": "ods",
}
MAX_MIMETYPE = 100


def sniffed(file: IO[bytes]) -> str:
    """Return the extension that fits a file's content, or an empty text for what is not known."""
    file.seek(0)
    start = file.read(8)
    file.seek(0)
    if start.startswith(PDF_MARK):
        return "pdf"
    found = _inside_zip(file) if start.startswith(ZIP_MARK) else ""
    file.seek(0)
    return found


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
