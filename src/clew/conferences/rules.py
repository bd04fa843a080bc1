"""May this happen to a conference now, and do the counts reach what the profile's rule asks for?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext_lazy as _

from clew.actors.refusals import Invalid, NotNow
from clew.conferences.models import AgendaItem, Conference, ConferenceState, Outcome
from clew.profiles import NoSuchRule, Profile
from clew.profiles.meetings import Base, Threshold


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """A count against a threshold: `count` of `base_count` are there, `needed` are asked for.

    `base_count`, `needed` and `reached` are None where the base was not counted. `certain` is false where the rule's
    own source was not read.
    """

    base: Base
    base_count: int | None
    needed: int | None
    count: int
    reached: bool | None
    rule: str
    source: str
    certain: bool


def check_known(ordinal: int | None, day: date | None) -> None:
    """Raises Invalid for a conference with neither ordinal nor day: nothing could tell it from others."""
    if ordinal is None and day is None:
        raise Invalid(
            _("Give the ordinal or the day of the conference: one of them is needed to know it by."), field="date"
        )


def check_kind(kind: str, profile: Profile) -> None:
    """Raises Invalid for a kind of meeting that the profile does not have."""
    if kind not in profile.meeting_kinds:
        raise Invalid(_("“%(kind)s” is no kind of conference here. Choose one from the list."), field="kind", kind=kind)


def check_can_hold(conference: Conference) -> None:
    """Raises NotNow for a conference that was held already."""
    if conference.state != ConferenceState.PLANNED:
        raise NotNow(_("The conference was held already. Correct its day or its counts instead."))


def check_was_held(conference: Conference) -> None:
    """Raises NotNow before the conference was held."""
    if conference.state == ConferenceState.PLANNED:
        raise NotNow(_("The conference has not been held yet. Record first that it was held, with its day."))


def check_can_conclude(conference: Conference) -> None:
    """Raises NotNow unless the conference was held and is not concluded."""
    check_was_held(conference)
    if conference.state == ConferenceState.CONCLUDED:
        raise NotNow(_("The conference is concluded already by “%(document)s”."), document=conference.conclusion)


def check_can_settle(item: AgendaItem, outcome: str) -> None:
    """Raises unless the conference was held and the outcome is one of those that exist."""
    check_was_held(item.conference)
    if outcome not in Outcome.values:
        raise Invalid(_("Choose what became of the item."), field="outcome")


def check_persons(counts: Mapping[str, int | None]) -> None:
    """Raises Invalid for counts of persons below zero, and for more present than could be: than were summoned, or,
    where nobody says how many were, than serve in the body."""
    for field, count in counts.items():
        if count is not None and count < 0:
            raise Invalid(_("A count of persons is not below zero."), field=field)
    present, most = counts.get("present"), _most(counts.get("summoned_net"), counts.get("serving"))
    if present is not None and most is not None and present > most:
        raise Invalid(
            _("%(present)s are present and only %(most)s could be. Guests are not counted. Correct one of the counts."),
            field="present",
            present=present,
            most=most,
        )


def check_votes(unanimous: bool, votes: Mapping[str, int | None], voters: int | None = None) -> None:
    """Raises Invalid for counts below zero, for more votes than there are `voters` (None where nobody was counted), and
    for a unanimous vote with somebody against or abstaining."""
    for field, count in votes.items():
        if count is not None and count < 0:
            raise Invalid(_("A count of votes is not below zero."), field=field)
    counted, cast = [field for field, count in votes.items() if count], sum(count or 0 for count in votes.values())
    if voters is not None and cast > voters:
        raise Invalid(
            _("%(cast)s votes were cast and only %(voters)s could vote. Correct the votes, or who was counted."),
            field=max(counted, key=lambda field: votes[field] or 0),
            cast=cast,
            voters=voters,
        )
    if unanimous and (votes.get("votes_against") or votes.get("votes_abstaining")):
        raise Invalid(
            _("A unanimous decision has nobody against or abstaining. Correct the counts or take the mark away."),
            field="unanimous",
        )


def voters(conference: Conference) -> int | None:
    """How many could vote: those present, else those who could have been; None where nobody was counted."""
    return _most(conference.present, conference.summoned_net, conference.serving)


def check_not_past(day: date | None, held: bool, today: date) -> None:
    """Raises Invalid for a plan on a day that is past, and for a conference that was held on a day to come."""
    if day is not None and day < today and not held:
        raise Invalid(
            _("This day is past. If the conference was held, say so below; otherwise choose a day to come."),
            field="date",
        )
    if held and (day is None or day > today):
        raise Invalid(
            _("A conference that was held has a day that is not in the future. Correct the day."), field="date"
        )


def quorum(
    profile: Profile, unit_kind: str, meeting_kind: str, day: date, bases: Mapping[Base, int | None], present: int
) -> Arithmetic | None:
    """Whether enough were present, by the quorum rule of the day; None where the profile has none."""
    try:
        threshold = profile.quorum(unit_kind, meeting_kind, day)
    except NoSuchRule:
        return None
    return arithmetic(threshold, bases, present)


def majority(
    profile: Profile, unit_kind: str, meeting_kind: str, day: date, bases: Mapping[Base, int | None], votes_for: int
) -> Arithmetic | None:
    """Whether enough agreed, by the majority rule of the day; None where the profile has none."""
    try:
        threshold = profile.majority(unit_kind, meeting_kind, day)
    except NoSuchRule:
        return None
    return arithmetic(threshold, bases, votes_for)


def arithmetic(threshold: Threshold, bases: Mapping[Base, int | None], count: int) -> Arithmetic:
    """The count against the threshold, on the base that the rule names and no other."""
    base_count = bases.get(threshold.base)
    needed = threshold.needed(base_count) if base_count is not None else None
    return Arithmetic(
        base=threshold.base,
        base_count=base_count,
        needed=needed,
        count=count,
        reached=count >= needed if needed is not None else None,
        rule=threshold.id,
        source=threshold.source,
        certain=threshold.certain,
    )


def _most(*counts: int | None) -> int | None:
    return next((count for count in counts if count is not None), None)
