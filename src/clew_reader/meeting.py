"""Stage 16, the meeting that a text reports: body, ordinal, kind, day, term and chairs."""

from __future__ import annotations

from clew_reader.actors import BODY, Actor, Actors
from clew_reader.cues import Mark
from clew_reader.doubts import Doubt
from clew_reader.languages import slugs
from clew_reader.layout import Layout
from clew_reader.meeting_body import meeting_body, widened
from clew_reader.meeting_day import are_minutes, meeting_day
from clew_reader.meeting_event import titled_event
from clew_reader.records import Decision, Meeting, Person, Span
from clew_reader.signs import Signs

_EARLY = 0.5  # part of a text in which it says which meeting it is about
_PREAMBLE = 14  # sentences at the top of a resolution in which it names its session
_LEAD_WORDS = 60  # words after its first mention in which the kind of meeting is told
_NEWS_LEAD = 600  # characters in which news tell what was decided
_TOLD = 0.6  # part of a text by which a text on a meeting has named it
_SHORT_TEXT = 150  # words of a text that names its meeting anywhere
_LEAD = 4  # sentences that count as early in the shortest text
_NAME = 9  # words of the body between "conference" and its number
_LABELS = 25  # sentences at the top among which the place stands on a label
_CITED = 25  # words in which a document may be named that another session adopted
_NEAR = 12  # words from the session to the verb of deciding
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}


def roman(word: str) -> int | None:
    """The value of a small Roman number ("iv", "xiv")."""
    if not word or not set(word) <= _ROMAN.keys() or len(word) > 7:
        return None
    values = [_ROMAN[letter] for letter in word]
    return sum(
        -value if any(more > value for more in values[at + 1 : at + 2]) else value for at, value in enumerate(values)
    )


def find_meeting(
    signs: Signs, actors: Actors, layout: Layout, people: tuple[Person, ...], decisions: tuple[Decision, ...]
) -> Meeting | None:
    # long: one record, field by field
    """The meeting, or None where the text speaks of none."""
    total = len(signs.words)
    named = [mark for mark in signs.marks.within(0, total, "meeting") if not _is_skipped(signs, layout, mark)]
    meetings = [mark for mark in named if not _only_cited(signs, mark)]
    adopting: list[Mark] = []
    if layout.named is not None and layout.own_type not in ("minutes", "notice", "conclusion", None):
        adopting = _adopting(signs, meetings) if layout.own_type == "resolution" else []
        if not adopting:
            return None
        meetings = adopting
    chaired = any("chair" in person.roles for person in people)
    event = titled_event(signs, layout)
    told = event is not None or signs.marks.first(0, total, "minutes") is not None
    told = told or _is_decided(signs, actors, decisions) or (chaired and bool(decisions) and layout.named is None)
    if not meetings and (not told or (event is None and _is_speech(signs, layout))):
        return None
    if meetings and meetings[0].first > max(total * _TOLD, _SHORT_TEXT) and not adopting and not told:
        return None
    if _is_report(signs, layout) and not chaired:
        return None
    ordinal, ordinal_span = _ordinal(signs, layout, meetings, anywhere=bool(adopting))
    kind = _kind(signs, layout, meetings, ordinal)
    body = meeting_body(signs, actors, layout, meetings, adopting, decisions, event)
    body = _fullest(signs, actors, widened(signs, body)) if body is not None else None
    date, date_span = meeting_day(signs, layout, adopting)
    met = signs.marks.first(0, total, "role.attending", "role.chair") is not None and len(meetings) > 1
    if not (decisions or date or ordinal or met):
        return None
    if event is not None and ordinal is None and (spoken := signs.at(event.first - 1, "nth")) is not None:
        ordinal, ordinal_span = int(spoken.value), signs.span(spoken.first, spoken.last)
        kind = kind or "ordinary"
    kind = kind or ("ordinary" if decisions and event is None else "thematic")
    chairs = [person for person in people if "chair" in person.roles and not adopting]
    doubts = []
    if kind is not None and _slug_kind(signs, layout) == kind:
        doubts.append(Doubt("kind_by_address"))
    if not chairs:
        doubts.append(Doubt("no_chair"))
    term = _term(signs, body)
    place = _place(signs)
    return Meeting(
        body=body.called if body is not None else None,
        body_span=signs.span(body.first, body.last) if body is not None else None,
        ordinal=ordinal,
        ordinal_span=ordinal_span,
        kind=kind,
        date=date,
        date_span=date_span,
        term=signs.written(*term) if term is not None else None,
        term_span=signs.span(*term) if term is not None else None,
        place=place.quote if place is not None else None,
        place_span=place,
        chairs=tuple(person.name for person in chairs if person.name),
        chair_spans=tuple(person.spans[0] for person in chairs if person.spans),
        doubts=tuple(doubts),
    )


