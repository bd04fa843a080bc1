"""`clew read FILE...`: what the reader finds in files, printed for a person or written for the corpus scorer.

Needs no database and no settings. What cannot be read is told on standard error; the rest is done all the same.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path
from typing import Any

from clew_reader.languages import LANGUAGES
from clew_reader.openers import Opened, Unreadable, check_size, open_bytes
from clew_reader.openers.opened import clean
from clew_reader.records import Reading


def main(arguments: Sequence[str] | None = None) -> int:
    """Reads the files named and returns the exit code: 0 all read, 1 some could not be read, 2 asked wrongly."""
    parser = _parser()
    options = parser.parse_args(sys.argv[1:] if arguments is None else arguments)
    if sum(map(bool, (options.files, options.score, options.explain))) != 1:
        parser.error("name the files to read, or --explain with a place, or --score with folders of annotated texts")
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a terminal without Vietnamese letters shows marks instead of stopping
            stream.reconfigure(errors="replace")
    try:
        if options.json is not None:
            options.json.mkdir(parents=True, exist_ok=True)
        if options.explain:
            return _explain(options.explain, options.language)
        return _scored(options.score) if options.score else _read_all(options)
    except BrokenPipeError:  # `clew read ... | head` closes the pipe early
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as refused:  # the folder or a file in it cannot be written: nothing can be done file by file
        print(f"{refused.filename}: {refused.strerror}. Choose another folder for --json.", file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="clew read", description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="txt, html, docx, pdf, xlsx or csv")
    parser.add_argument("--json", type=Path, metavar="DIR", help="write one clew-corpus/1 file per input into DIR")
    parser.add_argument(
        "--score", type=Path, nargs="+", metavar="DIR",
        help="how well the reader agrees with the annotated texts of these folders (NAME.json with NAME.txt beside it)",
    )  # fmt: skip
    parser.add_argument(
        "--explain",
        metavar="FILE:OFFSET",
        help="say which stages made the records at a place (counted in characters of the text), and from what",
    )
    parser.add_argument("--language", choices=sorted(LANGUAGES), help="read as this language whatever it looks like")
    return parser


@dataclass(frozen=True, slots=True)
class _Read:
    """One file that was read. `stored` says whether the spans count the characters of the file itself."""

    path: Path
    opened: Opened
    reading: Reading
    stored: bool


def _read_all(options: argparse.Namespace) -> int:
    failed = False
    names = _Names(options.files, options.json)
    for path in options.files:
        try:
            found = _read(path, options.language)
        except (Unreadable, OSError) as refusal:
            failed = True
            print(_told(path, refusal), file=sys.stderr)
            continue
        for line in _written(found, options.json, names) if options.json is not None else _shown(found):
            print(line)
    return 1 if failed else 0


def _scored(folders: Sequence[Path]) -> int:
    from clew_reader.corpus import to_corpus  # only to score
    from clew_reader.reading import read
    from clew_reader.scoring import annotated_in, score, total

    try:
        annotated = [one for folder in folders for one in annotated_in(folder)]
    except ValueError as refusal:
        print(refusal, file=sys.stderr)
        return 1
    if not annotated:
        print(f"No annotated text in {', '.join(map(str, folders))}.", file=sys.stderr)
        return 1
    counts = total(score(one.records, to_corpus(read(one.text), one.name)["records"]) for one in annotated)
    print(
        f"{len(annotated)} texts; F1 over all records\n{'':<14}{'annotated':>10}{'found':>7}{'loose':>8}{'strict':>8}"
    )
    for kind, (loose, strict) in counts.items():
        if loose.f1 is not None and strict.f1 is not None:
            print(f"{kind:<14}{loose.required:>10}{loose.given:>7}{loose.f1:>8.3f}{strict.f1:>8.3f}")
    return 0


def _read(path: Path, language: str | None) -> _Read:
    from clew_reader.reading import read  # the grammars load only once there is a file to read, not for --help

    opened, text = _opened(path)
    return _Read(path, opened, read(text, language=language), text is not opened.text)


def _opened(path: Path) -> tuple[Opened, str]:
    """The file opened, and its text: as it is stored, where it is plain UTF-8."""
    check_size(path.stat().st_size, path.name)
    data = path.read_bytes()
    opened = open_bytes(data, path.name)
    stored = _text_as_stored(data, opened)
    return opened, opened.text if stored is None else stored


def _text_as_stored(data: bytes, opened: Opened) -> str | None:
    """The file's own characters, where it is plain UTF-8: spans then point into the file as it was given."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return text if clean(text) == opened.text else None


