"""Opens a table of values as programs write it out: one row a line, cells parted by commas, semicolons or tabs."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator

from clew_reader.openers import encodings, kinds, legacy
from clew_reader.openers.grid import Grid, Written
from clew_reader.openers.opened import Note, Opened
from clew_reader.openers.refusals import Binary, Damaged, Empty

VERSION = "1"

_SIGNS = ";\t,|"  # the first that fits: where numbers hold commas, programs part cells by something else
_LOOKED_AT = 200  # lines from which the sign between cells is told
_LONGEST_CELL = 1_000_000


def open_csv(data: bytes, name: str) -> Opened:
    decoded = encodings.decode(data)
    if decoded is None:
        raise Binary(name)
    text, encoding = decoded
    if encoding.startswith("UTF"):
        text, font = legacy.repair(text)
        encoding = font or encoding
    grid = Grid(name)
    try:
        grid.sheet(_cells(text), part=kinds.IN_WORDS[kinds.CSV])
    except csv.Error as broken:
        raise Damaged(name, kinds.IN_WORDS[kinds.CSV], "its quotation marks") from broken
    if not grid.cells:
        raise Empty(name)
    notes = () if encoding == "UTF-8" else (Note("encoding", {"encoding": encoding}),)
    return Opened(grid.text, (), kinds.CSV, "csv", VERSION, notes, tuple(grid.cells))


def _cells(text: str) -> Iterator[Written]:
    told = text[:6].lower().startswith("sep=") and text[4:5]
    sign = told or _sign(text)
    csv.field_size_limit(_LONGEST_CELL)
    rows = csv.reader(io.StringIO(text.replace("\x00", ""), newline=""), delimiter=sign)
    for row, values in enumerate(rows, 1):
        if row == 1 and told:
            continue  # Excel's own line that names the sign
        for column, value in enumerate(values, 1):
            if value.strip():
                yield Written(row, column, value)


def _sign(text: str) -> str:
    """The sign that parts the cells: the one that parts most rows into one and the same number of cells."""
    lines = [line for line in text[:100_000].splitlines()[:_LOOKED_AT] if line.strip()]
    best, rows = ",", 0
    for sign in _SIGNS:
        counts = Counter(line.count(sign) for line in lines)
        counts.pop(0, None)
        fitting = counts.most_common(1)[0][1] if counts else 0
        if fitting > rows:
            best, rows = sign, fitting
    return best
