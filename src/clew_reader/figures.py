"""Stage 7, figures: every quantity that says something about the world, with all that its sentence says of it."""

from __future__ import annotations

from clew_reader.outline import Outline
from clew_reader.records import Figure


def find_figures(cut: Outline) -> tuple[Figure, ...]:
    """The figures of a text in order."""
    return ()
