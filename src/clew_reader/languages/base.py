"""What the reader knows of a language: data only, one class per concern. The stages hold no word of any language."""

from __future__ import annotations

from dataclasses import dataclass


def word_set(*lines: str) -> frozenset[str]:
    """Words written in running lines, for data that would otherwise fill pages with quotation marks."""
    return frozenset(" ".join(lines).split())


@dataclass(frozen=True, slots=True)
class Writing:
    """How the language is recognised and where its sentences end."""

    letters: str  # letters that the other languages do not use, lower case
    common_words: frozenset[str]  # frequent words, lower case, that the other languages do not have
    abbreviations: frozenset[str]  # lower case, without the final stop: a stop after one ends no sentence


@dataclass(frozen=True, slots=True)
class Language:
    """One language; each field is the data of one concern, made in the module of that name in its package."""

    code: str  # ISO 639-1
    name: str
    writing: Writing
