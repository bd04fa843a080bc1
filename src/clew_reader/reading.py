"""The whole reading: the stages in order. Each stage is a function from the outline to its records."""

from __future__ import annotations

from clew_reader.figures import find_figures
from clew_reader.outline import outline
from clew_reader.records import Document, Reading


def read(text: str, *, language: str | None = None) -> Reading:
    """Everything that is found in a text, with exact spans of the text as given.

    `language` ("vi", "en", "sv") overrules what the text looks like; ValueError for any other. Reading never raises
    for a text, whatever it holds, and takes time in proportion to its length.
    """
    cut = outline(text, language)
    code = cut.language.code if cut.language else None
    doubts = () if code or not text.strip() else ("The text is in none of the languages that the reader knows.",)
    return Reading(
        text=text,
        language=code,
        document=Document(language=code, doubts=doubts),
        figures=find_figures(cut),
    )
