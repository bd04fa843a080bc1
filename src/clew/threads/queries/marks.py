"""The small marks of clauses: sign, word and tone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import overload

from clew.face.templatetags.face import STATUS_MARKS
from clew.threads.rules import State


@dataclass(frozen=True, slots=True)
class Mark:
    """A state as it is shown: the sign and the word carry the meaning, the tone only follows."""

    state: str
    sign: str
    tone: str
    word: str


@overload
def mark_of(state: State) -> Mark: ...
@overload
def mark_of(state: None) -> None: ...
def mark_of(state: State | None) -> Mark | None:
    """The mark of a state; nothing for a clause on which nothing hangs."""
    if state is None:
        return None
    sign, tone, word = STATUS_MARKS[state.value]
    return Mark(state.value, sign, tone, str(word))
