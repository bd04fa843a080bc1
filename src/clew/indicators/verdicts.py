"""Whether what a text says follows from the figures: pure arithmetic, written down so that anyone can repeat it."""

# long: one rule a kind of statement, and they are read side by side

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from clew.indicators.measures import compatible, shift
from clew.indicators.models import Obstacle, TargetBasis, Verdict

PERCENT: Final = "%"
POINT: Final = "percentage point"
TIMES: Final = "time"

# How far a number may lie off that is said to be "about" or "nearly" so, in parts of itself. No text fixes it.
LOOSE: Final = Decimal("0.05")

BASES: Final = {
    "central_estimate": (TargetBasis.CENTRAL,),
    "provincial_estimate": (TargetBasis.PROVINCIAL,),
    "plan": (TargetBasis.PLAN, TargetBasis.RESOLUTION),
    "target": (TargetBasis.RESOLUTION, TargetBasis.PLAN),
    "estimate": (TargetBasis.PROVINCIAL, TargetBasis.CENTRAL),
    "government_direction": (TargetBasis.CENTRAL,),
}
"""Comparator -> whose targets it can mean."""


@dataclass(frozen=True, slots=True)
class Said:
    """What the text says, in the words of the corpus format; `places` are the digits after the point as stated."""

    kind: str
    value: Decimal
    unit: str
    places: int = 0
    total: Decimal | None = None
    comparator: str = ""
    qualifier: str = "exact"
    direction: str = ""
    status: str = ""


@dataclass(frozen=True, slots=True)
class Given:
    """A recorded number: what it is here, and which record it is ("figure:12")."""

    role: str  # now | base | target | part | whole | superior | superior_base | sibling
    value: Decimal
    unit_id: int
    period: str
    record: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is recorded about it. `unit` is the indicator's; `siblings` are the values of the units it ranks among,
    None for one that has not reported; `reached` is how many of how many targets were met or exceeded."""

    unit: str
    now: Given | None = None
    base: Given | None = None
    targets: tuple[tuple[str, Given], ...] = ()  # basis, target
    part: Given | None = None
    whole: Given | None = None
    superior: Given | None = None
    superior_base: Given | None = None
    siblings: tuple[Decimal | None, ...] = ()
    lower_is_better: bool = False
    reached: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict with everything that it came from."""

    verdict: str
    computed: Decimal | None = None
    arithmetic: str = ""
    inputs: tuple[Given, ...] = ()
    obstacle: str = ""


class _CannotCheck(Exception):
    def __init__(self, obstacle: Obstacle) -> None:
        self.obstacle = obstacle


Sum = tuple[Decimal, str, tuple[Given, ...]]  # what comes out, how, from what


def judge(said: Said, evidence: Evidence) -> Judgement:
    """Agrees when the computed value is the stated one within half a unit of its last digit (8.2 agrees with 8.1765),
    or on the right side of it where the text says over, at least, at most; about and nearly are looser."""
    check = _CHECKS.get(said.kind)
    try:
        if check is None:
            raise _CannotCheck(Obstacle.NO_METHOD)
        sums = check(said, evidence)
    except _CannotCheck as cannot:
        return Judgement(Verdict.UNCHECKED, obstacle=cannot.obstacle)
    agreeing = [found for found in sums if _agrees(said, found[0])]
    computed, arithmetic, inputs = (agreeing or sums)[0]
    verdict = Verdict.AGREES if agreeing else Verdict.DISAGREES
    if said.total is not None and evidence_total(evidence) not in (None, said.total):
        verdict = Verdict.DISAGREES
    found = Judgement(verdict, computed.quantize(Decimal("0.000001")), arithmetic, inputs)
    return _with_status(found, said, evidence) if said.status in _REACHES and said.kind in _JUDGED else found


def _with_status(found: Judgement, said: Said, evidence: Evidence) -> Judgement:
    """ "8.2, which exceeded the target": that holds when the number is right and stands so to the target meant."""
    if evidence.now is None:
        return Judgement(Verdict.UNCHECKED, found.computed, found.arithmetic, found.inputs, Obstacle.NO_FIGURE)
    aims = _aims(said, evidence)
    if said.kind == "target":
        aims = [given for given in aims if given in found.inputs]
    if not aims:
        return Judgement(Verdict.UNCHECKED, found.computed, found.arithmetic, found.inputs, Obstacle.NO_TARGET)
    sign = -1 if evidence.lower_is_better else 1
    answers = {_REACHES[said.status](sign * (evidence.now.value - aim.value)) for aim in aims}
    if len(answers) > 1:
        return Judgement(Verdict.UNCHECKED, found.computed, found.arithmetic, found.inputs, Obstacle.SEVERAL_TARGETS)
    compared = "; ".join(f"{_n(evidence.now)} {_order(evidence.now.value, aim.value)} {_n(aim)}" for aim in aims)
    return Judgement(
        found.verdict if answers == {True} else Verdict.DISAGREES,
        found.computed,
        f"{found.arithmetic}; {compared}",
        tuple(dict.fromkeys((*found.inputs, evidence.now, *aims))),
    )


