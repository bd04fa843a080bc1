"""What the blocks of a page are: title, dateline, headings, captions, source line and page furniture."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from clew_reader.blocks import HEADING, PARAGRAPH, Block
from clew_reader.bodies import Body
from clew_reader.days import day_at
from clew_reader.name import Name
from clew_reader.records import OfficialHead
from clew_reader.signs import Signs
from clew_reader.titles import find_title

ADDRESS = re.compile(r"https?://[^\s<>\"]{3,2000}")
_SITE = re.compile(
    r"(?<![\w@/.-])[A-Za-z0-9][A-Za-z0-9-]{1,40}\.(?:vn|se|uk|com|org|net|eu|gov|info)(?:\.[a-z]{2})?(?![\w/-])"
)
_TOP = 6  # blocks at the start among which title and dateline are looked for
_SHORT = 70
_IN_SENTENCE = 9
_BESIDE_DAY = 14  # words and signs beside the day in its line: the weekday, the hour
_OPENING = 6  # words in which place and day open the first paragraph
_MINUTES = 40  # words in which minutes say that they are minutes
_PARAGRAPH = 200
_CAPTION = 320
_LONG_HEADING = 150
_NOTE = re.compile(r"\(\*\)|\*{1,3} ?[A-ZĐÅÄÖ]")


@dataclass(frozen=True, slots=True)
class Layout:
    """Numbers of blocks by what they are; `address` and `site` are stretches of the text."""

    title: int | None
    dateline: int | None
    headings: tuple[int, ...]
    captions: tuple[int, ...]
    furniture: tuple[int, ...]
    address: tuple[int, int] | None
    site: tuple[int, int] | None
    published: str | None
    published_at: tuple[int, int] | None
    own: tuple[int, int] = (0, 0)  # the head of an official document, in which it names itself
    own_type: str | None = None
    named: tuple[int, int] | None = None  # the title of an official document: type and abstract
    titled: tuple[int, int] | None = None  # the title where it is not one whole block

    @property
    def skipped(self) -> frozenset[int]:
        """Blocks that hold no records: furniture, title, dateline and captions."""
        title = () if self.title is None else (self.title,)
        return frozenset(
            (*self.furniture, *self.captions, *title, *(() if self.dateline is None else (self.dateline,)))
        )


def read_layout(signs: Signs, names: dict[int, Name], head: OfficialHead | None, bodies: Sequence[Body] = ()) -> Layout:
    """Tells the blocks of a text apart; what stands in the head and foot of an official document is no text."""
    if head is not None and head.symbol is not None:
        return _official(signs, head)
    blocks = signs.outline.blocks
    address = _address(signs)
    furniture = _furniture(signs, address)
    site_block, site = _site(signs)
    if site_block is not None:
        furniture.add(site_block)
    dateline, published, published_at = _dateline(signs, furniture)
    title, titled = find_title(signs, furniture, dateline, bodies)
    captions = _captions(signs, names, furniture, title)
    skipped = {*furniture, *captions, title, dateline}
    headings = [
        number
        for number, block in enumerate(blocks)
        if number not in skipped
        and (block.kind == HEADING or _stands_alone(signs, number))
        and _is_heading(signs, block)
        and not _is_label(signs, block)
    ]
    return Layout(
        title,
        dateline,
        tuple(headings),
        tuple(captions),
        tuple(sorted(furniture)),
        address,
        site,
        published,
        published_at,
        titled=titled,
    )


def _official(signs: Signs, head: OfficialHead) -> Layout:
    """The layout of a resolution, notice or letter: type and abstract are its title."""
    cut = signs.outline
    top = [
        span
        for span in (head.superior, head.issuer, head.symbol, head.place, head.date_span, head.type_span, head.abstract)
        if span
    ]
    end = cut.working(max(span.end for span in top))
    after = cut.working(_foot(head, max(span.end for span in top), len(cut.source.given)))
    title = [span for span in (head.type_span, head.abstract) if span]
    furniture = tuple(number for number, block in enumerate(cut.blocks) if block.start < end or block.start >= after)
    headings = tuple(
        number
        for number, block in enumerate(cut.blocks)
        if block.kind == HEADING and number not in furniture and _is_heading(signs, block)
    )
    mark = (
        signs.at(signs.words.within(cut.working(head.type_span.start), end).start, "type") if head.type_span else None
    )
    return Layout(
        None, None, headings, (), furniture, None, None, head.date,
        (cut.working(head.date_span.start), cut.working(head.date_span.end)) if head.date_span else None,
        (0, end), mark.value if mark else None,
        (cut.working(title[0].start), cut.working(title[-1].end)) if title else None,
    )  # fmt: skip


def _foot(head: OfficialHead, top: int, length: int) -> int:
    """Where the foot begins: at the signature, else at a list of recipients behind the middle. "Kính gửi" and "To"
    above the text name recipients too, and what follows them is the text."""
    signed = [span.start for span in (head.signer_post, head.signer) if span is not None and span.start >= top]
    late = min(signed, default=top + (length - top) // 2)
    listed = [span.start for span in head.recipients if span.start >= late]
    return min([*signed, *listed], default=length)


def _words_of(signs: Signs, block: Block) -> range:
    return signs.words.within(block.start, block.end)


def _is_heading(signs: Signs, block: Block) -> bool:
    words = _words_of(signs, block)
    return any(signs.words.lower[place].isalpha() and len(signs.words.lower[place]) > 2 for place in words)


def _is_label(signs: Signs, block: Block) -> bool:
    """A line of authors, a caption or a source ("Text: ...; Photo: ...") and a line with a field to be filled in."""
    words = _words_of(signs, block)
    mark = signs.at(words.start, "byline", "source")
    filled = signs.text.find("___", block.start, block.end) >= 0
    return filled or (mark is not None and mark.last < words.stop and signs.is_sign(mark.last, ":"))


def _stands_alone(signs: Signs, number: int) -> bool:
    """A line without a stop between a paragraph that ended and a longer one: a heading, though a long one."""
    blocks = signs.outline.blocks
    block = blocks[number]
    if block.kind != PARAGRAPH or not 0 < number < len(blocks) - 1 or block.end - block.start > _LONG_HEADING:
        return False
    text, before = signs.text[block.start : block.end], signs.text[blocks[number - 1].end - 1]
    after = blocks[number + 1]
    closed = text[-1].isalnum() and "\n" not in text and ":" not in text
    return closed and text[0].isupper() and before in ".!?…" and after.end - after.start > _PARAGRAPH


def _address(signs: Signs) -> tuple[int, int] | None:
    """The address of the page: the last one that a word for "source" stands before, else the last one."""
    found = [match.span() for match in ADDRESS.finditer(signs.text)]
    for start, end in reversed(found):
        while signs.text[end - 1] in ".,;)]":
            end -= 1
        before = signs.words.within(max(0, start - 30), start)
        if any(signs.at(place, "source") for place in before):
            return start, end
    return None


def _furniture(signs: Signs, address: tuple[int, int] | None) -> set[int]:
    """The source line's neighbours: comment counters and everything after one; notes of the editors."""
    blocks = signs.outline.blocks
    furniture: set[int] = set()
    for number, block in enumerate(blocks):
        words = _words_of(signs, block)
        if not words:
            continue
        mark = signs.at(words.start, "furniture")
        short = block.end - block.start <= _SHORT
        if mark is not None and short and mark.last >= words.stop - 4 and number * 2 >= len(blocks):
            if address is not None and block.start > address[0]:
                furniture.update(range(number, len(blocks)))
                break
            furniture.add(number)
        if (
            _NOTE.match(signs.text, block.start, min(block.end, block.start + 10))
            and short
            and number * 2 >= len(blocks)
        ):
            furniture.add(number)
    if address is not None:
        at = next((number for number, block in enumerate(blocks) if block.start <= address[0] < block.end), None)
        if at is not None and blocks[at].end - blocks[at].start <= address[1] - address[0] + 40:
            furniture.add(at)
    return furniture


