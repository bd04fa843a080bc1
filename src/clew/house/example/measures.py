"""Indicators, targets and the invented figures of 2023 to 2025 by commune."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final

from clew.documents.models import Clause
from clew.house.example.loading import TODAY, Example, data, words
from clew.house.example.places import communes
from clew.indicators import actions as indicators
from clew.indicators.actions import FigureRow

_FIRST_YEAR: Final = 2023
_BASE_YEAR: Final = 2024
_LAST_MONTH: Final = 8  # the figures of September are still to come on the example's day
_REFORM: Final = (2025, 7)
_EVEN: Final = (1 / 12,) * 12

Cell = tuple[str, str, str]
"""Indicator, unit (its key) and period."""

_LATE: Final = frozenset({"x_phieng_tam", "muong_so"})
"""Communes that have not sent August."""


def load_measures(example: Example) -> None:
    """Definitions (parts of a ratio before the ratio), targets from clauses, then the figures."""
    told = data("indicators")["indicators"]
    for indicator in sorted(told, key=lambda one: "numerator" in one):
        _define(example, indicator)
    for indicator in told:
        for target in indicator.get("targets", ()):
            _target(example, indicator, target)
    told_units = data("units")
    for indicator in told:
        rows = list(_rows(example, indicator, told_units))
        if rows:
            indicators.record_figures(rows=rows, **example.doing(TODAY))


def accumulated(told: dict[str, Any], told_units: dict[str, Any], key: str, months: int) -> Decimal:
    """The invented amount of a commune of today for the first months of the year, or where it stands at their end."""
    weight = _reporters(told["by"], told_units, TODAY.year, TODAY.month)[key]
    parts = [months] if told.get("stock") else range(1, months + 1)
    amounts = (_value(told, f"{TODAY.year}-{month:02}", TODAY.year, month, key, weight) for month in parts)
    return sum((amount for amount in amounts if amount is not None), Decimal(0))


def _define(example: Example, told: dict[str, Any]) -> None:
    found = example.indicators
    indicator = indicators.define(
        code=told["code"], name=words(told["name"]), unit=told["unit"], frequency=told["frequency"],
        calendar="CALENDAR", over_time=told["over_time"], over_units=told["over_units"],
        direction=told.get("direction", "up"), sector=told.get("sector", ""), expected_kinds=told["by"],
        numerator=found.get(told.get("numerator", "")), denominator=found.get(told.get("denominator", "")),
        multiplier=Decimal(told.get("multiplier", 1)), decimals=told.get("decimals", 1), **example.doing(),
    )  # fmt: skip
    found[told["code"]] = indicator
    for alias in told.get("aliases", ()):
        indicators.add_alias(indicator, text=alias, **example.doing())


def _target(example: Example, told: dict[str, Any], target: dict[str, Any]) -> None:
    clause = Clause.objects.get(document=example.documents[target["paper"]], key=target["clause"])
    indicators.set_target(
        indicator=example.indicators[told["code"]], unit=example.units["province"],
        period=target.get("period", "2025"), value=Decimal(target["value"]), clause=clause, basis=target["basis"],
        sense=target.get("sense", ""), **example.doing(clause.document.date or TODAY),
    )  # fmt: skip


def _rows(example: Example, told: dict[str, Any], told_units: dict[str, Any]) -> Iterator[FigureRow]:
    for period, year, month in _periods(told["frequency"]):
        for key, weight in _reporters(told["by"], told_units, year, month).items():
            value = _value(told, period, year, month, key, weight)
            if value is None:
                continue
            missing = _missing(told, period, key)
            yield FigureRow(
                indicator_id=example.indicators[told["code"]].pk, unit_id=example.units[key].pk, period=period,
                value=None if missing else value, absence="missing" if missing else "",
                vintage="final" if year < TODAY.year else "preliminary",
            )  # fmt: skip


def _periods(frequency: str) -> Iterator[tuple[str, int, int]]:
    """Code, year and last month of each period up to the example's day."""
    for year in range(_FIRST_YEAR, TODAY.year + 1):
        last = _LAST_MONTH if year == TODAY.year else 12
        match frequency:
            case "month":
                yield from ((f"{year}-{month:02}", year, month) for month in range(1, last + 1))
            case "quarter":
                yield from ((f"{year}-Q{quarter}", year, quarter * 3) for quarter in range(1, last // 3 + 1))
            case _:
                if last == 12:
                    yield str(year), year, 12


def _reporters(kinds: list[str], told_units: dict[str, Any], year: int, month: int) -> dict[str, float]:
    """The units that report, with their share of the province (by population)."""
    if kinds == ["province"]:
        return {"province": 1.0}
    if not kinds:
        return {}
    people = {one["key"]: one["population"] for district in told_units["districts"] for one in district["communes"]}
    total = sum(people.values())
    if (year, month) < _REFORM:
        return {key: count / total for key, count in people.items()}
    people |= {one["key"]: sum(people[key] for key in one["from"]) for one in told_units["successors"]}
    for split in told_units["splits"]:
        for key, share in split["parts"]:
            people[key] += people[split["key"]] * float(share)
    return {key: people[key] / total for key in communes(told_units)}


def _value(told: dict[str, Any], period: str, year: int, month: int, key: str, weight: float) -> Decimal | None:
    """The invented amount: level, growth, season, size of the unit and a wobble that is the same on every load."""
    wobble = 0.9 + 0.2 * _chance(told["code"], key, period)
    if "rate" in told:
        return _rounded(told, told["rate"] * (0.97 + 0.03 * wobble) + 0.3 * (year - _BASE_YEAR))
    if "level" not in told:
        return None
    amount = told["level"] * (1 + told["growth"]) ** (year - _BASE_YEAR) * weight * wobble
    if not told.get("stock"):
        season = told.get("season", _EVEN)
        months = {"month": 1, "quarter": 3}.get(told["frequency"], 12)
        amount *= sum(season[one - 1] for one in range(month - months + 1, month + 1))
    return _rounded(told, amount)


def _rounded(told: dict[str, Any], amount: float) -> Decimal:
    return Decimal(str(round(amount, told.get("decimals", 1))))


def _missing(told: dict[str, Any], period: str, key: str) -> bool:
    if told["frequency"] == "month" and period == f"{TODAY.year}-{_LAST_MONTH:02}" and key in _LATE:
        return True
    return key != "province" and not told.get("stock") and _chance("missing", told["code"], key, period) < 0.006


def _chance(*parts: str) -> float:
    """A number in [0, 1) that depends on the parts alone."""
    digest = hashlib.sha256("/".join(parts).encode()).digest()
    return int.from_bytes(digest[:6]) / 2**48
