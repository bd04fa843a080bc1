"""What makes a sentence a task though nobody asks in it: a word of duty ("must", "ska", "có trách nhiệm"), a row of
aims, or a verb in plain form among other tasks.
"""

from __future__ import annotations

from dataclasses import dataclass

from clew_reader.actors import BODY, GENERIC, PERSON, Actor, Actors
from clew_reader.asking import Ask
from clew_reader.blocks import ITEM
from clew_reader.cues import Mark
from clew_reader.judging import type_of
from clew_reader.openings import opens_with_verb
from clew_reader.pieces import cut, length, trimmed
from clew_reader.sentences import Sentence
from clew_reader.signs import Signs
from clew_reader.steps import GOAL, Frame
from clew_reader.subjects import clause_of, subject_of

_VERB = 4  # words in which a statement comes to its verb: "It is hard, but ..."
_EARLY = 25  # words in which a sentence says that it looks back
_LABEL = 12  # words before a colon that name who has to do something
_ABOUT = 10  # words before a colon that say what a task is about
_BARRED = 8  # words between "no" and the verb that bars something
_FRAGMENT = 60  # characters that a sentence without a verb of doing needs to go on with tasks


@dataclass(frozen=True, slots=True)
class Duty:
    """A word of duty in a main clause: the clause starts at word `first`, and `by` owe it.

    `by` is () where the subject only undergoes something, and None where it is no one who could act.
    """

    first: int
    by: tuple[Actor, ...] | None


def find_duty(signs: Signs, actors: Actors, first: int, last: int) -> Duty | None:
    """The first word of duty in the main clause of a sentence, and who owes it."""
    named = labelled(signs, actors, first, last)
    if named is not None:
        return named
    barred = _barred(signs, first, last)
    if barred is not None:
        return barred
    for mark in signs.marks.within(first, last, "must", "ask.passive", "promise"):
        if mark.label == "ask.passive" and mark.last < last and signs.words.lower[mark.last].isdecimal():
            continue  # "được giao 18.462 ha rừng": what they hold
        begin = _told_from(signs, clause_of(signs, first, mark.first), mark.first)
        by = subject_of(signs, actors, mark, begin, last)
        if by is None or (mark.family == "promise" and not _promises(signs, mark, by, last)):
            continue
        if _is_undergone(signs, mark, last):
            return Duty(begin, ())
        acting = tuple(each for each in by if each.kind != GENERIC)
        # A thing that is to do something leaves it to those who were named before; so does "it", but not "we".
        ours = bool(by) and signs.at(by[0].first, "he") is None
        return Duty(begin, acting or (() if ours else None))
    return None


def labelled(signs: Signs, actors: Actors, first: int, last: int) -> Duty | None:
    """ "Avdelning II: lägga upp ...", "Bếp ăn: niêm yết ...": who has to do it stands before a colon."""
    start, _ = trimmed(signs, first, last)
    colon = next((place for place in range(start + 1, min(last - 2, start + _LABEL)) if signs.colon(place)), None)
    if colon is None or not opens_with_verb(signs, colon + 1, last) or signs.at(colon + 1, "past", "be") is not None:
        return None
    after, named = actors.list_at(start, colon)
    listed = signs.outline.blocks[signs.outline.sentences[signs.sentence_of[start]].block].kind == ITEM
    if named and after >= colon:
        return Duty(start, tuple(named))
    if any(signs.at(place, "doer", "head.body", "collective") for place in range(start, colon)) or listed:
        if signs.marks.first(start, colon, "must", "ask", "tell", "section", "lesson", "goals", "agenda", "be", "past"):
            return None
        return Duty(start, (Actor(start, colon, signs.written(start, colon), BODY),))
    return None