def _site(signs: Signs) -> tuple[int | None, tuple[int, int] | None]:
    """The name of the site that printed the text, in a short line at the top: "Vietnam.vn - ..."."""
    for number, block in enumerate(signs.outline.blocks[:3]):
        if block.end - block.start > _SHORT:
            continue
        match = _SITE.search(signs.text, block.start, block.end)
        if match is not None:
            return number, match.span()
    return None, None


def _dateline(signs: Signs, furniture: set[int]) -> tuple[int | None, str | None, tuple[int, int] | None]:
    """A short line near the top with a day and little else; in minutes the line with the time is their meeting's."""
    minutes = signs.marks.first(0, min(_MINUTES, len(signs.words)), "minutes") is not None
    for number, block in enumerate(signs.outline.blocks[:_TOP]):
        if number in furniture or block.end - block.start > _SHORT:
            continue
        words = _words_of(signs, block)
        for place in words:
            found = day_at(signs, place, words.stop)
            said = signs.marks.first(words.start, words.stop, "meeting", "minutes", "type", "held", "speech")
            said = said or (signs.at(words.start, "time.label") if minutes else None)
            paper = signs.marks.first(words.start, words.stop, "publisher.name") is not None
            told = signs.text[block.end - 1] in ".;"  # a short sentence with a day is no dateline
            beside = _BESIDE_DAY if not told else _IN_SENTENCE
            short = found is not None and (paper or len(words) - (found[0] - place) <= beside)
            if found is not None and short and said is None:
                span = (signs.words.starts[place], signs.words.ends[found[0] - 1])
                return number, found[1], span
    return _told_at_start(signs, furniture)


