"""The title of a text: the line that says what it is, in one block or running over two."""

from __future__ import annotations

from collections.abc import Sequence

from clew_reader.blocks import HEADING, ROW, Block
from clew_reader.bodies import Body
from clew_reader.days import day_at
from clew_reader.signs import Signs

_TOP = 12  # blocks at the start among which a title is looked for, if only short lines stand before it
_LABELLED = 9  # words of a line that is a label and what it labels
_LABEL = 3  # words before the colon of a label ("To:", "Diarienummer:")
_TITLE = (15, 260)  # characters
_BODY_LINE = 0.8  # part of a line that a body's name fills where the line is its letterhead
_DATED_TITLE = 3  # words of a title before the place and day behind it
_PLACE_AND_DAY = 8  # words in which day and place close a title
_TYPE_WORDS = 4  # a line of so few words that names a type goes on in the next line
_SAYING = 4  # words of the next line that say something though they open with none of the usual words
_SECOND = 200  # characters of that next line


def find_title(
    signs: Signs, furniture: set[int], dateline: int | None, bodies: Sequence[Body] = ()
) -> tuple[int | None, tuple[int, int] | None]:
    """The number of the title's block, and its stretch of the text where that is not the whole block."""
    number, stretch = _typed(signs, furniture) or (_first_line(signs, furniture, dateline, bodies), None)
    if number is None:
        return None, None
    start, end = stretch or (signs.outline.blocks[number].start, signs.outline.blocks[number].end)
    goes_on = _event(signs, number, end) if stretch is None else None
    if goes_on is not None:
        return number, (start, goes_on)
    dated = _before_date(signs, start, end)
    return number, (start, dated) if dated is not None else stretch


def _event(signs: Signs, number: int, end: int) -> int | None:
    """Where the line under the title of a speech ends that says at what it was held: "Tại Hội nghị ..."."""
    words = signs.words.within(signs.outline.blocks[number].start, end)
    if signs.marks.first(words.start, words.stop, "speech") is None or signs.outline.blocks[number].end != end:
        return None
    after = signs.outline.blocks[number + 1] if number + 1 < len(signs.outline.blocks) else None
    place = signs.words.within(after.start, after.end).start if after is not None else 0
    return _second_line(signs, number, end) if after is not None and signs.at(place, "at.event") else None


def _before_date(signs: Signs, start: int, end: int) -> int | None:
    """Where a title ends before the place and day that close its line: "..., Älvhamn den 13 mars 2026"."""
    words = signs.words.within(start, end)
    for place in range(max(words.start + _DATED_TITLE, words.stop - _PLACE_AND_DAY), words.stop):
        found = day_at(signs, place, words.stop)
        if found is None or found[0] < words.stop:
            continue
        led = place - 1 if signs.at(place - 1, "dated", "day.of") is not None else place
        if "\n" in signs.text[signs.words.ends[led - 1] : signs.words.starts[led]]:
            return signs.words.ends[led - 1]
        comma = next((at for at in range(place - 1, words.start, -1) if signs.is_sign(at, ",(")), None)
        named = comma is not None and all(signs.capital(at) or signs.at(at, "dated") for at in range(comma + 1, place))
        if comma is not None and named and comma - words.start >= _DATED_TITLE:
            return signs.words.ends[comma - 1]
    return None


def _typed(signs: Signs, furniture: set[int]) -> tuple[int, tuple[int, int]] | None:
    """A line or cell at the top that opens with the word for minutes; "held in ..." after it is no title."""
    for number, block in enumerate(signs.outline.blocks[:_TOP]):
        if number in furniture:
            continue
        for start, end in _cells(signs, block):
            words = signs.words.within(start, end)
            mark = signs.at(words.start, "minutes", "speech") if words else None
            if mark is not None and mark.family == "speech" and len(words) > _TYPE_WORDS:
                mark = None
            if mark is None or signs.is_sign(mark.last, ":") or not signs.capital(mark.first):
                continue
            if len(words) <= _TYPE_WORDS:
                more = _second_line(signs, number, end)
                return number, (start, more if more is not None else end)
            held = signs.marks.first(mark.last, words.stop, "held")
            if held is not None and held.first > mark.last:
                end = signs.words.ends[held.first - 1]
            elif end - start > _TITLE[1]:
                continue
            return number, (start, _without_stop(signs, start, end))
    return None


def _cells(signs: Signs, block: Block) -> list[tuple[int, int]]:
    cells: list[tuple[int, int]] = []
    place = block.start
    for cell in signs.text[block.start : block.end].split("\t"):
        if cell.strip():
            left = place + len(cell) - len(cell.lstrip())
            cells.append((left, left + len(cell.strip())))
        place += len(cell) + 1
    return cells


