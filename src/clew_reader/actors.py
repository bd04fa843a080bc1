"""Who acts or is addressed: every person, post, body and class of bodies of a text by its place, and lists of them."""

from __future__ import annotations

from dataclasses import dataclass

from clew_reader.bodies import Body
from clew_reader.name import Name
from clew_reader.people import People
from clew_reader.posts import PostMention
from clew_reader.signs import Signs

PERSON, BODY, CLASS, GENERIC = "person", "body", "class", "generic"
_GAP = 4  # words that may stand between who acts and the verb: "has", "also", "unanimously"
_MOST = 12  # members of one list


@dataclass(frozen=True, slots=True)
class Actor:
    """Words `[first, last)` that name someone; `called` is how the records call them."""

    first: int
    last: int
    called: str
    kind: str


class Actors:
    """All actors of a text, found by where they begin or end."""

    def __init__(
        self, signs: Signs, names: dict[int, Name], bodies: list[Body], posts: list[PostMention], people: People
    ) -> None:
        self.signs = signs
        self.by_first: dict[int, Actor] = {}
        self.by_last: dict[int, Actor] = {}
        for body in bodies:
            self._add(Actor(body.first, body.last, signs.written(body.first, body.last), body.type))
        self.within_posts: set[int] = set()  # words of the posts of people who are named
        for post in posts:
            if people.at.get(post.first):
                self.within_posts.update(range(post.first, post.last))
            called = people.at.get(post.first) or signs.written(post.first, post.last)
            self._add(Actor(post.first, post.last, called, PERSON))
        for name in names.values():
            called = people.at.get(name.first, signs.written(name.first, name.last))
            self._add(Actor(name.first, name.last, called, PERSON))

    def _add(self, actor: Actor) -> None:
        self.by_first[actor.first] = actor
        self.by_last[actor.last] = actor

    def at(self, place: int) -> Actor | None:
        """The actor that starts at a word; "the conference" and the like count too."""
        actor = self.by_first.get(place)
        generic = self.signs.at(place, "generic.body")
        if actor is None and generic is not None:
            return Actor(generic.first, generic.last, self.signs.written(generic.first, generic.last), GENERIC)
        return actor

    def before(self, place: int, start: int) -> Actor | None:
        """Who stands before a verb, with at most a few words between and no stop, semicolon or colon."""
        signs = self.signs
        for end in range(place, max(start, place - _GAP - 1), -1):
            if end < place and signs.is_sign(end, ".;:"):
                return None
            actor = self.by_last.get(end)
            if actor is not None and actor.first >= start:
                return actor
            generic = signs.marks.ending(end, start, "generic.body")
            if generic is not None:
                return Actor(generic.first, generic.last, signs.written(generic.first, generic.last), GENERIC)
            if end > start and signs.at(end - 1, "first.person", "he"):
                return Actor(end - 1, end, signs.written(end - 1, end), GENERIC)
        return None

    def after(self, place: int, stop: int) -> Actor | None:
        """Who stands right after a verb: "begärde den provinsiella partisekreteraren"."""
        for start in range(place, min(stop, place + 3)):
            actor = self.at(start)
            if actor is not None and actor.last <= stop:
                return actor
            if not self.signs.at(start, "article", "address", "adverb"):
                return None
        return None

    def list_at(self, place: int, stop: int) -> tuple[int, list[Actor]]:
        """The actors named in a row from a word on, and the word after them; ("comrades of A; B and C to ...")."""
        signs = self.signs
        found: list[Actor] = []
        last = place
        while last < stop and len(found) < _MOST:
            start = last
            while start < stop and (
                signs.is_sign(start, ",;")
                or signs.at(start, "article", "and", "address", "before.class", "of", "lead.first", "along")
            ):
                if self.at(start) is not None:
                    break
                mark = signs.at(start, "article", "and", "address", "before.class", "of", "lead.first", "along")
                start = mark.last if mark else start + 1
            actor = self.at(start) if start < stop else None
            if actor is None or actor.last > stop:
                break
            found.append(actor)
            last = actor.last
        return last, found

    def within(self, first: int, last: int) -> list[Actor]:
        """The actors that lie in a stretch of words."""
        return [actor for place in range(first, last) if (actor := self.by_first.get(place)) and actor.last <= last]


def members(actor: Actor, signs: Signs) -> list[str]:
    """A class written as a list ("agencies, units and localities") as its members; anything else as itself."""
    if actor.kind != CLASS:
        return [actor.called]
    parts: list[str] = []
    start = actor.first
    for place in range(actor.first, actor.last):
        mark = signs.at(place, "and")
        if signs.is_sign(place, ",") or mark is not None:
            if place > start:
                parts.append(signs.written(start, place))
            start = mark.last if mark is not None else place + 1
    if actor.last > start:
        parts.append(signs.written(start, actor.last))
    return parts
