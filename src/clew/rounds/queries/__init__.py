"""Every read of the room."""

from clew.rounds.queries.board import owing_duties, period_board, round_page
from clew.rounds.queries.grid import cell_detail, duty_page, fillable, said_of, sheet_page, text_of
from clew.rounds.queries.links import duty_url, linked_to
from clew.rounds.queries.owed import OwedLine, owed_lines, owed_page
from clew.rounds.queries.review import review_page

__all__ = [
    "OwedLine",
    "cell_detail",
    "duty_page",
    "duty_url",
    "fillable",
    "linked_to",
    "owed_lines",
    "owed_page",
    "owing_duties",
    "period_board",
    "review_page",
    "round_page",
    "said_of",
    "sheet_page",
    "text_of",
]
