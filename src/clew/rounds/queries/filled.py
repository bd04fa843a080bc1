"""How duties are filled in: lines, what stands in their cells, what was reported before, what was found about it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from django.conf import settings
from django.db.models import Sum

from clew.indicators.dating import period_of
from clew.indicators.models import Indicator, OverUnits
from clew.rounds.checking import Finding, Line, Past, Rule, Written, check, missing
from clew.rounds.formulas import parse
from clew.rounds.models import Duty, Entry, Form, FormLine, Round, Severity
from clew.rounds.queries.past import past_of


@dataclass(frozen=True, slots=True)
class Asked:
    """A form as it is asked: its lines with their indicators, and its rules."""

    form: Form
    lines: tuple[FormLine, ...]
    rules: tuple[Rule, ...]

    @property
    def indicators(self) -> tuple[Indicator, ...]:
        """In the order of the form."""
        return tuple(line.indicator for line in self.lines)

    @property
    def names(self) -> dict[str, str]:
        """The names of the indicators by code."""
        return {one.code: str(one.name) for one in self.indicators}

    def seen(self, has_below: bool) -> tuple[Line, ...]:
        """The lines as checks see them. With units below, what adds up over units is computed and not typed."""
        return tuple(
            Line(
                line.pk,
                line.indicator.code,
                str(line.indicator.name),
                line.indicator.unit,
                line.indicator.decimals,
                line.indicator.over_time,
                line.required,
                has_below and line.indicator.over_units == OverUnits.SUM,
            )
            for line in self.lines
        )


@dataclass(frozen=True, slots=True)
class Filled:
    """One duty with everything in it. By line: what is written, its past, and the sum of the units below."""

    duty: Duty
    lines: tuple[Line, ...]
    entries: Mapping[int, Entry]
    written: Mapping[int, Written]
    past: Mapping[int, Past]
    sums: Mapping[int, Decimal | None]
    findings: tuple[Finding, ...] = field(default=())

    @property
    def errors(self) -> int:
        """Findings that refuse the sending; empty cells are counted by `blanks`."""
        return sum(one.severity == Severity.ERROR for one in self.findings)

    @property
    def open_warnings(self) -> int:
        """Warnings that no comment answers."""
        return sum(one.severity == Severity.WARNING and not one.answered for one in self.findings)

    @property
    def blanks(self) -> tuple[Finding, ...]:
        """Required cells in which nothing stands."""
        return tuple(missing(self.lines, self.written))

    @property
    def total(self) -> int:
        """Cells that are to be filled in."""
        return sum(not line.computed for line in self.lines)

    @property
    def filled(self) -> int:
        """Cells in which something stands."""
        empty = Written()
        return sum(not line.computed and not self.written.get(line.id, empty).empty for line in self.lines)


def asked(form: Form) -> Asked:
    """Two queries."""
    lines = tuple(FormLine.objects.filter(form=form).select_related("indicator").order_by("position"))
    known = {line.indicator.code for line in lines}
    rules = tuple(
        Rule(parse(one.left, known), one.sense, parse(one.right, known, "right"), one.tolerance, one.severity)
        for one in form.rules.order_by("pk")
    )
    return Asked(form, lines, rules)


def filled(
    duties: Sequence[Duty],
    form: Asked,
    words: str,
    typed: Mapping[tuple[int, int], str] | None = None,
    instead: Mapping[tuple[int, int], Written] | None = None,
) -> dict[int, Filled]:
    """By duty; all of one round. By duty and line: `typed` is what was typed just now, `instead` what would stand in a
    cell in place of what does. A fixed number of queries."""
    if not duties:
        return {}
    round_ = duties[0].round
    period = period_of(round_.period, round_.calendar, settings.PROFILE)
    past = past_of([duty.unit_id for duty in duties], form.indicators, period)
    below = with_below(duties)
    entries: dict[int, dict[int, Entry]] = defaultdict(dict)
    for entry in Entry.objects.filter(duty__in=[duty.pk for duty in duties]):
        entries[entry.duty_id][entry.line_id] = entry
    sums = sums_below(round_) if below else {}
    leaf, upper = form.seen(False), form.seen(True)
    said = typed or {}
    replacing: dict[int, dict[int, Written]] = defaultdict(dict)
    for (duty_id, line_id), one in (instead or {}).items():
        replacing[duty_id][line_id] = one
    found = {}
    for duty in duties:
        lines = upper if duty.pk in below else leaf
        own = entries.get(duty.pk, {})
        written = {pk: written_in(entry, said.get((duty.pk, pk), "")) for pk, entry in own.items()}
        written |= replacing.get(duty.pk, {})
        known = {
            line.pk: past[duty.unit_id, line.indicator_id]
            for line in form.lines
            if (duty.unit_id, line.indicator_id) in past
        }
        of_below = {line.id: sums.get((duty.pk, line.id)) for line in lines if line.computed}
        findings = tuple(check(lines, written, known, form.rules, words, of_below))
        found[duty.pk] = Filled(duty, lines, own, written, known, of_below, findings)
    return found


def written_in(entry: Entry, typed: str = "") -> Written:
    """What stands in an entry, as checks see it."""
    too_long = bool(entry.typed) and entry.typed.replace(",", "").replace(".", "").isdecimal()
    return Written(entry.value, entry.absence, entry.typed, too_long, typed, entry.comment)


def with_below(duties: Collection[Duty]) -> set[int]:
    """The ids of those under which other duties of the round stand. One query."""
    ids = [duty.pk for duty in duties]
    return set(Duty.objects.filter(above__in=ids).values_list("above_id", flat=True).distinct())


def sums_below(round_: Round) -> dict[tuple[int, int], Decimal]:
    """By duty and line what the duties below it say together, whatever their state. Two queries."""
    entries = Entry.objects.filter(duty__round=round_, duty__above__isnull=False, value__isnull=False)
    rows = entries.values_list("duty__above", "line").annotate(together=Sum("value"))
    sums: dict[tuple[int, int], Decimal] = {(above, line): value for above, line, value in rows}
    above = dict(Duty.objects.filter(round=round_, below__isnull=False).values_list("pk", "above_id").distinct())
    for duty_id in sorted(above, key=lambda pk: -_depth(pk, above)):
        over = above[duty_id]
        if over is None:
            continue
        for (one, line), value in list(sums.items()):
            if one == duty_id:
                sums[over, line] = sums.get((over, line), Decimal(0)) + value
    return sums


def _depth(duty_id: int, above: Mapping[int, int | None]) -> int:
    depth, one = 0, above.get(duty_id)
    while one is not None:
        depth, one = depth + 1, above.get(one)
    return depth
