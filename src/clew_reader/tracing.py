"""What the stages keep for whoever asks why; nobody asks in ordinary reading, and then nothing is kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the stages import this module to fill it
    from clew_reader.figures import Found
    from clew_reader.signs import Signs
    from clew_reader.steps import Step


@dataclass(slots=True)
class Trace:
    """Hand it to `read`, and it holds what the records were made from."""

    signs: Signs | None = None  # the outline with every cue
    figures: list[Found] = field(default_factory=list)  # the claims of every sentence that holds any
    steps: list[Step] = field(default_factory=list)  # what each stretch does
