"""Figures restated to the tree of another day."""

from clew_rollup.tests.drawn import Spec

MERGER = {
    "units": """
        unit     | under    | from       | to
        Province |          |            |
        Alder    | Province |            | 2025-07-01
        Birch    | Province |            | 2025-07-01
        Newtown  | Province | 2025-07-01 |
    """,
    "successions": """
        from  | to      | day        | share
        Alder | Newtown | 2025-07-01 | 1
        Birch | Newtown | 2025-07-01 | 1
    """,
    "figures": """
        unit    | indicator | period  | value
        Alder   | revenue   | 2025-06 | 10
        Birch   | revenue   | 2025-06 | 20
        Newtown | revenue   | 2025-07 | 33
    """,
}

SPLIT = {
    "units": """
        unit     | under    | from       | to
        Province |          |            |
        Alder    | Province |            | 2025-07-01
        Hill     | Province | 2025-07-01 |
        Dale     | Province | 2025-07-01 |
    """,
    "successions": """
        from  | to   | day        | share
        Alder | Hill | 2025-07-01 | 0.6
        Alder | Dale | 2025-07-01 | 0.4
    """,
    "figures": """
        unit  | indicator | period  | value
        Alder | revenue   | 2025-06 | 10
        Hill  | revenue   | 2025-07 | 7
        Dale  | revenue   | 2025-07 | 5
    """,
}

