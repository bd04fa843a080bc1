"""Series that break at a merger or split."""

from clew_rollup.tests.drawn import Spec

SPECS = (
    Spec(
        title="What is not comparable breaks at a merger, and only there",
        why="""Newtown has no value for the time before it. The province adds the figures of the units that lie in it
            and needs no succession for that, so it keeps its total. Cedar only got a new number and keeps its series.
            """,
        rules="""
            indicator | units | carry
            schools   | sum   | not_comparable
        """,
        units="""
            unit     | under    | from       | to
            Province |          |            |
            Alder    | Province |            | 2025-07-01
            Birch    | Province |            | 2025-07-01
            Cedar    | Province |            | 2025-07-01
            Newtown  | Province | 2025-07-01 |
            Cedar 2  | Province | 2025-07-01 |
        """,
        successions="""
            from  | to      | day        | share
            Alder | Newtown | 2025-07-01 | 1
            Birch | Newtown | 2025-07-01 | 1
            Cedar | Cedar 2 | 2025-07-01 | 1
        """,
        figures="""
            unit  | indicator | period  | value
            Alder | schools   | 2025-06 | 4
            Birch | schools   | 2025-06 | 3
            Cedar | schools   | 2025-06 | 2
        """,
        as_of="2025-07-01",
        totals="""
            unit     | indicator | period  | value | reported | marks
            Province | schools   | 2025-06 | 9     | 3 of 3   |
            Newtown  | schools   | 2025-06 |       | 2 of 2   | broken
            Cedar 2  | schools   | 2025-06 | 2     | 1 of 1   |
        """,
    ),
    Spec(
        title="A unit that takes another in breaks its own series too",
        why="Birch keeps its number, but what it counts is no longer the same.",
        rules="""
            indicator | units | carry
            rank      | none  | not_comparable
        """,
        units="""
            unit     | under    | to
            Province |          |
            Alder    | Province | 2025-01-01
            Birch    | Province |
        """,
        successions="""
            from  | to    | day        | share
            Alder | Birch | 2025-01-01 | 1
        """,
        figures="""
            unit  | indicator | period | value
            Alder | rank      | 2024   | 3
            Birch | rank      | 2024   | 8
            Birch | rank      | 2025   | 2
        """,
        as_of="2025-01-01",
        totals="""
            unit  | indicator | period | value | reported | marks
            Birch | rank      | 2024   |       | 2 of 2   | broken
            Birch | rank      | 2025   | 2     | 1 of 1   |
        """,
    ),
    Spec(
        title="A ratio may be not comparable as well",
        why="The parts are added all the same; the rate itself breaks at the new unit and stands again above it.",
        rules="""
            indicator  | units                        | carry
            poor       | sum                          | add
            households | sum                          | add
            poverty    | poor by households times 100 | not_comparable
        """,
        units="""
            unit     | under    | from       | to
            Province |          |            |
            Alder    | Province |            | 2025-01-01
            Hill     | Province | 2025-01-01 |
            Dale     | Province | 2025-01-01 |
        """,
        successions="""
            from  | to   | day        | share
            Alder | Hill | 2025-01-01 | 0.5
            Alder | Dale | 2025-01-01 | 0.5
        """,
        figures="""
            unit  | indicator  | period | value
            Alder | poor       | 2024   | 10
            Alder | households | 2024   | 100
        """,
        as_of="2025-01-01",
        totals="""
            unit     | indicator  | period | value | reported | marks
            Province | households | 2024   | 100   | 1 of 1   |
            Province | poor       | 2024   | 10    | 1 of 1   |
            Province | poverty    | 2024   | 10    | 1 of 1   |
            Hill     | households | 2024   | 50    | 1 of 1   | estimated
            Hill     | poor       | 2024   | 5     | 1 of 1   | estimated
            Hill     | poverty    | 2024   |       | 1 of 1   | broken
            Dale     | households | 2024   | 50    | 1 of 1   | estimated
            Dale     | poor       | 2024   | 5     | 1 of 1   | estimated
            Dale     | poverty    | 2024   |       | 1 of 1   | broken
        """,
    ),
)