def _order(one: Decimal, other: Decimal) -> str:
    return "=" if one == other else ">" if one > other else "<"


def evidence_total(evidence: Evidence) -> Decimal | None:
    """The recorded total of a count: of the targets, or the whole that the counted things are a part of."""
    if evidence.reached is not None:
        return Decimal(evidence.reached[1])
    return evidence.whole.value if evidence.whole else None


def tolerance(places: int) -> Decimal:
    """Half a unit of the last digit that was stated."""
    return Decimal(5).scaleb(-places - 1)


def _agrees(said: Said, computed: Decimal) -> bool:
    stated, slack = said.value, tolerance(said.places)
    if said.direction == "decrease":
        computed = -computed
    elif said.direction == "" and said.kind == "difference":
        computed = abs(computed)
    if said.qualifier in ("over", "at_least"):
        return computed >= stated - slack
    if said.qualifier in ("at_most", "top"):
        return computed <= stated + slack
    if said.qualifier == "nearly":
        return stated - abs(stated) * LOOSE - slack <= computed <= stated + slack
    if said.qualifier in ("about", "basically", "estimated"):
        return abs(computed - stated) <= abs(stated) * LOOSE + slack
    return abs(computed - stated) <= slack


def _compared(said: Said, now: Given, base: Given, unit: str) -> list[Sum]:
    """The readings of a change from `base` to `now`: a rate, points, a multiple or an amount."""
    inputs = (now, base)
    points: Sum = (now.value - base.value, f"{_n(now)} − {_n(base)} = {{}}", inputs)
    readings: list[Sum] = []
    if said.unit == POINT or (said.unit == PERCENT and unit == PERCENT):
        readings.append(points)
    if said.unit in (PERCENT, TIMES):
        if not base.value:
            raise _CannotCheck(Obstacle.ZERO_BASE)
        if said.unit == TIMES:
            readings.append((now.value / base.value, f"{_n(now)} / {_n(base)} = {{}}", inputs))
        else:
            rate = (now.value / base.value - 1) * 100
            readings.append((rate, f"({_n(now)} / {_n(base)} − 1) × 100 = {{}}", inputs))
    elif said.unit != POINT and compatible(said.unit, unit):
        readings.append((shift(points[0], unit, said.unit), points[1], inputs))
    if not readings:
        raise _CannotCheck(Obstacle.OTHER_MEASURE)
    return [(value, how.format(_short(value)), given) for value, how, given in readings]


def _now(evidence: Evidence) -> Given:
    if evidence.now is None:
        raise _CannotCheck(Obstacle.NO_FIGURE)
    return evidence.now


def _growth(said: Said, evidence: Evidence) -> list[Sum]:
    if said.comparator in BASES:
        return _difference(said, evidence)
    if said.unit == PERCENT and evidence.unit == PERCENT and evidence.now and not evidence.base:
        return _level(said, evidence)  # the indicator is itself a rate of growth
    now = _now(evidence)
    if evidence.base is None:
        raise _CannotCheck(Obstacle.NO_BASE)
    readings = _compared(said, now, evidence.base, evidence.unit)
    if said.unit == PERCENT and evidence.unit == PERCENT:
        readings += _level(said, evidence)
    return readings


def _difference(said: Said, evidence: Evidence) -> list[Sum]:
    if said.comparator not in BASES:
        return _growth(said, evidence)
    return _compared(said, _now(evidence), _target(said, evidence), evidence.unit)


def _target(said: Said, evidence: Evidence) -> Given:
    """The target that the text means. Without a basis of its own it is the only one there is."""
    for basis in BASES[said.comparator]:
        found = [given for kind, given in evidence.targets if kind == basis]
        if found and said.comparator != "estimate":
            return found[0]
    if said.comparator in ("central_estimate", "provincial_estimate") or not evidence.targets:
        raise _CannotCheck(Obstacle.NO_TARGET)
    if len({given.value for _basis, given in evidence.targets}) > 1:
        raise _CannotCheck(Obstacle.SEVERAL_TARGETS)
    return evidence.targets[0][1]


def _aims(said: Said, evidence: Evidence) -> list[Given]:
    """The targets on a basis that the text may mean; all of them where it names none."""
    bases = BASES.get(said.comparator, ())
    return [given for basis, given in evidence.targets if not bases or basis in bases]


def _share(said: Said, evidence: Evidence) -> list[Sum]:
    """Per cent of a target, of the whole that a ratio names, of the superior unit, or a level that is a share."""
    if said.comparator in BASES:
        return [_of(_now(evidence), _target(said, evidence))]
    if evidence.part and evidence.whole:
        return [_of(evidence.part, evidence.whole)]
    if evidence.unit == PERCENT:
        return _level(said, evidence)
    if evidence.superior is None:
        raise _CannotCheck(Obstacle.NO_SUPERIOR)
    return [_of(_now(evidence), evidence.superior)]


