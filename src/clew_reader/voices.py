"""What single members say in a debate: "Bà Nhâm hỏi ...", "- Ông Chiến: không đồng ý ...", "Cllr Ray asked whether"."""

from __future__ import annotations

from collections.abc import Iterator

from clew_reader.actors import BODY, PERSON, Actor, Actors
from clew_reader.pieces import cut, trimmed
from clew_reader.signs import Signs

_SAYS = 8  # words between who speaks and the colon after which it stands


def opens_debate(signs: Signs, first: int, last: int) -> bool:
    """Whether words open a debate: a heading "Thảo luận", "In the discussion, ..."."""
    mark = signs.marks.first(first, min(last, first + 4), "debate")
    return mark is not None


def voices(signs: Signs, actors: Actors, first: int, last: int, *, debate: bool) -> Iterator[tuple[int, int, Actor]]:
    """The opinions of a sentence as (first word, word after, who); outside a debate only plain questions and doubts."""
    named = _speaker(signs, actors, first, last) if debate else None
    if named is not None:
        speaker, start = named
        yield *trimmed(signs, start, last), speaker
        return
    for start, stop in cut(signs, first, last):
        labels = ("opine.asked", "opine.said") if debate else ("opine.asked",)
        for mark in signs.marks.within(start, stop, *labels):
            actor = actors.before(mark.first, start) or _some(signs, mark.first, start)
            asks = mark.label == "opine.asked"
            if actor is None or mark.last + 2 >= stop or (actor.kind not in (PERSON, BODY, "some") and not asks):
                continue
            that = signs.at(mark.last, "that", "if")
            begin = that.last if that is not None else mark.last + 1 if signs.colon(mark.last) else mark.last
            if signs.at(mark.first, "opine.asks") is not None:
                begin = mark.first
            yield *trimmed(signs, begin, stop), actor
            break


def _speaker(signs: Signs, actors: Actors, first: int, last: int) -> tuple[Actor, int] | None:
    """Who speaks at the start of a line and the word after the colon: "- Ông Chiến: ..."."""
    _, named = actors.list_at(first, last)
    if not named or named[0].kind != PERSON:
        return None
    after = named[-1].last
    colon = next((place for place in range(after, min(last, after + _SAYS)) if signs.colon(place)), None)
    if colon is not None and signs.marks.first(after, colon, "tell.colon", "role.presenter") is not None:
        return None  # who reports or answers gives no opinion
    if colon is None or colon + 3 >= last or any(signs.is_sign(place, ".") for place in range(first, colon)):
        return None
    return named[0], colon + 1


def _some(signs: Signs, place: int, first: int) -> Actor | None:
    """ "một số ý kiến", "several members": opinions without a name."""
    for end in range(place, max(first, place - 3), -1):
        mark = signs.marks.ending(end, first, "voice")
        if mark is not None:
            return Actor(mark.first, mark.last, signs.written(mark.first, mark.last), "some")
    return None
