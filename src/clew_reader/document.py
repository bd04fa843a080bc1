"""Stage 16, the document: language, kind, title, source, publisher, day, and what of the page is not its text."""

from __future__ import annotations

from clew_reader.actors import Actors
from clew_reader.days import day_at
from clew_reader.doubts import Doubt
from clew_reader.layout import Layout
from clew_reader.meeting_day import are_minutes
from clew_reader.publisher import publisher
from clew_reader.records import Document, Meeting, OfficialHead, Span
from clew_reader.signs import Signs

_FIRST_PERSON = 3  # sentences in the first person that make a text a speech
_EARLY = 4  # blocks in which a text says what it is
_LAST_SENTENCES = 15  # in which minutes say when they were posted
_LEAD = 6  # sentences in which a report says what the meeting was for
_LATE = 0.6  # a speech that closes says so early; a report tells of the closing late


def read_document(
    signs: Signs, actors: Actors, layout: Layout, head: OfficialHead | None, meeting: Meeting | None
) -> Document:
    # long: one record, field by field
    """The record of the document at hand."""
    cut = signs.outline
    blocks = cut.blocks
    code = cut.language.code if cut.language else None

    def block(number: int) -> Span:
        return cut.span(blocks[number].start, blocks[number].end)

    address = cut.span(*layout.address) if layout.address is not None else None
    title = block(layout.title) if layout.title is not None else None
    title = cut.span(*layout.titled) if layout.titled is not None else title
    title = _official_title(head, cut.source.given) or title
    published, published_span = _published(signs, layout, head)
    publisher_span, publisher_name, basis = publisher(signs, actors, layout, head, meeting)
    doubts = []
    if code is None and cut.text.strip():
        doubts.append(Doubt("unknown_language"))
    if layout.site is not None and address is not None:
        doubts.append(Doubt("two_publishers"))
    return Document(
        language=code,
        kind=_kind(signs, layout, meeting) if cut.text.strip() else None,
        title=" ".join(title.quote.split()) if title is not None else None,
        title_span=title,
        source_url=address.quote if address is not None else None,
        source_url_span=address,
        publisher=publisher_name,
        publisher_basis=basis,
        publisher_span=publisher_span,
        published=published,
        published_span=published_span,
        place=head.place.quote if head is not None and head.place is not None else None,
        truncated="end" if _is_cut(signs, layout) else None,
        headings=tuple(block(number) for number in layout.headings),
        captions=tuple(block(number) for number in layout.captions),
        boilerplate=_boilerplate(signs, layout),
        head=head,
        doubts=tuple(doubts),
    )


def _official_title(head: OfficialHead | None, given: str) -> Span | None:
    """Type and abstract, as an official document is called; the type alone where the abstract stands elsewhere."""
    kind, abstract = (head.type_span, head.abstract) if head is not None else (None, None)
    if kind is None and head is not None and head.symbol is not None:
        return abstract  # a letter is called by what it is about
    if kind is None or abstract is None or given[kind.end : abstract.start].strip():
        return kind
    return Span(kind.start, abstract.end, given[kind.start : abstract.end])


def _published(signs: Signs, layout: Layout, head: OfficialHead | None) -> tuple[str | None, Span | None]:
    """The day in the head of an official document, else the one in the page's dateline."""
    if head is not None and head.date is not None:
        return head.date, head.date_span
    if layout.published is None and are_minutes(signs):
        return _posted(signs)
    return layout.published, signs.outline.span(*layout.published_at) if layout.published_at is not None else None


def _posted(signs: Signs) -> tuple[str | None, Span | None]:
    """The day on which minutes were approved or posted, said at their end."""
    for sentence in signs.outline.sentences[-_LAST_SENTENCES:]:
        stretch = signs.stretch(sentence)
        posted = signs.marks.first(stretch.start, stretch.stop, "posted")
        found = first_day(signs, posted.last, stretch.stop) if posted is not None else None
        if found is not None:
            return found[2], signs.span(found[0], found[1])
    return None, None


def _kind(signs: Signs, layout: Layout, meeting: Meeting | None) -> str:
    """A speech speaks in the first person or says that it is one; minutes and reports without a meeting are "other"."""
    early = [
        sentence for sentence in signs.outline.sentences if sentence.block < _EARLY or sentence.block == layout.title
    ]
    first, last = (signs.stretch(early[0]).start, signs.stretch(early[-1]).stop) if early else (0, 0)
    spoken = sum(
        1
        for sentence in signs.outline.sentences
        if (stretch := signs.stretch(sentence))
        and signs.marks.first(stretch.start, stretch.stop, "speaker.self") is not None
    )
    titled = signs.stretch(early[0]) if early else range(0)
    if spoken >= _FIRST_PERSON or (spoken >= 2 and signs.marks.first(first, last, "speech") is not None):
        if signs.marks.first(first, last, "speech.closing") is not None:
            return "closing_speech"
        opening = signs.marks.first(first, last, "speech.opening") is not None
        return "opening_speech" if opening or meeting is not None else "other"
    if titled and signs.marks.first(titled.start, titled.stop, "speech") is not None and layout.title is not None:
        if signs.marks.first(titled.start, titled.stop, "speech.closing"):
            return "closing_speech"
        opening = signs.marks.first(titled.start, titled.stop, "speech.opening") is not None
        return "opening_speech" if opening or meeting is not None else "other"
    if (
        meeting is None
        or not _names_meeting(signs)
        or layout.named is not None
        or signs.marks.first(first, min(last, first + 30), "minutes") is not None
    ):
        return "other"
    return "review_conference_report" if meeting.kind == "review" or _reviews(signs) else "conference_report"


def _names_meeting(signs: Signs) -> bool:
    """Whether the text says that somebody met; news often tell only what was decided."""
    return signs.marks.first(0, len(signs.words), "meeting", "minutes") is not None


def _reviews(signs: Signs) -> bool:
    """Whether the meeting is said to be held to review a past period: "tổ chức Hội nghị ... để sơ kết nhiệm vụ"."""
    for sentence in signs.outline.sentences[:_LEAD]:
        stretch = signs.stretch(sentence)
        meeting = signs.marks.first(stretch.start, stretch.stop, "meeting")
        held = signs.marks.first(stretch.start, stretch.stop, "held", "act.convened")
        if meeting is not None and held is not None:
            return signs.marks.first(meeting.last, stretch.stop, "reviewing") is not None
    return False


def _is_cut(signs: Signs, layout: Layout) -> bool:
    """Whether the last paragraph of the text breaks off with dots."""
    for number in range(len(signs.outline.blocks) - 1, -1, -1):
        if number not in layout.furniture:
            block = signs.outline.blocks[number]
            return signs.text[block.start : block.end].endswith(("...", "…"))
    return False


def _boilerplate(signs: Signs, layout: Layout) -> tuple[Span, ...]:
    """Furniture, with neighbouring blocks as one stretch; the source line is the record's own."""
    spans: list[tuple[int, int]] = []
    before = -2
    for number in layout.furniture if layout.named is None else ():
        block = signs.outline.blocks[number]
        if layout.address is not None and block.start <= layout.address[0] < block.end:
            continue
        if number == before + 1 and spans:
            spans[-1] = (spans[-1][0], block.end)
        else:
            spans.append((block.start, block.end))
        before = number
    return tuple(signs.outline.span(*span) for span in spans)


def first_day(signs: Signs, first: int, last: int) -> tuple[int, int, str] | None:
    """The first day named in words `[first, last)`: its words and the ISO day."""
    for place in range(first, last):
        found = day_at(signs, place, last)
        if found is not None:
            return place, found[0], found[1]
    return None
