"""Sums over the tree."""

from clew_rollup.tests.drawn import Spec

SPECS = (
    Spec(
        title="Figures of the leaves are added level by level",
        why="Every unit that holds a reporting unit has a total, the reporting unit itself included.",
        units="""
            unit     | under
            Province |
            District | Province
            Alder    | District
            Birch    | District
            Cedar    | Province
        """,
        figures="""
            unit  | indicator | period  | value
            Alder | revenue   | 2025-05 | 10
            Birch | revenue   | 2025-05 | -4
            Cedar | revenue   | 2025-05 | 30
        """,
        as_of="2025-05-31",
        totals="""
            unit     | indicator | period  | value | reported
            Alder    | revenue   | 2025-05 | 10    | 1 of 1
            Birch    | revenue   | 2025-05 | -4    | 1 of 1
            Cedar    | revenue   | 2025-05 | 30    | 1 of 1
            District | revenue   | 2025-05 | 6     | 2 of 2
            Province | revenue   | 2025-05 | 36    | 3 of 3
        """,
    ),
    Spec(
        title="Totals are rounded once, at the end, half to even",
        why="Alder and Birch alone round to 0 and 2; the province rounds their exact sum, not the rounded parts.",
        units="""
            unit     | under
            Province |
            Alder    | Province
            Birch    | Province
        """,
        figures="""
            unit  | indicator | period  | value
            Alder | revenue   | 2025-05 | 0.5
            Birch | revenue   | 2025-05 | 1.5001
        """,
        as_of="2025-05-31",
        totals="""
            unit     | indicator | period  | value | reported
            Alder    | revenue   | 2025-05 | 0     | 1 of 1
            Birch    | revenue   | 2025-05 | 2     | 1 of 1
            Province | revenue   | 2025-05 | 2     | 2 of 2
        """,
    ),
    Spec(
        title="A rank is not combined",
        why="With the rule none a figure stays with its unit; the province has no row at all.",
        rules="""
            indicator | units | carry
            rank      | none  | not_comparable
        """,
        units="""
            unit     | under
            Province |
            Alder    | Province
        """,
        figures="""
            unit  | indicator | period | value
            Alder | rank      | 2025   | 3
        """,
        as_of="2025-12-31",
        totals="""
            unit  | indicator | period | value | reported
            Alder | rank      | 2025   | 3     | 1 of 1
        """,
    ),
    Spec(
        title="A move counts from its day on",
        why="All periods are shown on the tree of the as-of day, so that old and new can be compared.",
        rules="""
            indicator | units | carry | kinds
            revenue   | sum   | add   | commune
        """,
        units="""
            unit  | under | kind     | from       | to
            North |       | province |            |
            South |       | province |            |
            Alder | North | commune  |            | 2025-07-01
            Alder | South | commune  | 2025-07-01 |
        """,
        figures="""
            unit  | indicator | period  | value
            Alder | revenue   | 2025-06 | 5
        """,
        as_of="2025-07-01",
        totals="""
            unit  | indicator | period  | value | reported
            South | revenue   | 2025-06 | 5     | 1 of 1
            Alder | revenue   | 2025-06 | 5     | 1 of 1
        """,
    ),
)
