"""Where figures lie as Parquet, and whether their values can be added exactly."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from clew_rollup.exact import VALUE_DIGITS
from clew_rollup.refusals import FigureRefused


@dataclass(frozen=True, slots=True)
class FigureFiles:
    """One file, or a folder with a folder for each period (`period=2025-06/`), whose name is then the column."""

    pattern: str
    by_period: bool
    schema: pa.Schema
    value_digits: int

    @classmethod
    def of(cls, source: Path) -> FigureFiles:
        by_period = source.is_dir()
        first = min(source.glob("period=*/*.parquet"), default=None) if by_period else source
        if first is None:
            raise FigureRefused(f"{source}: there are no figures in it; a folder has folders like period=2025-06.")
        schema = pq.read_schema(first)
        if by_period:
            schema = schema.append(pa.field("period", pa.string()))
        pattern = str(source / "period=*" / "*.parquet") if by_period else str(source)
        return cls(pattern, by_period, schema, _digits(source, schema.field("value").type))


def _digits(source: Path, kind: pa.DataType) -> int:
    """The digits after the point of the column value."""
    if not pa.types.is_decimal(kind) or kind.scale > VALUE_DIGITS or kind.precision > 18 + VALUE_DIGITS:
        raise FigureRefused(
            f"{source}: the column value is {kind}; it must be a decimal with at most 24 digits, at most "
            f"{VALUE_DIGITS} of them after the point."
        )
    return int(kind.scale)
