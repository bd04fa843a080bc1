"""A reading as tables for a person: one table per kind, each row with its line and its words."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from clew_reader.records import Reading, Span

_WIDEST_CELL = 34
_NARROWEST_WORDS = 30

Cells = Callable[[Any], Sequence[object]]

# Per kind: the heading, the columns, and what a record shows in them. Line and words come by themselves.
TABLES: Mapping[str, tuple[str, tuple[str, ...], Cells]] = MappingProxyType(
    {
        "figures": (
            "Figures",
            ("indicator", "value", "kind", "against", "period", "said"),
            lambda r: (r.indicator, _amount(r), r.kind, r.comparator, r.period, _but(r.qualifier, "exact")),
        ),
        "citations": (
            "Documents",
            ("type", "symbol", "date", "issuer"),
            lambda r: (r.type, r.symbol, r.date, r.issuer),
        ),
        "people": ("People", ("name", "posts", "roles"), lambda r: (r.name, [p.post for p in r.posts], r.roles)),
        "organisations": ("Organisations", ("name", "type", "roles"), lambda r: (r.name, r.type, r.roles)),
        "decisions": (
            "Decisions",
            ("act", "by", "outcome"),
            lambda r: (r.act, r.by, [r.polarity, "unanimous" if r.unanimous else None, _votes(r)]),
        ),
        "commitments": ("Commitments", ("who", "by when"), lambda r: (r.assignees, r.due_date or r.due)),
        "assessments": ("Assessments", ("type", "sector"), lambda r: (r.type, r.sector)),
        "awards": ("Awards", ("award", "count", "recipient"), lambda r: (r.award, r.count, r.recipient)),
        "opinions": ("Opinions", ("kind", "by"), lambda r: (r.kind, r.by)),
    }
)


def printed(reading: Reading, width: int) -> Iterator[str]:
    """Lines of at most about `width` characters that show everything that was found."""
    lines = _Lines(reading.text)
    for heading, record in (
        ("Document", reading.document),
        ("Head", reading.document.head),
        ("Meeting", reading.meeting),
    ):
        yield from _facts(heading, record, lines, width)
    for kind, (heading, columns, cells) in TABLES.items():
        records = getattr(reading, kind)
        if records:
            yield ""
            yield f"{heading} ({len(records)})"
            yield from _table(columns, [_row(record, cells, lines) for record in records], width)


class _Lines:
    """Finds the line, counted from 1, of an offset."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(at + 1 for at, char in enumerate(text) if char == "\n")]

    def number(self, span: Span) -> int:
        return bisect_right(self._starts, span.start)


def _facts(heading: str, record: Any, lines: _Lines, width: int) -> Iterator[str]:
    """What is stated in a record of single fields, one a line."""
    stated = [] if record is None else [(field.name, getattr(record, field.name)) for field in fields(record)]
    shown = [(name, *_fact(value, lines)) for name, value in stated if _is_fact(name, value)]
    if shown:
        yield ""
        yield heading
        for name, line, words in shown:
            yield _cut(f"{line:>6}  {name.replace('_', ' '):<20} {words}", width)


def _is_fact(name: str, value: object) -> bool:
    if name in ("headings", "captions", "boilerplate", "head") or name.endswith(("_span", "_spans")):
        return False
    return value not in (None, ())


def _fact(value: object, lines: _Lines) -> tuple[str, str]:
    spans = [part for part in (value if isinstance(value, tuple) else (value,)) if isinstance(part, Span)]
    if spans:
        return str(lines.number(spans[0])), _flat("; ".join(span.quote for span in spans))
    return "", _flat(_cell(value))


def _row(record: Any, cells: Cells, lines: _Lines) -> tuple[str, ...]:
    span = record.span if hasattr(record, "span") else next(iter(record.spans), None)
    spans = [span] if span else [part for post in getattr(record, "posts", ()) for part in post.spans]
    line, words = (str(lines.number(spans[0])), spans[0].quote) if spans else ("", "")
    doubt = "? " if record.doubts else ""
    return (line, *(_cell(value) for value in cells(record)), doubt + _flat(words))


def _table(columns: Sequence[str], rows: Sequence[tuple[str, ...]], width: int) -> Iterator[str]:
    titles = ("line", *columns, "words")
    widths = [
        min(max(len(title), *(len(row[at]) for row in rows)), _WIDEST_CELL) for at, title in enumerate(titles[:-1])
    ]
    widths.append(max(width - sum(widths) - 2 * len(widths) - 2, _NARROWEST_WORDS))
    for row in (titles, *rows):
        cells = [f"{_cut(cell, size):<{size}}" for cell, size in zip(row, widths, strict=True)]
        yield ("  " + "  ".join((cells[0].strip().rjust(widths[0]), *cells[1:]))).rstrip()


def _amount(figure: Any) -> str:
    of = f" of {_number(figure.total)}" if figure.total is not None else ""
    return f"{_number(figure.value)}{of} {figure.unit or ''}".strip()


def _number(value: Decimal) -> str:
    """In full and without the zeros that a scale leaves behind: 1470000, not 1470000.00."""
    written = f"{value:f}"
    return written.rstrip("0").rstrip(".") if "." in written else written


def _votes(decision: Any) -> str | None:
    votes = decision.votes
    if votes is None:
        return None
    return "/".join("-" if count is None else str(count) for count in (votes.in_favour, votes.against, votes.abstain))


def _but(value: str | None, usual: str) -> str | None:
    return None if value == usual else value


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, (tuple, list)):
        return ", ".join(_each(value))
    return _flat(str(value))


def _each(values: Iterable[object]) -> list[str]:
    return [_flat(str(value)) for value in values if value is not None]


def _flat(text: str) -> str:
    return " ".join(text.split())


def _cut(text: str, size: int) -> str:
    return text if len(text) <= size else text[: size - 1] + "…"