def _told_at_start(signs: Signs, furniture: set[int]) -> tuple[int | None, str | None, tuple[int, int] | None]:
    """ "Bến Thông, 01/10/2027 - Sáng nay", "KARLSRO, 7 oktober 2027 –": place and day that open the first paragraph."""
    for number, block in enumerate(signs.outline.blocks[:_TOP]):
        words = _words_of(signs, block)
        if number in furniture or not words:
            continue
        for place in range(words.start + 1, min(words.stop, words.start + _OPENING)):
            found = day_at(signs, place, words.stop)
            led = all(
                signs.capital(at) or signs.is_sign(at, ",(-") or signs.at(at, "dated")
                for at in range(words.start, place)
            )
            if found is not None and led and found[0] < words.stop and signs.is_sign(found[0], "-–—).:"):
                return None, found[1], (signs.words.starts[place], signs.words.ends[found[0] - 1])
    return None, None, None


def _captions(signs: Signs, names: dict[int, Name], furniture: set[int], title: int | None) -> list[int]:
    """A single sentence between paragraphs that only tells who does what at the meeting."""
    blocks = signs.outline.blocks
    long_before = False
    captions: list[int] = []
    for number, block in enumerate(blocks):
        size = block.end - block.start
        if size >= _PARAGRAPH and size > _CAPTION:
            long_before = True
        words = _words_of(signs, block)
        if number in furniture or number == title or not words or size > _CAPTION:
            continue
        photo = signs.at(words.start, "source.photo")
        if photo is not None and signs.is_sign(photo.last, ":") and number:
            captions.append(number)
            continue
        if not long_before:
            continue
        meeting = signs.marks.first(words.start, words.stop, "meeting")
        role = signs.marks.first(words.start, words.stop, "role")
        one = sum(1 for place in words if signs.is_sign(place, ".")) <= 1
        ends = meeting is not None and meeting.last >= words.stop - 2
        opens = (
            signs.at(words.start, "address", "post", "head.body", "article", "start.not")
            or words.start in names
            or signs.capital(words.start)
        )
        if (
            one
            and ends
            and role is not None
            and opens
            and signs.text[block.end - 1] == "."
            and number + 1 < len(blocks)
        ):
            captions.append(number)
    return captions
