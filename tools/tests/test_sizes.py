"""The limits of length, on small trees of files."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.sizes import complaints, listed_exceptions


def tree(folder: Path, name: str, text: str) -> Path:
    path = folder / "src" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    (folder / "tools").mkdir(exist_ok=True)
    (folder / "conftest.py").touch()
    return folder


def function_of(lines: int, first: str = "    x = 0") -> str:
    return "\n".join(["def f():", first, *["    x = 1"] * (lines - 2)]) + "\n"


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("x = 1\n" * 300, None),
        ("x = 1\n" * 301, "over 300 needs"),
        ("# long: a table\n" + "x = 1\n" * 499, None),
        ("# long: a table\n" + "x = 1\n" * 500, "500 is the most"),
        (function_of(40), None),
        (function_of(41), "over 40 needs"),
        (function_of(80, "    # long: one step after another"), None),
        (function_of(81, "    # long: one step after another"), "80 is the most"),
    ],
)
def test_the_limits_for_modules_and_functions(tmp_path: Path, text: str, heard: str | None) -> None:
    found = list(complaints(tree(tmp_path, "room.py", text), frozenset()))
    assert len(found) == (0 if heard is None else 1)
    assert heard is None or heard in found[0]


def test_what_a_machine_wrote_is_not_judged(tmp_path: Path) -> None:
    assert not list(complaints(tree(tmp_path, "room/migrations/0001.py", "x = 1\n" * 900), frozenset()))


def test_a_listed_exception_is_let_through(tmp_path: Path) -> None:
    listed = tmp_path / "exceptions.txt"
    listed.write_text("# none yet\nsrc/room.py::f  # the standard's own table\n")
    assert not list(complaints(tree(tmp_path, "room.py", function_of(90)), listed_exceptions(listed)))
