"""Posts as written ("Deputy Secretary of the Provincial Party Committee", "kommunstyrelsens ordförande"), as stretches
of words, and when two forms mean one post.
"""

from __future__ import annotations

from dataclasses import dataclass

from clew_reader.bodies import Body, fields_end, second_syllable
from clew_reader.cues import Mark
from clew_reader.languages.base import word_set
from clew_reader.name import Name
from clew_reader.signs import Signs

_LONGEST = 26
# Words without which a post is the same post, whatever the language.
_EMPTY = word_set(
    "of the for in to at and a an s ' ’ för i av den det de på vid",
)
# Forms of one word that differ by sex, number or article.
_SAME = {
    "chairwoman": "chairman", "chairperson": "chairman", "chair": "chairman", "partisekreterare": "parti sekreterare",
    "partisekreteraren": "parti sekreterare", "uỷ": "ủy", "hđnd": "hội đồng nhân dân", "ubnd": "ủy ban nhân dân",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class PostMention:
    """A post in words `[first, last)`."""

    first: int
    last: int
    former: bool
    words: frozenset[str]  # what it says, folded, to join its forms
    head: str  # its key word with what ranks it: "deputy secretary"
    called: str | None = None  # how it is written in a record where its form is an abbreviation: "Cllr"


class PostReader:
    """Reads posts at places of a text; looks each place up once."""

    def __init__(self, signs: Signs, names: dict[int, Name], bodies: list[Body]) -> None:
        self.signs = signs
        self.bodies = {body.first: body for body in bodies}
        self.inside_name = {place for name in names.values() for place in range(name.first, name.last)}
        self._all: list[PostMention] | None = None

    def all(self) -> list[PostMention]:
        """Every post of the text, left to right, without overlaps."""
        if self._all is None:
            self._all = self._found()
        return self._all

    def _found(self) -> list[PostMention]:
        found: list[PostMention] = []
        for sentence in self.signs.outline.sentences:
            stretch = self.signs.stretch(sentence)
            place = stretch.start
            while place < stretch.stop:
                post = self.at(place, stretch.stop)
                if post is None:
                    place += 1
                else:
                    found.append(post)
                    place = post.last
        return found

    def at(self, place: int, stop: int, *, behind: bool = False) -> PostMention | None:
        # long: the parts of a post in the order in which they are written
        """The post that starts at a word; `behind` a name and a comma one in small letters is a post too."""
        signs = self.signs
        if place in self.inside_name or place >= stop:
            return None
        knowledge = signs.knowledge(place)
        bare = place not in signs.marks.by_first and not signs.capitals[place] and place not in self.bodies
        halved = signs.is_sign(place + 1, "-") and knowledge.post_endings  # "kultur- och fritidschef"
        if bare and not halved and not _ends_as_post(signs.words.lower[place], knowledge.post_endings):
            return None  # most words: neither a cue, nor a name, nor a compound
        stop = min(stop, place + _LONGEST)
        after, ranks = place, []
        while (
            after < stop
            and (mark := signs.at(after, "post.before"))
            and not ((head := signs.at(after, "post.head")) and head.last > mark.last)
        ):
            ranks.append(mark)
            after = mark.last
        if knowledge.capitals and not knowledge.head_first and after == place:
            after = self._named_before(place, stop)
        elif not knowledge.capitals:
            after = self._owner_before(after, stop)
        head = signs.at(after, "post.head") if after < stop else None
        if head is None and after < stop and _ends_as_post(signs.words.lower[after], knowledge.post_endings):
            head = Mark(after, after + 1, "post.head", "post")
        if behind and knowledge.head_first and (head is None or not signs.capital(after)) and after < stop:
            head = signs.at(after, "post.lower")
        elif head is not None and knowledge.head_first and (not signs.capital(after) or self._is_body(head)):
            head = None
        if head is None:
            return None
        rank_words = list(range(place, after)) if ranks else []
        last = head.last
        while (
            last < stop
            and (more := signs.at(last, "post.head"))
            and not knowledge.head_first
            and not signs.is_sign(last, ",")
        ):
            last = more.last  # "Deputy Head", "vice ordförande"
        heads = [signs.words.lower[inner] for inner in (*rank_words, *range(head.first, last))]
        last = self._belongs(last, stop)
        former = any(signs.at(mark.first, "post.former") for mark in ranks)
        return PostMention(place, last, former, self._said(place, last), _head(heads))

    def _is_body(self, head: Mark) -> bool:
        """Whether the word for a post opens the name of a body: "Thường trực HĐND tỉnh"."""
        body = self.bodies.get(head.first)
        return body is not None and self.signs.at(head.last, "head.body") is not None

    def _named_before(self, place: int, stop: int) -> int:
        """Words in capitals before the key word ("Provincial Party Secretary"): that word's place, else `place`."""
        signs = self.signs
        if not signs.capital(place) or signs.at(place, "post.head"):
            return place
        after = place
        while after < min(stop, place + 7) and after not in self.inside_name:
            if after > place and signs.at(after, "post.head") and signs.capital(after):
                return after
            apostrophe = signs.is_sign(after, "'’") or (
                signs.words.lower[after] == "s" and signs.is_sign(after - 1, "'’")
            )
            if not (apostrophe or (signs.capital(after) and signs.words.lower[after].isalpha())) or signs.at(
                after, "start.not"
            ):
                break
            after += 1
        return place

    def _owner_before(self, place: int, stop: int) -> int:
        """A body in the genitive or adjectives before ("kommunstyrelsens ordförande"): the place after them."""
        signs = self.signs
        body = self.bodies.get(place)
        if body is not None and body.last < stop and signs.words.lower[body.last - 1].endswith("s"):
            return self._owner_before(body.last, stop) if signs.at(body.last, "post.before") else body.last
        after = place
        while after < stop and (mark := signs.at(after, "post.before")):
            after = mark.last
        joined = signs.at(after + 2, "and") if after + 2 < stop and signs.is_sign(after + 1, "-") else None
        if joined is not None and signs.touching(after):
            return joined.last  # "hälso- och sjukvårdsdirektör"
        return after

    def _belongs(self, last: int, stop: int) -> int:
        # long: the forms in which a post names what it belongs to
        """What a post belongs to: "of the Provincial People's Committee", "Tỉnh ủy Lai Châu", "för kommunstyrelsen"."""
        signs = self.signs
        if last >= stop:
            return last
        if signs.knowledge(last - 1).head_first:
            return self._belongs_directly(last, stop)
        of = signs.at(last, "post.of")
        if of is None or of.last >= stop:
            return last
        article = signs.at(of.last, "article")
        start = article.last if article else of.last
        body = self.bodies.get(start) or (self.bodies.get(of.last) if article else None)
        if body is not None and body.last <= stop:
            return body.last
        after = start
        while (
            after < stop
            and after not in self.inside_name
            and signs.capital(after)
            and signs.words.lower[after].isalpha()
        ):
            after += 1
        if after > start:
            return after
        # "head of planning", "director of finance and resources"
        if (
            start < stop
            and signs.words.lower[start].isalpha()
            and not signs.at(start, "role", "ask", "act", "must", "must", "do")
        ):
            joined = signs.at(start + 1, "and") if start + 1 < stop else None
            both = (
                joined is not None
                and joined.last < stop
                and signs.words.lower[joined.last].isalpha()
                and not signs.capital(joined.last)
            )
            return (
                joined.last + 1
                if joined is not None and both and not signs.at(joined.last, "role", "ask", "act", "article")
                else start + 1
            )
        return last

    def _belongs_directly(self, last: int, stop: int) -> int:
        signs = self.signs
        first = last
        while last < stop and last not in self.inside_name:
            body = self.bodies.get(last)
            if body is not None and body.last <= stop:
                last = body.last
                continue
            mark = signs.at(last, "level", "area", "ordinal", "post.of")
            if mark is not None and mark.last <= stop:
                last = mark.last
            elif signs.capital(last) and signs.words.lower[last].isalpha() and not signs.at(last, "post.head"):
                last += 2 if second_syllable(signs, last + 1, stop) else 1
            elif last > first and (fields := fields_end(signs, last, stop)) > last:
                last = fields
            elif last > first and signs.words.lower[last].isdecimal() and signs.at(last - 2, "level"):
                last += 1  # "Trưởng khu phố 3"
            else:
                break
        return last

    def _said(self, first: int, last: int) -> frozenset[str]:
        words: set[str] = set()
        for place in range(first, last):
            lower = self.signs.words.lower[place]
            if lower not in _EMPTY and lower.isalnum():
                words.update(_SAME.get(lower, lower).split())
        return frozenset(_stem(word) for word in words)


def _ends_as_post(lower: str, endings: frozenset[str]) -> bool:
    """A compound ("miljöchefen") whose end is a post; the end alone is none."""
    return (
        bool(endings)
        and len(lower) > 6
        and any(lower[-length:] in endings for length in range(4, min(len(lower) - 2, 12) + 1))
    )


def _head(words: list[str]) -> str:
    return " ".join(_SAME.get(word, word).split()[-1] for word in words)


def _stem(word: str) -> str:
    """Swedish posts stand with and without article: "sekreteraren" and "sekreterare"."""
    return word[:-1] if word.endswith(("aren", "anden")) else word


def same_post(one: PostMention, other: PostMention) -> bool:
    """Whether two forms mean one post: the same head, and what the shorter says the longer says too."""
    if {_stem(word) for word in one.head.split()} != {_stem(word) for word in other.head.split()}:
        return False
    shorter, longer = sorted((one.words, other.words), key=len)
    return all(any(_akin(word, known) for known in longer) for word in shorter)


def _akin(word: str, other: str) -> bool:
    """One word in two forms: "provinsens" and "provinsiella", "parti" and "partikommittén"."""
    return word == other or (min(len(word), len(other)) >= 5 and word[:5] == other[:5])
