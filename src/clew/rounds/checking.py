"""What is wrong, or strange, about the values of one unit. Pure: values, history and rules are passed in.

Errors are refused when the duty is sent, warnings ask for a comment. The thresholds are Clew's own; no regulation names
any.
"""

# long: each check is short and stands beside the others that look at the same cell

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any, Final

from clew.face.numbers import read_otherwise
from clew.indicators.models import OverTime
from clew.rounds.formulas import Formula
from clew.rounds.models import RuleSense, Severity

JUMP: Final = Decimal(2)
"""How many times the largest value of its history, or what part of the smallest, is a jump."""
_NEAR: Final = Decimal("2.5")
"""Within this factor a value stands near another."""
_SCALES: Final = tuple(Decimal(10) ** power for power in (3, 6, 9, -3, -6, -9))
_LEAST_STEPS: Final = 5  # steps of the last digit shown that a jump must have: 2 houses after 1 are no jump


class Kind(StrEnum):
    """What was found. The words are in `rounds.finding_words`."""

    UNREAD = "unread"  # text that is no number
    TOO_LONG = "too_long"
    MARKS = "marks"  # comma and point confused
    SCALE = "scale"  # thousands for millions
    JUMP = "jump"
    FELL = "fell"  # an accumulated value that is less than before
    NEGATIVE = "negative"
    RULE = "rule"
    EMPTY = "empty"  # required, and nothing is there


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the form, as far as checks ask."""

    id: int
    code: str
    name: str
    measure: str
    decimals: int
    over_time: str
    required: bool = True
    computed: bool = False  # the sum of the units under it; nobody types it


@dataclass(frozen=True, slots=True)
class Past:
    """What the unit reported before: the last period, the same period of last year, other periods of the same kind."""

    last: Decimal | None = None
    last_period: str = ""
    same: Decimal | None = None
    same_period: str = ""
    others: tuple[Decimal, ...] = ()
    accumulated: bool = False  # the last period is the beginning of this one

    @property
    def comparable(self) -> tuple[Decimal, ...]:
        """The values that a new one should be like."""
        found = [self.same, *self.others, self.last if self.accumulated or self.same is None else None]
        return tuple(value for value in found if value is not None)


@dataclass(frozen=True, slots=True)
class Written:
    """What stands in a cell."""

    value: Decimal | None = None
    absence: str = ""
    unread: str = ""
    too_long: bool = False
    typed: str = ""  # as it was typed just now; empty later
    comment: str = ""

    @property
    def empty(self) -> bool:
        return self.value is None and not self.absence and not self.unread


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the form, read."""

    left: Formula
    sense: str
    right: Formula
    tolerance: Decimal
    severity: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding at a line. `facts` fill the holes of its sentence; `instead` is what was probably meant."""

    line_id: int
    kind: Kind
    severity: str
    facts: Mapping[str, Any]
    instead: Decimal | None = None
    answered: bool = False  # a warning whose cell has a comment


def check(
    lines: Sequence[Line],
    written: Mapping[int, Written],
    past: Mapping[int, Past],
    rules: Sequence[Rule],
    words: str,
    sums: Mapping[int, Decimal | None],
) -> list[Finding]:
    """Everything that was found about one unit, in the order of the lines. By line: what is written, its past, and for
    computed lines the sum of the units under it. `words` is the language in which it was typed."""
    found: list[Finding] = []
    for line in lines:
        if not line.computed:
            one = written.get(line.id, Written())
            found += _of_cell(line, one, past.get(line.id, Past()), words)
    found += _of_rules(lines, written, rules, sums)
    order = {line.id: number for number, line in enumerate(lines)}
    return sorted(found, key=lambda one: order[one.line_id])


def missing(lines: Sequence[Line], written: Mapping[int, Written]) -> list[Finding]:
    """The required cells in which nothing stands; asked when the duty is to be sent."""
    return [
        Finding(line.id, Kind.EMPTY, Severity.ERROR, {})
        for line in lines
        if line.required and not line.computed and written.get(line.id, Written()).empty
    ]


def _of_cell(line: Line, one: Written, past: Past, words: str) -> Iterator[Finding]:
    if one.unread:
        kind = Kind.TOO_LONG if one.too_long else Kind.UNREAD
        yield Finding(line.id, kind, Severity.ERROR, {"typed": one.unread})
    if one.value is None:
        return
    strange = _strange(line, one, past, words)
    if strange is not None:
        kind, facts, instead = strange
        yield Finding(line.id, kind, Severity.WARNING, facts, instead, bool(one.comment))


def _strange(line: Line, one: Written, past: Past, words: str) -> tuple[Kind, dict[str, Any], Decimal | None] | None:
    """The first thing that makes a value strange: the likelier explanation before the mere jump."""
    value, known = one.value, past.comparable
    assert value is not None
    if value < 0 and known and min(known) >= 0:
        return Kind.NEGATIVE, {}, None
    if known and _jumps(line, value, known):
        nearest = _nearest(known)
        otherwise = read_otherwise(one.typed, words) if one.typed else None
        if otherwise is not None and otherwise != value and _near(otherwise, nearest):
            return Kind.MARKS, {"typed": one.typed, "read": value, "otherwise": otherwise, "before": nearest}, otherwise
        for scale in _SCALES:
            if _near(value * scale, nearest):
                return Kind.SCALE, {"times": scale, "before": nearest}, value * scale
        return Kind.JUMP, _compared(past, nearest), None
    if past.accumulated and past.last is not None and line.over_time in _GROWING and value < past.last:
        return Kind.FELL, {"before": past.last, "period": past.last_period}, None
    return None


_GROWING: Final = frozenset({OverTime.SUM.value, OverTime.CUMULATIVE.value})


def _compared(past: Past, nearest: Decimal) -> dict[str, Any]:
    if past.same is not None:
        return {"before": past.same, "period": past.same_period}
    return {"before": nearest, "period": past.last_period}


def _nearest(known: tuple[Decimal, ...]) -> Decimal:
    """The first that is not zero: the same period of last year before others."""
    return next((value for value in known if value), known[0])


def _jumps(line: Line, value: Decimal, known: tuple[Decimal, ...]) -> bool:
    largest, smallest = max(abs(one) for one in known), min(abs(one) for one in known)
    beyond = max(abs(value) - largest, smallest - abs(value))
    if beyond < _LEAST_STEPS * Decimal(1).scaleb(-line.decimals):
        return False
    return abs(value) > largest * JUMP or abs(value) * JUMP < smallest


def _near(value: Decimal, other: Decimal) -> bool:
    if not value or not other or (value < 0) != (other < 0):
        return False
    return 1 / _NEAR <= value / other <= _NEAR


def _of_rules(
    lines: Sequence[Line], written: Mapping[int, Written], rules: Sequence[Rule], sums: Mapping[int, Decimal | None]
) -> Iterator[Finding]:
    ids = {line.code: line.id for line in lines}
    values = {
        line.code: sums.get(line.id) if line.computed else written.get(line.id, Written()).value for line in lines
    }
    for rule in rules:
        left, right = rule.left.of(values), rule.right.of(values)
        if left is None or right is None or _holds(rule, left, right):
            continue
        place = next(ids[code] for code in (*rule.left.codes, *rule.right.codes) if code in ids)
        facts = {"left": left, "right": right, "sense": rule.sense, "rule": rule}
        answered = any(
            written[ids[code]].comment
            for code in (*rule.left.codes, *rule.right.codes)
            if code in ids and ids[code] in written
        )
        yield Finding(place, Kind.RULE, rule.severity, facts, None, rule.severity == Severity.WARNING and answered)


def _holds(rule: Rule, left: Decimal, right: Decimal) -> bool:
    allowed = max(abs(left), abs(right)) * rule.tolerance / 100
    if rule.sense == RuleSense.AT_LEAST:
        return left >= right - allowed
    if rule.sense == RuleSense.AT_MOST:
        return left <= right + allowed
    return abs(left - right) <= allowed
