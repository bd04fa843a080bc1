"""The data of a chart: what `face/chart.js` draws and what the table under it shows."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

Values = Sequence[Decimal | None]


def chart(unit: str, periods: Sequence[str], series: Sequence[tuple[str, Values, dict[str, Any]]]) -> dict[str, Any]:
    """`periods` are labels; each series is (name, one value a period, options: type, dashed, breaks)."""
    drawn = [
        {"name": name, "values": [None if value is None else float(value) for value in values], **options}
        for name, values, options in series
    ]
    rows = [(label, [values[index] for _name, values, _options in series]) for index, label in enumerate(periods)]
    return {
        "unit": unit,
        "periods": list(periods),
        "series": drawn,
        "rows": [(a, [v if v is None else float(v) for v in b]) for a, b in rows],
    }
