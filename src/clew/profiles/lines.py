"""Where a key of a TOML file stands, so that a fault can name its line."""

from __future__ import annotations

import re
from collections.abc import Sequence

Path = tuple[str | int, ...]

_HEADER = re.compile(r"\s*\[(?P<array>\[)?\s*(?P<name>[\w.\"'-]+)\s*\]")
_KEY = re.compile(r"\s*(?P<name>[\w.\"'-]+)\s*=")


def line_of(text: str, path: Sequence[str | int]) -> int:
    """The line (from 1) on which a key stands, or the nearest thing around it that has a line of its own."""
    known = _paths(text)
    wanted = tuple(path)
    for length in range(len(wanted), 0, -1):
        line = known.get(wanted[:length])
        if line is not None:
            return _inside(text, line, wanted[length:], set(known.values()))
    return 1


def _paths(text: str) -> dict[Path, int]:
    """Line of every table and key that begins a line. The profile's files have no strings over several lines."""
    found: dict[Path, int] = {}
    counts: dict[Path, int] = {}
    table: Path = ()
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _HEADER.match(line):
            table = _table(header["name"], bool(header["array"]), counts)
            found.setdefault(table, number)
        elif key := _KEY.match(line):
            found.setdefault((*table, *_names(key["name"])), number)
    return found


def _table(name: str, is_array: bool, counts: dict[Path, int]) -> Path:
    path: Path = ()
    *outer, last = _names(name)
    for part in outer:
        path = (*path, part)
        if path in counts:  # the header of a table inside the latest item of a list
            path = (*path, counts[path])
    path = (*path, last)
    if is_array:
        counts[path] = counts.get(path, -1) + 1
        path = (*path, counts[path])
    return path


def _names(dotted: str) -> list[str]:
    return [part.strip("\"'") for part in dotted.split(".")]


def _inside(text: str, line: int, rest: Path, starts: set[int]) -> int:
    """Within a list over several lines, the line of the item that `rest` begins with."""
    lines = text.splitlines()
    end = min((start for start in starts if start > line), default=len(lines) + 1)
    items = [number for number in range(line, end) if lines[number - 1].lstrip().startswith("{")]
    if rest and isinstance(rest[0], int) and rest[0] < len(items):
        return items[rest[0]]
    return line
