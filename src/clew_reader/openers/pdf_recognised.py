"""The text of scanned pages, recognised by tesseract where that program is installed (Vietnamese, English, Swedish).

tesseract is a program of its own: it is given a grey picture of the page, never the file, and a time after which it
is stopped.
"""

from __future__ import annotations

import csv
import io
import os
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Any

from clew_reader.openers.opened import clean
from clew_reader.openers.pdf_first import ONE_AT_A_TIME
from clew_reader.openers.pdf_lines import Line, PrintedPage

AT_MOST = 20  # pages: each takes some seconds, and somebody waits
_LANGUAGES = ("vie", "eng", "swe")
_DOTS = 300 / 72  # a point: what recognition is made for
_PIXELS_LIMIT = 40_000_000  # a page can claim to be two hundred metres wide
_SECONDS = 120  # for one page
_SURE = 30  # per cent, below which a word is a stain


@dataclass(frozen=True, slots=True)
class Recognised:
    """A page, and how sure the program is of its words on the average, in per cent."""

    page: PrintedPage
    sure: int


@dataclass(frozen=True, slots=True)
class Recogniser:
    """The installed program with those of our languages that it knows."""

    path: str
    version: str
    languages: tuple[str, ...]


@lru_cache(maxsize=1)
def recogniser() -> Recogniser | None:
    """The program, or None where it or all of our languages are missing; looked for once a process."""
    path = shutil.which("tesseract")
    if path is None:
        return None
    version = _told(path, "--version").partition("\n")[0].split()
    known = set(_told(path, "--list-langs").split())
    languages = tuple(language for language in _LANGUAGES if language in known)
    return Recogniser(path, version[-1][:20] if version else "", languages) if languages else None


def _told(path: str, option: str) -> str:
    try:
        answer = subprocess.run([path, option], capture_output=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return (answer.stdout or answer.stderr).decode(errors="replace")


def recognise(data: bytes, numbers: Iterable[int]) -> dict[int, Recognised]:
    """The lines of these pages of a PDF, as far as the program is there and finds any; at most `AT_MOST` pages."""
    program = recogniser()
    found: dict[int, Recognised] = {}
    if program is None:
        return found
    for number in list(numbers)[:AT_MOST]:
        picture = _picture(data, number)
        if picture is None:
            continue
        grey, scale, height = picture
        words = list(_words(_run(program, grey)))
        lines = tuple(_lines(words, scale, height))
        if lines:
            sure = round(sum(word.sure for word in words) / len(words))
            found[number] = Recognised(PrintedPage(number, lines), sure)
    return found


def _picture(data: bytes, number: int) -> tuple[bytes, float, float] | None:
    """A page as a grey picture in the plain form that every such program reads, its dots a point, its height."""
    import pypdfium2  # loads a native library: only where there is a PDF

    with ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(data)
        try:
            page = document[number - 1]
            width, height = page.get_size()
            scale = min(_DOTS, (_PIXELS_LIMIT / max(width * height, 1.0)) ** 0.5)
            bitmap = page.render(scale=scale, grayscale=True)
            pixels = bytes(bitmap.buffer)
            rows = [pixels[row * bitmap.stride : row * bitmap.stride + bitmap.width] for row in range(bitmap.height)]
            head = f"P5 {bitmap.width} {bitmap.height} 255\n".encode()
        except pypdfium2.PdfiumError:
            return None
        finally:
            document.close()
    return head + b"".join(rows), scale, height


def _run(program: Recogniser, picture: bytes) -> str:
    command = [program.path, "stdin", "stdout", "-l", "+".join(program.languages), "--dpi", "300", "tsv"]
    alone = os.environ | {"OMP_THREAD_LIMIT": "1"}  # more threads only get in each other's way
    try:
        answer = subprocess.run(command, input=picture, capture_output=True, timeout=_SECONDS, env=alone, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return answer.stdout.decode(errors="replace")


@dataclass(frozen=True, slots=True)
class _Word:
    line: tuple[str, ...]
    left: int
    top: int
    right: int
    foot: int
    sure: float
    text: str


def _words(table: str) -> Iterator[_Word]:
    rows: Iterable[dict[str, Any]] = csv.DictReader(io.StringIO(table), delimiter="\t", quoting=csv.QUOTE_NONE)
    for row in rows:
        text = clean(row.get("text") or "").strip()
        try:
            left, top, width, height = (int(row[name]) for name in ("left", "top", "width", "height"))
            sure = float(row["conf"])
        except (KeyError, TypeError, ValueError):
            continue
        if text and sure >= _SURE:
            line = tuple(str(row.get(name)) for name in ("block_num", "par_num", "line_num"))
            yield _Word(line, left, top, left + width, top + height, sure, text)


def _lines(words: list[_Word], scale: float, height: float) -> Iterator[Line]:
    for _, group in groupby(words, key=lambda word: word.line):
        line = list(group)
        top, foot = min(word.top for word in line), max(word.foot for word in line)
        left, right = line[0].left / scale, line[-1].right / scale
        yield Line(" ".join(word.text for word in line), left, right, height - foot / scale, (foot - top) / scale)
