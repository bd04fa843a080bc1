"""Acts of deciding in a sentence: who agreed, approved, refused, postponed, assigned what, and with which votes."""

from __future__ import annotations

from dataclasses import dataclass

from clew_reader.actors import BODY, GENERIC, Actor, Actors
from clew_reader.cues import Mark
from clew_reader.records import Votes
from clew_reader.signs import Signs

_SUBJECT_WITHIN = 30  # words of a sentence between who decides and the verb

# Acts that only a meeting or body does; acts that a person may do too; acts told for the record only.
_MEETING = (
    "agreed", "approved", "adopted", "passed", "stated", "agreed_to_establish", "established", "agreed_to_adjust",
    "amended", "agreed_to_conclude", "agreed_to", "proposed",
)  # fmt: skip
_ANYONE = ("directed", "assigned", "accepted", "identified")
_REFUSABLE = "approved"


@dataclass(frozen=True, slots=True)
class Act:
    """An act in words `[first, last)`; `verb` is where its verb stands."""

    value: str
    first: int
    last: int
    verb: int = 0
    by: Actor | None = None
    polarity: str | None = None
    unanimous: bool = False
    passive: bool = False
    holds_rest: bool = False  # what follows a colon is not its object


def find_act(signs: Signs, actors: Actors, first: int, last: int) -> Act | None:
    """The first act of deciding in a sentence."""
    opening = _minutes(signs, first, last)
    if opening is not None:
        return opening
    found: list[Act] = []
    for mark in signs.marks.within(first, last, "polarity", "act"):
        act = (
            _polar(signs, actors, mark, first, last)
            if mark.label.startswith("polarity")
            else _plain(signs, actors, mark, first, last)
        )
        if act is not None:
            found.append(act)
            if act.polarity is not None:
                break
    refused = [act for act in found if act.polarity is not None]
    return next(iter(refused or found), None)


def _unanimous(signs: Signs, first: int, last: int) -> bool:
    return (
        signs.marks.first(first, last, "unanimous") is not None
        and signs.marks.first(first, last, "not.unanimous") is None
    )


def _minutes(signs: Signs, first: int, last: int) -> Act | None:
    """ "RESOLVED that ...", "Beslut: ...": minutes begin a decision without naming who decides."""
    mark = signs.at(first, "decided.start")
    if mark is None or mark.last >= last:
        return None
    follows = signs.is_sign(mark.last, ":") or signs.at(mark.last, "that", "unanimous") is not None
    if not follows:
        return None
    inner = signs.marks.first(mark.last, min(last, mark.last + 8), "act", "polarity")
    polarity = inner.value if inner is not None and inner.label.startswith("polarity") else None
    value = (_REFUSABLE if polarity else _named(inner.value)) if inner is not None else "agreed"
    return Act(value, mark.first, mark.last, mark.first, None, polarity, _unanimous(signs, first, last))


def _named(value: str) -> str:
    return "agreed" if value == "agreed_to" else value


def _subject(signs: Signs, actors: Actors, place: int, first: int, last: int, *, anyone: bool) -> Actor | None:
    """Who decides: the nearest fitting actor before the verb in the sentence, or right after it (inverted order)."""
    near = actors.before(place, first)
    if near is not None and _may_decide(signs, near, anyone) and _is_subject(signs, near, first):
        return near
    for end in range(place, max(first, place - _SUBJECT_WITHIN), -1):
        if signs.is_sign(end - 1, ":") and end - 1 >= first:
            break
        actor = actors.by_last.get(end)
        generic = signs.marks.ending(end, first, "generic.body")
        if actor is None and generic is not None:
            actor = Actor(generic.first, generic.last, signs.written(generic.first, generic.last), GENERIC)
        if (
            actor is not None
            and actor.first >= first
            and _may_decide(signs, actor, anyone)
            and _is_subject(signs, actor, first)
        ):
            return actor
    for end in range(max(first, place - _SUBJECT_WITHIN), max(first, place - 4 * _SUBJECT_WITHIN), -1):
        generic = signs.marks.ending(end, first, "generic.body")
        if generic is not None:
            return Actor(generic.first, generic.last, signs.written(generic.first, generic.last), GENERIC)
    after = actors.after(place + 1, last)
    return after if after is not None and _may_decide(signs, after, anyone) else None


def _may_decide(signs: Signs, actor: Actor, anyone: bool) -> bool:
    if actor.kind in (BODY, GENERIC) or signs.at(actor.first, "generic.body") is not None:
        return True
    return anyone and actor.kind == "person"


def _is_subject(signs: Signs, actor: Actor, first: int) -> bool:
    """Not "of the Council" and not "after the Council ..."."""
    place = actor.first
    if place > first and signs.at(place - 1, "article") is not None:
        place -= 1
    return place <= first or signs.marks.ending(place, first, "no.subject", "not.act", "moving", "ask") is None