def _aimed(said: Said, evidence: Evidence) -> list[Sum]:
    """The target itself, as the text quotes it; whether it was reached is judged after it."""
    aims = _aims(said, evidence)
    if not aims:
        raise _CannotCheck(Obstacle.NO_TARGET)
    if not compatible(said.unit or evidence.unit, evidence.unit):
        raise _CannotCheck(Obstacle.OTHER_MEASURE)
    sums: list[Sum] = []
    for aim in aims:
        value = shift(aim.value, evidence.unit, said.unit or evidence.unit)
        sums.append((value, f"{_n(aim)} {evidence.unit} = {_short(value)} {said.unit}", (aim,)))
    return sums


def _of(part: Given, whole: Given) -> Sum:
    if not whole.value:
        raise _CannotCheck(Obstacle.ZERO_BASE)
    value = part.value / whole.value * 100
    return value, f"{_n(part)} / {_n(whole)} × 100 = {_short(value)}", (part, whole)


def _level(said: Said, evidence: Evidence) -> list[Sum]:
    now = _now(evidence)
    if not compatible(said.unit or evidence.unit, evidence.unit):
        raise _CannotCheck(Obstacle.OTHER_MEASURE)
    value = shift(now.value, evidence.unit, said.unit or evidence.unit)
    return [(value, f"{_n(now)} {evidence.unit} = {_short(value)} {said.unit}", (now,))]


def _rank(said: Said, evidence: Evidence) -> list[Sum]:
    """The place among the units under the same superior; equal values share a place. Elsewhere we know no figures."""
    if evidence.unit == "rank":
        now = _now(evidence)
        return [(now.value, f"{_n(now)}", (now,))]
    if said.comparator in ("nationwide", "region"):
        raise _CannotCheck(Obstacle.NO_METHOD)
    now = _now(evidence)
    known = [value for value in evidence.siblings if value is not None]
    if len(known) < len(evidence.siblings) or not known:
        raise _CannotCheck(Obstacle.SIBLINGS_MISSING)
    better = sum((value < now.value) if evidence.lower_is_better else (value > now.value) for value in known)
    return [(Decimal(better + 1), f"1 + {better} of {len(known) + 1} = {better + 1}", (now,))]


def _count(said: Said, evidence: Evidence) -> list[Sum]:
    """How many of how many: of the targets, of the whole that a ratio names, or the level with its total."""
    if evidence.reached is not None:
        met, of_all = evidence.reached
        return [(Decimal(met), f"{met} of {of_all}", ())]
    if evidence.part and evidence.whole:
        whole = evidence.whole
        return [(evidence.part.value, f"{_n(evidence.part)} of {_n(whole)}", (evidence.part, whole))]
    if said.total and evidence.unit == PERCENT and evidence.now:
        # 159 of 182 is said, 87.36 % is recorded: the same when the shares agree at the digits of the recorded one.
        share = said.value / said.total * 100
        text = f"{said.value.normalize():f} / {said.total.normalize():f} × 100 = {_short(share)}"
        same = abs(share - evidence.now.value) <= tolerance(-int(evidence.now.value.normalize().as_tuple().exponent))
        return [(said.value if same else evidence.now.value * said.total / 100, text, (evidence.now,))]
    return _level(said, evidence)


def _contribution(said: Said, evidence: Evidence) -> list[Sum]:
    """The part in the change of the superior unit: points of its growth, or per cent of its change."""
    now = _now(evidence)
    if evidence.base is None:
        raise _CannotCheck(Obstacle.NO_BASE)
    above, before = evidence.superior, evidence.superior_base
    if above is None or before is None:
        raise _CannotCheck(Obstacle.NO_SUPERIOR)
    inputs = (now, evidence.base, above, before)
    change = now.value - evidence.base.value
    by, words = (before.value, _n(before)) if said.unit == POINT else (
        above.value - before.value, f"({_n(above)} − {_n(before)})"
    )  # fmt: skip
    if not by:
        raise _CannotCheck(Obstacle.ZERO_BASE)
    value = change / by * 100
    return [(value, f"({_n(now)} − {_n(evidence.base)}) / {words} × 100 = {_short(value)}", inputs)]


def _n(given: Given) -> str:
    value = f"{given.value.normalize():f}"
    return value if given.value >= 0 else f"({value})"


def _short(value: Decimal) -> str:
    return f"{value.quantize(Decimal('0.0001')).normalize():f}"


_REACHES: Final[dict[str, Callable[[Decimal], bool]]] = {
    "exceeded": lambda above: above > 0,
    "met": lambda above: above >= 0,
    "met_early": lambda above: above >= 0,
    "not_met": lambda above: above < 0,
}
"""What a text's judgement asks of the distance to the target, counted in the better direction."""

_JUDGED: Final = frozenset({"level", "growth", "target"})
"""Kinds whose number is the result or the target itself; a distance says it by its sign."""

_CHECKS: Final[dict[str, Callable[[Said, Evidence], list[Sum]]]] = {
    "growth": _growth,
    "difference": _difference,
    "share": _share,
    "rank": _rank,
    "count_of_total": _count,
    "contribution": _contribution,
    "level": _level,
    "target": _aimed,
}
