"""Totals that are kept up to date: a figure that is new, corrected or taken back changes only the units that hold it.

Every unit that holds a figure has an account of it, in whole numbers and counts. What is booked can be taken back
exactly, so after any changes the totals are those that the full computation gives.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from clew_rollup.engines.holdings import WHOLE, holders, survey
from clew_rollup.exact import PATH_DIGITS, VALUE_DIGITS, digits_after_point, whole
from clew_rollup.records import Absence, Figure, Period, check_periods
from clew_rollup.rules import Rule, check_together
from clew_rollup.totals import Total
from clew_rollup.tree import Tree

Cell = tuple[int, str, str]  # unit, indicator, period
Said = tuple[int, int] | Absence  # numerator and denominator in whole numbers, or why there are none


@dataclass(slots=True)
class Account:
    """What is booked at one unit for one indicator and period; sums are whole numbers of 10**-(VALUE_DIGITS +
    PATH_DIGITS).
    """

    numerator: int = 0
    denominator: int = 0
    reported: int = 0
    missing: int = 0
    not_due: int = 0
    not_applicable: int = 0
    estimated: int = 0  # how many of the reported are held in part
    broken: int = 0  # how many are held in a part that cannot be told

    def book(self, said: Said, parts: int | None, sign: int) -> None:
        """Enters (sign 1) or takes back (-1) what one reporting unit said, of which `parts` are held here."""
        self.broken += sign * (parts is None)
        if said is Absence.NOT_APPLICABLE:
            self.not_applicable += sign
        elif said is Absence.NOT_DUE:
            self.not_due += sign
        elif said is Absence.MISSING:
            self.missing += sign
        else:
            self.numerator += sign * said[0] * (parts or 0)
            self.denominator += sign * said[1] * (parts or 0)
            self.reported += sign
            self.estimated += sign * (parts != WHOLE)


class Standing:
    """The totals of some indicators and periods on the tree of one day.

        standing = Standing(tree, rules, periods, as_of=day)
        standing.put(figures)        # the totals that changed; a figure takes the place of the one in its cell
        standing.take_back(cells)    # the same for what is no longer said
        standing.totals()            # all of them, in the order of `roll_up`

    Figures that belong nowhere are taken no notice of. Refuses the rules and periods that `roll_up` refuses, and a
    total that is too large when it is read.
    """

    def __init__(self, tree: Tree, rules: Iterable[Rule], periods: Iterable[Period], *, as_of: date) -> None:
        self._rules: Mapping[str, Rule] = check_together(rules)
        asked = check_periods(periods)
        ground = survey(tree, self._rules, asked, as_of)
        self._scopes, self._epochs = ground.scopes, ground.epochs
        self._figures: dict[Cell, Figure] = {}
        self._accounts: dict[Cell, Account] = defaultdict(Account)
        self._holders = holders(ground)
        self._digits: Counter[int] = Counter()  # how many values need so many digits after the point
        self._ratios: dict[str, list[str]] = defaultdict(list)  # by the indicators that they are built from
        for rule in self._rules.values():
            for part in (rule.ratio.numerator, rule.ratio.denominator) if rule.ratio else ():
                self._ratios[part].append(rule.indicator)
        for rule in self._rules.values():
            scope = ground.scopes[rule.indicator]
            for period in asked:
                if rule.periods is None or period.code in rule.periods:
                    for unit, held in self._holders.get((scope, ground.epochs[period.code]), {}).items():
                        self._book((unit, rule.indicator, period.code), held, Absence.MISSING, 1)

    def put(self, figures: Iterable[Figure]) -> list[Total]:
        """The totals that these figures change."""
        return self._exchange({(one.unit, one.indicator, one.period): one for one in figures})

    def take_back(self, cells: Iterable[Cell]) -> list[Total]:
        """The totals that change when nothing is said in these cells any more."""
        return self._exchange(dict.fromkeys(cells))

    def totals(self) -> list[Total]:
        """All totals, in the order unit, indicator, period."""
        return [self._total(cell) for cell in sorted(self._accounts)]

    def _exchange(self, new: Mapping[Cell, Figure | None]) -> list[Total]:
        concerned = {
            (unit, indicator, period)
            for unit, code, period in new
            for indicator in (code, *self._ratios.get(code, ()))
            if self._held(unit, indicator, period)
        }
        for sign in (-1, 1):
            for cell in concerned:
                self._book(cell, self._held(*cell), self._said(cell), sign)
            if sign == -1:
                for key, figure in new.items():
                    self._replace(key, figure)
        changed = {
            (node, indicator, period)
            for unit, indicator, period in concerned
            for node, _parts in self._held(unit, indicator, period)
        }
        return [self._total(cell) for cell in sorted(changed)]

    def _replace(self, cell: Cell, figure: Figure | None) -> None:
        old = self._figures.pop(cell, None)
        if old is not None and old.value is not None:
            self._digits[digits_after_point(old.value)] -= 1
        if figure is not None:
            self._figures[cell] = figure
            if figure.value is not None:
                self._digits[digits_after_point(figure.value)] += 1

    def _held(self, unit: int, indicator: str, period: str) -> Sequence[tuple[int, int | None]]:
        """The units that hold the reporting unit, with parts; none where it does not report this."""
        rule = self._rules.get(indicator)
        if rule is None or period not in self._epochs or (rule.periods is not None and period not in rule.periods):
            return ()
        return self._holders.get((self._scopes[indicator], self._epochs[period]), {}).get(unit, ())

    def _said(self, cell: Cell) -> Said:
        """What the unit said; for a ratio both parts, or the gravest reason why there are none."""
        unit, indicator, period = cell
        ratio = self._rules[indicator].ratio
        codes = (ratio.numerator, ratio.denominator) if ratio else (indicator,)
        found = [self._figures.get((unit, code, period)) for code in codes]
        absences = {one.absence if one is not None else Absence.MISSING for one in found}
        for absence in (Absence.NOT_APPLICABLE, Absence.NOT_DUE, Absence.MISSING):
            if absence in absences:
                return absence
        values = [whole(one.value, VALUE_DIGITS) for one in found if one is not None and one.value is not None]
        return values[0], values[-1]

    def _book(self, cell: Cell, held: Sequence[tuple[int, int | None]], said: Said, sign: int) -> None:
        _unit, indicator, period = cell
        for node, parts in held:
            self._accounts[node, indicator, period].book(said, parts, sign)

    def _total(self, cell: Cell) -> Total:
        unit, indicator, period = cell
        rule, account = self._rules[indicator], self._accounts[cell]
        value = None
        if account.reported and not account.broken:
            # What is too large depends on the digits that the values need, as in the full computation.
            digits = max((some for some, count in self._digits.items() if count), default=0)
            spare = 10 ** (VALUE_DIGITS - digits)
            rounding = rule.rounding(digits + PATH_DIGITS)
            where = f"unit {unit}, indicator {indicator}, period {period}"
            denominator = account.denominator // spare if rule.ratio else 1
            value = rounding.value(account.numerator // spare, denominator, where)
        return Total(
            unit=unit,
            indicator=indicator,
            period=period,
            value=value,
            reported=account.reported,
            expected=account.reported + account.missing,
            not_due=account.not_due,
            not_applicable=account.not_applicable,
            estimated=account.estimated > 0 and value is not None,
            broken=account.broken > 0,
        )