def _plain(signs: Signs, actors: Actors, mark: Mark, first: int, last: int) -> Act | None:
    value = mark.value
    if value not in _MEETING and value not in _ANYONE:
        return None
    if signs.at(mark.first, "for.votes") and any(
        signs.is_sign(place, "%/") for place in range(max(first, mark.first - 4), mark.first)
    ):
        return None  # "100% đại biểu tán thành" is how they voted
    if value == "agreed_to":
        inner = signs.marks.first(mark.last - 1, min(last, mark.last + 12), "act")
        value = inner.value if inner is not None and inner.value in _MEETING else value
    unanimous = _unanimous(signs, first, last)
    passive = signs.marks.ending(mark.first, first, "be") is not None
    if passive and value in _MEETING:
        if signs.marks.first(first, mark.first, "moving") is not None:
            return None
        subject = signs.marks.first(first, mark.first, "matter", "type") is not None
        if subject and mark.first - first <= _SUBJECT_WITHIN:
            return Act(_named(value), mark.first, mark.last, mark.first, None, None, unanimous, passive=True)
        return None
    if signs.marks.ending(mark.first, first, "not.act", "must") is not None:
        return None
    by = _subject(signs, actors, mark.first, first, last, anyone=value in _ANYONE)
    if by is None or not _has_object(signs, actors, value, mark, last):
        return None
    holds = value in ("stated", "agreed")
    return Act(_named(value), mark.first, mark.last, mark.first, by, None, unanimous, holds_rest=holds)


def _has_object(signs: Signs, actors: Actors, value: str, mark: Mark, last: int) -> bool:
    soon = min(last, mark.last + 10)
    if value == "accepted":
        return signs.marks.first(mark.last, soon, "opinion.word") is not None
    if value == "identified":
        return signs.marks.first(mark.last, soon, "task.word") is not None
    if value in ("directed", "assigned"):
        return bool(actors.list_at(mark.last, last)[1])
    return mark.last < last


def _polar(signs: Signs, actors: Actors, mark: Mark, first: int, last: int) -> Act | None:
    """A refusal, postponement or referral: of a matter that is named, or by a body."""
    if mark.first > first and (signs.at(mark.first - 1, "votes") or signs.words.lower[mark.first - 1].isdecimal()):
        return None  # "1 phiếu không tán thành"
    matter = signs.marks.first(first, last, "matter", "type") is not None
    by = _subject(signs, actors, mark.first, first, last, anyone=False)
    moved = signs.marks.first(first, mark.first, "moving")
    if moved is not None and not signs.at(moved.first - 1, "article"):
        return None  # "Councillor Hall proposed that the item be deferred": asked, not decided
    if not matter or (by is None and signs.marks.first(first, mark.first, "matter", "type", "be") is None):
        return None
    if signs.marks.ending(mark.first, first, "to") is not None and by is None:
        return None
    passive = by is None or signs.marks.ending(mark.first, first, "be") is not None
    return Act(_REFUSABLE, mark.first, mark.last, mark.first, by, mark.value, _unanimous(signs, first, last), passive)


def find_votes(signs: Signs, first: int, last: int) -> Votes | None:
    """Counted votes: "12 votes for, 5 against and 2 abstentions", "Ja: 21, nej: 14", "45/47 phiếu tán thành"."""
    counts: dict[str, int] = {}
    for label in ("against.votes", "abstain.votes", "for.votes"):
        for mark in signs.marks.within(first, last, label):
            number = _count(signs, mark, first, last)
            if number is not None and label not in counts:
                counts[label] = number
    counts |= _one_to_other(signs, first, last)
    spoken = signs.marks.first(first, last, "votes") is not None or len(counts) > 1
    if not counts or not spoken:
        return None
    return Votes(counts.get("for.votes"), counts.get("against.votes"), counts.get("abstain.votes"))


def _one_to_other(signs: Signs, first: int, last: int) -> dict[str, int]:
    """ "by 8 votes to 5", "8 röster mot 5": the first number is for, the second against."""
    for mark in signs.marks.within(first, last, "votes"):
        before, after = mark.first - 1, mark.last + 1
        if before < first or after >= last or not signs.at(mark.last, "to", "against.votes"):
            continue
        one, other = signs.words.lower[before], signs.words.lower[after]
        if one.isdecimal() and other.isdecimal() and len(one) <= 4 and len(other) <= 4:
            return {"for.votes": int(one), "against.votes": int(other)}
    return {}


def _count(signs: Signs, mark: Mark, first: int, last: int) -> int | None:
    """The number just before the words, or after them and a colon."""
    before = mark.first - 1
    if before >= first and signs.at(before, "votes") is not None:
        before -= 1
    else:
        voters = signs.marks.ending(mark.first, first, "generic.body", "head.persons")
        before = voters.first - 1 if voters is not None else before
    if before >= first and signs.words.lower[before].isdecimal() and len(signs.words.lower[before]) <= 4:
        joint = before - 1
        if joint - 1 >= first and signs.is_sign(joint, "/") and signs.words.lower[joint - 1].isdecimal():
            before = joint - 1
        return int(signs.words.lower[before])
    after = mark.last
    if after < last and signs.is_sign(after, ":"):
        after += 1
        if after < last and signs.words.lower[after].isdecimal() and len(signs.words.lower[after]) <= 4:
            return int(signs.words.lower[after])
    return None
