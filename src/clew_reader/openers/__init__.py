"""Bytes in, text out: `open_bytes` looks at what a file holds, opens it, and says what it found on the way."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from clew_reader.openers import csv, docx, html, kinds, pdf, txt, xlsx
from clew_reader.openers.opened import NOTES, Cell, Note, Opened, Page
from clew_reader.openers.refusals import (
    Binary,
    Bomb,
    Damaged,
    Empty,
    Encrypted,
    Scanned,
    TooLarge,
    Unreadable,
    Unsupported,
)

__all__ = [
    "LIMIT",
    "NOTES",
    "OPENERS",
    "Binary",
    "Bomb",
    "Cell",
    "Damaged",
    "Empty",
    "Encrypted",
    "Note",
    "Opened",
    "Page",
    "Scanned",
    "TooLarge",
    "Unreadable",
    "Unsupported",
    "check_size",
    "open_bytes",
]

LIMIT = 50_000_000  # bytes of one file

OPENERS: Mapping[str, Callable[[bytes, str], Opened]] = MappingProxyType(
    {
        kinds.TXT: txt.open_txt,
        kinds.CSV: csv.open_csv,
        kinds.HTML: html.open_html,
        kinds.DOCX: docx.open_docx,
        kinds.XLSX: xlsx.open_xlsx,
        kinds.PDF: pdf.open_pdf,
    }
)


def check_size(size: int, name: str, *, limit: int = LIMIT) -> None:
    """Raises `TooLarge` for a file of more than `limit` bytes; ask before reading a file into memory."""
    if size > limit:
        raise TooLarge(name, -(-size // 1_000_000), limit // 1_000_000)


def open_bytes(data: bytes, name: str, *, limit: int = LIMIT) -> Opened:
    """The text of a file of at most `limit` bytes. `name` serves messages, and a note where its ending is wrong.

    Raises a subclass of `Unreadable` for every file that gives no text, and nothing else.
    """
    check_size(len(data), name, limit=limit)
    media_type = kinds.kind_of(data, name)
    opened = OPENERS[media_type](data, name)
    if not kinds.is_renamed(media_type, name):
        return opened
    renamed = Note("renamed", {"ending": kinds.ending(name), "kind": kinds.IN_WORDS[media_type]})
    return replace(opened, notes=(renamed, *opened.notes))
