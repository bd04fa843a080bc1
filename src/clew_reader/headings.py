"""What a heading opens: tasks, goals, decisions, judgements of one type, or nothing."""

from __future__ import annotations

from clew_reader.actors import BODY, Actors
from clew_reader.asking import Ask, find_ask
from clew_reader.deciders import decider_of
from clew_reader.deciding import MEETING, Act, find_act, named_act
from clew_reader.due import find_due, find_horizon
from clew_reader.openings import names_goals, opens_items, runs_into_items
from clew_reader.owing import find_duty
from clew_reader.sentences import Sentence
from clew_reader.signs import Signs
from clew_reader.steps import DECISION, GOAL, JUDGEMENT, TASK, Frame

_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
_SHORT = 6  # words of a heading that says that something is decided


def frame_of_heading(signs: Signs, actors: Actors, sentence: Sentence, stretch: range) -> Frame:
    """The frame that a heading opens; an empty one closes what was open."""
    block = sentence.block
    if opens_items(signs, sentence, stretch.stop):
        asked = _who_has_to(signs, actors, stretch)
        if asked is not None:
            return Frame(TASK, block, asked, lists=True)
    if runs_into_items(signs, sentence):
        act = _who_decides(signs, actors, stretch)
        if act is not None:
            return Frame(DECISION, block, act=act, lists=True)
    section = signs.marks.first(stretch.start, stretch.stop, "section")
    tasks = signs.marks.first(stretch.start, stretch.stop, "open.tasks", "heads.tasks")
    decided = signs.marks.first(stretch.start, stretch.stop, "deciding", "act.agreed_to")
    if tasks is not None and (section is None or section.value == "result"):
        return Frame(TASK, block, _of_nobody(signs, stretch), lists=True)
    if decided is not None and len(stretch) <= _SHORT:
        act = Act("agreed", stretch.start, stretch.stop, by=actors.before(decided.first, stretch.start))
        return Frame(DECISION, block, act=act, lists=True)
    if names_goals(signs, stretch) and section is None:
        return Frame(TASK, block, _of_nobody(signs, stretch), type=GOAL, lists=True)
    if section is not None:
        mixed = signs.marks.first(stretch.start, section.first, "situation") is not None
        return Frame(JUDGEMENT, block, type=None if mixed else section.value, lists=True)
    return Frame()


def numbers_article(signs: Signs, place: int) -> bool:
    """Whether an article of a resolution is named at the start of a line: "Article 3.", "Điều 2."."""
    mark = signs.at(place, "clause.head")
    return (
        mark is not None
        and signs.starts_sentence(place)
        and signs.words.lower[mark.last : mark.last + 1] != []
        and (signs.words.lower[mark.last].isdecimal() or signs.words.lower[mark.last] in _ROMAN)
    )


def _of_nobody(signs: Signs, stretch: range) -> Ask:
    """What a heading of tasks asks: of nobody, perhaps by a day that it names ("Objectives to 2030")."""
    due = find_due(signs, stretch.start, stretch.stop) or find_horizon(signs, stretch.start, stretch.stop)
    return Ask(stretch.stop, None, (), "none", due=due)


def _who_has_to(signs: Signs, actors: Actors, stretch: range) -> Ask | None:
    """A line of its own that says who has to do what follows: "The Department is responsible for:"."""
    ask = find_ask(signs, actors, stretch.start, stretch.stop)
    if ask is not None:
        return ask
    duty = find_duty(signs, actors, stretch.start, stretch.stop)
    if duty is None:
        return None
    return Ask(duty.first, None, duty.by or (), "stated" if duty.by else "none", verb=duty.first)


def _who_decides(signs: Signs, actors: Actors, stretch: range) -> Act | None:
    """A line of its own that says who decides what follows: "The Board also approved", or a body's name alone."""
    act = find_act(signs, actors, stretch.start, stretch.stop)
    if act is not None:
        return act
    for mark in signs.marks.within(stretch.start, stretch.stop, "act"):
        by = decider_of(signs, actors, mark.first, stretch.start, stretch.stop, anyone=False)
        if mark.value in MEETING and by is not None and stretch.stop - mark.last <= 2:
            return Act(named_act(mark.value), mark.first, mark.last, mark.first, by)
    after, named = actors.list_at(stretch.start, stretch.stop)
    if len(named) != 1 or named[0].kind != BODY or after < stretch.stop:
        return None
    return Act("agreed", stretch.start, stretch.stop, by=named[0])
