"""Records of the room, one file for each reason to change."""

from clew.indicators.models.figure import Absence, Figure, FigureMention, Vintage
from clew.indicators.models.indicator import (
    Direction,
    ExpectedReporter,
    Frequency,
    Indicator,
    IndicatorAlias,
    OverTime,
    OverUnits,
)
from clew.indicators.models.statement import Obstacle, Statement, StatementMention, Verdict
from clew.indicators.models.target import Sense, Target, TargetBasis, TargetMention
from clew.indicators.models.total import Total

__all__ = [
    "Absence",
    "Direction",
    "ExpectedReporter",
    "Figure",
    "FigureMention",
    "Frequency",
    "Indicator",
    "IndicatorAlias",
    "Obstacle",
    "OverTime",
    "OverUnits",
    "Sense",
    "Statement",
    "StatementMention",
    "Target",
    "TargetBasis",
    "TargetMention",
    "Total",
    "Verdict",
    "Vintage",
]
