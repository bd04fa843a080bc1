"""Tables in the text: where they stand, what their heads say, and the figures that their cells give."""

from clew_reader.tabular.figures import table_figures
from clew_reader.tabular.heads import told_by_heads

__all__ = ["table_figures", "told_by_heads"]
