"""Stage 12, commitments: tasks, requests and directives, cut into one record each, with who and by when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from clew_reader.actors import Actor, Actors, members
from clew_reader.asking import named_to_do
from clew_reader.doubts import Doubt
from clew_reader.due import Due, find_due
from clew_reader.owing import find_duty, past_agenda
from clew_reader.pieces import cut_tasks, length, trimmed
from clew_reader.places import Places
from clew_reader.records import Commitment, CommitmentTarget
from clew_reader.signs import Signs
from clew_reader.steps import TASK, Step

_OPENER = 14  # words before a colon in which a list is announced
_SHORTEST = 15  # characters


@dataclass
class Asked:
    """Who is asked, as it holds for the next piece; `ask` is the asking that it comes from."""

    ask: object
    actors: tuple[Actor, ...]
    due: Due | None = None


def find_commitments(
    signs: Signs, actors: Actors, steps: Iterable[Step], places: Places
) -> tuple[tuple[Commitment, ...], frozenset[int]]:
    """The commitments of a text in order, and the first words of those who are named to do them."""
    found: list[Commitment] = []
    named: set[int] = set()
    asked: Asked | None = None
    for step in steps:
        if step.kind != TASK or step.ask is None:
            continue
        if asked is None or asked.ask is not step.ask:
            asked = Asked(step.ask, step.ask.assignees, _opening_due(signs, step))
        named.update(actor.first for actor in step.ask.assignees)
        here = asked.actors
        for first, last in _pieces(signs, actors, step, asked):
            own = _own_assignees(signs, actors, first, last)
            named.update(actor.first for actor in own or ())
            found.append(_commitment(signs, step, asked, own, here, first, last, len(found), places))
            # Who is named in a clause does what its further clauses say, up to the end of the sentence.
            here = own or here
    return tuple(found), frozenset(named)


def _opening_due(signs: Signs, step: Step) -> Due | None:
    """When the sentence that opens a list says by when, before it says what."""
    if step.ask is not None and step.ask.due is not None:
        return step.ask.due
    if not step.opened or step.ask is None or step.ask.verb >= step.first:
        return None
    sentence = signs.sentence(step.ask.verb)
    return find_due(signs, signs.stretch(sentence).start, step.ask.verb) if sentence else None


def _pieces(signs: Signs, actors: Actors, step: Step, asked: Asked) -> list[tuple[int, int]]:
    """The pieces of a step without the words that only announce a list or name who is addressed."""
    pieces: list[tuple[int, int]] = []
    first = step.first
    for place in range(step.first, step.last):
        if not signs.colon(place) or place - first < 1:
            continue
        announced = signs.marks.first(max(first, place - _OPENER), place, "open.tasks", "notably")
        whom = signs.at(first, "for.whom") is not None
        about = past_agenda(signs, first, step.last) == place + 1
        _, addressed = actors.list_at(first, place)
        whole = place >= step.last - 2
        if announced is None and _opens_list(signs, place, step.last):
            announced = signs.at(place, "notably")
        if announced is not None or whole or whom or about or (addressed and addressed[-1].last >= place - 1):
            own = addressed or (actors.within(first, place) if whom else [])
            if own and not (announced and not whom and pieces):
                asked.actors = tuple(own)
            kept = cut_tasks(signs, first, place)
            pieces += (
                []
                if _opens_list(signs, place, step.last) and step.opened and first == step.first
                else [
                    piece
                    for piece in kept
                    if signs.marks.first(*piece, "open.tasks", "notably") is None and not (whom or addressed or about)
                ]
            )
            first = place + 1
    pieces += cut_tasks(signs, first, step.last) if first < step.last else []
    return [piece for piece in pieces if length(signs, *piece) >= _SHORTEST]


def _opens_list(signs: Signs, colon: int, last: int) -> bool:
    """Whether a row of tasks parted by semicolons follows a colon."""
    parted = any(signs.is_sign(place, ";") for place in range(colon, last))
    return parted and colon + 1 < last and signs.at(colon + 1, "do", "adverb") is not None


def _commitment(
    signs: Signs,
    step: Step,
    asked: Asked,
    own: tuple[Actor, ...] | None,
    before: tuple[Actor, ...],
    first: int,
    last: int,
    number: int,
    places: Places,
) -> Commitment:
    assert step.ask is not None
    leading = bool(step.ask.assignees) and step.opened and first <= step.ask.start <= last
    who = before or asked.actors if own is None else own
    stated = bool(own) or (leading and bool(who))
    named = [name for actor in who for name in members(actor, signs)]
    due = find_due(signs, first, last) or asked.due
    doubts = []
    if who and not stated:
        doubts.append(Doubt("assignee_from_opening"))
    if not who:
        doubts.append(Doubt("no_assignee"))
    if step.ask.comments:
        doubts.append(Doubt("asked_in_discussion"))
    by = step.ask.by
    return Commitment(
        id=f"com{number + 1:03d}",
        span=signs.span(first, last),
        by=by.called if by is not None else None,
        assignees=tuple(dict.fromkeys(named)),
        assignee_basis="stated" if stated else "inherited" if who else "none",
        due=due.words if due is not None else None,
        due_date=due.day if due is not None else None,
        target=_target(places, first, last),
        cites=places.citations(first, last),
        doubts=tuple(doubts),
    )


def _own_assignees(signs: Signs, actors: Actors, first: int, last: int) -> tuple[Actor, ...] | None:
    """Those named at the start of a piece, before the verb of duty or the task's verb; None where nobody is.

    () is a subject that does nothing: "Zonmätning ska vara införd ...".
    """
    start, _ = trimmed(signs, first, last)
    whom = signs.at(start, "for.whom")
    if whom is not None:
        _, addressed = actors.list_at(whom.last, last)
        return tuple(addressed) or None
    noted = named_to_do(signs, actors, start, last)
    if noted:
        return noted
    asked = signs.at(start, "ask.requested", "ask.proposed", "ask.assigned", "ask.directed")
    if asked is not None and actors.list_at(asked.last, last)[1]:
        return tuple(actors.list_at(asked.last, last)[1])
    duty = find_duty(signs, actors, start, last)
    if duty is not None:
        return duty.by
    after, named = actors.list_at(start, last)
    if not named or named[0].kind == "generic":
        return None
    leads = named[0].first == start and after < last and not signs.is_sign(after, ",(:")
    if leads and signs.knowledge(start).head_first:
        return tuple(named)
    owes = any(
        signs.at(place, "must", "ask.passive", "do", "to", "adverb", "in.charge")
        for place in range(after, min(last, after + 4))
    )
    return tuple(named) if owes else None


def _target(places: Places, first: int, last: int) -> CommitmentTarget | None:
    """The value that a task aims at, where the figures found one."""
    for figure in places.figures(first, last):
        if figure.kind == "target":
            return CommitmentTarget(figure.indicator, figure.value, figure.unit, figure.id)
    return None
