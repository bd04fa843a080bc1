"""Every read of the room."""

from clew.indicators.queries.board import Board, Filters, board
from clew.indicators.queries.boundaries import Boundaries, boundaries
from clew.indicators.queries.effects import effects_of
from clew.indicators.queries.experience import Stated, out_of_line
from clew.indicators.queries.figure import FigurePage, figure_page
from clew.indicators.queries.finding import find_indicators
from clew.indicators.queries.known import Known, last_known
from clew.indicators.queries.links import linked_to
from clew.indicators.queries.page import IndicatorPage, indicator_page
from clew.indicators.queries.progress import Said, TargetState, states_of, targets_of_clauses
from clew.indicators.queries.ranking import RankedUnits, ranked_units
from clew.indicators.queries.readings import Reading, Readings

__all__ = [
    "Board",
    "Boundaries",
    "FigurePage",
    "Filters",
    "IndicatorPage",
    "Known",
    "RankedUnits",
    "Reading",
    "Readings",
    "Said",
    "Stated",
    "TargetState",
    "board",
    "boundaries",
    "effects_of",
    "figure_page",
    "find_indicators",
    "indicator_page",
    "last_known",
    "linked_to",
    "out_of_line",
    "ranked_units",
    "states_of",
    "targets_of_clauses",
]
