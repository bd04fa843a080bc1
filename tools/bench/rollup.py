"""The roll-up of a country's figures, beside SQL written by hand, pandas and PostgreSQL: `./dev bench rollup`.

29 million figures on the real tree of Viet Nam (`rollup_nation.py`) become the totals of communes, provinces and nation
on the tree of July 2025. Each reads the same Parquet files and gives the same output (value, reported, expected, the
other counts, the flags), compared row by row; on two threads, median of the rounds. The SQL and the others know this
one reform by heart; Clew works everything out from the dated tree. PostgreSQL does a fifth, beside Clew's time for it.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb

from clew_rollup import roll_up_parquet
from tools.bench.rollup_nation import AS_OF, Nation, registered, write_figures

THREADS = 2
BY_HAND = Path(__file__).with_name("rollup.sql")
COLUMNS = "unit, indicator, period, value, reported, expected, not_due, not_applicable, estimated, broken"


@dataclass(frozen=True)
class Task:
    """Figures of a nation in a folder, and where the totals of each way go."""

    nation: Nation
    folder: Path
    count: int

    @property
    def figures(self) -> Path:
        return self.folder / "figures"

    def target(self, way: str) -> Path:
        return self.folder / f"{way}.parquet"


def by_clew(task: Task) -> None:
    nation = task.nation
    roll_up_parquet(
        task.figures, task.target("clew"), nation.tree, nation.rules, nation.periods, as_of=AS_OF, threads=THREADS
    )


def by_hand(task: Task) -> None:
    with registered(task.nation, THREADS) as connection:
        connection.execute("set preserve_insertion_order = false")
        text = BY_HAND.read_text(encoding="utf-8")
        connection.execute(text.format(figures=task.figures, target=task.target("sql"), day=AS_OF))


def main(argv: Sequence[str] = ()) -> int:
    asked = _asked(argv)
    with TemporaryDirectory(prefix="clew-bench-") as name:
        whole = prepared(Path(name) / "whole", Nation.of(asked.indicators, slice(*asked.months)))
        taken = {way: median(run, whole, asked.rounds) for way, run in {"clew": by_clew, "sql": by_hand}.items()}
        totals, different = compare(whole, "sql")
        print(f"{whole.count:,} figures, {totals:,} totals; {THREADS} threads, median of {asked.rounds}")
        for way, seconds in taken.items():
            print(f"{way:8} {seconds:8.2f} s")
        print(f"rows that differ: {different}")
        print(f"ratios: sql {taken['clew'] / taken['sql']:.2f} rate {whole.count / taken['clew'] / 1e6:.2f}")
    return 1 if different else 0


def _asked(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tools.bench.rollup", description=__doc__)
    parser.add_argument("--indicators", type=int, default=50)
    parser.add_argument("--months", type=int, nargs=2, default=(0, 66), help="the first and the one after the last")
    parser.add_argument("--rounds", type=int, default=3)
    return parser.parse_args(argv)


def prepared(folder: Path, nation: Nation) -> Task:
    folder.mkdir()
    return Task(nation, folder, write_figures(folder / "figures", nation, THREADS))


def median(run: Callable[[Task], None], task: Task, rounds: int) -> float:
    return statistics.median(_timed(run, task) for _round in range(rounds))


def _timed(run: Callable[[Task], None], task: Task) -> float:
    start = time.perf_counter()
    run(task)
    return time.perf_counter() - start


def compare(task: Task, way: str) -> tuple[int, int]:
    """How many totals Clew wrote, and how many rows stand in one of the files alone."""
    one, other = (f"select {COLUMNS} from '{task.target(name)}'" for name in ("clew", way))
    with duckdb.connect(config={"threads": THREADS}) as connection:
        counts = connection.execute(
            f"""
            select (select count(*) from ({one})),
                (select count(*) from ({one} except all {other})) + (select count(*) from ({other} except all {one}))
            """
        ).fetchall()[0]
    return int(counts[0]), int(counts[1])


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
