"""Rules about grades and awards."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from clew.profiles.rules import Id, NamedRule, Share, Text


class Grade(NamedRule):
    """A grade of a scheme, from `min_points` of 100 up to the next grade; `rank` 1 is the best.

    `tasks_done` is the share of tasks that must be done, `late_at_most` of them late, `above_requirement` above what
    was asked; None where the scheme does not say.
    """

    scheme: Id
    rank: Annotated[int, Field(ge=1)]
    min_points: Annotated[int, Field(ge=0, le=100)] | None = None
    tasks_done: Share | None = None
    late_at_most: Share | None = None
    above_requirement: Share | None = None
    good_or_better: bool


class AwardKind(NamedRule):
    """A kind of award, and whom it may go to."""

    recipients: tuple[Literal["organisation", "person"], ...]
    reads_as: tuple[Text, ...] = ()