def _fullest(signs: Signs, actors: Actors, body: Actor) -> Actor:
    """A noun alone as the body named before it whose name it closes: "nämnden" after "Skolnämnden i Alby"."""
    if signs.knowledge(body.first).capitals or body.last - body.first > 1:
        return body
    short = signs.words.lower[body.first]
    for actor in sorted(actors.by_first.values(), key=lambda actor: -actor.first):
        before = actor.kind == BODY and actor.first < body.first and actor.called.casefold() != short
        if before and any(signs.words.lower[place].endswith(short) for place in range(actor.first, actor.last)):
            return actor
    return body


def _is_decided(signs: Signs, actors: Actors, decisions: tuple[Decision, ...]) -> bool:
    """News tell in their first sentences what a body decided, and seldom that it met."""
    deciding = {decision.by for decision in decisions if decision.by}
    first = next((decision for decision in decisions if decision.by), None)
    if first is None or first.span.start > signs.span(0, 1).start + _NEWS_LEAD:
        return False
    return any(actor.kind == BODY and actor.called in deciding for actor in actors.by_first.values())


def _is_speech(signs: Signs, layout: Layout) -> bool:
    """Whether the title says that the text is a speech."""
    if layout.title is None:
        return False
    block = signs.outline.blocks[layout.title]
    words = signs.words.within(block.start, block.end)
    return signs.marks.first(words.start, words.stop, "speech") is not None


def _only_cited(signs: Signs, mark: Mark) -> bool:
    """A congress that stands behind the name of a document, or late in a text, is not the one that is told of."""
    if not _is_congress(signs, mark):
        return False
    cited = signs.marks.first(max(0, mark.first - _NEAR), mark.first, "type", "types", "goals") is not None
    return cited or signs.sentence_of[mark.first] > _LEAD


def _is_skipped(signs: Signs, layout: Layout, mark: Mark) -> bool:
    sentence = signs.sentence(mark.first)
    return sentence is None or sentence.block in layout.furniture


def _is_report(signs: Signs, layout: Layout) -> bool:
    """Whether the title says that the text is a report of a year or a plan, which tells of many meetings."""
    if layout.title is None:
        return False
    block = signs.outline.blocks[layout.title]
    words = signs.words.within(block.start, block.end)
    mark = signs.marks.first(words.start, words.stop, "type")
    kind = mark is not None and mark.value in ("report", "audit_report", "budget_estimate", "plan", "programme")
    opens = mark is not None and mark.first <= words.start + 1
    return kind and opens and signs.marks.first(words.start, words.stop, "meeting", "minutes", "held") is None


def _adopting(signs: Signs, meetings: list[Mark]) -> list[Mark]:
    """The mentions of the session at which a resolution was adopted: numbered, at its top or where it says so."""
    found: list[Mark] = []
    begun = signs.sentence_of[meetings[0].first] if meetings else 0
    for mark in meetings:
        if _is_congress(signs, mark) or not (_ordinal_before(signs, mark.first) or _ordinal_after(signs, mark.last)):
            continue
        sentence = signs.sentence(mark.first)
        stretch = signs.stretch(sentence) if sentence else range(0)
        cites = signs.marks.first(max(stretch.start, mark.first - _CITED), mark.first, "type", "number")
        decides = signs.marks.first(mark.last, min(stretch.stop, mark.last + _NEAR), "adopting")
        top = signs.sentence_of[mark.first] <= max(begun, _PREAMBLE) and (cites is None or decides is not None)
        says = signs.marks.first(stretch.start, stretch.stop, "act.approved", "act.adopted", "act.passed")
        if top or (says is not None and signs.marks.first(stretch.start, stretch.start + 3, "type") is not None):
            found.append(mark)
    return found


def _address(signs: Signs, layout: Layout) -> str:
    return signs.text[layout.address[0] : layout.address[1]] if layout.address is not None else ""


def _ordinal(signs: Signs, layout: Layout, meetings: list[Mark], *, anywhere: bool) -> tuple[int | None, Span | None]:
    """ "the 20th Conference", "Hội nghị lần thứ 4", "4:e sammanträdet"; not of an earlier one ("since the third")."""
    for mark in meetings:
        if not anywhere and signs.sentence_of[mark.first] > max(_LEAD, len(signs.outline.sentences) * _EARLY):
            break
        found = _ordinal_before(signs, mark.first) or _ordinal_after(signs, mark.last)
        if found is None or signs.marks.ending(found[0], max(0, found[0] - 4), "earlier") is not None:
            continue
        if signs.at(found[0] - 1, "article") and signs.marks.ending(found[0] - 1, max(0, found[0] - 5), "earlier"):
            continue
        if _is_congress(signs, mark):
            continue
        return found[2], signs.span(found[0], found[1])
    slug = slugs.ORDINAL.search(_address(signs, layout))
    if slug is not None and layout.address is not None:
        start = layout.address[0]
        return int(slug.group(1)), signs.outline.span(start + slug.start(), start + slug.end())
    return None, None


