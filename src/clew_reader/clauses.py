"""Clauses of a sentence: which verbs stand in a subordinate one, and which parts decide something of their own."""

from __future__ import annotations

from clew_reader.actors import Actors
from clew_reader.cues import Mark
from clew_reader.signs import Signs

_AHEAD = 4  # words between "is expected" and the verb that is foretold
_NEAR = 2  # words between a conjunction and the subject of its clause
_NONE = 6  # words between "no" and the verb whose subject it denies
_PARTICLE = 16  # words between a verb and its particle: "sent the report on the baths back to"


def is_subordinate(signs: Signs, actors: Actors, verb: int, first: int) -> bool:
    """ "because the plans were approved late": the clause of a verb opens with a word that makes it no main clause.

    A weak one may open a mere time: "After the debate the Council approved ...".
    """
    later = False  # whether an actor stands between that is not the first thing after the word
    for place in range(verb - 1, first - 1, -1):
        if signs.is_sign(place, ",;:"):
            return False
        mark = signs.at(place, "subordinate", *(("preamble", "reference") if place == first else ()))
        if (
            mark is not None
            and mark.label == "subordinate.fresh"
            and place > first
            and not signs.is_sign(place - 1, ",")
        ):
            continue  # "Förslaget om badet godkändes"
        if mark is not None and not (later and mark.label == "subordinate.weak"):
            leads = place == first and mark.label == "subordinate.relative"  # "Som ersättare utses ..."
            return not leads and not _inverted(signs, actors, verb)
        later = later or (place > first + _NEAR and signs.at(place, "generic.body", "decider") is not None)
    return False


def _inverted(signs: Signs, actors: Actors, verb: int) -> bool:
    """Whether the subject follows the verb: "Efter två timmar beslutade fullmäktige" is a main clause."""
    return not signs.knowledge(verb).capitals and actors.at(verb + 1) is not None


def is_foretold(signs: Signs, be: int, first: int) -> bool:
    """ "is expected to be approved", "ska antas", "sẽ được thông qua": not decided yet."""
    return signs.marks.first(max(first, be - _AHEAD), be, "forecast", "must", "promise.will", "to") is not None


def denied_subject(signs: Signs, verb: int, first: int) -> bool:
    """ "No chair was elected", "Ingen ordförande valdes": what was not done is said by the subject."""
    return any(signs.at(place, "denial.none") is not None for place in range(max(first, verb - _NONE), verb))


def with_particle(signs: Signs, first: int, last: int) -> list[Mark]:
    """Acts whose verb and particle stand apart: "sköt styrelsen upp beslutet", "sent the report back to"."""
    found: list[Mark] = []
    for verb in signs.marks.within(first, last, "apart"):
        stop = min(last, verb.last + _PARTICLE)
        for particle in signs.marks.within(verb.last, stop, f"particle.{verb.value}"):
            if not any(signs.is_sign(place, ",;:") for place in range(verb.last, particle.first)):
                found.append(Mark(verb.first, verb.last, f"polarity.{verb.value}", "polarity"))
                break
    return found


def openings_after(signs: Signs, first: int, last: int) -> list[int]:
    """Where further main clauses may begin: after a semicolon, or a comma with "and", "while", "but"."""
    found: list[int] = []
    depth = 0
    for place in range(first + 3, last - 3):
        if signs.is_sign(place, "(["):
            depth += 1
        elif signs.is_sign(place, ")]"):
            depth = max(0, depth - 1)
        if depth:
            continue
        if signs.is_sign(place, ";"):
            joined = signs.at(place + 1, "and", "clause.break")
            found.append(joined.last if joined is not None else place + 1)
        elif signs.is_sign(place, ","):
            joined = signs.at(place + 1, "and", "clause.break")
            if joined is not None:
                found.append(joined.last)
    return found
