"""Counted votes beside a decision."""

from __future__ import annotations

from clew_reader.cues import Mark
from clew_reader.records import Votes
from clew_reader.signs import Signs


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
