"""Stage 16, one record for each body: its short forms, genitives and abbreviations led back to its full name."""

from __future__ import annotations

from dataclasses import dataclass, field

from clew_reader.actors import BODY, Actor
from clew_reader.languages.base import word_set
from clew_reader.name import fold
from clew_reader.signs import Signs

# Abbreviations of bodies, folded, as their words.
_SPELT = {"hdnd": "hoi dong nhan dan", "ubnd": "uy ban nhan dan", "bch": "ban chap hanh", "btv": "ban thuong vu"}
_NOUN = 4  # letters of a noun that has a definite form
_TERM = 2  # words of a term behind a name: "khóa XVIII"
_SMALL = word_set("the of for in and i for den det de och av va cua a")


@dataclass
class Holder:
    """A body or class with its roles; `actor` is its mention by the fullest name."""

    actor: Actor
    roles: dict[str, None] = field(default_factory=dict)


class Holders:
    """The bodies of a text by the words of their names; `own` is the body whose meeting or document it is."""

    def __init__(self, signs: Signs, bodies: list[Actor], own: Actor | None) -> None:
        self._signs = signs
        self._found: dict[tuple[str, ...], Holder] = {}
        self._own = (self.words(own), own) if own is not None else None
        self._full: dict[tuple[str, ...], Actor] = {}
        for body in bodies:
            self._full.setdefault(self.words(body), body)
        if self._own is not None and own is not None:
            self._full[self._own[0]] = own
        self._known: dict[tuple[str, ...], tuple[str, ...]] = {}

    def words(self, actor: Actor) -> tuple[str, ...]:
        """The words of a name, folded, without articles, in the nominative, abbreviations spelt out."""
        genitive = not self._signs.knowledge(actor.first).capitals
        words: list[str] = []
        for part in fold(actor.called.replace("’", "'")).split():
            word = part.strip("'.,()").removesuffix("'s")
            if genitive and len(word) > 4 and word.endswith("s") and not word.endswith(("us", "is")):
                word = word[:-1]
            words += _SPELT.get(word, word).split() if word not in _SMALL else []
        return tuple(words)

    def add(self, actor: Actor, roles: list[str]) -> None:
        """Adds roles to the record of a body, a new one if none is known."""
        words = self.words(actor)
        key = self._canonical(words, actor.first) if actor.kind == BODY else words
        full = self._full.get(key, actor) if actor.kind == BODY else actor
        holder = self._found.setdefault(key, Holder(full))
        plain = len(actor.called.split()) > 2 and not actor.called.isupper()
        if plain and holder.actor.called.isupper():
            holder.actor = actor  # the name in the text rather than that in the letterhead
        holder.roles.update(dict.fromkeys(roles))

    def all(self) -> list[Holder]:
        return list(self._found.values())

    def _canonical(self, words: tuple[str, ...], place: int) -> tuple[str, ...]:
        """The name that a short form means: the body at hand, else the only longer name that it begins or ends; a
        definite noun alone means the last body before it whose name it closes ("nämnden" after "Skolnämnden")."""
        if words not in self._known:
            self._known[words] = self._meant(words)
        if self._known[words] == words and len(words) == 1 and not self._signs.knowledge(place).capitals:
            return self._last_before(words[0], place) or words
        return self._known[words]

    def _meant(self, words: tuple[str, ...]) -> tuple[str, ...]:
        if self._own is not None and self._means_own(words, self._own[0]):
            return self._own[0]
        longer = [full for full in self._full if len(full) > len(words) and _shortens(words, full)]
        return longer[0] if len(longer) == 1 else words

    def _last_before(self, short: str, place: int) -> tuple[str, ...] | None:
        """The body named last before a word, whose name ends in that word or holds it as a part."""
        fitting = [full for full in self._full if any(_closes(short, word) for word in full) and full != (short,)]
        before = [full for full in fitting if self._full[full].first < place]
        return max(before, key=lambda full: self._full[full].first, default=next(iter(fitting), None))

    def _means_own(self, words: tuple[str, ...], own: tuple[str, ...]) -> bool:
        """A short form of the body at hand, its name with the term behind it, or (Swedish) its key word alone."""
        if _shortens(words, own) or (words[: len(own)] == own and len(words) - len(own) <= _TERM):
            return True
        assert self._own is not None
        if self._signs.knowledge(self._own[1].first).capitals or len(words) != 1:
            return False
        return any(_closes(words[0], word) for word in own)


def _closes(short: str, word: str) -> bool:
    """Whether a noun is the last part of a compound, or is its definite form: "nämnden" of "skolnämnden", "kommunen"
    of "kommun"."""
    return word.endswith(short) or (len(word) >= _NOUN and short in (word + "en", word + "et"))


def _shortens(words: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether a name is the beginning of a fuller one, or its end behind an adjective or place."""
    size = len(words)
    if not size or size > len(full):
        return False
    return full[:size] == words or (size <= 2 and full[-size:] == words and len(full) - size == 1)
