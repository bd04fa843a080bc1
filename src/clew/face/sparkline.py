"""A small line of a trend, as the coordinates of a drawing without axes. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

WIDTH: Final = 120
HEIGHT: Final = 32
_MARGIN: Final = 3  # so that the round ends of the line stay inside


@dataclass(frozen=True, slots=True)
class Sparkline:
    """`points` of a polyline, the last of them as `end_x`, `end_y`, and the height of the target's line (None: there
    is none). All inside WIDTH x HEIGHT, y downwards."""

    points: str
    end_x: str
    end_y: str
    target_y: str | None


def sparkline(values: Sequence[Decimal], target: Decimal | None = None) -> Sparkline | None:
    """The drawing of a trend from left to right, with a target beside it; None for fewer than two values, which make
    no line. The lowest and the highest of values and target touch the margins."""
    if len(values) < 2:
        return None
    known = [*values, target] if target is not None else list(values)
    low, high = min(known), max(known)

    def y(value: Decimal) -> str:
        share = (value - low) / (high - low) if high != low else Decimal("0.5")
        return _short(Decimal(HEIGHT - _MARGIN) - share * (HEIGHT - 2 * _MARGIN))

    step = Decimal(WIDTH - 2 * _MARGIN) / (len(values) - 1)
    places = [(_short(_MARGIN + step * index), y(value)) for index, value in enumerate(values)]
    return Sparkline(
        points=" ".join(f"{x},{height}" for x, height in places),
        end_x=places[-1][0],
        end_y=places[-1][1],
        target_y=y(target) if target is not None else None,
    )


def _short(value: Decimal) -> str:
    return f"{value:.1f}"
