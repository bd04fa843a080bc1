"""Stage 14, opinions: the topics that were discussed or commented on."""

from __future__ import annotations

from collections.abc import Iterable

from clew_reader.actors import Actors
from clew_reader.pieces import length
from clew_reader.records import Opinion
from clew_reader.signs import Signs
from clew_reader.steps import AGENDA, TOPIC, Step

_SHORTEST = 10  # characters


def find_opinions(signs: Signs, actors: Actors, steps: Iterable[Step]) -> tuple[Opinion, ...]:
    """The topics of a text in order."""
    found: list[Opinion] = []
    kind, by = "discussed", None
    for step in steps:
        if step.kind != TOPIC or length(signs, step.first, step.last) < _SHORTEST:
            continue
        if step.by is not None:
            kind, by = "contributed", step.by.called
        elif step.type == AGENDA:
            kind, by = AGENDA, None
        elif step.opened:
            kind, by = _opened(signs, actors, step)
        found.append(
            Opinion(
                f"opi{len(found) + 1:02d}",
                signs.span(step.first, step.last),
                signs.written(step.first, step.last),
                kind,
                by,
            )
        )
    return tuple(found)


def _opened(signs: Signs, actors: Actors, step: Step) -> tuple[str, str | None]:
    sentence = signs.sentence(step.first)
    if sentence is None:
        return "discussed", None
    stretch = signs.stretch(sentence)
    mark = signs.marks.first(stretch.start, stretch.stop, "discuss", "contribute")
    if mark is None:
        return "discussed", None
    actor = actors.before(mark.first, stretch.start) or actors.after(mark.last, stretch.stop)
    return "contributed" if mark.label == "contribute" else "discussed", actor.called if actor is not None else None
