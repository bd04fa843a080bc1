"""The whole reading: the stages in order. Each stage is a function from the outline to its records."""

from __future__ import annotations

from clew_reader.bodies import find_bodies
from clew_reader.citation_links import find_citations
from clew_reader.figures import find_figures
from clew_reader.head import read_head
from clew_reader.names import find_names
from clew_reader.outline import outline
from clew_reader.people import find_people
from clew_reader.posts import PostReader
from clew_reader.records import Document, Reading
from clew_reader.signs import read_signs


def read(text: str, *, language: str | None = None) -> Reading:
    """Everything that is found in a text, with exact spans of the text as given.

    `language` ("vi", "en", "sv") overrules what the text looks like; ValueError for any other. Reading never raises
    for a text, whatever it holds, and takes time in proportion to its length.
    """
    cut = outline(text, language)
    signs = read_signs(cut)
    names = find_names(signs)
    bodies = find_bodies(signs, names)
    code = cut.language.code if cut.language else None
    doubts = () if code or not text.strip() else ("The text is in none of the languages that the reader knows.",)
    return Reading(
        text=text,
        language=code,
        document=Document(language=code, head=read_head(cut.source), doubts=doubts),
        people=find_people(signs, names, PostReader(signs, names, bodies)).records,
        citations=find_citations(signs, bodies),
        figures=find_figures(cut),
    )
