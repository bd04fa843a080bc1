"""From the lines of a printed page back to paragraphs.

A PDF knows where letters stand and nothing of paragraphs. A line runs on into the next where the next line's first
word would not have fitted on it and the next line does not begin further in. Lengths are points (1/72 inch), heights
grow upwards.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

_LABEL = re.compile(r"(?:[-+•*–▪]|\(?\d{1,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?|[a-zđ][.)]|[IVXLC]{1,6}[.)])\s")
_DASH_LABEL = re.compile(r"[-–+]\s")
_CLOSED = re.compile(r"[.;:!?]\W*$")
_PAGE_NUMBER = re.compile(r"\W*(?:trang|page|sida|sid\.)?\s*(\d{1,4})(?:\s*/\s*\d{1,4})?\W*", re.I)
_WORD = re.compile(r"[^\W\d_]+")
_LINES_THAT_SHOW_THE_EDGE = 8
_WORDS_OF_ONE_LETTER = frozenset("aàáạiíìyýeêoôồổờởơuủừúåöø")  # capitals that stand alone are labels
_LOST = re.compile("[\ufffd\ue000-\uf8ff]")


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line: its text, left and right edge, foot and height."""

    text: str
    left: float
    right: float
    foot: float
    height: float


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """The lines of one page in reading order."""

    number: int
    lines: tuple[Line, ...]

    @property
    def text(self) -> str:
        return "\n".join(line.text for line in self.lines)


def without_page_numbers(pages: Sequence[PrintedPage]) -> list[PrintedPage]:
    """The pages without the lines that only number them. A lone number that is no page number stays.

    A number is taken for the page's where it is nearly right, or as far off as on another page: front matter shifts it.
    """
    if len(pages) < 2:
        return list(pages)
    found = [(page, at, number) for page in pages for at, number in _lone_numbers(page)]
    shifts = Counter(number - page.number for page, _, number in found)
    gone = {
        (page.number, at)
        for page, at, number in found
        if abs(number - page.number) <= 2 or shifts[number - page.number] > 1
    }
    return [
        PrintedPage(page.number, tuple(line for at, line in enumerate(page.lines) if (page.number, at) not in gone))
        for page in pages
    ]


def _lone_numbers(page: PrintedPage) -> Iterator[tuple[int, int]]:
    """First and last line of a page where they are only a number: the line's place and the number."""
    for at in {0, len(page.lines) - 1} if page.lines else ():
        found = _PAGE_NUMBER.fullmatch(page.lines[at].text)
        if found:
            yield at, int(found[1])


def joined(pages: Sequence[PrintedPage]) -> tuple[str, list[tuple[int, int, int]]]:
    """One text of all pages, and for each page its number and its stretch `[start, end)` of that text."""
    right = max((line.right for page in pages for line in page.lines), default=0.0)
    parts: list[str] = []
    spans: list[tuple[int, int, int]] = []
    length = 0
    before: tuple[Line, _Frame] | None = None
    for page in pages:
        frame = _frame(page.lines, right)
        start: int | None = None
        for line in page.lines:
            if parts:
                between = _between(before, line, frame, same_page=start is not None)
                if between is None:  # a word cut at the line's end
                    parts[-1] = parts[-1][:-1]
                    length -= 1
                    # Where the word goes on over the page, the pages before end without its hyphen.
                    spans = [(number, min(first, length), min(last, length)) for number, first, last in spans]
                parts.append(between or "")
                length += len(between or "")
            start = length if start is None else start
            parts.append(line.text)
            length += len(line.text)
            before = (line, frame)
        spans.append((page.number, length if start is None else start, length))
    return "".join(parts), spans


@dataclass(frozen=True, slots=True)
class _Frame:
    """What is usual on a page: outer edges, distance between lines, whether paragraphs begin further in."""

    left: float
    right: float
    step: float
    indented: bool


def _frame(lines: Sequence[Line], right: float) -> _Frame:
    """`right` is the right edge of all pages: a page of few lines may have none that reaches it."""
    if not lines:
        return _Frame(0, right, 0, False)
    if len(lines) >= _LINES_THAT_SHOW_THE_EDGE:
        right = max(line.right for line in lines)
    left = min(line.left for line in lines)
    steps = sorted(above.foot - below.foot for above, below in pairwise(lines))
    steps = [step for step in steps if step > lines[0].height * 0.8]
    indents = Counter(round(line.left - left) for line in lines if line.left - left > line.height)
    indented = bool(indents) and indents.most_common(1)[0][1] >= 2
    # The lines of a paragraph stand closer than paragraphs do; a quarter of the way up leaves odd small steps aside.
    return _Frame(left, right, steps[len(steps) // 4] if steps else lines[0].height * 1.5, indented)


def _between(before: tuple[Line, _Frame] | None, line: Line, frame: _Frame, *, same_page: bool) -> str | None:
    """What stands between two lines: a line break, a blank, nothing, or None for a hyphen to take away."""
    if before is None or not _runs_on(before[0], before[1], line, frame, same_page=same_page):
        return "\n"
    above = before[0].text
    if len(above) > 1 and above[-1] in "-\u2010" and not above[-2].isspace():
        return None if above[-2].islower() and line.text[:1].islower() else ""
    return " "


def _runs_on(above: Line, above_frame: _Frame, line: Line, frame: _Frame, *, same_page: bool) -> bool:
    if "\t" in above.text or "\t" in line.text:
        return False
    step = above.foot - line.foot
    if same_page and not 0 < step <= frame.step * 1.3:
        return False
    first = line.text.split(maxsplit=1)[0] if line.text.strip() else ""
    letter = (line.right - line.left) / max(len(line.text), 1)
    if above.right + (len(first) + 1) * letter < above_frame.right - letter:
        return False  # the first word would have fitted: the line above ends a paragraph
    above_in, line_in = above.left - above_frame.left, line.left - frame.left
    if _LABEL.match(line.text):
        dash_inside = _DASH_LABEL.match(line.text) and frame.indented and line_in < 2 and not _CLOSED.search(above.text)
        if not dash_inside:
            return False
    hanging = line.height * 4 if _LABEL.match(above.text) else 1
    return line_in <= above_in + hanging


def is_torn(text: str) -> bool:
    """Do the letters look torn out of their words? Then many stand alone, or have lost what they stand for."""
    if len(_LOST.findall(text)) * 100 > len(text):
        return True
    words = _WORD.findall(text)
    lone = sum(len(word) == 1 and not word.isupper() and word not in _WORDS_OF_ONE_LETTER for word in words)
    return lone >= 8 and lone * 8 > len(words)


def agreement(first: str, second: str) -> int:
    """The share of words and numbers that two readings of a page have in common, in per cent."""
    one, other = Counter(re.findall(r"\w+", first)), Counter(re.findall(r"\w+", second))
    everything = one.total() + other.total()
    return round(200 * (one & other).total() / everything) if everything else 100
