"""Stage 11, decisions: the acts of the meeting or of those who lead it, one record for each object."""

from __future__ import annotations

from collections.abc import Iterable

from clew_reader.deciding import named_act
from clew_reader.doubts import Doubt
from clew_reader.places import Places
from clew_reader.records import Decision, Votes
from clew_reader.signs import Signs
from clew_reader.steps import COMMENTS, DECISION, Step
from clew_reader.votes import find_votes

# Acts that an item of a decision may name itself; those that only say that something was decided are none.
_OWN = (
    "approved", "adopted", "passed", "agreed_to_establish", "established", "agreed_to_adjust", "amended", "noted",
    "agreed_to_conclude", "elected", "assigned", "directed", "stated",
)  # fmt: skip

_REMARK = 8  # words of a sentence that only says how a decision was taken


def find_decisions(signs: Signs, steps: Iterable[Step], places: Places) -> tuple[Decision, ...]:
    """The decisions of a text in order."""
    found: list[Decision] = []
    for step in steps:
        if step.kind == COMMENTS:
            found.append(_request(signs, step, len(found), places))
        elif step.kind == DECISION and step.act is not None and step.last > step.first:
            found.append(_decision(signs, step, len(found), places))
    return tuple(found)


def _request(signs: Signs, step: Step, number: int, places: Places) -> Decision:
    assert step.ask is not None
    by = step.ask.by
    return Decision(
        id=f"dec{number + 1:02d}",
        act="requested_comments",
        span=signs.span(step.first, step.last),
        object=_object(signs, min(step.ask.start, step.last - 1), step.last),
        by=by.called if by is not None else None,
        cites=places.citations(step.first, step.last),
        doubts=(Doubt("maybe_procedure"),) if by is None else (),
    )


def _decision(signs: Signs, step: Step, number: int, places: Places) -> Decision:
    assert step.act is not None
    act, polarity, unanimous = step.act.value, step.act.polarity, step.act.unanimous
    after = step.act.last
    if not step.opened or step.act.value == "agreed":
        own = signs.marks.within(step.first, step.last, "polarity", "act")
        refused = next((mark for mark in own if mark.label.startswith("polarity")), None)
        plain = next((mark for mark in own if mark.value in _OWN), None)
        proposed = next((mark for mark in own if mark.value in ("proposed", "requested")), None)
        if refused is not None:
            act, polarity, after = "approved", refused.value, refused.last
            act = proposed.value if proposed is not None and proposed.first < refused.first else act
        elif (proposed or plain) is not None and not step.opened:
            told = proposed or plain
            assert told is not None
            act, after = named_act(told.value), told.last
            polarity = "refused" if signs.at(told.last, "denial") is not None and told.last < step.last else polarity
    if not step.opened:
        after = max(after, step.first) if step.first <= after < step.last else step.first
    unanimous = unanimous or _all_agree(signs, step)
    by = step.act.by
    doubts = () if by is not None else (Doubt("no_decider"),)
    return Decision(
        id=f"dec{number + 1:02d}",
        act=act,
        span=signs.span(step.first, step.last),
        object=_object(signs, after, step.last),
        by=by.called if by is not None else None,
        unanimous=unanimous,
        polarity=polarity,
        votes=_votes(signs, step),
        cites=places.citations(step.first, step.last),
        doubts=doubts,
    )


def _all_agree(signs: Signs, step: Step) -> bool:
    """Whether a short sentence after it says that all agreed: "Beslutet är enhälligt."."""
    number = signs.sentence_of[step.first]
    if number < 0:
        return False
    for sentence in signs.outline.sentences[number + 1 : number + 4]:
        stretch = signs.stretch(sentence)
        if len(stretch) <= _REMARK and signs.marks.first(stretch.start, stretch.stop, "unanimous"):
            return signs.marks.first(stretch.start, stretch.stop, "not.unanimous") is None
    return False


def _object(signs: Signs, first: int, last: int) -> str | None:
    while first < last and (signs.at(first, "that", "to", "article") or not signs.words.lower[first].isalnum()):
        first += 1
    return signs.written(first, last) if first < last else None


def _votes(signs: Signs, step: Step) -> Votes | None:
    """Votes stand in the same sentence or in the one after it, if that decides nothing itself."""
    number = signs.sentence_of[step.first]
    if number < 0:
        return None
    sentences = signs.outline.sentences
    here = signs.stretch(sentences[number])
    votes = find_votes(signs, here.start, here.stop)
    if votes is None and number + 1 < len(sentences):
        after = signs.stretch(sentences[number + 1])
        if signs.marks.first(after.start, after.stop, "act", "polarity") is None:
            votes = find_votes(signs, after.start, after.stop)
    return votes
