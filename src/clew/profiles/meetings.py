"""Rules about meetings: kinds, quorum, majority, ballots, what a meeting does with an item."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from clew.profiles.rules import Id, Ids, NamedRule, Share, Text

Base = Literal["serving", "summoned_net", "present", "valid_ballots"]


class MeetingKind(NamedRule):
    """A kind of meeting. `numbered`: it takes the next ordinal of the term; `every_months`: how often it is due.

    `unit_kinds` are the bodies that hold it; empty means any. `reads_as`: the reader's words for it.
    """

    numbered: bool
    every_months: Annotated[int, Field(ge=1)] | None = None
    unit_kinds: Ids = ()
    reads_as: tuple[Text, ...] = ()


class Threshold(NamedRule):
    """How many of a base are needed: at least that share of it, or more than it where `more_than`.

    The base is counted by the caller: `serving` members of the body, all summoned less those absent throughout
    (`summoned_net`), those `present`, or `valid_ballots`. Empty `unit_kinds` or `meeting_kinds` mean any.
    """

    fraction: Share
    more_than: bool
    base: Base
    unit_kinds: Ids = ()
    meeting_kinds: Ids = ()

    def needed(self, count: int) -> int:
        """The least number that is enough, out of `count`: more than 1/2 of 47 is 24, at least 2/3 of 47 is 32."""
        share = self.fraction * count
        return share.__floor__() + 1 if self.more_than else share.__ceil__()

    def concerns(self, unit_kind: str, meeting_kind: str) -> bool:
        return (not self.unit_kinds or unit_kind in self.unit_kinds) and (
            not self.meeting_kinds or meeting_kind in self.meeting_kinds
        )

    @property
    def precision(self) -> int:
        """How much it narrows: of two thresholds that concern a meeting, the more precise one is meant."""
        return bool(self.unit_kinds) + bool(self.meeting_kinds)


class Ballot(NamedRule):
    """How a matter is voted on."""

    matter: Literal["personnel", "discipline", "other"]
    secret: bool


class ActKind(NamedRule):
    """What a meeting does with an item. `outcome` says where the item then stands;"""

    outcome: Literal["adopted", "refused", "postponed", "referred_back", "noted", "procedure"]
    reads_as: tuple[Id, ...] = ()
