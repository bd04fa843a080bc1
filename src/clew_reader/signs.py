"""Stage 5, signs: the outline with every cue of the language data marked, for all stages after it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from clew_reader.cues import CueTable, Mark, Marks, mark_cues
from clew_reader.languages import LANGUAGES
from clew_reader.languages.knowledge import KNOWLEDGE, Knowledge
from clew_reader.outline import Outline
from clew_reader.records import Span
from clew_reader.sentences import Sentence
from clew_reader.words import Words


@dataclass(frozen=True, slots=True)
class Signs:
    """An outline and its marks. Places are numbers of words; a stretch of words is `[first, last)`."""

    outline: Outline
    marks: Marks
    sentence_of: list[int]  # for every word the number of its sentence, -1 between sentences
    words: Words  # those of the outline; stages ask for them at every word, so they are no properties
    text: str
    capitals: list[bool]  # for every word whether it begins with a capital letter
    at: Callable[..., Mark | None]  # that of the marks: asked some ten times a word, so it is no method around another

    def stretch(self, sentence: Sentence) -> range:
        """The words of a sentence."""
        return self.words.within(sentence.start, sentence.end)

    def sentence(self, place: int) -> Sentence | None:
        number = self.sentence_of[place] if 0 <= place < len(self.sentence_of) else -1
        return self.outline.sentences[number] if number >= 0 else None

    def knowledge(self, place: int) -> Knowledge:
        """What is known of the language that is written at a word."""
        sentence = self.sentence(place)
        language = (sentence.language if sentence else None) or self.outline.language
        return KNOWLEDGE[language.code if language else "en"]

    def written(self, first: int, last: int) -> str:
        """The words `[first, last)` as written, with line breaks and runs of spaces as one space."""
        return " ".join(self.text[self.words.starts[first] : self.words.ends[last - 1]].split()) if last > first else ""

    def word(self, place: int) -> str:
        return self.text[self.words.starts[place] : self.words.ends[place]]

    def span(self, first: int, last: int) -> Span:
        return self.outline.span(self.words.starts[first], self.words.ends[last - 1])

    def capital(self, place: int) -> bool:
        """Whether a word begins with a capital letter."""
        return 0 <= place < len(self.capitals) and self.capitals[place]

    def is_sign(self, place: int, signs: str) -> bool:
        """Whether the word at a place is one of these single signs."""
        return 0 <= place < len(self.capitals) and self.words.lower[place] in signs

    def colon(self, place: int) -> bool:
        """Whether a colon stands at a word and opens something: no "15:e", no "7:30"."""
        return self.is_sign(place, ":") and not self.touching(place)

    def touching(self, place: int) -> bool:
        """Whether nothing stands between a word and the one after it."""
        return place + 1 < len(self.capitals) and self.words.ends[place] == self.words.starts[place + 1]

    def starts_sentence(self, place: int) -> bool:
        sentence = self.sentence(place)
        return (
            sentence is None
            or self.words.starts[place] <= sentence.start
            or (self.words.starts[place] - sentence.start <= 2 and not self.text[sentence.start].isalnum())
        )


@cache
def _table(code: str) -> CueTable:
    return CueTable(*KNOWLEDGE[code].cues, compounds=KNOWLEDGE[code].compounds)


def read_signs(cut: Outline) -> Signs:
    """Marks every cue, each sentence by its own language; a text in no known language is read as English."""
    sentence_of = [-1] * len(cut.words)
    stretches = []
    for number, sentence in enumerate(cut.sentences):
        stretch = cut.words.within(sentence.start, sentence.end)
        language = sentence.language or cut.language
        stretches.append((stretch, _table(language.code if language and language.code in LANGUAGES else "en")))
        sentence_of[stretch.start : stretch.stop] = [number] * len(stretch)
    text = cut.text
    capitals = [text[start].isupper() for start in cut.words.starts]
    marks = mark_cues(cut.words, stretches)
    return Signs(cut, marks, sentence_of, cut.words, text, capitals, marks.at)
