"""Figures and a dated tree in, totals with coverage out. No Django.

What a caller needs stands here; an engine is loaded when it is first asked for.
"""

from clew_rollup.files import roll_up_parquet
from clew_rollup.records import Absence, Edge, Figure, Period, Succession, UnitVersion
from clew_rollup.refusals import FigureRefused, RollupRefused, RuleRefused, TotalTooLarge, TreeRefused
from clew_rollup.rollup import roll_up
from clew_rollup.rules import Carry, Ratio, Rule, Units
from clew_rollup.standing import Standing
from clew_rollup.totals import Reason, SetAside, Total, Totals
from clew_rollup.tree import Tree

__all__ = [
    "Absence",
    "Carry",
    "Edge",
    "Figure",
    "FigureRefused",
    "Period",
    "Ratio",
    "Reason",
    "RollupRefused",
    "Rule",
    "RuleRefused",
    "SetAside",
    "Standing",
    "Succession",
    "Total",
    "TotalTooLarge",
    "Totals",
    "Tree",
    "TreeRefused",
    "UnitVersion",
    "Units",
    "roll_up",
    "roll_up_parquet",
]
