"""The data of a chart: what `face/chart.js` draws and what the table under it shows."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from clew.face.wording import measure

Values = Sequence[Decimal | None]


def chart(
    unit: str,
    periods: Sequence[str],
    series: Sequence[tuple[str, Values, dict[str, Any]]],
    *,
    notes: tuple[str, Sequence[str]] = ("", ()),
    decimals: int | None = None,
) -> dict[str, Any]:
    """`periods` are labels; each series is (name, one value a period, options: type, dashed, breaks). `notes` are the
    heading and the cells of a last column of the table, `decimals` the digits after the point that it shows."""
    drawn = [
        {"name": name, "values": [None if value is None else float(value) for value in values], **options}
        for name, values, options in series
    ]
    heading, cells = notes
    rows = [
        (label, [values[index] for _name, values, _options in series], cells[index] if cells else "")
        for index, label in enumerate(periods)
    ]
    return {
        "unit": measure(unit),
        "periods": list(periods),
        "series": drawn,
        "rows": [(a, [v if v is None else float(v) for v in b], note) for a, b, note in rows],
        "notes": heading,
        "decimals": decimals,
    }
