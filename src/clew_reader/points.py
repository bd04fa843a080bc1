"""The points of one decision: those that stand line by line, and the objects of one verb."""

from __future__ import annotations

from clew_reader.actors import Actors
from clew_reader.deciding import Act
from clew_reader.pieces import trimmed
from clew_reader.signs import Signs


def lines(signs: Signs, first: int, last: int) -> list[tuple[int, int]]:
    """The points of a decision that stand line by line in one block: each line begins with "att"."""
    starts = [first]
    for place in range(first + 1, last):
        gap = signs.text[signs.words.ends[place - 1] : signs.words.starts[place]]
        if "\n" in gap and signs.at(place, "item.start") is not None:
            starts.append(place)
    return list(zip(starts, [*starts[1:], last], strict=True))


def objects(signs: Signs, act: Act, first: int, last: int) -> list[tuple[int, int]]:
    """Several objects of one verb: "agreed to issue a resolution, to adjust the plan and to set up a board"."""
    starts = [first]
    for place in range(max(first, act.last), last - 2):
        joined = place + 1 if signs.is_sign(place, ",") else place
        if (mark := signs.at(joined, "and")) is not None:
            joined = mark.last
        if (
            joined > place
            and joined + 1 < last
            and signs.words.lower[joined] == "to"
            and signs.at(joined + 1, "do.base")
        ):
            starts.append(joined)
    if len(starts) == 1:
        return [(first, last)]
    return [trimmed(signs, start, end) for start, end in zip(starts, [*starts[1:], last], strict=True)]


def decides_on(signs: Signs, actors: Actors, first: int, last: int) -> bool:
    """Whether a further clause of a decision names what was decided, and no one else who says or votes."""
    if signs.at(first, "subordinate", "if", "it.body", "he") is not None:
        return False
    act = signs.marks.first(first, last, "act", "polarity")
    if act is not None:
        return signs.marks.ending(act.first, first, "not.act") is None
    _, named = actors.list_at(first, last)
    return not named and signs.marks.first(first, last, "votes", "against.votes", "abstain.votes") is None
