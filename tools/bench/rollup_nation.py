"""What the measurement of the roll-up measures: the real tree of Viet Nam, and figures for it by the million.

Ten thousand communes report for 54 months, those that came of them for 12 more. A few in a hundred have no value:
missing, not due or not applicable. Values are decimals with two digits. Every number follows from unit, indicator and
month, so the same figures come out each time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import duckdb
import pyarrow as pa

from clew.org import trees
from clew.org.tests.known import rollup_tree
from clew_rollup import Carry, Period, Ratio, Rule, Tree, Units

AS_OF = date(2025, 7, 1)
COMMUNES = frozenset({"commune", "ward", "township", "special_zone"})
RATIOS = 4  # ratios are built from the first indicators, two by two
MONTHS = 66  # January 2021 to June 2026


@dataclass(frozen=True)
class Nation:
    """The tree, the rules and the months of one measurement."""

    tree: Tree
    rules: Sequence[Rule]
    periods: Sequence[Period]
    indicators: int

    @classmethod
    def of(cls, indicators: int, months: slice = slice(None)) -> Nation:
        return cls(rollup_tree(trees.read("vn-2025")), rules_for(indicators), all_months()[months], indicators)


def rules_for(indicators: int) -> list[Rule]:
    sums = [Rule(f"sum{n:02}", digits=2, kinds=COMMUNES) for n in range(indicators)]
    parts = [Ratio(f"sum{2 * n:02}", f"sum{2 * n + 1:02}", Decimal(100)) for n in range(min(RATIOS, indicators // 2))]
    return sums + [Rule(f"ratio{n}", Units.RATIO, Carry.REBUILD, ratio, 4, COMMUNES) for n, ratio in enumerate(parts)]


def all_months() -> list[Period]:
    firsts = [date(2021 + n // 12, n % 12 + 1, 1) for n in range(MONTHS + 1)]
    return [Period(f"{first:%Y-%m}", first, after) for first, after in pairwise(firsts)]


def write_figures(folder: Path, nation: Nation, threads: int) -> int:
    """Figures as they leave a database: a folder for each period. Returns how many there are."""
    count = 0
    with registered(nation, threads) as connection:
        for period in nation.periods:
            part = folder / f"period={period.code}"
            part.mkdir(parents=True)
            connection.execute(
                f"""
                copy (
                    select unit, indicator,
                        case when seed % 100 >= 4 then ((seed // 100) % 100000000 / 100)::decimal(12, 2) end as value,
                        case seed % 100 when 0 then 'missing' when 1 then 'missing'
                            when 2 then 'not_due' when 3 then 'not_applicable' end as absence
                    from (
                        select unit, 'sum' || lpad(n::varchar, 2, '0') as indicator, hash(unit, n, $code) as seed
                        from units, range($indicators) as numbers(n)
                        where reports and valid_from <= $day and (valid_to is null or $day < valid_to)
                    ) order by indicator, unit
                ) to '{part / "figures.parquet"}' (format parquet)
                """,
                {"code": period.code, "indicators": nation.indicators, "day": period.last_day},
            )
        (count,) = connection.execute(f"select count(*) from '{folder}/*/*.parquet'").fetchall()[0]
    return int(count)


@contextmanager
def registered(nation: Nation, threads: int) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection that holds the tree, the ratios and the months as tables, as somebody would have them."""
    with duckdb.connect(config={"threads": threads}) as connection:
        for name, table in tables(nation).items():
            connection.register("arrow_rows", table)
            connection.execute(f"create table {name} as from arrow_rows")
            connection.unregister("arrow_rows")
        yield connection


def tables(nation: Nation) -> dict[str, pa.Table]:
    tree = nation.tree
    ratios = [(rule.indicator, rule.ratio) for rule in nation.rules if rule.ratio]
    units = _columns(tree.units, "unit", "kind", "valid_from", "valid_to")
    share = pa.array([row.share for row in tree.successions], pa.decimal128(7, 6))
    texts = {
        "indicator": [code for code, _ratio in ratios],
        "numerator": [ratio.numerator for _code, ratio in ratios],
        "denominator": [ratio.denominator for _code, ratio in ratios],
    }
    return {
        "units": units.append_column("reports", [[kind in COMMUNES for kind in units["kind"].to_pylist()]]),
        "edges": _columns(tree.edges, "child", "parent", "valid_from", "valid_to"),
        "successions": _columns(tree.successions, "predecessor", "successor").append_column("share", share),
        "periods": _columns(nation.periods, "code", "last_day").rename_columns(["period", "last_day"]),
        "ratios": pa.table({name: pa.array(values, pa.string()) for name, values in texts.items()}),
    }


def _columns(rows: Sequence[object], *names: str) -> pa.Table:
    return pa.table({name: [getattr(row, name) for row in rows] for name in names})
