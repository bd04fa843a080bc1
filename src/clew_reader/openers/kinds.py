"""What kind of file some bytes are, decided by what they hold and never by the file's name."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from pathlib import PurePath
from types import MappingProxyType

from clew_reader.openers.refusals import Binary, Damaged, Empty, Encrypted, Scanned, Unreadable, Unsupported
from clew_reader.openers.zipped import BROKEN

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
HTML = "text/html"
PDF = "application/pdf"
TXT = "text/plain"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
CSV = "text/csv"

IN_WORDS: Mapping[str, str] = MappingProxyType(
    {
        DOCX: "a Word file (docx)",
        XLSX: "an Excel workbook (xlsx)",
        HTML: "a web page",
        PDF: "a PDF file",
        CSV: "a table of values (csv)",
        TXT: "plain text",
    }
)
_ENDINGS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        DOCX: (".docx", ".docm", ".dotx"),
        XLSX: (".xlsx", ".xlsm", ".xltx"),
        HTML: (".html", ".htm", ".xhtml"),
        PDF: (".pdf",),
        CSV: (".csv", ".tsv"),
        TXT: (".txt", ".text", ".md", ".log", ""),
    }
)

_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"BM\x00\x00")
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
# The part by which a zipped document shows its kind: of those that are opened, and how the others are called.
_OPENED = (("word/", DOCX), ("xl/workbook.xml", XLSX))
_ZIPPED = (
    ("ppt/", "a presentation (pptx)", "docx or pdf"),
    ("xl/workbook.bin", "an Excel workbook in the binary format (xlsb)", "xlsx"),
    ("content.xml", "an OpenDocument file", "docx or xlsx"),
)
_HTML_TAG = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|title|meta|article|main|div|table|p|h[1-6]|ul|ol)[\s>/]", re.I
)


def kind_of(data: bytes, name: str) -> str:
    """The media type of the bytes, one of those above. Raises a refusal for kinds that are known but not opened."""
    if not data.strip(b"\x00 \t\r\n\f\v"):
        raise Empty(name)
    if b"%PDF-" in data[:1024]:
        return PDF
    if data.startswith(_ZIP):
        return _zipped_kind(data, name)
    if data.startswith(b"{\\rtf"):
        raise Unsupported(name, "an RTF document")
    if data.startswith(_OLE):
        raise _old_office(data, name)
    if data.startswith(_PICTURES):
        raise Scanned(name, 1)
    if data.startswith((b"PK\x05\x06", b"7z\xbc\xaf\x27\x1c", b"Rar!", b"\x1f\x8b")):
        raise Unsupported(name, "a packed archive", "the single files inside")
    return _kind_of_text(data, name)


def _zipped_kind(data: bytes, name: str) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            names = parts.namelist()
            locked = any(part.flag_bits & 1 for part in parts.infolist())
    except BROKEN as broken:
        raise Damaged(name, "a Word file or another zipped file", "its table of contents") from broken
    if locked:
        raise Encrypted(name, "a zipped file")
    for start, kind in _OPENED:
        if any(part.startswith(start) for part in names):
            return kind
    for start, words, instead in _ZIPPED:
        if any(part.startswith(start) for part in names):
            raise Unsupported(name, words, instead)
    raise Unsupported(name, "a packed archive", "the single files inside")


def _old_office(data: bytes, name: str) -> Unreadable:
    if _ENCRYPTED_PACKAGE in data:
        return Encrypted(name, "an Office file")
    return Unsupported(name, "an Office file in the format before 2007 (doc, xls, ppt)")


def _kind_of_text(data: bytes, name: str) -> str:
    start = data[:4096].replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if start.startswith(b"<"):
        if _HTML_TAG.search(start):
            return HTML
        if start.startswith(b"<?xml"):
            raise Unsupported(name, "an XML file", "html, docx or plain text")
    if ending(name) in (".csv", ".tsv"):  # nothing inside tells a table of values from other plain text
        return CSV
    if start.startswith((b"\x7fELF", b"MZ\x90")):
        raise Binary(name)
    return TXT


def ending(name: str) -> str:
    """The ending of a file's name in lower case with its dot, or an empty string."""
    return PurePath(name).suffix.lower()


def is_renamed(media_type: str, name: str) -> bool:
    """Does the ending promise another of the kinds that are known?"""
    known = {other for endings in _ENDINGS.values() for other in endings if other} | {".doc", ".xls", ".rtf"}
    return ending(name) in known and ending(name) not in _ENDINGS[media_type]
