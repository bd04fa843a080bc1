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
    """The line of the last name of `rest` within a value that runs over several lines."""
    names = [part for part in rest if isinstance(part, str)]
    if not names:
        return line
    for number, content in enumerate(text.splitlines()[line - 1 :], start=line):
        if number > line and number in starts:
            break
        if re.search(rf"(?<![\w-]){re.escape(names[-1])}(?![\w-])\s*=", content):
            return number
    return line
