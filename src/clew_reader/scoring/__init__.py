"""How well a reading agrees with an annotation: matched, required and found records of every kind, loose and strict.

The rules are those of the corpus format: records pair one to one; an optional record of the annotation never counts for
or against; what counts as the same is told in `likeness` for each kind.
"""

from __future__ import annotations

from clew_reader.scoring.annotated import Annotated, annotated_in
from clew_reader.scoring.counting import KINDS, Count, Score, score, total

__all__ = ["KINDS", "Annotated", "Count", "Score", "annotated_in", "score", "total"]
