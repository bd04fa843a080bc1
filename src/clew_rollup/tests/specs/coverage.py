"""Zero, missing, not due and not applicable; who is expected; what is set aside."""

from clew_rollup.tests.drawn import Spec

SPECS = (
    Spec(
        title="Zero, missing, not due and not applicable are four values",
        why="""Zero is reported and counts. Missing, whether said so or simply not there, lowers the coverage. What is
            not due and what is not applicable leave the denominator; what is not due is counted apart, because it will
            come.""",
        units="""
            unit     | under
            Province |
            Alder    | Province
            Birch    | Province
            Cedar    | Province
            Dogwood  | Province
            Elm      | Province
        """,
        figures="""
            unit    | indicator | period  | value
            Alder   | revenue   | 2025-05 | 0
            Birch   | revenue   | 2025-05 | missing
            Dogwood | revenue   | 2025-05 | not due
            Elm     | revenue   | 2025-05 | not applicable
        """,
        as_of="2025-05-31",
        totals="""
            unit     | indicator | period  | value | reported | marks
            Province | revenue   | 2025-05 | 0     | 1 of 3   | 1 not due, 1 not applicable
            Alder    | revenue   | 2025-05 | 0     | 1 of 1   |
            Birch    | revenue   | 2025-05 |       | 0 of 1   |
            Cedar    | revenue   | 2025-05 |       | 0 of 1   |
            Dogwood  | revenue   | 2025-05 |       | 0 of 0   | 1 not due
            Elm      | revenue   | 2025-05 |       | 0 of 0   | 1 not applicable
        """,
    ),
    Spec(
        title="A rule may name the kinds of unit and the periods that report",
        why="""Only wards report here, and only for the year. A figure of another unit or period is not added silently:
            it comes back with the reason.""",
        rules="""
            indicator | units | carry | kinds | periods
            revenue   | sum   | add   | ward  | 2025
        """,
        units="""
            unit     | under    | kind
            Province |          | province
            Alder    | Province | ward
            Birch    | Province | commune
        """,
        figures="""
            unit    | indicator | period  | value
            Alder   | revenue   | 2025    | 7
            Alder   | revenue   | 2025-05 | 1
            Birch   | revenue   | 2025    | 100
            Unknown | revenue   | 2025    | 100
            Alder   | herd      | 2025    | 100
        """,
        as_of="2025-12-31",
        totals="""
            unit     | indicator | period | value | reported
            Province | revenue   | 2025   | 7     | 1 of 1
            Alder    | revenue   | 2025   | 7     | 1 of 1
        """,
        aside="""
            unit    | indicator | period  | reason
            Alder   | revenue   | 2025-05 | not_expected
            Birch   | revenue   | 2025    | not_expected
            Unknown | revenue   | 2025    | no_unit
            Alder   | herd      | 2025    | no_rule
        """,
    ),
    Spec(
        title="Coverage counts the units of the period's own tree",
        why="""Two communes were to report for June. After their merger one unit shows their figures, and it still says
            that one of two reported; the merger does not make a missing report disappear.""",
        units="""
            unit     | under    | from       | to
            Province |          |            |
            Alder    | Province |            | 2025-07-01
            Birch    | Province |            | 2025-07-01
            Newtown  | Province | 2025-07-01 |
        """,
        successions="""
            from  | to      | day        | share
            Alder | Newtown | 2025-07-01 | 1
            Birch | Newtown | 2025-07-01 | 1
        """,
        figures="""
            unit    | indicator | period  | value
            Alder   | revenue   | 2025-06 | 10
            Newtown | revenue   | 2025-07 | 25
            Alder   | revenue   | 2025-07 | 10
        """,
        as_of="2025-07-01",
        totals="""
            unit     | indicator | period  | value | reported
            Province | revenue   | 2025-06 | 10    | 1 of 2
            Province | revenue   | 2025-07 | 25    | 1 of 1
            Newtown  | revenue   | 2025-06 | 10    | 1 of 2
            Newtown  | revenue   | 2025-07 | 25    | 1 of 1
        """,
        aside="""
            unit  | indicator | period  | reason
            Alder | revenue   | 2025-07 | no_unit
        """,
    ),
)
