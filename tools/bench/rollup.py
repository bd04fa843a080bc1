"""Roll-up against SQL written by hand for the same output: `python -m tools.bench.rollup [--communes N] [--rounds N]`.

An invented nation whose communes merge three to one on 1 July 2025, some of them split; figures of 18 months before and
6 after, for sums and two ratios, with some missing, not due and not applicable. Both sides read one Parquet file and
write another, on two threads; the SQL knows this one merger by heart, Clew works everything out from the dated tree.
Median of the rounds; outputs are compared row by row.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from functools import partial
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb
import pyarrow as pa

from clew_rollup import Carry, Edge, Period, Ratio, Rule, Succession, Tree, Units, UnitVersion, roll_up_parquet

START, TURN = date(2024, 1, 1), date(2025, 7, 1)
AS_OF = date(2025, 12, 31)
THREADS = 2
PROVINCES = 34
SUMS = 17  # indicators that are added; the first four are also the parts of two ratios
NATION = 1
BY_HAND = Path(__file__).with_name("rollup.sql")


def main(argv: Sequence[str] = ()) -> int:
    parser = argparse.ArgumentParser(prog="tools.bench.rollup", description=__doc__)
    parser.add_argument("--communes", type=int, default=3000, help="communes before the merger")
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args(argv)
    tree, rules, periods = nation(asked.communes), indicators(), months()
    with TemporaryDirectory(prefix="clew-bench-") as folder:
        figures, ours, theirs = (Path(folder) / name for name in ("figures.parquet", "clew.parquet", "sql.parquet"))
        count = write_figures(figures, tree, periods)
        clew, sql = [], []
        for _ in range(asked.rounds):
            clew.append(
                _timed(lambda: roll_up_parquet(figures, ours, tree, rules, periods, as_of=AS_OF, threads=THREADS))
            )
            sql.append(_timed(partial(by_hand, figures, theirs, tree, rules, periods)))
        totals, different = compare(ours, theirs)
    fast, slow = statistics.median(sql), statistics.median(clew)
    print(
        f"{count:,} figures of {asked.communes:,} communes, {totals:,} totals; "
        f"{THREADS} threads, median of {asked.rounds}"
    )
    print(f"clew {slow:.2f} s ({count / slow / 1e6:.2f} million figures a second), sql by hand {fast:.2f} s")
    print(f"rows that differ: {different}")
    print(f"ratio: sql {slow / fast:.2f}")
    return 1 if different else 0


def nation(communes: int) -> Tree:
    """Three communes become one; of every 60th group the last is split between the new one and its neighbour."""
    provinces = [10 + n for n in range(PROVINCES)]
    units = [UnitVersion(NATION, "nation", START), *(UnitVersion(unit, "province", START) for unit in provinces)]
    edges = [Edge(unit, NATION, START) for unit in provinces]
    heirs = communes // 3
    successions = []
    for n in range(communes):
        heir, province = 100_000 + n // 3, provinces[n // 3 * PROVINCES // heirs % PROVINCES]
        units.append(UnitVersion(1000 + n, "commune", START, TURN))
        edges.append(Edge(1000 + n, province, START, TURN))
        shared = n % 180 == 2 and n // 3 + 1 < heirs
        successions.append(Succession(1000 + n, heir, TURN, Decimal("0.7") if shared else Decimal(1)))
        if shared:
            successions.append(Succession(1000 + n, heir + 1, TURN, Decimal("0.3")))
    for n in range(heirs):
        units.append(UnitVersion(100_000 + n, "commune", TURN))
        edges.append(Edge(100_000 + n, provinces[n * PROVINCES // heirs % PROVINCES], TURN))
    return Tree(tuple(units), tuple(edges), tuple(successions))


def indicators() -> list[Rule]:
    reporting = frozenset({"commune"})
    sums = [Rule(f"sum{n:02}", digits=2, kinds=reporting) for n in range(SUMS)]
    ratios = [
        Rule(
            f"ratio{n}",
            Units.RATIO,
            Carry.REBUILD,
            Ratio(f"sum{2 * n:02}", f"sum{2 * n + 1:02}", Decimal(100)),
            4,
            reporting,
        )
        for n in range(2)
    ]
    return [*sums, *ratios]


def months() -> list[Period]:
    firsts = [date(year, month, 1) for year in (2024, 2025) for month in range(1, 13)] + [date(2026, 1, 1)]
    return [Period(f"{first:%Y-%m}", first, after) for first, after in pairwise(firsts)]


def write_figures(path: Path, tree: Tree, periods: Sequence[Period]) -> int:
    """One figure for every commune that exists, indicator and month; 2 in 100 missing, 1 not due, 1 not applicable."""
    with duckdb.connect() as connection:
        _register(connection, tree, [], periods)
        connection.execute(
            """
            create table figures as
            select unit, 'sum' || lpad(n::varchar, 2, '0') as indicator, period, hash(unit, n, period) as seed
            from units, periods, range(?) as numbers(n)
            where kind = 'commune' and valid_from <= last_day and (valid_to is null or last_day < valid_to)
            """,
            [SUMS],
        )
        connection.execute(
            f"""
            copy (
                select unit, indicator, period,
                    case when seed % 100 >= 4 then ((seed // 100) % 100000000 / 100)::decimal(12, 2) end as value,
                    case seed % 100 when 0 then 'missing' when 1 then 'missing'
                        when 2 then 'not_due' when 3 then 'not_applicable' end as absence
                from figures order by period, indicator, unit
            ) to '{path}' (format parquet)
            """
        )
        return int(connection.execute("select count(*) from figures").fetchall()[0][0])


def by_hand(figures: Path, target: Path, tree: Tree, rules: Sequence[Rule], periods: Sequence[Period]) -> None:
    """What somebody would write who knows that there is one merger, that communes report and what the ratios are."""
    with duckdb.connect(config={"threads": THREADS}) as connection:
        _register(connection, tree, rules, periods)
        connection.execute(BY_HAND.read_text(encoding="utf-8").format(figures=figures, target=target))


def compare(ours: Path, theirs: Path) -> tuple[int, int]:
    """How many totals Clew wrote, and how many rows stand in one of the files alone."""
    columns = "unit, indicator, period, value, reported, expected, not_due, not_applicable, estimated, broken"
    one, other = (f"select {columns} from '{path}'" for path in (ours, theirs))
    with duckdb.connect() as connection:
        counts = connection.execute(
            f"""
            select (select count(*) from ({one})),
                (select count(*) from ({one} except all {other})) + (select count(*) from ({other} except all {one}))
            """
        ).fetchall()[0]
    return int(counts[0]), int(counts[1])


def _register(
    connection: duckdb.DuckDBPyConnection, tree: Tree, rules: Sequence[Rule], periods: Sequence[Period]
) -> None:
    """The tree, the indicators and the periods as tables."""
    schemas = {
        "units": "unit bigint, kind varchar, valid_from date, valid_to date",
        "edges": "child bigint, parent bigint, valid_from date, valid_to date",
        "successions": "predecessor bigint, successor bigint, day date, share decimal(7, 6)",
        "periods": "period varchar, last_day date",
        "ratios": "indicator varchar, numerator varchar, denominator varchar",
    }
    rows: dict[str, list[tuple[object, ...]]] = {
        "units": [(row.unit, row.kind, row.valid_from, row.valid_to) for row in tree.units],
        "edges": [(row.child, row.parent, row.valid_from, row.valid_to) for row in tree.edges],
        "successions": [(row.predecessor, row.successor, row.day, row.share) for row in tree.successions],
        "periods": [(period.code, period.last_day) for period in periods],
        "ratios": [(rule.indicator, rule.ratio.numerator, rule.ratio.denominator) for rule in rules if rule.ratio],
    }
    for name, schema in schemas.items():
        connection.execute(f"create table {name} ({schema})")
        columns = [column.split()[0] for column in schema.replace("(7, 6)", "").split(", ")]
        if rows[name]:
            arrow_rows = pa.table([pa.array(values) for values in zip(*rows[name], strict=True)], names=columns)
            connection.register("arrow_rows", arrow_rows)
            connection.execute(f"insert into {name} select * from arrow_rows")


def _timed(run: Callable[[], object]) -> float:
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