def _second_line(signs: Signs, number: int, end: int) -> int | None:
    """Where the line after a type alone ends, if it says of what the type is ("Kỳ họp thứ 4", "of the Board")."""
    blocks = signs.outline.blocks
    if number + 1 >= len(blocks) or blocks[number].end != end:
        return None
    block = blocks[number + 1]
    words = signs.words.within(block.start, block.end)
    text = signs.text[block.start : block.end]
    if words and any(
        day_at(signs, place, words.stop) for place in range(words.start, min(words.stop, words.start + 3))
    ):
        return None  # the day of a speech
    if not words or block.kind == ROW or len(text) > _SECOND or ":" in text or text.endswith((".", ";")):
        return None
    opens = signs.at(words.start, "meeting", "of", "subject", "issuer", "held", "kind")
    close = signs.text[end : block.start].count("\n") == 1
    says = opens is not None or text[0].islower() or (close and len(words) >= _SAYING and not text.isupper())
    return block.end if says and not any(word.isdecimal() and len(word) == 4 for word in text.split()[:1]) else None


def _without_stop(signs: Signs, start: int, end: int) -> int:
    while end > start and signs.text[end - 1] in " ,;:.–-":
        end -= 1
    return end


def _letters(signs: Signs, candidates: list[int], heads: list[int]) -> bool:
    """Whether the lines that name who writes stand above another candidate, as in a letterhead."""
    return bool(heads) and heads[0] == candidates[0]


def _is_labelled(signs: Signs, words: range) -> bool:
    """ "Ref: IA/2026/031", "Mottagare: Omsorgsnämnden": a line that opens with a label."""
    if signs.at(words.start, "minutes", "speech", "type") is not None:
        return False
    if signs.at(words.start, "line.to") is not None:
        return True  # "Till kommunfullmäktige"
    if len(words) > _LABELLED:
        return False  # "Bắc Hưng: Họp Ban Thường vụ, cho ý kiến ..."
    return any(signs.colon(place) for place in range(words.start + 1, min(words.stop, words.start + _LABEL + 1)))


def _is_head(signs: Signs, words: range, bodies: Sequence[Body]) -> bool:
    """Whether a line is nothing but the name of a body, or says that what follows is news."""
    news = signs.at(words.start, "publisher.news")
    if news is not None and news.last >= words.stop:
        return True
    inside = [body for body in bodies if body.first >= words.start and body.last <= words.stop]
    return sum(body.last - body.first for body in inside) >= _BODY_LINE * len(words)


def _first_line(signs: Signs, furniture: set[int], dateline: int | None, bodies: Sequence[Body]) -> int | None:
    """The first line at the top that is long enough and ends without a stop, before the first paragraph."""
    candidates: list[int] = []
    heads: list[int] = []  # lines that name who writes or say that it is news
    for number, block in enumerate(signs.outline.blocks[:_TOP]):
        size = block.end - block.start
        text = signs.text[block.start : block.end]
        if (
            number in furniture
            or number == dateline
            or block.kind == ROW
            or text[:1] in "§0123456789("
            or text[:1].islower()
        ):
            continue
        if size > _TITLE[1] or text.endswith((".", ";", "…", ",")):
            break
        if (
            size >= _TITLE[0]
            and not text.endswith(":")
            and (block.kind == HEADING or len(signs.outline.blocks) > number + 1)
        ):
            words = signs.words.within(block.start, block.end)
            if signs.marks.first(words.start, words.stop, "act.agreed_to") is not None or _is_labelled(signs, words):
                continue  # "The Council RESOLVED" opens its points and is no title
            candidates.append(number)
            if _is_head(signs, words, bodies):
                heads.append(number)
    if len(heads) < len(candidates) and _letters(signs, candidates, heads):
        candidates = [number for number in candidates if number not in heads]
    # A line that says what the text is ("Minutes of ...") is its title rather than the line of a body above it.
    for number in candidates:
        block = signs.outline.blocks[number]
        words = signs.words.within(block.start, block.end)
        if signs.marks.first(words.start, words.stop, "minutes", "meeting", "type", "speech") is not None:
            return number
    paper = signs.words.within(0, signs.outline.blocks[candidates[0]].end) if len(candidates) > 1 else range(0)
    if paper and signs.marks.first(paper.start, paper.stop, "publisher") is not None:
        return candidates[1]  # the paper's or portal's own name stands above the title
    return candidates[0] if candidates else None