def sets_to(signs: Signs, actors: Actors, first: int, last: int, *, framed: bool) -> Duty | None:
    """ "Một là, Sở Văn hóa hoàn tất hồ sơ ...": who and a verb without any word of time past, counted off or by a day.

    Only for languages whose verbs have no forms; `framed` where tasks go on anyway.
    """
    if not signs.knowledge(first).head_first:
        return None
    start, stop = trimmed(signs, first, last)
    counted = start > first
    after, named = actors.list_at(start, stop)
    if not named or named[0].kind == GENERIC or named[0].first > start + 1:
        doer = signs.at(start, "doer")
        if doer is None:
            return None
        after = next(
            (place for place in range(doer.last, min(stop, start + _LABEL)) if signs.at(place, "do.base")), stop
        )
        if after >= stop or any(signs.is_sign(place, ",;:") for place in range(start, after)):
            return None
        named = [Actor(start, after, signs.written(start, after), BODY)]
    if not opens_with_verb(signs, after, stop) or signs.at(after, "past", "be") or signs.is_sign(after, ","):
        return None
    if signs.marks.first(after, min(stop, after + _EARLY), "past", "result") and not counted and not framed:
        return None
    when = signs.marks.first(after, stop, "due.by") is not None
    return Duty(start, tuple(named)) if counted or framed or when else None


def _barred(signs: Signs, first: int, last: int) -> Duty | None:
    """ "No contract may be signed before ...", "Không đơn vị nào được ...": nobody may, so all have to keep from it."""
    start, _ = trimmed(signs, first, last)
    start += signs.is_sign(start, '"“«')
    if signs.at(start, "denial.none") is None:
        return None
    near = signs.marks.first(start, min(last, start + _BARRED), "may")
    return Duty(start, ()) if near is not None and near.first > start + 1 else None


def _told_from(signs: Signs, begin: int, verb: int) -> int:
    """Where what is told begins: "Revisorerna bedömer att nämnden bör ...", "Bí thư nhấn mạnh, các cấp cần ..."."""
    for mark in signs.marks.within(begin, verb, "tell", "emphasis"):
        that = signs.at(mark.last, "that")
        if that is not None and signs.words.lower[that.first] != "to" and that.last < verb:
            return that.last
        if signs.is_sign(mark.last, ",") and mark.last + 1 < verb and signs.knowledge(mark.first).head_first:
            return mark.last + 1
    return begin


def _promises(signs: Signs, mark: Mark, by: tuple[Actor, ...], last: int) -> bool:
    """Whether somebody undertakes to do something: "The Housing Service will inspect ...", "the clerk agreed to write".

    A body that "agreed to" decides; prices that "will rise" are foretold.
    """
    named = bool(by) and (by[0].kind == PERSON or (by[0].kind != GENERIC and mark.label == "promise.will"))
    ours = bool(by) and signs.at(by[0].first, "we") is not None
    if not (named or ours) or mark.last >= last or signs.at(mark.first, "forecast") is not None:
        return False
    if signs.at(mark.last, "ceremony") is not None:
        return False  # "In a moment the Chief Officer will present his report"
    return signs.at(mark.last, "do.base") is not None and signs.at(mark.last, "undergo") is None


def _is_undergone(signs: Signs, mark: Mark, last: int) -> bool:
    """Whether what is owed is in the passive ("ska vara införd", "shall be built"): the subject does nothing."""
    after = mark.last
    while after < last and (adverb := signs.at(after, "adverb")) is not None and after - mark.last < 4:
        after = adverb.last
    if after >= last or mark.label == "ask.passive":
        return False
    if signs.at(after, "undergo") is not None:
        return signs.at(after, "ask.passive") is None
    ending = signs.knowledge(after).passive
    verb = next((place for place in range(after, min(last, after + 4)) if signs.at(place, "do.base")), last)
    undergone = next(
        (place for place in range(after, min(last, after + 4)) if signs.words.lower[place].endswith(ending)), last
    )
    return bool(ending) and undergone < verb


