"""How long a module and a function may be: aim for 150 lines, give a reason at 300 and 40, and never pass 500 and 80.

The reason stands in the file, as a comment `# long: ...` among the module's or the function's first lines. What cannot
be kept short at all would have a line `path` or `path::function` in size-exceptions.txt, with its reason behind a #.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
EXCEPTIONS = ROOT / "tools" / "size-exceptions.txt"
PLACES = ("src", "tools", "conftest.py")
MADE_BY_MACHINES = {"migrations", "generated", "node_modules"}
MODULE = (300, 500)
FUNCTION = (40, 80)
REASON = "# long:"
FIRST_LINES = 12  # where a reason is looked for: after a licence, a docstring's first lines, or a signature


def python_files(root: Path) -> Iterator[Path]:
    for place in PLACES:
        start = root / place
        for path in [start] if start.is_file() else sorted(start.rglob("*.py")):
            if not MADE_BY_MACHINES & set(path.relative_to(root).parts):
                yield path


def complaints(root: Path, exceptions: frozenset[str]) -> Iterator[str]:
    """One line for each module or function that is too long."""
    for path in python_files(root):
        name = path.relative_to(root).as_posix()
        text = path.read_text(encoding="utf-8")
        lines = text.splitlines()
        yield from _judge(name, "module", lines, MODULE, exceptions)
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                own = lines[node.lineno - 1 : node.end_lineno]
                yield from _judge(f"{name}::{node.name}", f"line {node.lineno}", own, FUNCTION, exceptions)


def _judge(
    name: str, where: str, lines: list[str], limits: tuple[int, int], exceptions: frozenset[str]
) -> Iterator[str]:
    explained, refused = limits
    if len(lines) <= explained or name in exceptions:
        return
    if len(lines) > refused:
        yield f"{name} ({where}): {len(lines)} lines, and {refused} is the most: cut it by reason, not by length"
    elif not any(REASON in line for line in lines[:FIRST_LINES]):
        yield f"{name} ({where}): {len(lines)} lines; over {explained} needs `{REASON} why` in its first lines"


def listed_exceptions(path: Path) -> frozenset[str]:
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return frozenset(name for line in lines if (name := line.split("#")[0].strip()))


def main() -> int:
    found = list(complaints(ROOT, listed_exceptions(EXCEPTIONS)))
    print(*found, sep="\n") if found else None
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
