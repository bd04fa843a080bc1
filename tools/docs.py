"""The pages of docs/ that a program writes: `python -m tools.docs write | check`.

A page is generated from the thing it describes, so it cannot say anything else. `check` fails where the file differs,
and where any of the documents names a file that is not there.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import os
import re
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


LANGUAGES = ("en", "vi", "sv")
NOBODYS = {
    "DJANGO_SETTINGS_MODULE": "clew.house.settings", "CLEW_DATA": "/nowhere", "CLEW_SECRET_KEY": "only for the words",
    "DATABASE_URL": "postgresql:///none",
}  # fmt: skip

# The words of the glossary that stand in code and profiles: heading, and where their choices are.
VOCABULARIES = {
    "Documents": "clew.documents.models:DocumentState", "Relations": "clew.documents.models:RelationKind",
    "Circulation": "clew.archive.models:Circulation", "Assessments": "clew.documents.models:AssessmentType",
    "Conferences": "clew.conferences.models:ConferenceState", "Outcomes": "clew.conferences.models:Outcome",
    "Attendance": "clew.conferences.models:AttendanceRole", "Opinions": "clew.conferences.models:OpinionKind",
    "Commitments": "clew.commitments.models:CommitmentState", "Commitments on a day": "clew.commitments.rates:Status",
    "Vintages": "clew.indicators.models:Vintage", "No figure": "clew.indicators.models:Absence",
    "Targets": "clew.indicators.models:TargetBasis", "Over time": "clew.indicators.models:OverTime",
    "Over units": "clew.indicators.models:OverUnits", "Verdicts": "clew.indicators.models:Verdict",
    "Reports in": "clew.intake.models:ReportState", "Claims": "clew.intake.models:ClaimState",
}  # fmt: skip
PROFILE_WORDS = {
    "Roles": "roles", "Kinds of unit": "unit_kinds", "Types of document": "document_types", "Awards": "award_kinds"
}  # fmt: skip


def vocabulary() -> str:
    """Every state, kind and role in the three languages, from the code and the profile of a Vietnamese province."""
    import django  # the words are those of the models, which need settings; none of this is anybody's installation
    from django.utils import translation

    from clew import profiles

    os.environ |= {name: os.environ.get(name, value) for name, value in NOBODYS.items()}
    django.setup()

    parts = ["# States, kinds and roles\n", "The words of GLOSSARY.md that stand in the code and in the profile.\n"]
    for heading, place in VOCABULARIES.items():
        module, _, name = place.partition(":")
        rows = []
        for choice in getattr(importlib.import_module(module), name):
            words = []
            for language in LANGUAGES:
                with translation.override(language):
                    words.append(str(choice.label))
            rows.append((f"`{choice.value}`", *words))
        parts.append(_table(heading, rows))
    profile = profiles.load("vn-province")
    for heading, kind in PROFILE_WORDS.items():
        latest = [profile.collections[kind][id] for id in profile.collections[kind].ids]
        rows = [(f"`{one.id}`", *(one.names[language] for language in LANGUAGES)) for one in latest]
        parts.append(_table(heading, rows))
    return "\n".join(parts)


def _table(heading: str, rows: list[tuple[str, ...]]) -> str:
    lines = ["| code | English | Vietnamese | Swedish |", "|---|---|---|---|"]
    lines += ["| " + " | ".join(row) + " |" for row in rows]
    return f"## {heading}\n\n" + "\n".join(lines) + "\n"


_NAMED = re.compile(r"`((?:[a-z_.-]+/)+(?:[a-z_0-9-]+\.[a-z]+)?)`")
_BASES = (".", "src", "src/clew")


def lost_paths(document: Path, root: Path = ROOT) -> list[str]:
    """The files and folders between backquotes that are not there, seen from the document, the project, `src` or
    `src/clew`."""
    bases = [document.parent, *(root / base for base in _BASES)]
    named = _NAMED.findall(document.read_text(encoding="utf-8"))
    return [name for name in named if not any((base / name).exists() for base in bases)]


def documents() -> list[Path]:
    """Every document that people write."""
    return [*sorted(ROOT.glob("*.md")), *sorted(DOCS.rglob("*.md")), *sorted((ROOT / "src").glob("clew_*/README.md"))]


PAGES: dict[str, Callable[[], str]] = {"command-line.md": command_line, "settings.md": settings, "words.md": vocabulary}


def main(what: str) -> int:
    out_of_date = []
    for name, generate in PAGES.items():
        path, text = DOCS / name, NOTE + generate()
        if what == "write":
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        elif not path.exists() or path.read_text(encoding="utf-8") != text:
            out_of_date.append(f"docs/{name} is out of date: run `.venv/bin/python -m tools.docs write`")
    if what == "check":
        for path in documents():
            lost = lost_paths(path)
            out_of_date += [f"{path.relative_to(ROOT)} names {name}, which is not there" for name in lost]
    print(*out_of_date, sep="\n") if out_of_date else None
    return 1 if out_of_date else 0


if __name__ == "__main__":
    if sys.argv[1:] not in (["write"], ["check"]):
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
