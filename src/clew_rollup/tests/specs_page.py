"""Prints the drawn tables as a page: `python -m clew_rollup.tests.specs_page > docs/rollup-specs.md`."""

from __future__ import annotations

from textwrap import dedent

from clew_rollup.tests.drawn import Spec, rows
from clew_rollup.tests.specs import CHAPTERS

HEAD = """# What a roll-up means

Every table on this page is a test and runs on every engine. The page is printed from the tests
(`python -m clew_rollup.tests.specs_page > docs/rollup-specs.md`); change them, not the page.

An empty first day means: from the beginning; an empty last day: still there; stretches are half-open. Reported is
"reported of expected". Without a table of rules there is one indicator, revenue, that is summed and added.
"""


def page() -> str:
    parts = [HEAD]
    for chapter in CHAPTERS:
        parts.append(f"## {(chapter.__doc__ or '').strip().rstrip('.')}\n")
        parts.extend(_section(spec) for spec in chapter.SPECS)
    return "\n".join(parts)


def _section(spec: Spec) -> str:
    tables = [
        ("Rules", spec.rules if spec.rules != Spec.rules else ""),
        ("Units", spec.units),
        ("Successions", spec.successions),
        ("Figures", spec.figures),
        (f"Totals as of {spec.as_of}", spec.totals),
        ("Set aside", spec.aside),
    ]
    shown = [f"{name}:\n\n{_drawn(table)}\n" for name, table in tables if rows(table or "none")]
    return "\n".join([f"### {spec.title}\n", " ".join(spec.why.split()) + "\n", *shown])


def _drawn(table: str) -> str:
    head, *body = dedent(table).strip().splitlines()
    width = head.count("|") + 1
    ruler = " | ".join(["---"] * width)
    return "\n".join(f"| {line.rstrip()} |" for line in (head, ruler, *body))


if __name__ == "__main__":
    print(page(), end="")