def _is_congress(signs: Signs, mark: Mark) -> bool:
    """A congress that is named with its number is mostly cited, not met in."""
    word = signs.words.lower[mark.first]
    return word.startswith(("congress", "kongress")) or signs.words.lower[mark.first : mark.first + 2] == ["đại", "hội"]


def _ordinal_before(signs: Signs, place: int) -> tuple[int, int, int] | None:
    """Within the two words before: "20th", "4:e", "third"."""
    for start in range(place - 1, max(-1, place - 5), -1):
        lower = signs.words.lower[start]
        if lower.isdecimal() and len(lower) <= 3 and start + 1 < place:
            after = signs.words.lower[start + 1]
            if after in ("st", "nd", "rd", "th") and signs.touching(start):
                return start, start + 2, int(lower)
            if after == ":" and start + 2 < place and signs.words.lower[start + 2] in ("e", "a"):
                return start, start + 3, int(lower)
        spoken = signs.at(start, "nth") if start == place - 1 else None
        if spoken is not None:
            return start, start + 1, int(spoken.value)
    return None


def _ordinal_after(signs: Signs, place: int) -> tuple[int, int, int] | None:
    """lần thứ 4, thứ mười; also behind the body's name: "Hội nghị Ban Chấp hành Đảng bộ tỉnh lần thứ 9"."""
    mark = signs.at(place, "ordinal") or _behind_name(signs, place)
    if mark is None or mark.last >= len(signs.words) or signs.at(mark.first, "term") is not None:
        return None
    place = mark.first
    word = signs.words.lower[mark.last]
    spoken = signs.at(place, "nth")  # "lần thứ mười hai"
    if spoken is not None and spoken.last > mark.last:
        return place, spoken.last, int(spoken.value)
    value = int(word) if word.isdecimal() and len(word) <= 3 else roman(word)
    return (place, mark.last + 1, value) if value is not None else None


def _behind_name(signs: Signs, place: int) -> Mark | None:
    if signs.at(place, "head.body") is None or signs.marks.covering(place - 1, "type"):
        return None
    stop = min(place + _NAME, len(signs.words))
    mark = signs.marks.first(place, stop, "ordinal")
    named = (
        mark is not None and mark.last - mark.first > 1 and signs.sentence_of[mark.first] == signs.sentence_of[place]
    )
    return mark if named else None


def _slug_kind(signs: Signs, layout: Layout) -> str | None:
    address = _address(signs, layout)
    return next((kind for slug, kind in slugs.KINDS if slug in address), None)


def _kind(signs: Signs, layout: Layout, meetings: list[Mark], ordinal: int | None) -> str | None:
    """Said where the meeting is named first, in the first half or by the address; a numbered one is ordinary."""
    half = int(len(signs.words) * _EARLY)
    lead = min(half, meetings[0].last + _LEAD_WORDS) if meetings else 0
    labels = ("kind.extraordinary", "kind.thematic", "kind.review", "kind.ordinary")
    for stop in (lead, half) if ordinal is None else (lead,):
        for label in labels:
            if signs.marks.first(0, stop, label) is not None:
                return label.partition(".")[2]
    slug = _slug_kind(signs, layout)
    return slug or ("ordinary" if ordinal is not None or are_minutes(signs) else None)


def _place(signs: Signs) -> Span | None:
    """Where it was held, from the line that is labelled so: "Địa điểm: Hội trường UBND xã", "Venue: Town Hall"."""
    for sentence in signs.outline.sentences[:_LABELS]:
        stretch = signs.stretch(sentence)
        mark = signs.at(stretch.start, "place.label") if stretch else None
        if mark is None or not signs.is_sign(mark.last, ":"):
            continue
        last = mark.last + 1
        while last < stretch.stop and not signs.is_sign(last, ".;"):
            last += 1
        return signs.span(mark.last + 1, last) if last > mark.last + 1 else None
    return None


def _term(signs: Signs, body: Actor | None) -> tuple[int, int] | None:
    """The term right after the body's name: ", term 2025-2030", "nhiệm kỳ 2025 - 2030"."""
    if body is None:
        return None
    for mark in signs.marks.within(body.last, min(len(signs.words), body.last + 6), "term"):
        last = mark.last
        while (
            last < len(signs.words)
            and last - mark.last < 4
            and (
                signs.words.lower[last].isdecimal()
                or signs.is_sign(last, "-–")
                or roman(signs.words.lower[last]) is not None
            )
        ):
            last += 1
        if last > mark.last:
            return mark.last, last
    return None
