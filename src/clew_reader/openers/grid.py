"""From the cells of a sheet to lines of text: cells parted by tabs, and the way back from the text to each cell."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from clew_reader.openers import legacy
from clew_reader.openers.opened import Cell, clean
from clew_reader.openers.refusals import Bomb

LETTERS_LIMIT = 20_000_000  # of all cells together, tabs included: one shared text can be shown a million times
CELLS_LIMIT = 500_000


@dataclass(frozen=True, slots=True)
class Written:
    """A cell that holds something: its row and column, both counted from 1, and its text."""

    row: int
    column: int
    text: str


@dataclass
class Grid:
    """Text in the making. Sheets are added one after the other; every cell remembers where it came to stand."""

    name: str
    font: str | None = None  # the font from before Unicode in which all cells are written
    cells: list[Cell] = field(default_factory=list)
    _pieces: list[str] = field(default_factory=list)
    _length: int = 0

    @property
    def text(self) -> str:
        return "".join(self._pieces)

    @property
    def length(self) -> int:
        return self._length

    def line(self, text: str) -> None:
        self._add(text + "\n")

    def sheet(self, cells: Iterable[Written], *, part: str) -> None:
        """One sheet, its cells row by row. Columns that are empty all the way down are left out, and a gap between
        rows becomes one empty line. Raises `Bomb` where the text would grow out of all bounds; `part` names the sheet.
        """
        shown = [cell for cell in (self._shown(cell) for cell in cells) if cell.text]
        if len(shown) + len(self.cells) > CELLS_LIMIT:
            raise Bomb(self.name, part)
        place = {column: number for number, column in enumerate(sorted({cell.column for cell in shown}))}
        row, at = 0, 0
        for cell in shown:
            if cell.row != row:
                if row:
                    self._add("\n" if cell.row == row + 1 else "\n\n")
                row, at = cell.row, 0
            self._add("\t" * (place[cell.column] - at))
            at = place[cell.column]
            self.cells.append(Cell(address(cell.row, cell.column), self._length, self._length + len(cell.text)))
            self._add(cell.text)
            if self._length > LETTERS_LIMIT:
                raise Bomb(self.name, part)
        if row:
            self._add("\n")

    def _shown(self, cell: Written) -> Written:
        convert = dict(legacy.TABLES).get(self.font or "")
        text = clean(convert(cell.text) if convert else cell.text)
        return Written(cell.row, cell.column, " ".join(text.split()))

    def _add(self, piece: str) -> None:
        self._pieces.append(piece)
        self._length += len(piece)


def font_of(texts: Sequence[str]) -> str | None:
    """The font from before Unicode that the texts of a file were written in, judged over all of them."""
    return legacy.repair("\n".join(texts)[: legacy.ENOUGH_LETTERS])[1]


def address(row: int, column: int) -> str:
    """A cell as spreadsheet programs call it: row 7 of column 28 is AB7."""
    letters = ""
    while column:
        column, digit = divmod(column - 1, 26)
        letters = chr(ord("A") + digit) + letters
    return f"{letters}{row}"
