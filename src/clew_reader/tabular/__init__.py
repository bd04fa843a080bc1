"""Tables in the text: where they stand, what their heads say, and the figures that their cells give."""

from clew_reader.tabular.figures import table_figures

__all__ = ["table_figures"]
