"""Texts with their annotation in a folder: NAME.json in the corpus format, its text beside it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from clew_reader.corpus import FORMAT


@dataclass(frozen=True, slots=True)
class Annotated:
    """One text with what a person found in it."""

    name: str
    text: str
    records: Mapping[str, Any]


def annotated_in(folder: Path) -> Iterator[Annotated]:
    """The annotated texts of a folder by name. Raises ValueError for a file that is none, naming it."""
    for path in sorted(folder.glob("*.json")):
        document = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(document, dict) or document.get("format") != FORMAT:
            raise ValueError(f"{path}: not {FORMAT}.")
        text = path.with_suffix(".txt")
        if not text.exists():
            text = folder.parent / "text" / text.name  # where annotations and texts stand in folders of their own
        if not text.exists():
            raise ValueError(f"{path}: its text is not beside it.")
        # As bytes: reading as text would turn CRLF into LF, and the spans count both.
        yield Annotated(path.stem, text.read_bytes().decode("utf-8"), document["records"])
