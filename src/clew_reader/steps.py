"""What a stretch of a text does, and what a sentence hands on to those after it: the words that the course of the text
and the stages that make records share.
"""

from __future__ import annotations

from dataclasses import dataclass

from clew_reader.actors import Actor
from clew_reader.asking import Ask
from clew_reader.deciding import Act

TASK, COMMENTS, DECISION, JUDGEMENT, TOPIC, AWARD = "task", "comments", "decision", "judgement", "topic", "award"
AGENDA = "agenda"  # of a topic: what a meeting was called for
GOAL = "goal"  # of a frame of tasks: what stands under a heading of goals
JUDGED = ("limitation", "difficulty", "cause", "lesson", "forecast")


@dataclass(frozen=True, slots=True)
class Step:
    """What a stretch of words `[first, last)` does. `ask`, `act` and `frame` say what it was read from."""

    kind: str
    first: int
    last: int
    ask: Ask | None = None
    act: Act | None = None
    type: str | None = None  # of a judgement that its frame settles
    by: Actor | None = None  # who says it, of an opinion of one member
    opened: bool = True  # whether the stretch itself holds the sign; False: it goes on with what was opened before


@dataclass(slots=True)
class Frame:
    """What the following sentences do unless they show another sign."""

    kind: str | None = None
    block: int = -1
    ask: Ask | None = None
    act: Act | None = None
    type: str | None = None
    lists: bool = False  # opened with a colon: list items and paragraphs after it belong to it
