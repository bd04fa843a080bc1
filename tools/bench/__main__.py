"""`./dev bench [NAME ...]`: runs the named measurements, or all of them."""

from __future__ import annotations

import sys
from importlib import import_module

# name -> (module in this folder with `main() -> int`, what it measures)
MEASUREMENTS = {
    "idle": ("idle", "memory of the whole process tree of `clew up` at rest"),
    "reader": ("reader", "characters read a second, and the scores on the corpus"),
    "rollup": ("rollup", "the roll-up beside hand-written SQL and other engines"),
    "pages": ("pages", "queries and server time of every page with the example province"),
}


def main(names: list[str]) -> int:
    unknown = [name for name in names if name not in MEASUREMENTS]
    if unknown:
        print(f"There is no measurement {', '.join(unknown)}. There are:")
        for name, (_, words) in MEASUREMENTS.items():
            print(f"  {name:8} {words}")
        return 2
    failed = []
    for name in names or MEASUREMENTS:
        module, words = MEASUREMENTS[name]
        print(f"== {name}: {words}", flush=True)
        # Each loads its own engines, which would weigh on the others' memory and start.
        if import_module(f"tools.bench.{module}").main():
            failed.append(name)
    if failed:
        print(f"Over their limit: {', '.join(failed)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
