"""The pages of docs/ that a program writes: `python -m tools.docs write | check`.

A page is generated from the thing it describes, so it cannot say anything else. `check` fails where the file differs.
"""

from __future__ import annotations

import argparse
import ast
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
NOTE = "<!-- Written by `python -m tools.docs write`. Change the source it is made from. -->\n\n"


def command_line() -> str:
    """The `clew` command and its subcommands, from the parser that reads them."""
    from clew.house.commandline import parser

    (commands,) = (action for action in parser()._actions if isinstance(action, argparse._SubParsersAction))
    parts = ["# The command line\n"]
    for choice in commands._choices_actions:
        options = [action for action in commands.choices[choice.dest]._actions if action.dest != "help"]
        words = " ".join(
            ["clew", choice.dest, *[option.dest.upper() for option in options if not option.option_strings]]
        )
        parts.append(f"## {words}\n\n{choice.help[0].upper()}{choice.help[1:]}.\n")
        for option in options:
            if option.option_strings:
                parts.append(f"- `{option.option_strings[0]}{_value(option)}` {option.help or ''}".rstrip() + "\n")
    return "\n".join(parts)


def _value(option: argparse.Action) -> str:
    return "" if option.nargs == 0 else f" {option.metavar or option.dest.upper()}"


def settings() -> str:
    """The environment variables, from the settings' own docstring."""
    source = (ROOT / "src" / "clew" / "house" / "settings.py").read_text(encoding="utf-8")
    words = ast.get_docstring(ast.parse(source)) or ""
    return f"# Settings\n\n{words}\n"


PAGES: dict[str, Callable[[], str]] = {"command-line.md": command_line, "settings.md": settings}


def main(what: str) -> int:
    out_of_date = []
    for name, generate in PAGES.items():
        path, text = DOCS / name, NOTE + generate()
        if what == "write":
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        elif not path.exists() or path.read_text(encoding="utf-8") != text:
            out_of_date.append(f"docs/{name} is out of date: run `.venv/bin/python -m tools.docs write`")
    print(*out_of_date, sep="\n") if out_of_date else None
    return 1 if out_of_date else 0


if __name__ == "__main__":
    if sys.argv[1:] not in (["write"], ["check"]):
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
