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
from clew.indicators.models.statement import Statement, StatementMention, Verdict
from clew.indicators.models.target import Target, TargetBasis, TargetMention
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
    "OverTime",
    "OverUnits",
    "Statement",
    "StatementMention",
    "Target",
    "TargetBasis",
    "TargetMention",
    "Total",
    "Verdict",
    "Vintage",
]
