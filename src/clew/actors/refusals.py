"""Refusals: why something may not be done, in the official's words, with what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise


class Refusal(Exception):
    """Base of all refusals. `sentence` is translatable with named holes; `values` fill the holes.

    Rooms subclass `NotAllowed` or `NotNow` beside the code that raises them, or raise these with a sentence.
    """

    status = 409

    def __init__(self, sentence: StrOrPromise, **values: Any) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.values = values

    def __str__(self) -> str:
        # str() also forces a lazy translation into the language of the moment of showing.
        return str(self.sentence) % self.values if self.values else str(self.sentence)


class NotAllowed(Refusal):
    """This person may not do this (raised by access functions)."""

    status = 403


class NotNow(Refusal):
    """The state of the record does not allow this now (raised by rules)."""


class NotFound(Refusal):
    """There is no such record, or this person may not know of it."""

    status = 404


class Invalid(Refusal):
    """What was given is wrong. `field` names the input it belongs to, if one."""

    status = 422

    def __init__(self, sentence: StrOrPromise, *, field: str | None = None, **values: Any) -> None:
        super().__init__(sentence, **values)
        self.field = field
