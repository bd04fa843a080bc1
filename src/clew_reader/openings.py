"""How a heading or a sentence opens: with goals, with a colon, with a verb in plain form; and who is the meeting."""

from __future__ import annotations

from clew_reader.actors import BODY, GENERIC, Actor
from clew_reader.blocks import ITEM
from clew_reader.sentences import Sentence
from clew_reader.signs import Signs


def names_goals(signs: Signs, stretch: range) -> bool:
    """A heading of goals: what stands under it is to be reached."""
    mark = signs.marks.first(stretch.start, stretch.stop, "goals")
    return mark is not None and len(stretch) <= 12


def opens_list(signs: Signs, last: int) -> bool:
    """Whether a sentence ends in a colon, or in the word that a list of verbs needs ("leda arbetet i att")."""
    return signs.colon(last - 1) or signs.at(last - 1, "that", "to") is not None


def opens_items(signs: Signs, sentence: Sentence, last: int) -> bool:
    """Whether a line without a stop goes on in items ("The Board shall" - "(a) close the gate, ..."); or a colon."""
    return opens_list(signs, last) or runs_into_items(signs, sentence)


def runs_into_items(signs: Signs, sentence: Sentence) -> bool:
    """Whether a line ends without any stop and the item under it begins in lower case."""
    blocks = signs.outline.blocks
    block = blocks[sentence.block]
    if sentence.end < block.end or sentence.block + 1 >= len(blocks):
        return False
    below = blocks[sentence.block + 1]
    return below.kind == ITEM and signs.text[block.end - 1].isalnum() and signs.text[below.body].islower()


def opens_with_verb(signs: Signs, start: int, stop: int) -> bool:
    place = start
    while place < stop and (mark := signs.at(place, "adverb")) and place - start < 8:
        if signs.at(place, "do") is not None:
            return True
        place = mark.last
    return place < stop and signs.at(place, "do") is not None


def is_meeting(signs: Signs, actor: Actor) -> bool:
    """Whether an actor is the meeting or those who take part in it."""
    return actor.kind == GENERIC or actor.kind == BODY or signs.at(actor.first, "generic.body") is not None
