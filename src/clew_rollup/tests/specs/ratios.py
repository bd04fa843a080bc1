"""Ratios, rebuilt from numerator and denominator."""

from clew_rollup.tests.drawn import Spec

RULES = """
    indicator  | units                         | carry   | digits
    poor       | sum                           | add     | 0
    households | sum                           | add     | 0
    poverty    | poor by households times 100  | rebuild | 2
"""

SPECS = (
    Spec(
        title="A ratio is rebuilt from total numerator by total denominator",
        why="The mean of 10 % and 2 % would be 6 %; of all households 4 % are poor.",
        rules=RULES,
        units="""
            unit     | under
            Province |
            Alder    | Province
            Birch    | Province
        """,
        figures="""
            unit  | indicator  | period | value
            Alder | poor       | 2025   | 10
            Alder | households | 2025   | 100
            Birch | poor       | 2025   | 6
            Birch | households | 2025   | 300
        """,
        as_of="2025-12-31",
        totals="""
            unit     | indicator  | period | value | reported
            Province | households | 2025   | 400   | 2 of 2
            Province | poor       | 2025   | 16    | 2 of 2
            Province | poverty    | 2025   | 4.00  | 2 of 2
            Alder    | households | 2025   | 100   | 1 of 1
            Alder    | poor       | 2025   | 10    | 1 of 1
            Alder    | poverty    | 2025   | 10.00 | 1 of 1
            Birch    | households | 2025   | 300   | 1 of 1
            Birch    | poor       | 2025   | 6     | 1 of 1
            Birch    | poverty    | 2025   | 2.00  | 1 of 1
        """,
    ),
    Spec(
        title="A ratio uses only the units that reported both parts",
        why="""Birch's households without its poor would make the rate too low. A ratio that was reported as such is set
            aside, and a denominator of zero gives no value although the unit reported.""",
        rules=RULES,
        units="""
            unit     | under
            Province |
            Alder    | Province
            Birch    | Province
            Cedar    | Province
            Dogwood  | Province
        """,
        figures="""
            unit    | indicator  | period | value
            Alder   | poor       | 2025   | 1
            Alder   | households | 2025   | 3
            Alder   | poverty    | 2025   | 33
            Birch   | households | 2025   | 300
            Cedar   | poor       | 2025   | 0
            Cedar   | households | 2025   | 0
            Dogwood | poor       | 2025   | 5
            Dogwood | households | 2025   | not due
        """,
        as_of="2025-12-31",
        totals="""
            unit     | indicator  | period | value | reported | marks
            Province | households | 2025   | 303   | 3 of 3   | 1 not due
            Province | poor       | 2025   | 6     | 3 of 4   |
            Province | poverty    | 2025   | 33.33 | 2 of 3   | 1 not due
            Alder    | households | 2025   | 3     | 1 of 1   |
            Alder    | poor       | 2025   | 1     | 1 of 1   |
            Alder    | poverty    | 2025   | 33.33 | 1 of 1   |
            Birch    | households | 2025   | 300   | 1 of 1   |
            Birch    | poor       | 2025   |       | 0 of 1   |
            Birch    | poverty    | 2025   |       | 0 of 1   |
            Cedar    | households | 2025   | 0     | 1 of 1   |
            Cedar    | poor       | 2025   | 0     | 1 of 1   |
            Cedar    | poverty    | 2025   |       | 1 of 1   |
            Dogwood  | households | 2025   |       | 0 of 0   | 1 not due
            Dogwood  | poor       | 2025   | 5     | 1 of 1   |
            Dogwood  | poverty    | 2025   |       | 0 of 0   | 1 not due
        """,
        aside="""
            unit  | indicator | period | reason
            Alder | poverty   | 2025   | derived
        """,
    ),
    Spec(
        title="After a merger a ratio is rebuilt, after a split it is estimated",
        why="""Both parts are restated, then divided; where both are shared out by one key the rate is that of the
            whole.""",
        rules=RULES,
        units="""
            unit    | under | from       | to
            Alder   |       |            | 2025-01-01
            Birch   |       |            | 2025-01-01
            Newtown |       | 2025-01-01 |
            Dale    |       | 2025-01-01 |
        """,
        successions="""
            from  | to      | day        | share
            Alder | Newtown | 2025-01-01 | 1
            Birch | Newtown | 2025-01-01 | 0.5
            Birch | Dale    | 2025-01-01 | 0.5
        """,
        figures="""
            unit  | indicator  | period | value
            Alder | poor       | 2024   | 10
            Alder | households | 2024   | 100
            Birch | poor       | 2024   | 5
            Birch | households | 2024   | 40
        """,
        as_of="2025-01-01",
        totals="""
            unit    | indicator  | period | value | reported | marks
            Newtown | households | 2024   | 120   | 2 of 2   | estimated
            Newtown | poor       | 2024   | 12    | 2 of 2   | estimated
            Newtown | poverty    | 2024   | 10.42 | 2 of 2   | estimated
            Dale    | households | 2024   | 20    | 1 of 1   | estimated
            Dale    | poor       | 2024   | 2     | 1 of 1   | estimated
            Dale    | poverty    | 2024   | 12.50 | 1 of 1   | estimated
        """,
    ),
)