def goes_on_with_tasks(signs: Signs, actors: Actors, frame: Frame, sentence: Sentence, first: int, last: int) -> bool:
    """Whether a sentence goes on with tasks: it opens with a verb, owes something, or stands beside."""
    if frame.type == GOAL:
        return True
    presented = signs.marks.first(first, min(last, first + 12), "role.presenter")
    if signs.marks.first(first, min(last, first + 12), "end.tasks", "source"):
        return False
    if presented is not None and not _addresses(signs, actors, *trimmed(signs, first, presented.first + 1)):
        return False
    if appraises(signs, actors, first, last) or signs.marks.first(first, min(last, first + 4), "section.forecast"):
        return False
    start, stop = trimmed(signs, first, last)
    start = past_agenda(signs, start, stop)
    if start >= stop:
        return False
    if opens_with_verb(signs, start, stop) or signs.marks.first(start, stop, "must", "ask.passive"):
        return True
    if signs.at(start, "for.whom") is not None or _addresses(signs, actors, start, stop):
        return True
    if _times(signs, start, stop):
        return True
    listed = signs.outline.blocks[sentence.block].kind == ITEM
    same = (sentence.block == frame.block or listed) and length(signs, start, stop) >= _FRAGMENT
    return same and not _tells(signs, start, stop)


def past_agenda(signs: Signs, first: int, last: int) -> int:
    """Where a task begins behind what it is about: "Về kinh tế: thu hồi ..."."""
    if signs.at(first, "agenda", "lead.away", "for.whom") is None:
        return first
    return next((place + 1 for place in range(first, min(last, first + _ABOUT)) if signs.colon(place)), first)


def _tells(signs: Signs, first: int, last: int) -> bool:
    """Whether a sentence tells how things are or were, rather than what to do."""
    if signs.marks.first(first, min(last, first + _EARLY), "past") and signs.marks.first(first, last, "result"):
        return True
    if type_of(signs, first, last, telling=True) is not None:
        return True
    early = range(first, min(last, first + _VERB))
    return not signs.knowledge(first).head_first and any(signs.at(place, "be", "past", "state") for place in early)


def appraises(signs: Signs, actors: Actors, first: int, last: int) -> bool:
    """Someone named speaks, and asks for nothing: the tasks are over."""
    mark = signs.marks.first(first, last, "role.speaker", "role.presenter", "role.chair")
    actor = actors.before(mark.first, first) if mark is not None else None
    return actor is not None and actor.kind == PERSON


def _addresses(signs: Signs, actors: Actors, first: int, last: int) -> bool:
    """Someone is named and a verb in plain form follows: "All levels and sectors focus on ..."."""
    after, named = actors.list_at(first, last)
    return bool(named) and named[0].kind != GENERIC and opens_with_verb(signs, after, last)


def _times(signs: Signs, first: int, last: int) -> bool:
    """A time, a comma and a verb: "After the congress, focus on ..."."""
    if signs.at(first, "due.when", "due.after", "due.by", "lead.in", "for.whom", "aim") is None:
        return False
    comma = next((place for place in range(first, min(last, first + 25)) if signs.is_sign(place, ",")), None)
    return comma is not None and opens_with_verb(signs, comma + 1, last)


def opens_purposes(signs: Signs, first: int) -> bool:
    """A row of aims that opens with "To ..." and is cut by semicolons."""
    return signs.at(first, "aim") is not None and signs.starts_sentence(first)


def aims(signs: Signs, first: int, last: int) -> bool:
    """A row of aims without a main clause: "To complete ...; speed up ...; implement ..."."""
    if not opens_purposes(signs, first) or first + 2 >= last or not opens_with_verb(signs, first + 1, last):
        return False
    return len(cut(signs, first, last)) > 2


def so_that(signs: Signs, actors: Actors, first: int, last: int) -> Ask | None:
    """ "... so that the committee can complete the plan": what comes of the discussion is a task of that body."""
    so = signs.at(first, "so.that")
    if so is None:
        return None
    _, named = actors.list_at(so.last, last)
    return Ask(named[0].first, None, tuple(named), "stated", verb=first) if named else None
