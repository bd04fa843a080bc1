"""Opens plain text in any encoding that Vietnamese and Swedish offices use or used."""

from __future__ import annotations

from clew_reader.openers import encodings, legacy
from clew_reader.openers.opened import Note, Opened, clean
from clew_reader.openers.refusals import Binary, Empty

VERSION = "1"


def open_txt(data: bytes, name: str) -> Opened:
    decoded = encodings.decode(data)
    if decoded is None:
        raise Binary(name)
    text, encoding = decoded
    if encoding.startswith("UTF"):
        # A Vietnamese font from before Unicode survives being saved as UTF-8: the wrong letters are then stored well.
        text, font = legacy.repair(text)
        encoding = font or encoding
    text = clean(text).replace("\x1a", "")
    if not text.strip():
        raise Empty(name)
    notes = () if encoding == "UTF-8" else (Note("encoding", {"encoding": encoding}),)
    return Opened(text, (), "text/plain", "txt", VERSION, notes)