def _explain(asked: str, language: str | None) -> int:
    from clew_reader.explained import explained  # loads every grammar

    name, _, offset = asked.rpartition(":")
    path = Path(name)
    try:
        if not name or not offset.isdecimal():
            raise ValueError("Give the file and the place in it, parted by a colon: report.txt:120.")
        opened, text = _opened(path)
        page, cell = opened.page_at(int(offset)), opened.cell_at(int(offset))
        where = [f"page {page.number}"] if page else []
        where += [f"cell {cell.name}"] if cell else []
        print(", ".join([f"open: {opened.opener} {opened.version} ({opened.media_type})", *where]))
        for line in explained(text, int(offset), language):
            print(line)
    except (Unreadable, OSError) as refusal:
        print(_told(path, refusal), file=sys.stderr)
        return 1
    except ValueError as wrong:
        print(wrong, file=sys.stderr)
        return 2
    return 0


def _told(path: Path, refusal: Unreadable | OSError) -> str:
    if isinstance(refusal, Unreadable):
        return str(refusal)
    return f"{path}: {refusal.strerror or refusal}. Check its name and that you may read it."


def _shown(found: _Read) -> Iterator[str]:
    from clew_reader.printed import printed  # only for people

    yield f"{found.path} ({found.opened.media_type}, {found.reading.language or 'language not recognised'})"
    yield from (f"  Note: {note}" for note in found.opened.notes)
    yield from printed(found.reading, shutil.get_terminal_size((140, 40)).columns)
    yield ""


def _written(found: _Read, folder: Path, names: _Names) -> Iterator[str]:
    """Writes the corpus file, and the text beside it where the input itself is not the text; says what it wrote."""
    from clew_reader.corpus import to_corpus  # only for the exchange form

    name = names.take(found.path)
    text_file = found.path
    if not found.stored:
        text_file = folder / f"{name}.txt"
        text_file.write_bytes(found.reading.text.encode())
    document = to_corpus(found.reading, name)
    document["text"] = {
        "file": text_file.name,
        "chars": len(found.reading.text),
        "sha256": hashlib.sha256(found.reading.text.encode()).hexdigest(),
    }
    (folder / f"{name}.json").write_text(_json(document), encoding="utf-8")
    records = document["records"]
    yield f"{folder / name}.json: " + ", ".join(f"{len(rows)} {kind}" for kind, rows in records.items() if rows)
    yield from (f"  Note: {note}" for note in found.opened.notes)


def _json(document: dict[str, Any]) -> str:
    """One record per line, so that two readings of one text can be compared line by line."""
    head = {key: value for key, value in document.items() if key != "records"}
    kinds = []
    for kind, rows in document["records"].items():
        lines = ",\n".join(f"  {json.dumps(row, ensure_ascii=False)}" for row in rows)
        kinds.append(f' "{kind}": [\n{lines}\n ]' if rows else f' "{kind}": []')
    return f'{json.dumps(head, ensure_ascii=False)[:-1]}, "records": {{\n' + ",\n".join(kinds) + "\n}}\n"


class _Names:
    """Gives every input its own name in the folder: its stem, or more of its name where that would overwrite one."""

    def __init__(self, inputs: Sequence[Path], folder: Path | None) -> None:
        self._folder = folder or Path()
        self._inputs = {path.resolve() for path in inputs}
        self._taken: set[str] = set()

    def take(self, path: Path) -> str:
        names = chain((path.stem, path.name), (f"{path.name}-{number}" for number in count(2)))
        name = next(name for name in names if name not in self._taken and not self._is_another_input(name, path))
        self._taken.add(name)
        return name

    def _is_another_input(self, name: str, path: Path) -> bool:
        text = (self._folder / f"{name}.txt").resolve()
        return text in self._inputs and text != path.resolve()


if __name__ == "__main__":
    sys.exit(main())
