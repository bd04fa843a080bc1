"""Stages 1 to 4 in one: the text with its words, blocks, sentences and languages, which every later stage reads."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from clew_reader.blocks import Block, split_blocks
from clew_reader.languages import LANGUAGES, detect
from clew_reader.languages.base import Language
from clew_reader.records import Span
from clew_reader.sentences import Sentence, split_sentences
from clew_reader.text import SourceText, source_text
from clew_reader.words import Words, cut_words

_TELLING = 12  # points (four frequent words) that a block needs to be of another language than its document


@dataclass(frozen=True, slots=True)
class Outline:
    """A text cut up. All offsets are offsets of `text`, the working text; `span` leads back to the text as given."""

    source: SourceText
    words: Words
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]
    language: Language | None

    @property
    def text(self) -> str:
        return self.source.text

    def span(self, start: int, end: int) -> Span:
        """The stretch `[start, end)` as a span of the text as given, without white space at its ends."""
        return self.source.trimmed(start, end)

    def working(self, given: int) -> int:
        """The offset of the working text for an offset of the text as given."""
        return self.source.working(given)

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence that holds an offset; None between sentences."""
        place = bisect_right(self.sentences, offset, key=lambda sentence: sentence.start) - 1
        return self.sentences[place] if place >= 0 and offset < self.sentences[place].end else None


def outline(given: str, language: str | None = None) -> Outline:
    """Cuts a text up. `language` (ISO 639-1) settles the language of every block; otherwise it is recognised.

    Raises ValueError for a language that the reader does not know.
    """
    if language is not None and language not in LANGUAGES:
        raise ValueError(f"unknown language {language!r}; the reader knows {', '.join(LANGUAGES)}")
    source = source_text(given)
    words = cut_words(source.text)
    whole = LANGUAGES[language] if language is not None else detect(words.lower)
    blocks = split_blocks(source.text)
    sentences: list[Sentence] = []
    for number, block in enumerate(blocks):
        inside = words.within(block.start, block.end)
        spoken = whole
        if language is None:
            spoken = detect(words.lower[inside.start : inside.stop], least=_TELLING) or whole
        sentences += split_sentences(source.text, block, number, spoken)
    return Outline(source, words, blocks, tuple(sentences), whole)