SPECS = (
    Spec(
        title="After a merger the successor has the sum of its predecessors",
        why="The province has the same totals as before the merger.",
        **MERGER,
        as_of="2025-07-01",
        totals="""
            unit     | indicator | period  | value | reported
            Province | revenue   | 2025-06 | 30    | 2 of 2
            Province | revenue   | 2025-07 | 33    | 1 of 1
            Newtown  | revenue   | 2025-06 | 30    | 2 of 2
            Newtown  | revenue   | 2025-07 | 33    | 1 of 1
        """,
    ),
    Spec(
        title="Seen from before a merger, later figures stay above its predecessors",
        why="""Nothing says which part of Newtown's figure is Alder's: both are broken for July. The province surely
            contains it all, and its total is the same as of every day.""",
        **MERGER,
        as_of="2025-06-30",
        totals="""
            unit     | indicator | period  | value | reported | marks
            Province | revenue   | 2025-06 | 30    | 2 of 2   |
            Province | revenue   | 2025-07 | 33    | 1 of 1   |
            Alder    | revenue   | 2025-06 | 10    | 1 of 1   |
            Alder    | revenue   | 2025-07 |       | 1 of 1   | broken
            Birch    | revenue   | 2025-06 | 20    | 1 of 1   |
            Birch    | revenue   | 2025-07 |       | 1 of 1   | broken
        """,
    ),
    Spec(
        title="A split is apportioned by share and marked estimated",
        why="The mark stands only where a part was apportioned: the province holds the whole of it.",
        **SPLIT,
        as_of="2025-07-01",
        totals="""
            unit     | indicator | period  | value | reported | marks
            Province | revenue   | 2025-06 | 10    | 1 of 1   |
            Province | revenue   | 2025-07 | 12    | 2 of 2   |
            Hill     | revenue   | 2025-06 | 6     | 1 of 1   | estimated
            Hill     | revenue   | 2025-07 | 7     | 1 of 1   |
            Dale     | revenue   | 2025-06 | 4     | 1 of 1   | estimated
            Dale     | revenue   | 2025-07 | 5     | 1 of 1   |
        """,
    ),
    Spec(
        title="Seen from before a split, the parts make the whole again",
        why="Everything that Hill and Dale report lay in Alder; nothing is estimated.",
        **SPLIT,
        as_of="2025-06-30",
        totals="""
            unit     | indicator | period  | value | reported
            Province | revenue   | 2025-06 | 10    | 1 of 1
            Province | revenue   | 2025-07 | 12    | 2 of 2
            Alder    | revenue   | 2025-06 | 10    | 1 of 1
            Alder    | revenue   | 2025-07 | 12    | 2 of 2
        """,
    ),
    Spec(
        title="A chain of successions is followed step by step",
        why="""Alder is split, Dale then merges with Birch, and the result gets a new number. Shares multiply along the
            chain.""",
        units="""
            unit     | under    | from       | to
            Province |          |            |
            Alder    | Province |            | 2023-01-01
            Birch    | Province |            | 2024-01-01
            Hill     | Province | 2023-01-01 |
            Dale     | Province | 2023-01-01 | 2024-01-01
            Grove    | Province | 2024-01-01 | 2025-01-01
            Newtown  | Province | 2025-01-01 |
        """,
        successions="""
            from  | to      | day        | share
            Alder | Hill    | 2023-01-01 | 0.75
            Alder | Dale    | 2023-01-01 | 0.25
            Dale  | Grove   | 2024-01-01 | 1
            Birch | Grove   | 2024-01-01 | 1
            Grove | Newtown | 2025-01-01 | 1
        """,
        figures="""
            unit  | indicator | period | value
            Alder | revenue   | 2022   | 100
            Birch | revenue   | 2022   | 40
        """,
        as_of="2025-12-31",
        totals="""
            unit     | indicator | period | value | reported | marks
            Province | revenue   | 2022   | 140   | 2 of 2   |
            Hill     | revenue   | 2022   | 75    | 1 of 1   | estimated
            Newtown  | revenue   | 2022   | 65    | 2 of 2   | estimated
        """,
    ),
    Spec(
        title="A unit may take another in, or give a part away, and stay itself",
        why="""Alder gives a fifth to Birch. Birch keeps what it had and adds the fifth; Alder is among its own
            successors.""",
        units="""
            unit     | under
            Province |
            Alder    | Province
            Birch    | Province
        """,
        successions="""
            from  | to    | day        | share
            Alder | Alder | 2025-01-01 | 0.8
            Alder | Birch | 2025-01-01 | 0.2
        """,
        figures="""
            unit  | indicator | period | value
            Alder | revenue   | 2024   | 100
            Birch | revenue   | 2024   | 7
        """,
        as_of="2025-01-01",
        totals="""
            unit     | indicator | period | value | reported | marks
            Province | revenue   | 2024   | 107   | 2 of 2   |
            Alder    | revenue   | 2024   | 80    | 1 of 1   | estimated
            Birch    | revenue   | 2024   | 27    | 2 of 2   | estimated
        """,
    ),
    Spec(
        title="What ended without an heir stays with the unit above it",
        why="The district level itself ends on the same day, so its figures too are found one level further up.",
        rules="""
            indicator | units | carry | kinds
            revenue   | sum   | add   | commune
        """,
        units="""
            unit     | under    | kind     | to
            Province |          | province |
            District | Province | district | 2025-07-01
            Alder    | District | commune  | 2025-07-01
            Birch    | Province | commune  |
        """,
        figures="""
            unit  | indicator | period  | value
            Alder | revenue   | 2025-06 | 10
            Birch | revenue   | 2025-06 | 20
        """,
        as_of="2025-07-01",
        totals="""
            unit     | indicator | period  | value | reported
            Province | revenue   | 2025-06 | 30    | 2 of 2
            Birch    | revenue   | 2025-06 | 20    | 1 of 1
        """,
    ),
    Spec(
        title="What has no place in the tree of that day is set aside",
        why="A unit without an heir and without a unit above it leaves nothing to which its figures could be added.",
        units="""
            unit     | under | to
            Province |       |
            Alder    |       | 2025-07-01
        """,
        figures="""
            unit     | indicator | period  | value
            Alder    | revenue   | 2025-06 | 10
            Province | revenue   | 2025-06 | 20
        """,
        as_of="2025-07-01",
        totals="""
            unit     | indicator | period  | value | reported
            Province | revenue   | 2025-06 | 20    | 1 of 1
        """,
        aside="""
            unit  | indicator | period  | reason
            Alder | revenue   | 2025-06 | no_place
        """,
    ),
)
