"""Text in, records with spans out. No Django, no database.

`read(text)` gives a `Reading`; the records are those of `clew_reader.records`.
"""

from __future__ import annotations

from clew_reader.records import VERSION, Reading, Span

__all__ = ["VERSION", "Reading", "Span", "read"]


def read(text: str, *, language: str | None = None) -> Reading:
    """Everything that is found in a text, with exact spans of the text as given; see `clew_reader.reading.read`."""
    from clew_reader.reading import read as read_whole  # the grammars load with the first text, not with `--help`

    return read_whole(text, language=language)
