"""Reads a drawn table: rows of text in, records of the roll-up out. Units have names here, the library has numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from clew_rollup import (
    Absence,
    Carry,
    Edge,
    Figure,
    Period,
    Ratio,
    Reason,
    Rule,
    Succession,
    Total,
    Totals,
    Tree,
    Units,
    UnitVersion,
)

FIRST_DAY = date(2020, 1, 1)  # of whatever a table gives no first day


@dataclass(frozen=True)
class Spec:
    """One statement about roll-ups with the tables that prove it. `aside` holds the figures that go into no total."""

    title: str
    why: str
    units: str
    figures: str
    as_of: str
    totals: str
    rules: str = "indicator | units | carry\nrevenue   | sum   | add"
    successions: str = "from | to | day | share"
    aside: str = "unit | indicator | period | reason"

    @property
    def numbers(self) -> dict[str, int]:
        names = dict.fromkeys(row["unit"] for row in rows(self.units))
        return {name: number for number, name in enumerate(names, start=1)}

    def tree(self) -> Tree:
        versions, edges = [], []
        for row in rows(self.units):
            unit, stretch = self.numbers[row["unit"]], (_day(row.get("from")) or FIRST_DAY, _day(row.get("to")))
            versions.append(UnitVersion(unit, row.get("kind") or "unit", *stretch))
            if row["under"]:
                edges.append(Edge(unit, self.numbers[row["under"]], *stretch))
        handed = [
            Succession(
                self.numbers[row["from"]],
                self.numbers[row["to"]],
                date.fromisoformat(row["day"]),
                Decimal(row["share"] or 1),
            )
            for row in rows(self.successions)
        ]
        return Tree(tuple(versions), tuple(edges), tuple(handed))

    def read_rules(self) -> list[Rule]:
        return [_rule(row) for row in rows(self.rules)]

    def read_figures(self) -> list[Figure]:
        return [
            Figure(self.numbers.get(row["unit"], 0), row["indicator"], row["period"], **_said(row["value"]))
            for row in rows(self.figures)
        ]

    def periods(self) -> list[Period]:
        codes = {row["period"] for row in rows(self.figures)} | {row["period"] for row in rows(self.totals)}
        return [period(code) for code in sorted(codes)]

    def expected(self) -> tuple[Total, ...]:
        return tuple(sorted((self._total(row) for row in rows(self.totals)), key=_cell))

    def expected_aside(self) -> set[tuple[int, str, str, Reason]]:
        return {
            (self.numbers.get(row["unit"], 0), row["indicator"], row["period"], Reason(row["reason"]))
            for row in rows(self.aside)
        }

    def _total(self, row: dict[str, str]) -> Total:
        reported, expected = row["reported"].split(" of ")
        marks = row.get("marks", "")
        return Total(
            unit=self.numbers[row["unit"]],
            indicator=row["indicator"],
            period=row["period"],
            value=Decimal(row["value"]) if row["value"] else None,
            reported=int(reported),
            expected=int(expected),
            not_due=_count(marks, "not due"),
            not_applicable=_count(marks, "not applicable"),
            estimated="estimated" in marks,
            broken="broken" in marks,
        )


def rows(drawing: str) -> list[dict[str, str]]:
    """The rows of a drawn table under the names of its first row; cells are parted by bars."""
    head, *body = [[cell.strip() for cell in line.split("|")] for line in drawing.strip().splitlines()]
    return [dict(zip(head, line, strict=False)) for line in body]


def period(code: str) -> Period:
    """2025 is a year, 2025-06 a month."""
    year, _, month = code.partition("-")
    if not month:
        return Period(code, date(int(year), 1, 1), date(int(year) + 1, 1, 1))
    following = (int(year), int(month) + 1) if int(month) < 12 else (int(year) + 1, 1)
    return Period(code, date(int(year), int(month), 1), date(*following, 1))


def with_digits(totals: Totals) -> list[tuple[object, ...]]:
    """The totals with their values as text, so that 1.0 and 1.00 differ."""
    return [(_cell(total), str(total.value), total) for total in totals.rows]


def _cell(total: Total) -> tuple[int, str, str]:
    return (total.unit, total.indicator, total.period)


def _rule(row: dict[str, str]) -> Rule:
    ratio = re.fullmatch(r"(\w+) by (\w+)(?: times (\d+))?", row["units"])
    return Rule(
        row["indicator"],
        Units.RATIO if ratio else Units(row["units"]),
        Carry(row["carry"]),
        Ratio(ratio[1], ratio[2], Decimal(ratio[3] or 1)) if ratio else None,
        digits=int(row.get("digits") or 0),
        kinds=frozenset(row["kinds"].split()) if row.get("kinds") else None,
        periods=frozenset(row["periods"].split()) if row.get("periods") else None,
    )


def _said(text: str) -> dict[str, Decimal | Absence]:
    reason = text.replace(" ", "_")
    return {"absence": Absence(reason)} if reason in set(Absence) else {"value": Decimal(text)}


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _count(marks: str, what: str) -> int:
    found = re.search(rf"(\d+) {what}", marks)
    return int(found[1]) if found else 0
