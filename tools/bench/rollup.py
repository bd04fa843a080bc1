"""The roll-up of a country's figures, beside SQL written by hand, pandas and PostgreSQL: `./dev bench rollup`.

29 million figures on the real tree of Viet Nam (`rollup_nation.py`) become the totals of communes, provinces and nation
on the tree of July 2025. Each way reads the same Parquet files (PostgreSQL its tables) and gives the same output, which
is compared row by row: value, reported, expected and the other counts, flags. Each has two threads and a process of its
own, by turns; median of the rounds. The others know this one reform by heart; Clew works everything out from the dated
tree. PostgreSQL does a fifth of the indicators, beside Clew's time for the same fifth.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from clew_rollup import Absence, Figure, Standing, roll_up_parquet
from tools.bench.rollup_nation import AS_OF, MONTHS, Nation, registered, write_figures

THREADS = 2
BY_HAND = Path(__file__).with_name("rollup.sql")
COLUMNS = "unit, indicator, period, value, reported, expected, not_due, not_applicable, estimated, broken"
CORRECTIONS, MOST_TO_CORRECT = 200, 0.1
MOST_BY_SQL, LEAST_BY_PANDAS, LEAST_BY_POSTGRES = 1.5, 4.0, 12.0


@dataclass(frozen=True)
class Task:
    """Figures of so many indicators in a folder, and where the totals of each way go."""

    folder: Path
    indicators: int
    months: tuple[int, int]

    @property
    def nation(self) -> Nation:
        return Nation.of(self.indicators, slice(*self.months))

    @property
    def figures(self) -> Path:
        return self.folder / "figures"

    def target(self, way: str) -> Path:
        return self.folder / f"{way}.parquet"


@dataclass(frozen=True)
class Measured:
    """The median of the rounds, and the most memory that any of them took, in MB."""

    seconds: float
    peak: float


def main(argv: Sequence[str] = ()) -> int:
    asked = _asked(argv)
    if asked.way:
        print(json.dumps(_in_this_process(asked.way, _task(asked.folder, asked), asked.rounds)))
        return 0
    with TemporaryDirectory(prefix="clew-bench-") as name:
        Path(name).chmod(0o755)  # root lends the database to another account, which must pass through
        return _measure(Path(name), asked)


def _measure(folder: Path, asked: argparse.Namespace) -> int:
    whole, fifth, tenth = (
        _prepared(folder / name, max(4, asked.indicators // part), asked)
        for name, part in (("whole", 1), ("fifth", 5), ("tenth", 10))
    )
    counts = {task: _count(task) for task in (whole, fifth, tenth)}
    print(f"{counts[whole]:,} figures; {THREADS} threads, median of {asked.rounds}", flush=True)
    full = _by_turns(["clew", "sql", "pandas"], whole, asked.rounds)
    partly = _by_turns(["clew"], fifth, asked.rounds) | {"postgres": _children("postgres", fifth, asked.rounds)}
    small = _by_turns(["clew"], tenth, asked.rounds)
    for task, found in ((whole, full), (fifth, partly), (tenth, small)):
        for way, one in found.items():
            rate = counts[task] / one.seconds / 1e6
            print(f"{counts[task]:12,} {way:9}{one.seconds:8.2f} s{rate:8.2f} million a second{one.peak:8.0f} MB")
    slowest = _child("correcting", fifth, CORRECTIONS)["slowest"]
    print(f"one corrected figure of a national month in all units above it: {slowest * 1000:.2f} ms at most")
    different = {way: compare(whole, way) for way in ("sql", "pandas")} | {"postgres": compare(fifth, "postgres")}
    print(f"totals: {_rows(whole):,}; rows that differ: {', '.join(f'{way} {n}' for way, n in different.items())}")
    ratios = full["clew"].seconds / full["sql"].seconds, full["pandas"].seconds / full["clew"].seconds
    postgres = partly["postgres"].seconds / partly["clew"].seconds
    rate = counts[whole] / full["clew"].seconds / 1e6
    print(f"ratios: sql {ratios[0]:.2f} pandas {ratios[1]:.2f} postgres {postgres:.2f} rate {rate:.2f}")
    over = (
        slowest > MOST_TO_CORRECT
        or ratios[0] > MOST_BY_SQL
        or ratios[1] < LEAST_BY_PANDAS
        or postgres < LEAST_BY_POSTGRES
    )
    return 1 if any(different.values()) or (over and not asked.unjudged) else 0


def by_clew(task: Task, rounds: int) -> list[float]:
    nation = task.nation
    import_module("clew_rollup.engines.duckdb_files")  # a process that rolls up has it already, like the others' pandas
    return _timed(
        lambda: roll_up_parquet(
            task.figures, task.target("clew"), nation.tree, nation.rules, nation.periods, as_of=AS_OF, threads=THREADS
        ),
        rounds,
    )


def by_hand(task: Task, rounds: int) -> list[float]:
    text = BY_HAND.read_text(encoding="utf-8")
    text = text.format(figures=task.figures, target=task.target("sql"), day=AS_OF)
    nation = task.nation
    with registered(nation, THREADS):  # the first time loads Arrow, as Clew's engine is loaded before
        pass

    def run() -> None:
        with registered(nation, THREADS) as connection:
            connection.execute("set preserve_insertion_order = false")
            connection.execute(text)

    return _timed(run, rounds)


def by_pandas(task: Task, rounds: int) -> list[float]:
    pandas = import_module("tools.bench.rollup_pandas")  # each way has a process without the libraries of the others
    nation = task.nation
    return _timed(lambda: pandas.roll_up(nation, task.figures, task.target("pandas")), rounds)


def by_postgres(task: Task, rounds: int) -> list[float]:
    postgres = import_module("tools.bench.rollup_postgres")
    with postgres.filled(task.folder, task.nation, task.figures) as connection:
        seconds = [postgres.timed(connection) for _round in range(rounds)]
        postgres.write(connection, COLUMNS, task.target("postgres"))
    return seconds


def by_correcting(task: Task, rounds: int) -> list[float]:
    """A month of the whole country is standing; each round corrects one figure, and ends with the totals of its
    commune, its province and the nation."""
    nation = task.nation
    month = nation.periods[-1]
    path = task.figures / f"period={month.code}" / "figures.parquet"
    figures = [
        Figure(unit, indicator, month.code, value, Absence(absence) if absence else None)
        for unit, indicator, value, absence in _rows_of(f"select unit, indicator, value, absence from '{path}'")
    ]
    standing = Standing(nation.tree, nation.rules, [month], as_of=AS_OF)
    standing.put(figures)
    found = []
    for number in range(rounds):
        one = figures[number * 7919 % len(figures)]
        start = time.perf_counter()
        changed = standing.put([Figure(one.unit, one.indicator, one.period, (one.value or Decimal(0)) + 1)])
        found.append(time.perf_counter() - start)
        assert len({total.unit for total in changed}) >= 3  # the commune, its province, the nation
    return found


WAYS: Mapping[str, Callable[[Task, int], list[float]]] = {
    "clew": by_clew, "sql": by_hand, "pandas": by_pandas, "postgres": by_postgres, "correcting": by_correcting
}  # fmt: skip


def _asked(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tools.bench.rollup", description=__doc__)
    parser.add_argument("--indicators", type=int, default=50)
    parser.add_argument("--months", type=int, nargs=2, default=(0, MONTHS), help="the first and the one after the last")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--unjudged", action="store_true", help="only differences are failures")
    parser.add_argument("--way", choices=WAYS, help="one way in this process, on figures that are there")
    parser.add_argument("--folder", type=Path)
    return parser.parse_args(argv)


def _task(folder: Path, asked: argparse.Namespace, indicators: int = 0) -> Task:
    return Task(folder, indicators or asked.indicators, tuple(asked.months))


def _prepared(folder: Path, indicators: int, asked: argparse.Namespace) -> Task:
    folder.mkdir()
    task = _task(folder, asked, indicators)
    write_figures(task.figures, task.nation, THREADS)
    return task


def _by_turns(ways: Sequence[str], task: Task, rounds: int) -> dict[str, Measured]:
    """Each way once in each round, so that what else the machine does falls on all of them."""
    found: dict[str, list[Measured]] = defaultdict(list)
    for _round in range(rounds):
        for way in ways:
            found[way].append(_children(way, task, 1))
    return {
        way: Measured(statistics.median(one.seconds for one in some), max(one.peak for one in some))
        for way, some in found.items()
    }


def _children(way: str, task: Task, rounds: int) -> Measured:
    said = _child(way, task, rounds)
    return Measured(said["median"], said["peak"])


def _child(way: str, task: Task, rounds: int) -> dict[str, float]:
    words = ["--way", way, "--folder", str(task.folder), "--indicators", str(task.indicators), "--rounds", str(rounds)]
    command = [sys.executable, "-m", "tools.bench.rollup", *words, "--months", *map(str, task.months)]
    said: dict[str, float] = json.loads(
        subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()[-1]
    )
    return said


def _in_this_process(way: str, task: Task, rounds: int) -> dict[str, Any]:
    seconds = WAYS[way](task, rounds)
    return {
        "median": statistics.median(seconds),
        "slowest": max(seconds),
        "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3,
    }


def _timed(run: Callable[[], object], rounds: int) -> list[float]:
    found = []
    for _round in range(rounds):
        start = time.perf_counter()
        run()
        found.append(time.perf_counter() - start)
    return found


def _count(task: Task) -> int:
    return int(_asked_of(f"select count(*) from '{task.figures}/*/*.parquet'"))


def _rows(task: Task) -> int:
    return int(_asked_of(f"select count(*) from '{task.target('clew')}'"))


def compare(task: Task, way: str) -> int:
    """How many rows stand in the totals of Clew or of the other way alone."""
    one, other = (f"select {COLUMNS} from '{task.target(name)}'" for name in ("clew", way))
    apart = (f"(select count(*) from ({few} except all {many}))" for few, many in ((one, other), (other, one)))
    return int(_asked_of(f"select {' + '.join(apart)}"))


def _asked_of(query: str) -> Any:
    return _rows_of(query)[0][0]


def _rows_of(query: str) -> list[Any]:
    import duckdb  # the processes that are measured load what they measure themselves

    with duckdb.connect(config={"threads": THREADS, "memory_limit": "4GB"}) as connection:
        return connection.execute(query).fetchall()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
